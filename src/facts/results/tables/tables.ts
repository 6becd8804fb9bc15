import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { knownModelsIn } from '../../names/known-models.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { gridsOf, type Grid, type Line } from './grid.ts';
import { betterOf, isCost, measuresIn, type Better } from './measures.ts';
import { OVERALL, isCited, isSize, nameWords } from './names/names.ts';
import { shownLabel, shownLabels } from './names/shown-label.ts';
import { tableLabel } from './names/table-label.ts';
import { lastLabel } from './names/line-names.ts';
import { captionText } from '../../text/caption-text.ts';

/** A table whose systems and measures are told apart. */
export interface ResultTable {
  readonly grid: Grid;
  readonly table: Table;
  /** What the caption calls it, "a table" where it has none. */
  readonly label: string;
  readonly caption: string;
  /** Where the systems stand. */
  readonly side: 'rows' | 'columns';
  readonly systems: readonly SystemLine[];
  readonly measures: readonly MeasureLine[];
}

/** A row (or column) with what one system reached. */
export interface SystemLine extends Line {
  readonly name: string;
  /** The name for a reader: "Heron 7B, pretrained". */
  readonly shown: string;
  readonly words: readonly string[];
}

/** A column (or row) with what all systems reached by one measure. */
export interface MeasureLine extends Line {
  readonly name: string;
  /** Its last header, where that alone says which one it is. */
  readonly short: string;
  readonly better: Better | null;
  /** Summarises the others. */
  readonly overall: boolean;
}

/** The grids in which the systems stand on one side and the measures on the other, in text order. */
export const resultTables = memoize((paper: Paper): readonly ResultTable[] => {
  const own = ownNamePattern(paper);
  return gridsIn(paper).flatMap((grid) => {
    const side = systemSide(grid, own);
    return side === null ? [] : [resultTable(paper, grid, side)];
  });
});

/** The systems that have a value at all. */
export const shownSystems = ({ systems }: ResultTable): SystemLine[] =>
  systems.filter(({ values }) => values.length > 0);

/** The grids of all tables, in text order. */
export const gridsIn = memoize((paper: Paper): readonly Grid[] => paper.tables().flatMap(gridsOf));

/** A grid with the systems on one side. */
export function resultTable(paper: Paper, grid: Grid, side: 'rows' | 'columns'): ResultTable {
  const { table } = grid;
  const caption = captionText(paper, table);
  const [systems, measures] = side === 'rows' ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
  return {
    grid,
    table,
    caption,
    side,
    label: tableLabel(table),
    systems: toldApart(systems.map((line) => systemLine(line, systems))),
    measures: measures.map((line) => measureLine(line, caption, measures, cornerMetric(grid))),
  };
}

/** The name of a line from the cells that name it, outermost first. */
export const nameOf = (path: readonly Cell[]): string =>
  path
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');

