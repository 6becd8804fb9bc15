import { array, constantFrom, letrec, oneof, tuple } from 'fast-check';

const WORDS = [
  'kestrel',
  'kestrels',
  'Heron',
  'her',
  'on',
  'no',
  '7',
  '.',
  'x',
  'é',
  '_',
  '-',
  ' ',
  'K',
  'ſ',
  'BC',
  'b',
];
/** Texts of few words, so that a pattern of the same words often matches. */
export const TEXT = array(constantFrom(...WORDS), { maxLength: 5 }).chain((words) =>
  constantFrom('', ' ').map((between) => words.join(between)),
);

const PIECES = String.raw`kestrel kestrels? her [Hh]er on no n(?:o|on)\b b c \b \B \s \w \W \d . [^.;] [a-z] [-\s] [\w-] - é \u212a K s ^ $ (?!\w) (?<![\w-]) (?=n) (?<=\bno) (?<!n) (?!x|\d) [^A-Z] [^\W_] \S \D [^\w-] \p{L} \1 [\u0100-\uffff] \t`;
const { pattern } = letrec<{ pattern: string }>((tie) => ({
  pattern: oneof(
    { maxDepth: 4 },
    constantFrom(...PIECES.split(' '), ' '),
    tuple(tie('pattern'), tie('pattern')).map((both) => both.join('')),
    tuple(tie('pattern'), tie('pattern')).map((both) => `(?:${both.join('|')})`),
    tuple(tie('pattern'), constantFrom('?', '*', '+', '{2}', '{0,2}?', '{1,2}')).map(
      ([one, many]) => `(?:${one})${many}`,
    ),
    tuple(tie('pattern'), constantFrom('(?<name>', '(?=', '(?<=', '(?!')).map(([one, start]) => `${start}${one})`),
  ),
}));
/** The sources of patterns of all kinds, most of which can be compiled. */
export const PATTERN = pattern;
export const FLAGS = constantFrom('', 'i', 'u', 'iu', 's', 'm', 'g');

/** Null where it is no pattern, as with a name that stands twice. */
export function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}
