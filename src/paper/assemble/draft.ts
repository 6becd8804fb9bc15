import type { Box, CodeKind } from '../nodes.ts';
import type { Drawing } from '../plots.ts';
import type { Place } from '../span.ts';

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
  /** The anchor in the same paper that these words lead to: a citation, a table, a section. */
  target?: string;
  /** Set higher and smaller than the words before: a footnote mark, a citation, a power. */
  raised?: boolean;
};
/** Running text. */
export type Inline<Origin> = Piece<Origin>[];

/** The names under which links of the same paper know a block. */
type Anchored = { anchors?: readonly string[] };

/** A block as an ingester sees it. */
export type DraftBlock<Origin> =
  | { type: 'title'; content: Inline<Origin> }
  /** `depth` is the ingester's view (number of #, font size); a section number in the words overrules it. */
  | ({ type: 'heading'; depth: number; content: Inline<Origin> } & Anchored)
  /** `lead` is how many characters at the start are a run-in heading. */
  | { type: 'paragraph'; content: Inline<Origin>; lead?: number }
  | { type: 'list'; ordered: boolean; items: Inline<Origin>[] }
  | DraftFigure<Origin>
  | DraftTable<Origin>
  | ({ type: 'equation'; content: Inline<Origin> } & Anchored)
  /** `mark` is what the text carries; `at` the piece that carries it, where it was found. */
  | { type: 'footnote'; mark: string; content: Inline<Origin>; at?: Piece<Origin> }
  | ({ type: 'code'; kind?: CodeKind; caption?: Inline<Origin>; content: Inline<Origin> } & Anchored)
  /** One entry of the bibliography. */
  | ({ type: 'reference'; content: Inline<Origin> } & Anchored);

/** `words` stand inside the picture (axis labels, boxes): part of the text, never statements. */
type DraftFigure<Origin> = {
  type: 'figure';
  caption: Inline<Origin> | null;
  words?: Inline<Origin>;
  panels?: DraftPanel<Origin>[];
  drawing?: Drawing;
  box?: Box;
} & Anchored;
/** A part of a figure with a caption of its own; `label` is its letter. */
export type DraftPanel<Origin> = { label: string; content: Inline<Origin> };

/** A table as a grid. */
export type DraftTable<Origin> = {
  type: 'table';
  caption: Inline<Origin> | null;
  rows: DraftRow<Origin>[];
  notes?: Inline<Origin>[];
  box?: Box;
} & Anchored;

/** `group`: it names the rows below it. */
export type DraftRow<Origin> = { header: boolean; group?: boolean; cells: DraftCell<Origin>[] };
/** Empty cells may be left out; `columns` is 1 unless said. */
export type DraftCell<Origin> = {
  content: Inline<Origin>;
  column: number;
  columns?: number;
  bold?: boolean;
  underlined?: boolean;
};

/** Part of a piece: `from` and `to` are offsets in the piece's text. */
export type Slice<Origin> = { origin: Origin; text: string; from: number; to: number };

/** A whole file as an ingester sees it. */
export interface Draft<Origin> {
  blocks: DraftBlock<Origin>[];
  /** Maps the slices under a span back to the file. Slices come in text order. */
  locate(slices: Slice<Origin>[]): Place[];
}
