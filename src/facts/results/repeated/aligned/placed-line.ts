import type { Line } from '../../tables/grid.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { nameOf } from '../../tables/tables.ts';
import type { NamedLine } from './named-lines.ts';

/** A line as a finding speaks of it: "Heron 7B" of "Table 2". */
export interface PlacedLine {
  readonly label: string;
  readonly name: string;
  readonly line: Line;
}

/** A line with what a reader needs to find it. */
export const placed = ({ sheet, line }: NamedLine): PlacedLine => ({
  label: tableLabel(sheet.table),
  name: nameOf(line.path),
  line,
});
