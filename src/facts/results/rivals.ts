import type { Paper } from '../../paper/paper.ts';
import { ownNamePattern } from '../own-names.ts';
import { isSize } from './names.ts';
import type { ResultTable, SystemLine } from './tables.ts';
import { systemNamed } from './mentioned.ts';

const OURS = /\bours?\b|\bproposed\b/i;
const WE = /\b(?:we|our|ours|the proposed|this (?:model|method|approach))\b/i;
/** Rows that nobody competes with, and variants of what is proposed. */
const NO_RIVAL =
  /\b(?:oracle|upper[- ]?bound|human|ground[- ]?truth|GT|full(?:y)?|supervised|ideal|optimal|w\/o?|without|with|\+|−|ablation|variant|average|avg|mean|improv\w*|gains?|delta|std|random|teacher|original|uncompressed|dense|fp16|bf16|fp32|real|exact|reference|expert|δ|∆|no)\b|^[+−-]|[∆Δ]|\(%\)/iu;

const WORK_OF_OTHERS = /\[\d{1,3}\]|\bet al\b|\((?:19|20)\d\d\)/;

/**
 * What the lines of the paper's own systems are called in a table that cites those of others: "Kestrel" where
 * `Kestrel (base)` and `Kestrel (big)` stand without a reference among `Osprey [3]` and `Gull [5]`.
 */
export function ownFamily({ systems }: ResultTable): string | null {
  const shown = systems.filter(({ values, words }) => values.length > 0 && words.length > 0);
  const own = shown.filter(({ name }) => !WORK_OF_OTHERS.test(name));
  const [first] = own;
  return shown.length - own.length >= 2 && first !== undefined && own.every(({ words }) => words[0] === first.words[0])
    ? first.words[0]!
    : null;
}

/** The one line of a table that is the paper's own, by its name or by "ours". */
function ownLine(paper: Paper, table: ResultTable): SystemLine | null {
  const own = ownNamePattern(paper);
  const ours = table.systems.filter(({ name, values }) => values.length > 0 && OURS.test(name));
  if (ours.length > 0) return ours.length === 1 ? ours[0]! : null;
  const named = table.systems.filter(({ name, values }) => values.length > 0 && own?.test(name) === true);
  return named.length === 1 ? named[0]! : null;
}

/** The line that the subject of a claim names; "we" and "our method" are the paper's own. */
export const subjectLine = (paper: Paper, table: ResultTable, subject: string): SystemLine | null =>
  systemNamed(table, subject) ?? (WE.test(subject) ? ownLine(paper, table) : null);

/**
 * The lines that a system is compared with in a table. Who claims the best of all competes with the other sizes of the
 * paper's own system too.
 */
export const rivalsOf = (paper: Paper, table: ResultTable, of: SystemLine, withOwn: boolean): SystemLine[] => {
  const own = withOwn && of.words.some(isSize) ? null : ownNamePattern(paper);
  return table.systems.filter(
    (line) =>
      line !== of &&
      line.values.length > 0 &&
      line.words.length > 0 &&
      !NO_RIVAL.test(line.name) &&
      !OURS.test(line.name) &&
      own?.test(line.name) !== true &&
      !of.words.every((word) => line.words.includes(word)) &&
      !line.words.every((word) => of.words.includes(word)),
  );
};
