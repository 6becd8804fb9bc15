import { ROMAN } from '../../../paper/sections/outline.ts';
import { roleOfTitle } from '../../../paper/sections/roles.ts';
import { isStarred, sectionNumber } from '../anchors/index.ts';
import type { Kinds } from './kinds.ts';
import { isBodySize, sameColumn, widestGap, type Layout } from './layout.ts';
import type { Line } from '../pages/lines.ts';
import { leadLength } from './paragraphs.ts';

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|(?:A(?:ppendix|PPENDIX)\s+)?[A-Z](?:\.\d{1,2}){0,3}[.:]?|[IVX]{1,5}\.)\s+(?=[\p{Lu}\d“"‘(ΑαβγLℓ$]|[a-z]+[A-Z-])/u;
const BARE =
  /^(abstract|references|bibliography|acknowledge?ments?|appendix(?:\s+[A-Z\d])?|appendices|limitations?|conclusions?|introduction|supplementary materials?|ethics statement|broader impacts?|impact statement|reproducibility statement|author contributions|contents|checklist|contributions)\b[\s.:]*$/i;

/**
 * The lines of the heading that begins at line `i`, or 0. A heading has a number or a name that headings have, and is
 * set apart: bigger, bold, or in capitals. Bold lines without a number need room around them as well.
 */
export function headingLength(i: number, layout: Layout, kinds: Readonly<Kinds>): number {
  const { lines } = layout;
  const line = lines[i]!;
  const text = line.text.trim();
  if (text.length < 2 || text.length > 110 || widestGap(line) > 4 || !/\p{L}{2}/u.test(text)) return 0;
  if (isNamed(i, layout)) return lengthFrom(i, layout, kinds);
  const numbered = NUMBER.test(text);
  const bare = BARE.test(text);
  // The header row of a table is bold too, with holes between its cells.
  if (!numbered && widestGap(line) > 1.3) return 0;
  if (!setApart(line, layout, numbered || bare)) return 0;
  if (/[,;]$/.test(text) || (text.endsWith('.') && !bare && text.split(' ').length > 12)) return 0;
  if (numbered && /^\d/.test(text) && Number.parseInt(text, 10) > 30) return 0;
  if (!numbered && !bare && !standsAlone(i, layout)) return 0;
  return lengthFrom(i, layout, kinds);
}

function lengthFrom(i: number, layout: Layout, kinds: Readonly<Kinds>): number {
  const text = layout.lines[i]!.text.trim();
  let length = 1;
  // IEEE sets "Appendix A" on a line of its own, above the title.
  if (/^appendix\s+\S$/i.test(text) && isTitleBelow(i, layout)) length++;
  while (length < 3 && continues(i + length, layout, kinds)) length++;
  return length;
}

/**
 * True where the file itself says that a section begins with this line: its number is printed too, or the line is set
 * apart. A run-in heading has a name as well, but goes on in the body's font.
 */
export function isNamed(i: number, layout: Layout): boolean {
  const line = layout.lines[i]!;
  const destinations = layout.anchors.of(line);
  if (destinations.length === 0) return false;
  const lead = leadLength(line, layout);
  if (lead > 0 && lead < line.runs.length) return false;
  const number = sectionNumber(destinations);
  if (number !== null) return printsNumber(line.text, number) || setApart(line, layout, true);
  return isStarred(destinations) && setApart(line, layout, BARE.test(line.text.trim())) && endsItsLine(i, layout);
}

/** False for run-in words that fill their line: the text goes on below without room. */
function endsItsLine(i: number, layout: Layout): boolean {
  const [line, after] = [layout.lines[i]!, layout.lines[i + 1]];
  const { left, right } = layout.edges(line);
  if (line.x1 < right - 0.15 * (right - left) || after === undefined || !sameColumn(line, after)) return true;
  return line.y - after.y > 1.25 * layout.leading;
}

/** The last part of the number in any of its writings: "3.2", "A.", "IV." for 4, "B." for 2. */
function printsNumber(text: string, number: string): boolean {
  const printed = /^(?:(?:appendix|section|chapter)\s+)?([\dA-Z](?:[\w.]*\w)?)[.:)]?(?=\s|$)/i.exec(text.trim())?.[1];
  if (printed === undefined) return false;
  if (printed.toLowerCase() === number.toLowerCase()) return true;
  const last = Number(number.split('.').at(-1));
  return last > 0 && (printed === ROMAN[last - 1] || printed === String.fromCharCode(64 + last));
}

function isTitleBelow(i: number, { lines }: Layout): boolean {
  const [line, below] = [lines[i]!, lines[i + 1]];
  if (below === undefined || !sameColumn(line, below) || line.y - below.y > 2 * line.size) return false;
  return below.font === line.font && Math.abs(below.size - line.size) < 0.2 && below.text.length < 60;
}

function continues(i: number, layout: Layout, kinds: Readonly<Kinds>): boolean {
  const [before, line] = [layout.lines[i - 1]!, layout.lines[i]];
  if (line === undefined || kinds[i] !== undefined || !sameColumn(before, line)) return false;
  const { right } = layout.edges(before);
  return (
    ((line.font === before.font && Math.abs(line.size - before.size) < 0.2) || isMoreSmallCaps(line, before, layout)) &&
    before.y - line.y < 1.45 * Math.max(...[...before.runs, ...line.runs].map(({ size }) => size)) &&
    before.x1 > right - 0.35 * (right - before.x0) &&
    !NUMBER.test(line.text)
  );
}

/** Which of the two sizes of small capitals most of a line has depends on its words. */
function isMoreSmallCaps(line: Line, before: Line, layout: Layout): boolean {
  if (!isSmallCaps(before, layout) || !isCapitals(line.text)) return false;
  const sizes = new Set(before.runs.map(({ size }) => size));
  return line.runs.every(({ size }) => sizes.has(size)) && line.runs.some(({ font }) => font === before.font);
}

function setApart(line: Line, layout: Layout, named: boolean): boolean {
  const { body, style } = layout;
  // A formula in a heading is set in its own font.
  const words = line.runs.filter(({ text, font }) => /\p{L}{2}/u.test(text) && !style(font).math);
  const bold = words.length > 0 && words.every(({ font }) => style(font).bold);
  const bigger =
    line.size > body.size * 1.06 && words.every(({ font }) => font !== body.font || line.size > body.size * 1.15);
  // The abstract's own heading is set as small as the abstract.
  if (line.size < body.size * 0.9 && !isSmallCaps(line, layout) && !BARE.test(line.text.trim())) return false;
  if (bold) return isBodySize(line, body) || bigger || BARE.test(line.text.trim());
  if (bigger) return true;
  if (!named) return false;
  if (isSmallCaps(line, layout)) return true;
  if (isCapitals(line.text)) return true;
  return (
    words.length > 0 &&
    words.every(({ font }) => font !== body.font && !style(font).math) &&
    (/^\d|^[A-Z]\./.test(line.text) || BARE.test(line.text.trim()))
  );
}

/** "I NTRODUCTION": capitals of body size or more, each followed by smaller capitals. */
function isSmallCaps(line: Line, { body }: Layout): boolean {
  if (!isCapitals(line.text)) return false;
  return (
    line.runs.some(({ size }) => size >= body.size * 0.98) && line.runs.some(({ size }) => size < body.size * 0.93)
  );
}

/** All capitals, but for a symbol ("THE OPTIMAL RANK r", "∇θL"). */
function isCapitals(text: string): boolean {
  const words = text.replace(/\p{Script=Greek}|(?<!\p{L})\p{Ll}(?!\p{L})/gu, '').replace(/[^\p{L}]/gu, '');
  return words.length > 3 && words === words.toUpperCase();
}

/** Room above, more than between lines, and a line below that is set otherwise. */
function standsAlone(i: number, layout: Layout): boolean {
  const { lines, leading, body } = layout;
  const [before, line, after] = [lines[i - 1], lines[i]!, lines[i + 1]];
  const { left, right } = layout.edges(line);
  const roomAbove = before === undefined || !sameColumn(before, line) || before.y - line.y > 1.25 * leading;
  const known = roleOfTitle(line.text) !== null;
  if (line.text.length > 70 || /[:.?!]$/.test(line.text.trim()) || !/^[\p{Lu}\d]/u.test(line.text.trim())) return false;
  if (after === undefined || !isBodySize(after, body) || after.font === line.font) return false;
  const flush = Math.abs(line.x0 - left) < 2 || Math.abs((line.x0 + line.x1) / 2 - (left + right) / 2) < 4;
  return roomAbove && flush && (known || (line.x1 < right - 0.2 * (right - left) && after.y < line.y - 0.9 * leading));
}

/** 1 for the largest headings; only used where a heading has no number. */
export const headingDepth = (line: Line, layout: Layout): number =>
  BARE.test(line.text.trim()) || line.size > layout.body.size * 1.12 ? 1 : 2;
