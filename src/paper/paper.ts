import type { Entry } from './bibliography/entry.ts';
import type { Citation } from './citations/citations.ts';
import type { Hidden } from './hidden.ts';
import type { Target } from './mentions/labels.ts';
import type { Mention } from './mentions/mentions.ts';
import type {
  Caption,
  Code,
  Figure,
  Footnote,
  ListItem,
  Note,
  Paragraph,
  Reference,
  Root,
  Section,
  Table,
} from './nodes.ts';
import type { Role } from './sections/roles.ts';
import type { Place, Span } from './span.ts';

/** The kinds of files that can be read. */
export type Format = 'pdf' | 'markdown';

/** A page or region that could not be read. Nothing in it may ever be called missing. */
export type Unread = { readonly page: number | null; readonly why: string };

/** A URL, printed or hidden behind words, with the words that carry it. */
export type Link = { readonly span: Span; readonly url: string };

/** Words that lead to an anchor of the same paper. */
export type Jump = { readonly span: Span; readonly target: string };

/** A sentence together with where it stands. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
  readonly section: Section;
  readonly within: Paragraph | ListItem | Caption | Footnote | Note;
}

/** Which statements are meant; all without it. */
export interface StatementFilter {
  role?: Role | readonly Role[];
  /** Only statements inside (false: outside) the appendix. */
  appendix?: boolean;
}

/**
 * One paper: a string, a tree over it and a map back to the page. Made by `readPaper`; the same for every format.
 * Queries are computed on first use and kept.
 */
export interface Paper {
  readonly source: { readonly path: string; readonly format: Format };
  readonly title: string | null;
  /** Number of pages, null where the format has none. */
  readonly pages: number | null;
  /** Canonical reading order: columns resolved, hyphens joined, ligatures expanded; headers, footers and stamps out. */
  readonly text: string;
  readonly tree: Root;
  readonly unread: readonly Unread[];
  /** Words of the file that no reader of its pages sees; never part of `text`. */
  readonly hidden: readonly Hidden[];
  readonly links: readonly Link[];
  /** Links inside the paper, where the file has them. */
  readonly jumps: readonly Jump[];
  /** The names of all places that jumps can lead to; null where the file does not tell. */
  readonly anchors: ReadonlySet<string> | null;
  /** Superscripts. */
  readonly raised: readonly Span[];

  /** The text of a span with line breaks folded to blanks. */
  quote(span: Span): string;
  places(span: Span): Place[];
  /** All sections, outermost first, in text order. */
  sections(filter?: StatementFilter): readonly Section[];
  /** The innermost section around a span. */
  sectionAt(span: Span): Section | null;
  /** Sentences of prose, lists, captions and footnotes; never code, references or table cells. */
  statements(filter?: StatementFilter): readonly Statement[];
  paragraphs(filter?: StatementFilter): readonly Paragraph[];
  tables(): readonly Table[];
  figures(): readonly Figure[];
  codes(): readonly Code[];
  references(): readonly Reference[];
  /** What each reference says, in the order of `references()`. */
  bibliography(): readonly Entry[];
  /** What cites, in text order. */
  citations(): readonly Citation[];
  /** What points to a float, a section or a formula of this paper, in text order; never a caption's own label. */
  mentions(): readonly Mention[];
  /** The mentions that lead to one place. */
  mentionsOf(target: Target): readonly Mention[];
}
