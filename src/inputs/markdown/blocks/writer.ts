import type { Content, Style } from '../content.ts';
import { writeDecoded, writeFormula, writeRaw, writeVerbatim } from './source-words.ts';

/** Collects pieces of text with the range of the source each was written as. */
export interface Writer {
  readonly content: Content;
  /** Where in the source the next words are expected. */
  cursor: number;
  url: string | undefined;
  /** The anchor in the same paper that the next words lead to. */
  target: string | undefined;
  raised: boolean;
  style: Style | undefined;
  /** Ids to be carried by the next words. */
  anchors: string[];
  piece(text: string, start: number, end: number): void;
  blank(): void;
  /** Words the parser decoded from a range: escapes and character references are found again in the source. */
  decoded(value: string, start: number, end: number): void;
  /** Words that stand in the range as they are: code, mathematics. */
  verbatim(value: string, start: number, end: number): void;
  /** A formula that stands in the range, without the blanks of converters that print it token by token. */
  formula(value: string, start: number, end: number): void;
  /** Words of an HTML block or a bare address, which the parser left alone. */
  raw(start: number, end: number, markup: 'html' | 'escapes'): void;
}

/** A writer for words of `source`, at its beginning and without style. */
export function createWriter(source: string): Writer {
  const content: Content = [];
  const piece = (text: string, start: number, end: number) => {
    if (text === '') return;
    const { url, target, raised, style, anchors } = writer;
    const last = content.at(-1);
    const whole = last?.origin;
    const alike =
      whole?.end === start &&
      whole.end - whole.start === last!.text.length &&
      end - start === text.length &&
      last!.url === url &&
      last!.target === target &&
      (last!.raised ?? false) === raised &&
      whole.style === style &&
      anchors.length === 0;
    if (alike) content[content.length - 1] = { ...last!, text: last!.text + text, origin: { ...whole, end } };
    else {
      const origin = {
        start,
        end,
        ...(style === undefined ? null : { style }),
        ...(anchors.length === 0 ? null : { anchors }),
      };
      content.push({
        text,
        origin,
        ...(url === undefined ? null : { url }),
        ...(target === undefined ? null : { target }),
        ...(raised ? { raised } : null),
      });
      if (anchors.length > 0) writer.anchors = [];
    }
    writer.cursor = end;
  };
  const blank = () => {
    if (content.length > 0 && !/\s$/.test(content.at(-1)!.text)) content.push({ text: ' ', origin: null });
  };

  const to = { source, piece, blank };
  const writer: Writer = {
    content,
    cursor: 0,
    url: undefined,
    target: undefined,
    raised: false,
    style: undefined,
    anchors: [],
    piece,
    blank,
    decoded: (value, start, end) => writeDecoded(to, value, start, end),
    verbatim: (value, start, end) => writeVerbatim(to, value, start, end),
    formula: (value, start, end) => writeFormula(to, value, start, end),
    raw: (start, end, markup) => writeRaw(to, start, end, markup),
  };
  return writer;
}
