import type { DraftBlock, Inline } from '../../paper/assemble/draft.ts';
import { oneLine } from '../../paper/one-line.ts';
import type { Span } from '../../paper/span.ts';

/** How the words are dressed; one object a stretch, so that neighbours can be compared by identity. */
export interface Style {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly code?: boolean;
}

/** The range of the source that a piece was written as: of the same length where nothing was decoded. */
export interface Mark extends Span {
  readonly style?: Style;
  /** Ids that stand in front of these words. */
  readonly anchors?: readonly string[];
}

/** Words of a Markdown file with their places in it. */
export type Content = Inline<Mark>;
/** A block of a Markdown file. */
export type MdBlock = DraftBlock<Mark>;
/** The blocks of one type: `Of<'table'>`. */
export type Of<Type extends MdBlock['type']> = Extract<MdBlock, { type: Type }>;

/** The words without their places. */
export const textOf = (content: Content): string =>
  content.length === 1 ? content[0]!.text : content.map(({ text }) => text).join('');
/** The words on one line: blanks and line breaks folded, none at the ends. */
export const plain = (content: Content): string => oneLine(textOf(content)).trim();
/** A paragraph of these words. */
export const paragraph = (content: Content): Of<'paragraph'> => ({ type: 'paragraph', content });

/** The part of a content between two offsets of its text. Whole pieces stay the same objects. */
export const slice = (content: Content, from: number, to = Infinity): Content => cutter(content)(from, to);

/** Cuts parts out of a content one after the other: no part may begin before the one before it has. */
export function cutter(content: Content): (from: number, to: number) => Content {
  let first = 0;
  let base = 0;
  return (from, to) => {
    while (first < content.length && base + content[first]!.text.length <= from) base += content[first++]!.text.length;
    const out: Content = [];
    for (let i = first, at = base; i < content.length && at < to; i++) {
      const piece = content[i]!;
      const { text, origin } = piece;
      const start = Math.max(0, from - at);
      const end = Math.min(text.length, to - at);
      at += text.length;
      if (start >= end) continue;
      if (start === 0 && end === text.length) {
        out.push(piece);
        continue;
      }
      const part = isExact(piece) ? { ...origin!, start: origin!.start + start, end: origin!.start + end } : origin;
      out.push({ ...piece, text: text.slice(start, end), origin: part });
    }
    return out;
  };
}

/** Whether each character of a piece stands in the source as it is. */
export const isExact = ({ text, origin }: Content[number]): boolean =>
  origin !== null && origin.end - origin.start === text.length;

/** The words without blanks at their ends; the same object where there are none. */
export function trim(content: Content): Content {
  const first = content[0]?.text;
  const last = content.at(-1)?.text;
  if (
    first === undefined ||
    (first.trim() !== '' && first === first.trimStart() && last === last!.trimEnd() && last !== '')
  )
    return content;
  const text = textOf(content);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from === 0 && to === text.length ? content : slice(content, from, to);
}

/** Makes the last word a piece of its own: it is what carries the mark of a footnote. */
export function carrier(content: Content): Content[number] | undefined {
  const last = content.at(-1);
  const word = last === undefined ? null : /\S+$/.exec(last.text.slice(-100));
  if (last === undefined || word === null || last.origin === null) return undefined;
  if (word[0].length < last.text.length) {
    const at = last.text.length - word[0].length;
    content.splice(-1, 1, ...slice([last], 0, at), ...slice([last], at));
  }
  return content.at(-1);
}

/** The ids that stand among these words. */
export const anchorsIn = (content: Content): string[] => content.flatMap(({ origin }) => origin?.anchors ?? []);

/** The anchors of a block as a draft has them: not there where there are none. */
export const anchored = (anchors: readonly string[]): { anchors?: readonly string[] } =>
  anchors.length === 0 ? {} : { anchors: [...new Set(anchors)] };

/** Bold words alone on a line: a heading or not, as `headings` decides. */
export const BOLD_DEPTH = 0;
