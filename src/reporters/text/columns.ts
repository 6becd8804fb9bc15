import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Letters, quotes, dashes, signs of mathematics and frames that take one column wherever they stand, and are no emoji. For any
 * character beyond ASCII `string-width` compiles the pattern of all emoji, which takes as long as all the rest of a report.
 */
const NARROW =
  /[\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0391-\u03ff\u0400-\u0482\u1e00-\u1eff\u2010-\u2027\u2030-\u203b\u2070-\u209c\u2100-\u2121\u2123-\u2138\u2190-\u2193\u2200-\u2319\u2500-\u259f\u27e6-\u27ef\ufb00-\ufb06]/g;
const STAND_IN = 'x';
const withStandIns = (text: string): string => text.replace(NARROW, STAND_IN);

/** How many columns of a terminal a text takes. */
export const columns = (text: string): number => stringWidth(withStandIns(text));

/** A text in lines of so many columns; `hard`: a longer word is cut. */
export function linesOf(text: string, width: number, { hard }: { hard: boolean }): string[] {
  const whole = text.normalize();
  const measured = withStandIns(whole);
  const lines: string[] = [];
  let at = 0;
  for (const line of wrapAnsi(measured, width, { hard }).split('\n')) {
    // Between lines only blanks get lost.
    while (measured[at] !== line[0] && /\s/.test(measured[at] ?? '')) at++;
    if (!measured.startsWith(line, at)) return wrapAnsi(text, width, { hard }).split('\n');
    lines.push(whole.slice(at, at + line.length));
    at += line.length;
  }
  return lines;
}