/** What stands over or beside the systems alike and counts something ("# parameters = 18M") names none of them. */
function systemLine(line: Line, all: readonly Line[]): SystemLine {
  const isShared = ({ text }: Cell) =>
    all.filter((one) => one.path.some((cell) => cell.text === text)).length >= Math.max(2, all.length - 1);
  const path = line.path.filter((cell) => !(/[#=]/.test(cell.text) && isShared(cell)));
  const words = path.filter(({ text }) => /\p{L}/u.test(text));
  const alone = words.length > 0 && all.filter((one) => samePath(one.path, words)).length === 1;
  const name = nameOf(alone ? words : path);
  return { ...line, name, shown: shownLabels(shownOf(alone ? words : path, all)), words: nameWords(name) };
}

/** "Ruff" and "Ruff†" are two rows, and only the mark tells which is meant. */
const toldApart = (systems: readonly SystemLine[]): readonly SystemLine[] =>
  systems.map((line) =>
    systems.some((other) => other !== line && other.shown === line.shown && other.name !== line.name)
      ? { ...line, shown: line.name }
      : line,
  );

/** A label for a reader, without what stands over all of them alike: "Model" over the names of the columns. */
function shownOf(path: readonly Cell[], all: readonly Line[]): string[] {
  const own = path.filter(({ text }) => !all.every((one) => one.path.some((cell) => cell.text === text)));
  // A size alone is no name.
  return (own.some(({ text }) => /\p{L}{2}/u.test(text)) ? own : path).map(({ text }) => text);
}

const samePath = (path: readonly Cell[], words: readonly Cell[]): boolean =>
  words.every(({ text }) => path.some((cell) => cell.text.trim() === text.trim()));

/** "RQ" of "RQ (↑)": its arrow tells no column from another. */
const bare = (label: string): string => label.replace(/[↑↓()\s]/gu, '');

/** Of "LPIPS ↓ | Sand | Rock" the corner says by what all columns measure. */
function cornerMetric({ corner }: Grid): Better | null {
  const [only, ...more] = corner.map(({ text }) => text.trim()).filter((text) => text !== '');
  const isMetric = only !== undefined && more.length === 0 && measuresIn(only).some(({ kind }) => kind === 'metric');
  return isMetric && /^\S+(?: \S+)?$/u.test(only) ? betterOf(only, '') : null;
}

function measureLine(line: Line, caption: string, all: readonly Line[], corner: Better | null): MeasureLine {
  const name = nameOf(line.path);
  const last = lastLabel(line);
  const isPlain = corner !== null && /^\p{L}/u.test(last) && !isCost(name) && measuresIn(name).length === 0;
  return {
    ...line,
    name,
    short:
      last !== '' && all.filter((one) => bare(lastLabel(one)) === bare(last)).length === 1
        ? shownLabel(last)
        : shownOf(line.path, all).map(shownLabel).join(' '),
    better: (isPlain ? corner : null) ?? betterOf(name, caption),
    overall: OVERALL.test(last.replace(/[↑↓()%]/gu, '').trim()),
  };
}

const SYSTEM_CORNER =
  /^(?:models?|methods?|systems?|approach(?:es)?|algorithms?|techniques?|baselines?|architectures?|backbones?|parser|optimizers?|variants?|configurations?|models? ?[&/] ?methods?|policy|agents?|llms?|vlms?|mllms?)\b/i;
const MEASURE_CORNER =
  /^(?:metrics?|datasets?|tasks?|benchmarks?|category|categories|domains?|subjects?|subsets?|settings?)\b/i;
const OWN = /\((?:ours?|proposed)\)|^ours?\b|\bw\/o?\b/i;

/** On which side the systems stand, null where nothing says so. */
function systemSide(grid: Grid, own: RegExp | null): 'rows' | 'columns' | null {
  const rows = weight(grid.rows, own);
  const columns = weight(grid.columns, own);
  const corners = grid.corner.map(({ text }) => text.trim());
  // "Datasets" over "Methods": the first says what the columns are.
  if (corners.some((text) => SYSTEM_CORNER.test(text))) rows.systems += 3;
  else if (corners.some((text) => MEASURE_CORNER.test(text))) columns.systems += 3;
  const byRows = rows.systems + columns.measures;
  const byColumns = columns.systems + rows.measures;
  if (byRows === byColumns) return null;
  return byRows > byColumns ? 'rows' : 'columns';
}

function weight(lines: readonly Line[], own: RegExp | null) {
  const share = (test: (name: string) => boolean) =>
    lines.length === 0 ? 0 : lines.filter(({ path }) => test(nameOf(path))).length / lines.length;
  return {
    systems: share(
      (name) =>
        knownModelsIn(name).length > 0 ||
        own?.test(name) === true ||
        isCited(name) ||
        OWN.test(name) ||
        nameWords(name).some(isSize),
    ),
    measures: share((name) => measuresIn(name).length > 0 || /[↑↓]/u.test(name)),
  };
}
