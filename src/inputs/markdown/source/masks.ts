import { endOfLine } from './latex/formulas.ts';
import type { Region } from './masking.ts';

/** As many blanks, with the line breaks kept. */
export const blanks = (text: string) => text.replace(/[^\n]/g, ' ');

/** The region as a fenced formula of the same length, or null where there is no room. */
export function asFormula(source: string, { start, end }: Region): string | null {
  const text = source.slice(start, end);
  if (text.length < 7) return null;
  // Line breaks where the source has none: inside a list or quote they would end it.
  const indented = source[start - 1] === ' ';
  const first = text.indexOf('\n');
  if (indented && (first === -1 || source.slice(end, endOfLine(source, end)).trim() !== '')) return null;
  const inner = (part: string) => part.replace(/\$/g, 'x');
  if (indented) {
    const last = text.lastIndexOf('\n');
    const lead = /^\s*/.exec(text.slice(last + 1))![0];
    const rest = text.length - last - 1 - lead.length;
    if (rest < 2) return null;
    return `$$${inner(text.slice(2, last + 1))}${lead}$$${' '.repeat(rest - 2)}`;
  }
  const alone = source.slice(end, endOfLine(source, end)).trim() === '';
  return alone ? `$$\n${filler(text.length - 6)}\n$$` : `$$\n${filler(text.length - 7)}\n$$\n`;
}

/** Words without meaning, of the kind that the parser is spared. */
const filler = (length: number) => (length < 12 ? 'x'.repeat(length) : `xxxx${' '.repeat(length - 8)}xxxx`);

/** Writes texts over the source; one that begins inside another is left out. */
export function overwrite(source: string, edits: { start: number; text: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(source.slice(at, start), text);
    at = start + text.length;
  }
  parts.push(source.slice(at));
  return parts.join('');
}
