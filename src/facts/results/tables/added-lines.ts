import { nameWords } from './names/names.ts';
import { ownLines } from './rivals.ts';
import type { Paper } from '../../../paper/paper.ts';
import { shownSystems, type ResultTable, type SystemLine } from './tables.ts';
import { lastLabel } from './names/line-names.ts';
import { lackedPart } from './names/lacked-part.ts';

/** Two lines of a table that differ in one thing: "Heron" and "Heron + Beak", or "Heron" and "w/o Beak". */
export interface AddedLine {
  readonly without: readonly SystemLine[];
  readonly line: SystemLine;
  /** The words of what makes the difference. */
  readonly what: readonly string[];
}

const ADDS = /^(.{0,80}?)(?:\s?\+\s?|\s?\b(?:w\/|with)\s)([^+]{2,60})$/i;
const HOLDS_ALL = /^(?:full|ours|complete|all)\b/i;

/** Lines that a table shows with and without something. Where it says against what "+ Beak" counts, that is the base; else both the line above and the one that the additions start from are. */
export function addedLines(paper: Paper, table: ResultTable): AddedLine[] {
  const lines = shownSystems(table);
  const full = ownLines(paper, table).filter((line) => lackedPart(line) === null);
  const whole = full.length === 1 ? full : lines.filter((line) => HOLDS_ALL.test(lastLabel(line)));
  let start: SystemLine | null = null;
  return lines.flatMap((line, i): AddedLine[] => {
    const label = lastLabel(line);
    const lacked = lackedPart(line);
    const base = whole[0];
    if (lacked !== null && base !== undefined)
      return whole.length === 1 && base !== line && sameGroup(base, line)
        ? [{ without: [line], line: base, what: wordsOf(lacked) }]
        : [];
    const adds = ADDS.exec(label);
    if (adds === null) {
      start = line;
      return [];
    }
    const [, of = '', what = ''] = adds;
    if (nameWords(of).length > 0) {
      const named = lines.filter((one) => sameGroup(one, line) && same(nameWords(lastLabel(one)), nameWords(of)));
      if (named.length !== 1) start = line;
      return named.length === 1 ? [{ without: named, line, what: wordsOf(what) }] : [];
    }
    const above = lines[i - 1];
    if (start === null || above === undefined || !sameGroup(start, line) || !sameGroup(above, line)) return [];
    return [{ without: above === start ? [start] : [start, above], line, what: wordsOf(what) }];
  });
}

const wordsOf = (text: string): string[] =>
  nameWords(text.replace(/\([^()]{0,80}\)/g, ' ')).filter((word) => word.length > 1);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** What stands before the last label ("RoBERTa" over all its rows) is the same. */
const sameGroup = (a: SystemLine, b: SystemLine): boolean =>
  a.path.length === b.path.length && a.path.slice(0, -1).every((cell, i) => cell.text === b.path[i]!.text);
