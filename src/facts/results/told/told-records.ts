import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { distanceBetween, scale, withinStep, type Interval } from '../../numbers/interval.ts';
import { showMiddle } from '../../numbers/show.ts';
import { makeWorking, type Working } from '../../numbers/working.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { cellInput } from '../tables/cell-input.ts';
import { cellOf } from '../tables/compare.ts';
import type { ValueCell } from '../tables/grid.ts';
import { isCost } from '../tables/measures.ts';
import { namedIn } from '../tables/names/mentioned.ts';
import { printedNumber } from '../tables/printed.ts';
import { ownLines, rivalsOf } from '../tables/rivals.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../tables/tables.ts';
import { lastLabel } from '../tables/names/line-names.ts';

const RECORD =
  /\b(?:previous|prior|existing|current|former|earlier|published)(?:[ -][\w-]+){0,2} (?:SOTA|state[- ]of[- ]the[- ]art|best)|\b(?:SOTA|state[- ]of[- ]the[- ]art|best) (?:previous|prior|existing|published|competing)\b/i;
/** "By 13.1 % and 9 % on A and B": as many numbers as names. */
const NUMBERS = String.raw`\d{1,2}(?:\.\d{1,2})?\s?(?:\\?%|points?)`;
const TOLD = new RegExp(
  String.raw`(?<![\d.])(${NUMBERS}(?:, ${NUMBERS}){0,2},? and ${NUMBERS})(?! of\b)[^.;\d]{0,90}? (?:on|in|for) (?:the )?([\p{L}\d][^.;]{3,90})`,
  'u',
);
const EACH = /(\d{1,2}(?:\.\d{1,2})?)\s?(?:\\?%|points?)/g;

/** Leads over the record of others as a sentence tells them, of which some are right and one is the lead over another rival. */
export const toldRecords = memoize((paper: Paper): readonly Working[] => {
  const said = matching(paper.statements(), [RECORD]).filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  if (said.length === 0) return [];
  const tables = resultTables(paper);
  const all = said.flatMap((statement) => {
    for (const table of tables) {
      const found = judge(paper, statement, table);
      if (found.length > 0) return found;
    }
    return [];
  });
  // One slip is told once, however often the paper says it.
  return all.filter((one, i) => one.agrees || all.findIndex((other) => !other.agrees && other.what === one.what) === i);
});

interface Lead {
  readonly measure: MeasureLine;
  readonly rival: SystemLine;
  readonly own: ValueCell;
  readonly other: ValueCell;
}

function judge(paper: Paper, { text, span }: Statement, table: ResultTable): Working[] {
  const match = TOLD.exec(text);
  const own = match === null ? [] : ownLines(paper, table);
  if (match === null || own.length === 0) return [];
  const numbers = [...match[1]!.matchAll(EACH)];
  const measures = measuresIn(table, match[2]!);
  if (numbers.length !== measures.length) return [];
  const told = numbers.map((number, i) => {
    const at = span.start + match.index + number.index;
    const printed = { text: number[1]!, span: { start: at, end: at + number[1]!.length } };
    const rivals = rivalsOf(paper, table, own[0]!, false).filter((line) => !own.includes(line));
    return { printed, leads: leadsOf(table, measures[i]!, own, rivals) };
  });
  const judged = told.flatMap(({ printed, leads }): Working[] => {
    const [best] = leads;
    if (best === undefined) return [];
    const over = leads.filter(({ other }) => other.printed.text === best.other.printed.text);
    const fitting = over.find((lead) => fits(lead, printed.text));
    if (fitting !== undefined) return [working(table, fitting, printed, true, null)];
    const instead = leads.find((lead) => fits(lead, printed.text));
    return instead === undefined ? [] : [working(table, best, printed, false, instead)];
  });
  return judged.length === told.length && judged.some(({ agrees }) => agrees) ? judged : [];
}

/** The measures in the order in which a phrase names them, be it by their capitals: "HeronMarsh" is "HM". */
function measuresIn(table: ResultTable, phrase: string): MeasureLine[] {
  const names = phrase
    .split(/,? and |, | (?:datasets?|benchmarks?|tasks?|respectively)\b/)
    .filter((name) => /\p{L}/u.test(name));
  const found = names.map((name) =>
    table.measures.filter((measure) => {
      const label = lastLabel(measure);
      const last = label.split(/\s+/).at(-1) ?? '';
      const capitals = name.replace(/[^\p{Lu}]/gu, '');
      return (
        measure.better !== null &&
        !isCost(measure.name) &&
        (namedIn(name, label) ||
          (last.length > 1 && (namedIn(name, last) || (capitals.length > 1 && capitals === last))))
      );
    }),
  );
  return found.every((one) => one.length === 1) ? found.map(([one]) => one!) : [];
}

/** The lead of the own line that does best over each rival, the best rival first. */
function leadsOf(
  table: ResultTable,
  measure: MeasureLine,
  own: readonly SystemLine[],
  rivals: readonly SystemLine[],
): Lead[] {
  const way = measure.better === 'higher' ? 1 : -1;
  const by = (a: ValueCell, b: ValueCell) => way * (b.printed.value - a.printed.value);
  const [best] = own.flatMap((line) => cellOf(table, line, measure) ?? []).toSorted(by);
  return best === undefined
    ? []
    : rivals
        .flatMap((rival): Lead[] => {
          const other = cellOf(table, rival, measure);
          return other === null || other.printed.unit !== best.printed.unit || other.printed.value <= 0
            ? []
            : [{ measure, rival, own: best, other }];
        })
        .toSorted((a, b) => by(a.other, b.other));
}

const pointsOf = ({ own, other }: Lead): Interval => distanceBetween(own.printed, other.printed);

const percentOf = (lead: Lead): Interval => scale(pointsOf(lead), 100 / lead.other.printed.value);

/** As points or per cent, rounded or cut off. */
function fits(lead: Lead, text: string): boolean {
  const { value, decimals } = printedNumber(text);
  const step = 10 ** -decimals;
  return [pointsOf(lead), percentOf(lead)].some(({ low, high }) => low <= value + step && high >= value - step * 0.5);
}

function working(
  table: ResultTable,
  lead: Lead,
  printed: { text: string; span: { start: number; end: number } },
  agrees: boolean,
  instead: Lead | null,
): Working {
  const { measure, rival, own, other } = lead;
  return {
    ...makeWorking({
      what: `lead over ${rival.shown}, the best of the others on ${measure.short} (${table.label})`,
      formula: 'difference of the two cells, in points or per cent',
      source: 'arithmetic',
      inputs: [cellInput('own', own), cellInput(rival.name, other)],
      computed: percentOf(lead),
      printed: { ...printed, interval: withinStep(printedNumber(printed.text)) },
      unit: '%',
      arithmetic: `(${own.printed.text} − ${other.printed.text}) / ${other.printed.text} = ${showMiddle(percentOf(lead))} %`,
      ...(instead === null
        ? {}
        : { aside: `${printed.text} is the lead over ${instead.rival.shown} (${instead.other.printed.text})` }),
    }),
    agrees,
  };
}
