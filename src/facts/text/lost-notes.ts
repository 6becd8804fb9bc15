import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';

/**
 * Sentences with the mark of a footnote, in a file that has the words of no footnote at all: a converter lost them, and
 * nobody can say what they said.
 */
export const lostNotes = memoize((paper: Paper): readonly Statement[] => {
  const all = paper.statements();
  if (all.some(({ within }) => within.type === 'footnote')) return [];
  const marks = paper.raised.filter(
    (span) =>
      /^\s*\d{1,2}\s*$/.test(paper.text.slice(span.start, span.end)) &&
      AFTER_WORDS.test(paper.text.slice(Math.max(0, span.start - 12), span.start)) &&
      !paper.citations().some((citation) => contains(citation.span, span)),
  );
  return all.filter(
    ({ text, span, section: { role } }) =>
      !NOT_TOLD.has(role) && (PRINTED.test(text) || marks.some((mark) => contains(span, mark))),
  );
});

/** Over the abstract, marks tell who works where. */
const NOT_TOLD: ReadonlySet<string> = new Set(['front', 'references', 'acknowledgements']);
/** A footnote is called behind a word or a stop; a power stands behind a number or a letter. */
const AFTER_WORDS = /(?:\p{L}{3,}|\p{L}[.,;:!?”"])\s?$/u;
const PRINTED = /(?:\p{L}{3,}|\p{L}[.,;:!?”"]) ?(?:[¹²³](?![\d⁰-⁹])|\[\^\d{1,2}\])/u;
