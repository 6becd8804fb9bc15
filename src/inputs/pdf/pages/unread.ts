import { groupBy } from '../../../group-by.ts';
import { readDrawing } from '../engine/paint/drawing.ts';
import type { PdfDocument } from '../engine/pdfjs.ts';
import { isGibberish } from './gibberish.ts';
import { UnreadableError } from '../../unreadable.ts';
import type { PageText } from './runs.ts';

/** A page with fewer characters than this holds no text to speak of. */
const NO_TEXT = 20;
/** A page with fewer than this may have its words elsewhere: a stamp over a scan, a page number under a picture. */
const LITTLE_TEXT = 200;
/** A logo is no scan. */
const SCAN = 0.05;
const COVERED = 0.5;
/** So many paths draw letters rather than lines and boxes. */
const OUTLINES = 300;
/** Private-use, replacement and control characters: glyphs whose font does not say what letters they are. */
const NO_LETTER = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u{f0000}-\u{ffffd}]/gu;
/** Letters of formulas count as common to all scripts. */
const FOREIGN = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/gu;
const CAPTION = /\b(?:fig(?:ure|\.)|table|plate|algorithm)\s*[\dA-Z]/i;

/** Why nothing of a page was read that pdfjs gives up. */
export const BROKEN = 'the page is broken';

/** A page (from 1) that was not read, and why. */
export type UnreadPage = { page: number; why: string };

/** Pages that a reader could read and we could not. */
export async function unreadPages(doc: PdfDocument, pages: readonly PageText[]): Promise<UnreadPage[]> {
  const unread: UnreadPage[] = [];
  for (const page of pages) {
    const why = whyStrange(page) ?? (await whyEmpty(doc, page));
    if (why !== null) unread.push({ page: page.page, why });
  }
  return unread;
}

const textOf = ({ runs, turned }: Pick<PageText, 'runs' | 'turned'>): string =>
  [...runs, ...(turned?.runs ?? [])].map(({ text }) => text).join(' ');
const share = (text: string, pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);

function whyStrange(page: PageText): string | null {
  const text = textOf(page);
  if (page.leftOut > LITTLE_TEXT && page.leftOut > text.length && !CAPTION.test(text)) return 'its text is turned';
  if (text.length < NO_TEXT) return null;
  const doubtful = whyForeign(text);
  if (doubtful !== null) return doubtful;
  const strange = [...groupBy(page.runs, ({ font }) => font).values()]
    .map((runs) => textOf({ runs }))
    .filter(isGibberish)
    .reduce((sum, { length }) => sum + length, 0);
  return strange > 0.3 * text.length ? 'its font does not say which letters it shows' : null;
}

/** Latin letters, the signs of formulas and ligatures: pages of nothing else need no closer look. */
const USUAL = /^[ -~\u00a0-\u024f\u0370-\u03ff\u2000-\u23ff\ufb00-\ufb06]*$/;

function whyForeign(text: string): string | null {
  if (USUAL.test(text) && !/[\u0370-\u03ff]/.test(text)) return null;
  if (share(text, NO_LETTER) > 0.3) return 'glyphs without Unicode';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(FOREIGN)?.length ?? 0;
  return letters > LITTLE_TEXT / 2 && foreign > 0.7 * letters ? 'its letters are not Latin' : null;
}

/** A blank page was read to its end; one with a picture in place of words was not. */
async function whyEmpty(doc: PdfDocument, page: PageText): Promise<string | null> {
  const text = textOf(page);
  if (text.length >= LITTLE_TEXT) return null;
  const drawing = await doc
    .getPage(page.page)
    .then(readDrawing)
    .catch(() => null);
  if (drawing === null) return BROKEN;
  const { pictures, paths, glyphs } = drawing;
  if (text.length < NO_TEXT) {
    if (pictures > SCAN) return 'scanned image without text';
    if (glyphs > LITTLE_TEXT && page.leftOut < NO_TEXT) return 'glyphs without Unicode';
    return paths > OUTLINES ? 'its text is drawn as shapes' : null;
  }
  return pictures > COVERED && !CAPTION.test(text) ? 'a picture covers it, and words in pictures are not read' : null;
}

/** A paper of which nothing could be read is not linted at all. */
export function refuseUnread(count: number, pages: readonly PageText[], unread: readonly UnreadPage[]): void {
  if (count <= 0) throw new UnreadableError('the PDF has no pages', 'build or download it again');
  if (unread.length === count) {
    const broken = unread.every(({ why }) => why === BROKEN);
    throw new UnreadableError(
      `no page could be read: ${unread[0]!.why}`,
      broken ? 'build or download it again' : 'run it through OCR, or lint the source',
    );
  }
  if (pages.every((page) => textOf(page).trim() === ''))
    throw new UnreadableError('no page has any text', 'run it through OCR, or lint the source');
}
