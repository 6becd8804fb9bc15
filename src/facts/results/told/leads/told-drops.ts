import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import type { Span } from '../../../../paper/span.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { cellOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { measuresIn } from '../../tables/measures.ts';
import { measuresNamed } from '../../tables/names/mentioned.ts';
import { nameWords } from '../../tables/names/names.ts';
import { printedNumber, type Printed } from '../../tables/printed.ts';
import { resultTable, gridsIn, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';
import { lackedPart } from '../../tables/names/lacked-part.ts';

/** "Without the gate … accuracy falls to 71.2 %", beside the cell of the row that has no gate. */
export interface ToldDrop {
  readonly statement: Statement;
  readonly told: Printed;
  readonly span: Span;
  readonly table: ResultTable;
  readonly system: SystemLine;
  readonly measure: MeasureLine;
  readonly cell: ValueCell;
  readonly agrees: boolean;
}

const MOVES = String.raw`(?:decreas|drop|f[ae]ll|plung|plummet|declin|degrad|deteriorat|collaps|reduc|shr[iau]nk|r[io]s|increas|improv|climb|go(?:es)?|went|sink|sank)\w*`;
/** "The Dice coefficient plunged 39.3 pp to 52.4 %": what moved, and where it got. */
const NUMBER = String.raw`(?: to|→) (\d{1,3}\.\d{1,4})\s?(%|\\%)?`;
const FROM = String.raw`(?:,? (?:from|\() ?\d[\d.]*\s?%?)?`;
const TO = new RegExp(
  String.raw`((?:[\w@-]+ ){1,4})(?:\w+ly )?${MOVES}(?: (?:\w+ly|sharply|further|back))?(?: (?:by )?\d[\d.]*\s?(?:%|pp|points?|percentage points))?${FROM}${NUMBER}`,
  'g',
);
/** "Lowers the accuracy from 80.1 to 71.2". */
const LOWERS = new RegExp(
  String.raw`\b(?:reduc|lower|decreas|drop|degrad|hurt|bring|increas|rais|drag)(?:e?s|ed|ing)? (?:the )?((?:[\w@-]+ ?){1,4}?)(?: by \d[\d.]*\s?(?:%|pp|points?))?${FROM}${NUMBER}`,
  'g',
);
/** "Leads to a clear drop in accuracy from 80.1 to 71.2". */
const DROP_IN = new RegExp(
  String.raw`\b(?:drop|decline|decrease|reduction|fall|loss|increase|rise)s? (?:in|of) (?:the )?((?:[\w@-]+ ?){1,4}?)${FROM}${NUMBER}`,
  'g',
);
const FORMS = [TO, LOWERS, DROP_IN];
const WITHOUT =
  /^(?:[\w ]{0,20}, )?(?:(?:when |by |after |upon )?(?:removing|eliminating|dropping|disabling|excluding|omitting|ablating|discarding|taking out|leaving out|replacing)|without|(?:the )?removal of) ([^,.;:]{2,90}?)(?=,| (?:caus|result|lead|led|reduc|decreas|degrad|drop|hurt|makes?|made|yield|produc|brings?|brought|had|has|is|was)\w*\b)/i;

/** Numbers that a sentence gives for a row of what was left out, where both the row and the measure are one of one table. */
export const toldDrops = memoize((paper: Paper): readonly ToldDrop[] => {
  const said = matching(paper.statements(), FORMS).filter(
    ({ section, within }) => !NOT_OWN_WORK.has(section.role) && within.type === 'paragraph',
  );
  if (said.length === 0) return [];
  const rows = gridsIn(paper).flatMap((grid) => {
    const table = resultTable(paper, grid, 'rows');
    return table.systems.flatMap((system) => {
      const lacked = lackedPart(system);
      return lacked !== null && system.values.length > 0 ? [{ table, system, words: nameWords(lacked) }] : [];
    });
  });
  return said.flatMap((statement) => {
    const out = leftOut(paper, statement);
    const meant =
      out === null ? [] : rows.filter(({ words }) => words.length > 0 && words.every((word) => out.has(word)));
    return meant.length === 1 ? dropsIn(statement, meant[0]!) : [];
  });
});

/** The words of what is left out by the sentence, or by the first one of its paragraph. */
function leftOut(paper: Paper, { text, within }: Statement): ReadonlySet<string> | null {
  const first = paper.statements().find((one) => one.within === within);
  const match = WITHOUT.exec(text) ?? (first === undefined ? null : WITHOUT.exec(first.text));
  return match === null ? null : new Set(nameWords(match[1]!));
}

function dropsIn(
  statement: Statement,
  { table, system }: { readonly table: ResultTable; readonly system: SystemLine },
): ToldDrop[] {
  const hits = FORMS.flatMap((form) => [...statement.text.matchAll(form)]);
  // "Drops in accuracy from" is of two forms, which end at the same number.
  const ends = new Map(hits.map((match) => [match.index + match[0].length, match]));
  return [...ends.values()].flatMap((match): ToldDrop[] => {
    const [whole, what, digits, unit] = match;
    const named = measuresNamed(table, what!);
    const known = new Set(measuresIn(what!).map(({ name }) => name.toLowerCase()));
    const meant =
      named.length > 0
        ? named
        : table.measures.filter(({ name }) => measuresIn(name).some((one) => known.has(one.name.toLowerCase())));
    const cell = meant.length === 1 ? cellOf(table, system, meant[0]!) : null;
    if (cell === null) return [];
    const told = printedNumber(digits!, unit === undefined ? '' : '%');
    const start = statement.span.start + match.index + whole!.lastIndexOf(digits!);
    const agrees = isSame(told, cell.printed);
    // Two numbers apart in size are of two things.
    if (!agrees && !(ratioOf(told, cell.printed) < FARTHEST)) return [];
    return [
      {
        statement,
        told,
        span: { start, end: start + digits!.length },
        table,
        system,
        measure: meant[0]!,
        cell,
        agrees,
      },
    ];
  });
}

const FARTHEST = 2;

/** How one number is printed as the other: 0.43 is 43 %. */
const scaleOf = (told: Printed, cell: Printed): number =>
  told.value > 1 && cell.value <= 1 && cell.unit === ''
    ? 100
    : told.value <= 1 && told.unit === '' && cell.value > 1
      ? 0.01
      : 1;

function isSame(told: Printed, cell: Printed): boolean {
  const scale = scaleOf(told, cell);
  const step = Math.max(10 ** -told.decimals, scale * 10 ** -cell.decimals);
  return Math.abs(told.value - scale * cell.value) <= step * 1.0001;
}

function ratioOf(told: Printed, cell: Printed): number {
  const value = scaleOf(told, cell) * cell.value;
  return Math.max(told.value, value) / Math.min(told.value, value);
}
