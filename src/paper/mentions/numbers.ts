import type { Kind } from './labels.ts';

/** "3", "3.2", "A.1", "S4", "IV", "II-A"; letters alone only where sections have them. */
const NUMBER =
  /\(?((?:[A-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5}(?:-[A-Z](?:\.?\d{1,2})?)?)(?![\p{L}\d%]|[.,]\d)\)?/uy;
const LETTER = /\(?([A-Z](?:\.\d{1,3}){0,4}|[IVX]{1,5})(?![\p{L}\d%-]|[.,]\d)\)?/uy;
/** "2a", "2(a)", "2 (a, b)", "2a–c". */
const PANEL_NUMBER = /\(?((?:[A-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3}){0,2})([a-h])(?![\p{L}\d])\)?/uy;
const PANEL = /[\s-]?\(([a-h])(?:[\s,–-]{1,3}(?:and\s)?[a-h]){0,6}\)/y;
const MORE_PANELS = /(?:\s?[,–-]\s?|\s(?:and|&)\s)[a-h](?![\p{L}\d])/uy;

/** What a sticky pattern matches at an offset. */
export function textAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Numbered {
  number: string;
  panel: string;
  end: number;
}

/** The number at an offset with the letters of its panels; `end` is behind both. Null where none stands there. */
export function numberAt(text: string, at: number, kind: Kind): Numbered | null {
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const lettered = kind === 'Section' || kind === 'Appendix';
  const withPanel = lettered ? null : read(PANEL_NUMBER);
  if (withPanel !== null) {
    let end = at + closed(withPanel[0]).length;
    for (let more = textAt(MORE_PANELS, text, end); more !== null; more = textAt(MORE_PANELS, text, end))
      end += more.length;
    return { number: withPanel[1]!, panel: withPanel[2]!, end };
  }
  const match = read(NUMBER) ?? (lettered ? read(LETTER) : null);
  if (match === null) return null;
  const end = at + closed(match[0]).length;
  PANEL.lastIndex = end;
  const panel = kind === 'Figure' || kind === 'Table' ? PANEL.exec(text) : null;
  return { number: match[1]!, panel: panel?.[1] ?? '', end: end + (panel?.[0].length ?? 0) };
}

/** A bracket that closes after the number belongs to it only where one opened before it. */
const closed = (match: string) => (match.startsWith('(') ? match : match.replace(/\)$/, ''));
