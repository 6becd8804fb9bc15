import { nameWords } from './names.ts';
import type { Line } from '../grid.ts';
import type { SystemLine } from '../tables.ts';

/** Who wrote it and where, or that it is the paper's own: it parts no groups. */
const SOURCE = /\bours?\b|\bproposed\b|['’]?\d{2}\b|\bet al\b|†|‡|\*/i;

/** The label that a line has for itself; empty where it has none. */
export const lastLabel = ({ path }: Pick<Line, 'path'>): string => path.at(-1)?.text.trim() ?? '';

/** The same of a measure, without what says which way is better and in which unit. */
export const measureLabel = (line: Pick<Line, 'path'>): string => withoutSigns(lastLabel(line));

/** "Acc. (%) ↑" is "Acc.", but "R@1%" is no "R@1". */
export const withoutSigns = (label: string): string =>
  label
    .replace(/\(\s?(?:[↑↓%]\s?){0,4}\)|[↑↓]|(?<!@ ?\d{1,4})%|\\(?:up|down)arrow/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of the last label of a line, without what stands in brackets: "Heron" of `50%` / `Heron (big)`. */
export function coreWords(line: SystemLine): readonly string[] {
  let words = known.get(line);
  if (words === undefined) known.set(line, (words = search(line)));
  return words;
}

const known = new WeakMap<SystemLine, readonly string[]>();

const search = (line: SystemLine): readonly string[] =>
  nameWords(
    lastLabel(line)
      .replace(/\([^()]{0,80}\)/g, ' ')
      .replace(/^.{1,40}? \+ /, ''),
  );

/** What a line is a variant under: the labels before its last, what is in brackets, what stands before a plus. */
export function groupOf(line: SystemLine): string {
  const last = lastLabel(line);
  const inBrackets = [...last.matchAll(/\(([^()]{0,80})\)/g)].flatMap(([, text]) =>
    text!
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== '' && !SOURCE.test(part)),
  );
  const base = /^(.{1,40}?) \+ /.exec(last)?.[1] ?? '';
  return [...line.path.slice(0, -1).map(({ text }) => text.trim()), base, ...inBrackets].join('|');
}
