import type { Node, Parent } from 'unist';
import type { Role } from './roles.ts';
import type { Span } from './span.ts';

/**
 * The tree over a paper's text. Every node is a unist node (so unist utilities work on it) whose `span` is a range of
 * `paper.text`. Both ingesters end here: nothing in it tells a PDF from Markdown.
 */
interface Spanned extends Node {
  span: Span;
}

export interface Sentence extends Spanned {
  type: 'sentence';
}

/** A run-in heading: the bold or italic words that open a paragraph in place of a heading line. */
interface Lead extends Spanned {
  type: 'lead';
  title: string;
}

export interface Paragraph extends Spanned, Parent {
  type: 'paragraph';
  lead: Lead | null;
  children: Sentence[];
}

export interface ListItem extends Spanned, Parent {
  type: 'listItem';
  children: Sentence[];
}

export interface List extends Spanned, Parent {
  type: 'list';
  ordered: boolean;
  children: ListItem[];
}

export interface Caption extends Spanned, Parent {
  type: 'caption';
  /** What the caption calls its float: `Table 3`, `Figure A.2`, `Algorithm 1`. */
  label: string;
  children: Sentence[];
}

export interface Figure extends Spanned, Parent {
  type: 'figure';
  caption: Caption | null;
  children: Caption[];
}

export interface Cell extends Spanned {
  type: 'cell';
  text: string;
}

export interface Row extends Spanned, Parent {
  type: 'row';
  header: boolean;
  children: Cell[];
}

export interface Table extends Spanned, Parent {
  type: 'table';
  caption: Caption | null;
  rows: Row[];
  children: (Caption | Row)[];
}

interface Equation extends Spanned {
  type: 'equation';
}

export interface Footnote extends Spanned, Parent {
  type: 'footnote';
  mark: string;
  children: Sentence[];
}

/** Code, algorithms, prompts: words that are shown, not claimed. */
export interface Code extends Spanned {
  type: 'code';
}

/** One entry of the bibliography. */
export interface Reference extends Spanned {
  type: 'reference';
}

interface Heading extends Spanned {
  type: 'heading';
  number: string | null;
  title: string;
}

export interface Section extends Spanned, Parent {
  type: 'section';
  heading: Heading | null;
  /** 1 for a section, 2 for a subsection, …; 0 for what stands before the first heading. */
  depth: number;
  role: Role;
  /** True from the first appendix heading on (or after the references). */
  appendix: boolean;
  children: Block[];
}

export type Block = Section | Paragraph | List | Figure | Table | Equation | Footnote | Code | Reference;

export interface Root extends Spanned, Parent {
  type: 'root';
  children: Section[];
}
