import { memoize } from '../../../paper/memoize.ts';
import type { Link, Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';

/** An address that a sentence gives for something. */
export interface ArtefactLink {
  readonly url: string;
  readonly span: Span;
  /** False where the link was found in a footnote that the sentence points at. */
  readonly own: boolean;
}

/** The link a sentence gives: printed in it, hidden behind its words, or in the footnote that its mark points at. */
export function linkOf(paper: Paper, statement: Statement): ArtefactLink | null {
  const inside = linksIn(paper, statement.span);
  const link = inside.find((one) => isPrinted(paper, one)) ?? inside.find(({ url }) => !CITED.test(url));
  return link === undefined ? footnoteLink(paper, statement) : { url: link.url, span: link.span, own: true };
}

const linksIn = (paper: Paper, span: Span): Link[] =>
  paper.links.filter((one) => contains(span, one.span) && /^https?:/.test(one.url));

/** An address that a reader sees; "arXiv:2302.13971" and "[12]" are seen too, and are citations. */
const isPrinted = (paper: Paper, { span }: Link) =>
  /^(?:https?:|www\.|(?:github|gitlab|huggingface|zenodo|bitbucket)\.)/i.test(paper.text.slice(span.start, span.end));

/** A citation is a link too, to the page's own anchor or a publisher: only words that say "here" or name a host carry one. */
const CITED = /doi\.org|arxiv\.org|openreview\.net|aclanthology|semanticscholar|dl\.acm|ieee|springer|orcid/i;

/** A footnote's mark after a word, but not the number of a figure or of a version. What tells soonest is asked first. */
const MARK =
  /(?=[.,;:)]?[.,]?\s?\d)(?<=\p{L})(?<!\b(?:Figures?|Figs?\.?|Tables?|Sections?|Sec\.?|Appendix|Eqs?\.?|Algorithm|Llama|GPT|Part|Step|Phase|Stage|Task|Level|Python|CUDA)\.?)[.,;:)]?[.,]?\s?(\d{1,2})(?=$|[\s.,;)]+(?:$|\p{L}))/gu;

function footnoteLink(paper: Paper, statement: Statement): ArtefactLink | null {
  const { text, span } = statement;
  for (const note of notesOf(paper, statement)) {
    if (isOnBase(paper.text.slice(span.start, note.markedAt.start))) continue;
    const link = linksIn(paper, note.span).find((one) => isPrinted(paper, one));
    if (link !== undefined) return { url: link.url, span: link.span, own: false };
  }
  const marks = [...text.matchAll(MARK)]
    .filter(({ index }) => !isOnBase(text.slice(0, index)))
    .map((match) => match[1]!);
  if (marks.length === 0) return null;
  for (const note of paper.statements()) {
    if (note.span.start < span.end || note.span.start - span.end > FAR_BACK) continue;
    if (!marks.includes(markOf(note) ?? '')) continue;
    const link = linksIn(paper, note.span).find((one) => isPrinted(paper, one));
    return link === undefined ? null : { url: link.url, span: link.span, own: false };
  }
  return null;
}

/** "our code, which is built on the Kite framework¹": the note is on what the release stands on, and not on the release. */
const isOnBase = (before: string): boolean => ON_BASE.test(before);
const ON_BASE =
  /\b(?:(?:built|based|builds|relies|runs|running) (?:up)?on(?: top of)?|on top of|(?:implemented|written|developed) (?:in|with|using|on)|derived from|forked from|adapted from|extends|powered by)\s(?:the\s)?(?!our\b)(?:[\w.+-]+\s){0,3}[\w.+-]+(?:\s(?:frameworks?|librar(?:y|ies)|code ?base|toolkit|package|repository))?\W{0,4}$/i;

/** Whether a note hangs on what something is built on. */
export function isNoteOnBase(paper: Paper, { within, span }: Statement): boolean {
  if (within.type !== 'footnote') return false;
  const [carrier, marked] = [carrierOf(paper, span), within.markedAt];
  if (carrier !== null && marked !== null) return isOnBase(paper.text.slice(carrier.span.start, marked.start));
  if (within.mark === '') return false;
  const mark = escapePattern(within.mark);
  const behind = new RegExp(
    /\d/.test(mark) ? `(?<=\\p{L}[.,;)]?)\\s?${mark}(?=[\\s.,;)]|$)` : `(?<=\\p{L})\\s${mark}(?=[.,;:)]|$)`,
    'u',
  );
  return paper.statements().some((one) => {
    if (one.span.end > span.start || span.start - one.span.end > FAR_BACK) return false;
    const at = behind.exec(one.text)?.index;
    return at !== undefined && isOnBase(one.text.slice(0, at));
  });
}
const FAR_BACK = 9000;

/** The footnotes whose marks the file itself sets into a sentence. */
const notesOf = (paper: Paper, { span, within }: Statement): readonly Note[] =>
  within.type === 'footnote' ? [] : markedNotes(paper).filter(({ markedAt }) => contains(span, markedAt));

/** The sentence that a footnote hangs on, where the file itself says where its mark stands. */
export const carrierOf = (paper: Paper, span: Span): Statement | null => {
  const at = markedNotes(paper).find((note) => contains(note.span, span))?.markedAt;
  return at === undefined ? null : (paper.statements().find((one) => contains(one.span, at)) ?? null);
};

interface Note {
  readonly span: Span;
  readonly markedAt: Span;
}
const markedNotes = memoize((paper: Paper): readonly Note[] => [
  ...new Map(
    paper
      .statements()
      .flatMap(({ within }) =>
        within.type === 'footnote' && within.markedAt !== null
          ? [[within.span.start, { span: within.span, markedAt: within.markedAt }] as const]
          : [],
      ),
  ).values(),
]);

/** A footnote's own mark; converters leave it at the start of a paragraph. */
const markOf = ({ within, text }: Statement): string | undefined =>
  within.type === 'footnote' && within.mark !== '' ? within.mark : /^(\d{1,2})\s?(?:https?:|www\.)/.exec(text)?.[1];
