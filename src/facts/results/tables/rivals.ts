import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { isCited, isSize } from './names/names.ts';
import { coreWords } from './names/line-names.ts';
import { isNamedBound, isRestricted } from './no-rivals.ts';
import { shownSystems, type ResultTable, type SystemLine } from './tables.ts';
import { systemNamed } from './names/mentioned.ts';

const OURS = /\bours?\b|\bproposed\b/i;
const WE = /\b(?:we|our|ours|the proposed|this (?:model|method|approach))\b/i;
/** Rows that nobody competes with, and variants of what is proposed. */
const NO_RIVAL =
  /\b(?:oracle|upper[- ]?bound|human|ground[- ]?truth|GT|full(?:y)?|supervised|ideal|optimal|w\/o?|without|with|\+|−|ablation|variant|average|avg|mean|improv\w*|gains?|delta|std|random|teacher|original|uncompressed|dense|fp16|bf16|fp32|real|exact|reference|expert|δ|∆|no)\b|^[+−-]|[∆Δ]|\(%\)/iu;

/**
 * What the lines of the paper's own systems are called in a table that cites those of others: "Kestrel" where
 * `Kestrel (base)` and `Kestrel (big)` stand without a reference among `Osprey [3]` and `Gull [5]`.
 */
export function ownFamily(table: ResultTable): string | null {
  const shown = shownSystems(table).filter(({ words }) => words.length > 0);
  const own = shown.filter(({ name }) => !isCited(name));
  const [first] = own;
  return shown.length - own.length >= 2 && first !== undefined && own.every(({ words }) => words[0] === first.words[0])
    ? first.words[0]!
    : null;
}

/** The lines of a table that are the paper's own, by their name, by "ours", or as all that is not cited. */
export function ownLines(paper: Paper, table: ResultTable): SystemLine[] {
  const own = ownNamePattern(paper);
  const shown = shownSystems(table);
  const ours = shown.filter(({ name }) => OURS.test(name));
  if (ours.length > 0) return ours;
  const named = shown.filter(({ name }) => own?.test(name) === true);
  if (named.length > 0) return named;
  const family = ownFamily(table);
  return family === null ? [] : shown.filter(({ name, words }) => words[0] === family && !isCited(name));
}

/** Whether a phrase speaks of the paper's own work without its name. */
export const saysOurs = (phrase: string): boolean => WE.test(phrase);

/** The line that the subject of a claim names; "we" and "our method" are the paper's own. */
export const subjectLine = (paper: Paper, table: ResultTable, subject: string): SystemLine | null =>
  systemNamed(table, subject) ?? (WE.test(subject) ? only(ownLines(paper, table)) : null);

const only = (lines: readonly SystemLine[]): SystemLine | null => (lines.length === 1 ? lines[0]! : null);

/** Lines named by what they put together ("A, B" and "A, B, C") are no variants of each other. */
const bothList = (a: SystemLine, b: SystemLine): boolean => [a, b].every(({ name }) => /\p{L}, \p{L}/u.test(name));

/**
 * The lines that a system is compared with in a table. Who claims the best of all competes with the other sizes of the
 * paper's own system too.
 */
export const rivalsOf = (paper: Paper, table: ResultTable, of: SystemLine, withOwn: boolean): SystemLine[] => {
  const own = withOwn && of.words.some(isSize) ? null : ownNamePattern(paper);
  return shownSystems(table).filter(
    (line) =>
      line !== of &&
      line.words.length > 0 &&
      !NO_RIVAL.test(line.name) &&
      !isNamedBound(table, line) &&
      !isRestricted(table, line) &&
      !OURS.test(line.name) &&
      own?.test(line.name) !== true &&
      (bothList(line, of) ||
        // "Ours" alone has no words that another name could hold, be it under "Large" or not.
        coreWords(of).length === 0 ||
        (!of.words.every((word) => line.words.includes(word)) && !line.words.every((word) => of.words.includes(word)))),
  );
};
