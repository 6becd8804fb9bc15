import { sectionNumber } from '../anchors/index.ts';
import { inlineOf } from '../blocks/inline.ts';
import { sameColumn, type Layout } from './layout.ts';
import type { Line } from '../pages/lines.ts';
import type { Run } from '../pages/runs.ts';

/** Sections whose heading is run in: abstract and keywords as IEEE sets them. */
const OPENER = /^(?:abstract|keywords|key ?words(?: and phrases)?|index terms)\s*[—–.:-]\s*/i;

/**
 * How many characters of a paragraph's first line are the heading of a section: "Abstract—", bold "Acknowledgements",
 * and the lowest level that is numbered ("1) Calibration: …" of IEEE), set in italics or bold or known to the file by its number.
 */
export function runInHeading(line: Line, layout: Layout): number {
  const opener = OPENER.exec(line.text)?.[0].length;
  if (opener !== undefined) return opener;
  const runs = leadLength(line, layout);
  if (runs === 0) return 0;
  const lead = textLength(line.runs.slice(0, runs));
  const words = line.text.slice(0, lead).trim();
  const numbered = sectionNumber(layout.anchors.of(line)) !== null || RUN_IN_NUMBER.test(words);
  return numbered || /^(?:acknowledge?ments?|keywords|key words|index terms)[.:—–-]?$/i.test(words) ? lead : 0;
}

/** "1) Calibration:", and what other styles number four levels deep: "3.2.1 Calibration". */
const RUN_IN_NUMBER = /^\d{1,2}\)\s\p{Lu}.*:$|^(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){2,3}\.?\s+\p{Lu}/u;

/** How many characters runs have when they are joined to running text. */
export const textLength = (runs: readonly Run[]) => inlineOf(runs).reduce((sum, { text }) => sum + text.length, 0);
/** The sign or the number with which a line begins an item of a list. */
export const BULLET = /^\s*(?:[•◦▪■●‣∙·⋄–—*−]\s+|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s+|\d{1,2}\.\s+(?=\p{Lu}))/u;

/** What begins an item and nothing else. */
const DOT = /^\s*[•◦▪■●‣]\s/u;

/** True where line `i` of running text begins a new paragraph after line `i - 1`. */
export function beginsParagraph(before: Line, line: Line, layout: Layout): boolean {
  if (runInHeading(line, layout) > 0) return true;
  const ended = /[.!?:;”"’)\]]\d{0,2}$/.test(before.text.trim());
  if (!sameColumn(before, line))
    return DOT.test(line.text) || (ended && !/^\p{Ll}/u.test(line.text) && startsApart(line, layout, before));
  const gap = before.y - line.y;
  if (gap > 1.32 * Math.max(layout.leading, line.size * 1.1)) return true;
  const { left, right } = layout.edges(line);
  const indented = line.x0 - left > 0.8 * line.size && line.x0 - left < 4 * line.size;
  if (indented && before.x0 - left < 0.8 * line.size) return ended || BULLET.test(line.text);
  if (BULLET.test(line.text) && ended) return true;
  if (leadLength(line, layout) > 0 && ended) return true;
  const short = before.x1 < right - 0.12 * (right - left);
  return ended && short && /^[\p{Lu}“"(\d[]/u.test(line.text) && gap > 0.9 * line.size;
}

/** After a column break only an indent or a run-in heading tells a new paragraph. */
function startsApart(line: Line, layout: Layout, before: Line): boolean {
  const { left } = layout.edges(line);
  const { right, left: start } = layout.edges(before);
  return line.x0 - left > 0.8 * line.size || leadLength(line, layout) > 0 || before.x1 < right - 0.1 * (right - start);
}

/** How many runs at the start of a line are a run-in heading: bold, or italic and ended by a stop or colon. */
export function leadLength({ runs }: Line, { body, style }: Layout): number {
  const first = runs[0]!;
  const look = style(first.font);
  if (first.font === body.font || look.math || look.mono || (!look.bold && !look.italic)) return 0;
  let length = 1;
  while (
    length < runs.length &&
    style(runs[length]!.font).bold === look.bold &&
    style(runs[length]!.font).italic === look.italic &&
    runs[length]!.font !== body.font
  )
    length++;
  const words = runs
    .slice(0, length)
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (words.length < 2 || words.length > 90 || !/\p{L}/u.test(words) || !/^[\p{Lu}\d(“"]/u.test(words)) return 0;
  if (look.bold) return length;
  return /[.:]$/.test(words) ? length : 0;
}
