import type { Line } from '../pages/lines.ts';
import type { Kinds } from './kinds.ts';
import { sameColumn, type Layout } from './layout.ts';

const MARK = /^(?:\d{1,2}|[*∗†‡§¶⋆]{1,3})$/u;

/** Small lines at the foot of a column, from the first one that opens with a raised mark. */
export function markFootnotes(layout: Layout, kinds: Kinds): void {
  const { lines, body } = layout;
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (i + 1 < lines.length && !sameColumn(lines[i]!, lines[i + 1]!)) end = i + 1;
    const line = lines[i]!;
    if (kinds[i] !== undefined || line.size > body.size * 0.93) {
      end = i;
      continue;
    }
    if (!opensWithMark(line) && !(/^\s*(?:https?:|[∗*†‡]\s?\p{L})/u.test(line.text) && hasRoomAbove(i, layout)))
      continue;
    if (!isLowest(line, end > i ? lines[end - 1]! : line, lines)) continue;
    for (let j = i; j < end; j++) if (kinds[j] === undefined) kinds[j] = 'footnote';
    end = i;
  }
  markContinued(layout, kinds);
}

/** A note that ran out of room goes on at the foot of the next column, without a mark. */
function markContinued(layout: Layout, kinds: Kinds): void {
  const { lines, body } = layout;
  /** The last line of the note read last. */
  let note = -1;
  for (let i = 0, from = 0; i < lines.length; i++) {
    if (i > 0 && !sameColumn(lines[i - 1]!, lines[i]!)) from = i;
    if (i + 1 < lines.length && sameColumn(lines[i]!, lines[i + 1]!)) continue;
    let first = i + 1;
    while (first > from && kinds[first - 1] === undefined && lines[first - 1]!.size <= body.size * 0.93) first--;
    const goesOn =
      first > from && first <= i && note >= 0 && isOpen(lines[note]!) && lines[first]!.page - lines[note]!.page <= 1;
    if (goesOn && hasRoomAbove(first, layout) && isLowest(lines[first]!, lines[i]!, lines))
      for (let j = first; j <= i; j++) kinds[j] = 'footnote';
    if (kinds[i] === 'footnote') note = i;
    else if (lines[i]!.page !== lines[note]?.page) note = -1;
  }
}

/** Whether a note is broken off where its line ends. */
const isOpen = ({ text }: Line): boolean => !/[.!?:)\]”"]\s*$|https?:\S*$/.test(text);

/** A note without a raised mark is set off from what stands above it. */
function hasRoomAbove(i: number, { lines }: Layout): boolean {
  const [above, line] = [lines[i - 1], lines[i]!];
  return above === undefined || !sameColumn(above, line) || above.y - line.y > 1.45 * line.size;
}

/** Notes have nothing of their page below them. */
const isLowest = (first: Line, last: Line, lines: readonly Line[]) =>
  lines.every(
    ({ page, block, x0, x1, y }) =>
      page !== first.page || block === first.block || y > last.y - 1 || x0 > first.x1 || x1 < first.x0,
  );

/** Whether a line begins with the mark of a footnote, set smaller than its words or raised. */
export function opensWithMark({ runs, size, y }: Line): boolean {
  const first = runs[0]!;
  const rest = runs.slice(1).some(({ text }) => /\p{L}/u.test(text));
  return MARK.test(first.text.trim()) && rest && (first.size < size * 0.88 || first.y > y + 1);
}
