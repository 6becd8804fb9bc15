import { groupBy } from '../../../group-by.ts';
import type { DraftBlock, Inline, Piece } from '../../../paper/assemble/draft.ts';
import type { Glyphs } from './locate.ts';
import { splitInline } from './inline.ts';

type Block = DraftBlock<Glyphs>;

/** A piece that may call a footnote. */
interface Mark {
  block: Block;
  piece: Piece<Glyphs>;
  page: number;
  /** Among the authors, marks tell who works where. */
  ofAuthor: boolean;
  /** 2 where the file links it to a note, 1 where it is raised, 0 where it is only small. */
  sure: number;
}

/** What may call the footnotes of a paper. */
export interface Marks {
  /**
   * What may call a note on a page, surest first. A note for which there was no room stands at the foot of the page
   * after the one that calls it.
   */
  callsOf(mark: string, page: number): Mark[];
  /** Takes a mark out of the words, as no reader says it; gives the word that carried it, now a piece of its own. */
  take(mark: Mark): Piece<Glyphs> | null;
}

/** Finds what can be a footnote's mark; `authors` are the blocks that name them. */
export function collectMarks(blocks: readonly Block[], authors: ReadonlySet<Block>, bodySize: number): Marks {
  const marks = blocks.flatMap((block) =>
    inlinesOf(block).flatMap(({ content }) =>
      content.flatMap((piece): Mark[] => {
        if (piece.origin === null || piece.text.trim().length > 3) return [];
        const { page, size } = piece.origin.run;
        const linked = piece.target?.startsWith('Hfootnote') === true;
        if (!linked && size >= 0.85 * bodySize) return [];
        const sure = linked ? 2 : Number(piece.raised === true);
        return [{ block, piece, page, sure, ofAuthor: authors.has(block) }];
      }),
    ),
  );
  const byWords = groupBy(marks, ({ piece }) => piece.text.trim());
  return {
    callsOf(mark, page) {
      const all = byWords.get(mark) ?? [];
      const here = all.filter((one) => one.page === page);
      return here.length > 0 ? surestFirst(here) : certainMarks(all.filter((one) => one.page === page - 1));
    },
    take(mark) {
      const carrier = withoutMark(mark);
      // Another note with the same mark is called there too.
      if (carrier !== null) [mark.piece, mark.sure] = [carrier, 0];
      return carrier;
    },
  };
}

const surestFirst = (marks: readonly Mark[]): Mark[] => {
  const certain = certainMarks(marks);
  return [...certain, ...marks.filter((mark) => !certain.includes(mark)).toSorted((a, b) => b.sure - a.sure)];
};

/** A mark stands behind a word or a name and its stop; so does no power. */
const AFTER_WORD = /(?:\p{L}{3,}|\p{L}{2}[\p{L}.-]{0,30}\d[\p{L}\d.]{0,9})[.,;:!?”"’]{0,2}$|[\p{L}\d][)\]”"’][.,;:]$/u;
/** A mark or, behind a bracket or a number, a power. */
const AFTER_ANY =
  /\p{L}{2}$|[\p{L}\d%][.,;:!?”"’)\]]{1,3}$|\d[%KMB]$|\b(?:Table|Figure|Section|Equation|Appendix|Eq\.|Fig\.|Sec\.)\s?\w{1,5}$/u;

/**
 * The marks that surely call a note: the file links them to it, or of all that look like it on the page one alone is
 * raised behind a word. A paper that cites by raised numbers has others.
 */
export function certainMarks(all: readonly Mark[]): Mark[] {
  const marks = all.filter(({ ofAuthor }) => !ofAuthor);
  const linked = marks.filter(({ sure }) => sure === 2);
  if (linked.length > 0) return linked.filter(({ piece }) => piece.target === linked[0]!.piece.target);
  const raised = marks.filter(({ sure }) => sure === 1);
  for (const place of [AFTER_WORD, AFTER_ANY]) {
    const found = raised.filter((mark) => place.test(wordsBefore(mark)));
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

/** The inlines of a block in which footnotes are called, each with what puts another in its place. */
function inlinesOf(block: Block): { content: Inline<Glyphs>; replace: (by: Inline<Glyphs>) => void }[] {
  switch (block.type) {
    case 'footnote':
    case 'table':
    case 'figure':
      return [];
    case 'list':
      return block.items.map((content, i) => ({ content, replace: (by) => (block.items[i] = by) }));
    default:
      return [{ content: block.content, replace: (by) => (block.content = by) }];
  }
}

/** Where a mark stands; nowhere when the piece was parted since. */
function inlineWith({ block, piece }: Mark) {
  const inline = inlinesOf(block).find(({ content }) => content.includes(piece));
  return inline && { ...inline, at: inline.content.indexOf(piece) };
}

function wordsBefore(mark: Mark): string {
  const inline = inlineWith(mark);
  return inline === undefined ? '' : endOf(inline.content.slice(0, inline.at)).trimEnd();
}

/** Enough of the end of some pieces to tell what stands there. */
const endOf = (content: Inline<Glyphs>) =>
  content
    .slice(-8)
    .map(({ text }) => text)
    .join('')
    .slice(-40);

function withoutMark(mark: Mark): Piece<Glyphs> | null {
  const inline = inlineWith(mark);
  if (inline === undefined) return null;
  const { content, replace, at } = inline;
  const tail = content.slice(at + 1);
  // "a word ¹ goes on" keeps one blank, "a word ¹." none.
  const closes = tail.length === 0 || /^[\s.,;:)\]]/.test(tail[0]!.text);
  const head = content.slice(0, closes && content[at - 1]?.text === ' ' ? at - 1 : at);
  const before = head.at(-1);
  const word = /\S+$/.exec(before?.text ?? '');
  if (before === undefined || before.origin === null || word === null) return null;
  const [rest, carrier] = word.index === 0 ? [[], [before]] : splitInline([before], word.index);
  shortenLead(mark.block, content, { from: head.length, to: at + 1 });
  replace([...head.slice(0, -1), ...rest, ...carrier, ...tail]);
  return carrier[0]!;
}

/** What is taken out of the run-in heading of a paragraph does not count to it any more. */
function shortenLead(block: Block, content: Inline<Glyphs>, { from, to }: { from: number; to: number }): void {
  if (block.type !== 'paragraph' || block.lead === undefined) return;
  const lengthOf = (part: Inline<Glyphs>) => part.reduce((sum, { text }) => sum + text.length, 0);
  if (lengthOf(content.slice(0, from)) < block.lead) block.lead -= lengthOf(content.slice(from, to));
}
