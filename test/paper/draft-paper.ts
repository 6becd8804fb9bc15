import { assemble } from '../../src/paper/assemble/assemble.ts';
import type { DraftBlock, Inline, Piece } from '../../src/paper/assemble/draft.ts';
import type { Paper } from '../../src/paper/paper.ts';

type Words = string | readonly (string | Omit<Piece<null>, 'origin'>)[];

export const inline = (words: Words): Inline<null> =>
  (typeof words === 'string' ? [words] : words).map((piece) =>
    typeof piece === 'string' ? { text: piece, origin: null } : { ...piece, origin: null },
  );

export const heading = (words: string, anchors: readonly string[] = []): DraftBlock<null> => ({
  type: 'heading',
  depth: 1,
  content: inline(words),
  anchors,
});
export const paragraph = (words: Words): DraftBlock<null> => ({ type: 'paragraph', content: inline(words) });
export const reference = (words: string, anchors: readonly string[] = []): DraftBlock<null> => ({
  type: 'reference',
  content: inline(words),
  anchors,
});

/** A paper made by hand, as an ingester would hand it over. */
export function paperOf(blocks: DraftBlock<null>[], format: 'pdf' | 'markdown' = 'pdf'): Paper {
  return assemble({ path: 'draft', format, pages: null, unread: [] }, { blocks, locate: () => [] });
}

/** Paragraphs that cite, and the list that they cite from. */
export const citing = (texts: readonly Words[], entries: readonly string[], format?: 'pdf' | 'markdown'): Paper =>
  paperOf(
    [
      heading('1 Introduction'),
      ...texts.map(paragraph),
      heading('References'),
      ...entries.map((entry) => reference(entry)),
    ],
    format,
  );
