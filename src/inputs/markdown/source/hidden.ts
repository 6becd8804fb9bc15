import type { Hidden, HiddenBy } from '../../../paper/hidden.ts';
import type { LinePlace, Span } from '../../../paper/span.ts';
import { nextPlaceIn } from './next-place.ts';

/** Remarks, and elements or LaTeX whose words a style takes from the page; code is passed over, as it shows what it holds. */
const CANDIDATE = new RegExp(
  [
    '(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\\n]*$|`+)',
    '(?<comment><!--)',
    '^\\[[^\\]\\n]{0,80}\\]:[ \\t]{1,8}(?:#|<>)[ \\t]{1,8}[("\'](?<remark>[^\\n]{1,2000})[)"\']',
    '<(?<tag>span|div|p|font|small|b|i|em|strong|td|section|details)\\b(?<attributes>[^<>\\n]{1,400})>',
    '\\\\(?<latex>textcolor\\{white\\}|color\\{white\\}|phantom|hphantom|vphantom)\\{?(?<latexText>[^{}\\n]{1,2000})\\}',
    '(?<tags>[\\u{e0020}-\\u{e007e}]{4,4000})',
  ].join('|'),
  'gmu',
);
/** A file without any of these hides nothing. */
const ANY =
  /<!--|^\[[^\]\n]{0,80}\]:[ \t]{1,8}(?:#|<>)[ \t]|\bstyle\s*=|\bhidden\b|\bcolor\s*=|\{white\}|phantom\{|[\u{e0020}-\u{e007e}]/mu;
const STYLED =
  /\bstyle\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0+(?![.\d]*[1-9])|font-size\s*:\s*0?[01]?(?:\.\d{1,2})?(?:px|pt|em|rem|%)?\s*(?:[;"']|$))|\shidden(?:\s|=|$)/i;
const WHITE =
  /(?:\bstyle\s*=\s*(?:"[^"]*|'[^']*)(?<![-\w])color\s*:\s*|\scolor\s*=\s*["']?)(?:white|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent)(?![\w-])/i;
/** Fewer words are marks of a converter. */
const LEAST_WORDS = 4;
const LONGEST = 20_000;

/**
 * What a Markdown file holds and no reader of it sees. `source` is the file with hidden elements blanked out character for
 * character, so that every offset stays what it was; remarks stay, which the reader of blocks leaves out by itself.
 */
export function takeHidden(
  original: string,
  locate: (span: Span) => LinePlace[],
): { source: string; hidden: Hidden[] } {
  if (!ANY.test(original)) return { source: original, hidden: [] };
  const hidden: Hidden[] = [];
  const parts: string[] = [];
  let written = 0;
  const take = (by: HiddenBy, inner: Span, whole: Span | null, words = original.slice(inner.start, inner.end)) => {
    const text = words
      .replace(/<[^<>]{0,400}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text.split(' ').length < LEAST_WORDS) return;
    hidden.push({ text, by, places: locate(inner) });
    if (whole === null) return;
    parts.push(original.slice(written, whole.start), original.slice(whole.start, whole.end).replace(/[^\n]/g, ' '));
    written = whole.end;
  };
  const closing = nextPlaceIn(original);
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(original); match !== null; match = CANDIDATE.exec(original)) {
    const { code, fence, comment, remark, tag, attributes, latex, latexText, tags } = match.groups!;
    const start = match.index;
    let at = start + match[0].length;
    if (code !== undefined) at = codeEnd(original, at, fence ?? code, fence !== undefined);
    else if (comment !== undefined) {
      const close = closing('-->', at);
      if (close !== -1 && close - at < LONGEST) {
        take('comment', { start: at, end: close }, null);
        at = close + 3;
      }
    } else if (remark !== undefined) take('comment', { start, end: at }, null, remark);
    else if (tags !== undefined) take('no-glyphs', { start, end: at }, { start, end: at }, decodeTags(tags));
    else if (latex !== undefined) {
      const from = start + match[0].indexOf(latexText!, latex.length);
      take(latex.includes('white') ? 'colour' : 'style', { start: from, end: at - 1 }, { start, end: at });
    } else {
      const by = waysOf(` ${attributes!}`);
      if (by === null) continue;
      const close = closing(`</${tag!}`, at);
      if (close === -1 || close - at > LONGEST) continue;
      take(by, { start: at, end: close }, { start: at, end: close });
      at = close;
    }
    CANDIDATE.lastIndex = Math.max(at, start + 1);
  }
  return { source: written === 0 ? original : parts.join('') + original.slice(written), hidden };
}

/** White on a ground of its own is seen. */
function waysOf(attributes: string): HiddenBy | null {
  if (STYLED.test(attributes)) return 'style';
  return WHITE.test(attributes) && !/background/i.test(attributes) ? 'colour' : null;
}

/** The end of code, or `from` where it never closes. */
function codeEnd(text: string, from: number, sign: string, fenced: boolean): number {
  const close = text.indexOf(fenced ? `\n${sign}` : sign, from);
  if (close === -1 || (!fenced && text.slice(from, close).includes('\n\n'))) return from;
  return close + sign.length + (fenced ? 1 : 0);
}

/** Unicode has a copy of ASCII, the tags, that no font draws and models read. */
const decodeTags = (text: string): string =>
  [...text].map((sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xe0000)).join('');
