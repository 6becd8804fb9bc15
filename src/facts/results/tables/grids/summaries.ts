import type { Line } from '../grid.ts';
import type { Way } from '../made-so.ts';
import { isCost } from '../measures.ts';
import { nameOf } from '../tables.ts';
import { measureLabel, withoutSigns } from '../names/line-names.ts';

/** A line that sums up others, with what those may be. */
export interface Summary {
  readonly line: Line;
  readonly way: Way;
  /** The lines that it may be made of, the likely ones first. */
  readonly choices: readonly (readonly Line[])[];
  /** Lines that stand together beside it: it may close (or open) such a run, which only most of its cells can tell. */
  readonly runs: readonly (readonly Line[])[];
  /** It is the only one of its table and says so alone: what else than all others it could be made of must be said. */
  readonly plain: boolean;
}

const MEAN =
  /^(?:average|avg\.?|mean|averaged|average score|avg\.? score|mean score|avg\.? acc\.?|average acc(?:uracy|\.)?|mean acc(?:uracy|\.)?)$/i;
/** "Avg. OCR QA", "Mean Acc. (%)": what it is the average of stands beside it. */
const MEAN_OF = /^(?:average|avg\.?|mean)(?: (?!precision|length|time|number|size)[\p{L}-]+\.?){1,3}$/iu;
/** "News (Avg)", "CD-Avg", "Overall": an average, where its cells agree. */
const MAYBE_MEAN =
  /^overall(?: (?:score|acc(?:uracy|\.)?))?$|^[^\d\s].{0,40}(?:\((?:avg\.?|average|mean)\)|[\s-](?:avg\.?|average))$/iu;
const SUM = /^(?:total|sum|totals|in total)$/i;
/** "meadow total": the total of the lines above it that no other one sums up, where its cells agree. */
const MAYBE_SUM = /^[^\d\s].{0,40}[\s-]total$/iu;
/** "# Combined", "All sources": what some run beside it adds up to, where its cells agree. */
const MAYBE_WHOLE = /^(?:(?:#|no\.?(?: of)?|number of)\s?)?(?:total|combined|overall|both|all|sum)\b[^\d]{0,30}$/i;
/** Cells of which a summary is made, and where its header says of which. */
const PARTS = 3;
const NAMED_PARTS = 2;
const LONGEST_RUN = 40;

/** Which lines average or add up which others, by their names and by what their cells allow. */
export function summariesOf(lines: readonly Line[]): Summary[] {
  const known = lines.flatMap((line) => {
    const way = wayOf(line);
    return way === null ? [] : [{ line, way }];
  });
  const summed = new Set(known.map(({ line }) => line));
  const others = lines.filter((one) => !summed.has(one) && one.values.length > 0);
  const maybe = others.filter(isMaybeMean);
  const parts = others.filter(isMaybeSum);
  const marks = new Set([...summed, ...maybe, ...parts]);
  const single = others.filter((one) => !marks.has(one));
  const unsure = maybe.map((line): Summary => {
    return { line, way: 'mean', plain: false, choices: [], runs: runsBeside(line, single, marks) };
  });
  const subtotals = parts.map((line): Summary => {
    const [before = []] = nextTo(line, single, marks);
    return { line, way: 'sum', plain: false, choices: [before].filter(({ length }) => length >= PARTS), runs: [] };
  });
  const wholes = others
    .filter((line) => !marks.has(line) && MAYBE_WHOLE.test(measureLabel(line)))
    .map((line): Summary => ({ line, way: 'sum', plain: false, choices: [], runs: runsBeside(line, single, marks) }));
  const nameless = namelessEnds(lines).map((line): Summary => ({
    line,
    way: 'mean',
    plain: false,
    choices: [],
    runs: runsBeside(line, single, marks),
  }));
  const sure = known.map(({ line, way }): Summary => {
    const alone = known.length === 1 && isPlain(line);
    const all = [
      others,
      // A total is made of what it sums up once, or of its subtotals.
      ...(way === 'sum' && parts.length > 0 ? [others.filter((one) => !parts.includes(one)), parts] : []),
      others.filter(({ index }) => index < line.index),
      others.filter((one) => !isCost(nameOf(one.path))),
    ];
    const named = [...underTheSame(line, others), ...nextTo(line, others, summed)];
    return {
      line,
      way,
      plain: alone,
      runs: runsBeside(line, single, marks),
      choices: distinct([
        ...(alone ? all.filter((lines) => lines.length >= (lines === parts ? NAMED_PARTS : PARTS)) : []),
        ...named.filter(({ length }) => length >= (way === 'mean' ? NAMED_PARTS : PARTS)),
      ]),
    };
  });
  return [...sure, ...subtotals, ...unsure, ...wholes, ...nameless];
}

/** Of fewer none is known to be without a name. */
const FEWEST_LINES = 4;

/** The last line where nothing names it, or where one header names all of them alike: a converter lost what stood over it. */
function namelessEnds(lines: readonly Line[]): Line[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < FEWEST_LINES) return [];
  const name = nameOf(last.path);
  return name === '' || lines.every(({ path }) => nameOf(path) === name) ? [last] : [];
}

/** Those that end where it stands, the longest first, and those that begin there: up to the next summary on either side. */
function runsBeside(line: Line, others: readonly Line[], summed: ReadonlySet<Line>): (readonly Line[])[] {
  const [before = [], after = []] = nextTo(line, others, summed);
  const [left, right] = [before.slice(-LONGEST_RUN), after.slice(0, LONGEST_RUN)];
  return distinct([
    ...left.map((_, from) => left.slice(from)),
    ...right.map((_, to) => right.slice(0, right.length - to)),
  ]).filter(({ length }) => length >= NAMED_PARTS);
}

/** Those of the same measure under an average that spans several, and those under the header that spans an average. */
function underTheSame(line: Line, others: readonly Line[]): (readonly Line[])[] {
  if (line.path.length < 2) return [];
  const [first, last] = [firstLabel(line), measureLabel(line)];
  return isMean(last)
    ? [others.filter((one) => one.path.length > 1 && firstLabel(one) === first)]
    : [others.filter((one) => one.path.length > 1 && measureLabel(one) === last)];
}

/** Those between it and the summary before it, and those up to the next one. */
function nextTo({ index }: Line, others: readonly Line[], summed: ReadonlySet<Line>): (readonly Line[])[] {
  const marks = [...summed].map((one) => one.index);
  const from = Math.max(-1, ...marks.filter((at) => at < index));
  const to = Math.min(Infinity, ...marks.filter((at) => at > index));
  return [
    others.filter((one) => from < one.index && one.index < index),
    others.filter((one) => index < one.index && one.index < to),
  ];
}

const distinct = (all: readonly (readonly Line[])[]) => [
  ...new Map(all.map((lines) => [lines.map(({ index }) => index).join(' '), lines])).values(),
];

const isMean = (label: string): boolean => MEAN.test(label) || MEAN_OF.test(label);
const isMaybeMean = (line: Line): boolean => MAYBE_MEAN.test(measureLabel(line));
const isMaybeSum = (line: Line): boolean => MAYBE_SUM.test(measureLabel(line));
const isPlain = (line: Line): boolean => MEAN.test(measureLabel(line)) || SUM.test(measureLabel(line));
const firstLabel = ({ path }: Line): string => withoutSigns(path[0]?.text ?? '');

function wayOf(line: Line): Way | null {
  if (SUM.test(measureLabel(line))) return 'sum';
  return line.path.some(({ text }) => isMean(withoutSigns(text))) ? 'mean' : null;
}
