import { REFERENCE_LIKE } from '../../../paper/bibliography/like.ts';
import { sameColumn } from '../kinds/layout.ts';
import { mostOf, type Line } from '../pages/lines.ts';

const APPENDIX = /^(?:appendix|appendices|supplement(?:ary|al)?|author contributions|acknowledge?ments?)\b/i;

/** Entries of this share of lines at least carry a year or its like; text after the list has fewer. */
const FEWEST = 0.12;

/**
 * Where a bibliography ends that no heading ends: an appendix in bigger type, the words of a drawing, text after a wide
 * gap or on a new page. A break counts as the end only where nothing like a reference follows it.
 */
export function listEnd(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  if (sizes.size === 0) return 0;
  const size = mostOf(sizes);
  const steps = lines.flatMap((line, i) =>
    i > 0 && sameColumn(lines[i - 1]!, line) ? [lines[i - 1]!.y - line.y] : [],
  );
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? size * 1.2;
  let like = 0;
  let end = lines.length;
  for (let i = lines.length - 1; i > 0; i--) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (REFERENCE_LIKE.test(line.text)) like++;
    if (like > FEWEST * (lines.length - i)) continue;
    const otherType = line.size > size * 1.06 || line.size < size * 0.88;
    const wideGap = sameColumn(before, line) && before.y - line.y > 3 * usual;
    const ended = /[.\d/]$/.test(before.text.trim());
    if ((otherType || wideGap || before.page !== line.page || APPENDIX.test(line.text)) && ended) end = i;
  }
  return end;
}
