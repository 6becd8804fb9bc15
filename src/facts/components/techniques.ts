import { techniques } from '../../generated/lexicon.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';
import { inSentence } from './names.ts';

/** A named technique that papers adopt (rules/lexicon/techniques.yaml). */
export interface Technique {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly part: string;
  readonly routine: boolean;
}

const KNOWN: readonly Technique[] = techniques;

/** A line break can leave a hyphen at the humps of a name ("RM-SNorm"). */
const spellings = (words: string) =>
  escapePattern(words)
    .replace(/[ -]/g, '[\\s-]')
    .replace(/(?<=\p{L})(?=\p{Lu})/gu, '-?');
/** Acronyms keep their case ("MoE", "SWA"): in small letters they are other words. */
const isAcronym = (words: string) => /^[\w-]{2,5}$/.test(words) && /[A-Z].*[A-Z]/.test(words);

function patternOf(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  return new RegExp(`(?<![\\w-])(?:${names.map(spellings).join('|')})(?![\\w])`, flags);
}

const PATTERNS = KNOWN.map((technique) => {
  const names = [technique.name, ...technique.aliases];
  return {
    technique,
    exact: patternOf(names.filter(isAcronym), ''),
    loose: patternOf(
      names.filter((name) => !isAcronym(name)),
      'i',
    ),
  };
});

const ANY = patternOf(
  KNOWN.flatMap(({ name, aliases }) => [name, ...aliases]),
  'i',
)!;

/** A known technique where a text names it; `at` counts from the start of that text. */
export interface Named {
  readonly technique: Technique;
  readonly at: number;
  /** What the paper calls it there. */
  readonly words: string;
}

/** The techniques that words name from a place on, in the order in which they stand. */
export function techniquesIn(words: string, from = 0): Named[] {
  const rest = words.slice(from);
  if (!ANY.test(rest)) return [];
  const found: Named[] = [];
  for (const { technique, exact, loose } of PATTERNS) {
    const [hit] = [exact?.exec(rest), loose?.exec(rest)]
      .flatMap((one) => (one ? [one] : []))
      .toSorted((a, b) => a.index - b.index);
    const at = from + (hit?.index ?? 0);
    if (hit !== undefined && !(technique.part === 'averaging' && averagesElse(words, at)))
      found.push({ technique, at, words: asSpelled(technique, hit[0]) });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/**
 * The paper's words as they stand in a sentence; the usual ones where they are cut short ("rotary embedding" for "rotary
 * embeddings") or a line's break parts them otherwise ("RM-SNorm").
 */
function asSpelled({ name, aliases }: Technique, words: string): string {
  const [head, tail] = [name.slice(0, words.length), name.slice(words.length)];
  if (/^(?:s$| )/.test(tail) && head.toLowerCase() === words.toLowerCase()) return name;
  const plain = bare(words);
  const known = [name, ...aliases].find((one) => bare(one) === plain);
  if (known !== undefined) return known;
  const usual = [name, ...aliases].find((one) => bare(one).toLowerCase() === plain.toLowerCase());
  const printed = words.replace(/\s+/g, ' ');
  return usual !== undefined && /^\p{Ll}/u.test(usual) ? inSentence(printed) : printed;
}
const bare = (words: string): string => words.replace(/[\s-]/g, '');

/** "The threshold is kept as an exponential moving average": what is averaged is no weight of the model. */
function averagesElse(words: string, at: number): boolean {
  const beside = words.slice(Math.max(0, at - BESIDE), at + BESIDE);
  return QUANTITY.test(beside) && !WEIGHTS.test(beside);
}
const BESIDE = 90;
const QUANTITY =
  /\b(?:thresholds?|norms?|loss(?:es)?|gradients?|scores?|statistics?|variances?|means?|rewards?|baselines?|returns?|advantages?|features?|prototypes?|centroids?|entrop(?:y|ies)|probabilit\w+|accurac\w+)\b/i;
const WEIGHTS =
  /\b(?:weights?|parameters?|teachers?|students?|checkpoints?|networks?|models?|encoders?|EMA (?:of|decay))\b/i;

/** Whether words name this technique in any of its forms. */
export function namesTechnique(words: string, technique: Technique): boolean {
  const pattern = PATTERNS.find((one) => one.technique === technique);
  return pattern !== undefined && ((pattern.exact?.test(words) ?? false) || (pattern.loose?.test(words) ?? false));
}
