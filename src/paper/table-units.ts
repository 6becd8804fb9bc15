import type { Cell, Row, Table } from './nodes.ts';

/** A unit as a header prints it: alone, in brackets, or after its quantity ("Acc. (%)", "Memory [GB]", "Latency, ms"). */
const UNIT =
  /^(?:%|‰|pp|points?|pts\.?|[mnμµ]?s|sec(?:ond)?s?|min(?:ute)?s?|h(?:(?:ou)?rs?)?|days?|[kKMGT]i?B|(?:[kKMBT]\s?)?tokens?|[kKMBT]|[KMGTPE]?FLOPs?(?:\/s)?|[MG]?MACs?|PF-?days|(?:images?|im|img|samples?|tok(?:en)?s?|words?|it(?:er)?s?|FLOPs?)\s?\/\s?s(?:ec(?:ond)?)?|fps|[kMG]?Wh?|t?(?:k?g)?\s?CO2(?:eq)?|[kM]?Hz|GPU-?hours?|\$|USD|€|EUR|×\s?10\d{1,3}|bits?|bytes?|params?)$/iu;
const IN_BRACKETS = /[([{]\s?([^()[\]{}]{1,16}?)\s?[)\]}]/gu;
const AFTER_COMMA = /[,/]\s?([\p{L}%]{1,10})\s?[↑↓]?$/u;

/**
 * For each column the unit that its header prints, as printed, or null. A unit of a spanning header goes for all columns
 * below it that print none themselves.
 */
export function columnUnits(table: Table): (string | null)[] {
  const cells = table.rows.flatMap(({ children }) => children);
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const units: (string | null)[] = Array.from({ length: width }, () => null);
  for (const { children } of headerRows(table))
    for (const cell of children) {
      const unit = unitOf(cell);
      if (unit !== null) units.fill(unit, cell.column, cell.column + cell.columns);
    }
  return units;
}

/** The rows at the head; a repeated header further down belongs to the rows below it alone. */
function headerRows({ rows }: Table): readonly Row[] {
  const end = rows.findIndex(({ header }) => !header);
  return end < 0 ? rows : rows.slice(0, end);
}

function unitOf({ text }: Cell): string | null {
  const bare = text.replace(/[↑↓⇑⇓]/gu, '').trim();
  // A letter by itself names a column more often than thousands or seconds.
  if (UNIT.test(bare)) return /^\p{L}$/u.test(bare) ? null : bare;
  // The last bracket is nearest to the values: "Speed (train) (ms)".
  const printed = [AFTER_COMMA.exec(bare)?.[1], ...[...bare.matchAll(IN_BRACKETS)].map((match) => match[1])];
  return printed.findLast((unit) => unit !== undefined && UNIT.test(unit.trim()))?.trim() ?? null;
}
