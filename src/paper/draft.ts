import type { Place } from './span.ts';

/**
 * What an ingester hands over: blocks in reading order whose text is made of pieces, each piece knowing where it came
 * from. The ingester decides what a block is (that takes geometry or Markdown syntax); `assemble` then does for every
 * format alike what takes only words: outline, roles, sentences, labels.
 *
 * `Origin` is the ingester's own: a run of glyphs on a page, an offset in a file. Only its `locate` looks inside.
 */
export type Piece<Origin> = {
  text: string;
  /** Null for what the ingester put in itself: the blank between two lines. */
  origin: Origin | null;
  /** The target where these words are a link. */
  url?: string;
};
export type Inline<Origin> = Piece<Origin>[];

export type DraftBlock<Origin> =
  | { type: 'title'; content: Inline<Origin> }
  /** `depth` is the ingester's view (number of #, font size); a section number in the words overrules it. */
  | { type: 'heading'; depth: number; content: Inline<Origin> }
  /** `lead` is how many characters at the start are a run-in heading. */
  | { type: 'paragraph'; content: Inline<Origin>; lead?: number }
  | { type: 'list'; ordered: boolean; items: Inline<Origin>[] }
  /** `words` stand inside the picture (axis labels, boxes): part of the text, never statements. */
  | { type: 'figure'; caption: Inline<Origin> | null; words?: Inline<Origin> }
  | { type: 'table'; caption: Inline<Origin> | null; rows: DraftRow<Origin>[] }
  | { type: 'equation'; content: Inline<Origin> }
  | { type: 'footnote'; mark: string; content: Inline<Origin> }
  | { type: 'code'; content: Inline<Origin> }
  /** One entry of the bibliography. */
  | { type: 'reference'; content: Inline<Origin> };

export type DraftRow<Origin> = { header: boolean; cells: Inline<Origin>[] };

/** Part of a piece: `from` and `to` are offsets in the piece's text. */
export type Slice<Origin> = { origin: Origin; text: string; from: number; to: number };

export interface Draft<Origin> {
  blocks: DraftBlock<Origin>[];
  /** Maps the slices under a span back to the file. Slices come in text order. */
  locate(slices: Slice<Origin>[]): Place[];
}
