import type { Node, Parent } from 'unist';
import type { Drawing } from './plots.ts';
import type { Role } from './sections/roles.ts';
import type { Rect, Span } from './span.ts';

/**
 * The tree over a paper's text. Every node is a unist node (so unist utilities work on it) whose `span` is a range of
 * `paper.text`. Both ingesters end here: nothing in it tells a PDF from Markdown.
 */
interface Spanned extends Node {
  span: Span;
}

/** A sentence; its words are those of its span. */
export interface Sentence extends Spanned {
  type: 'sentence';
}

/** A run-in heading: the bold or italic words that open a paragraph in place of a heading line. */
interface Lead extends Spanned {
  type: 'lead';
  title: string;
}

/** A paragraph of running text, its run-in heading included. */
export interface Paragraph extends Spanned, Parent {
  type: 'paragraph';
  lead: Lead | null;
  children: Sentence[];
}

/** One item of a list. */
export interface ListItem extends Spanned, Parent {
  type: 'listItem';
  children: Sentence[];
}

/** A list; `ordered` where its items are counted. */
export interface List extends Spanned, Parent {
  type: 'list';
  ordered: boolean;
  children: ListItem[];
}

/** The caption of a float, its label included. */
export interface Caption extends Spanned, Parent {
  type: 'caption';
  /** What the caption calls its float: `Table 3`, `Figure A.2`, `Algorithm 1`. */
  label: string;
  children: Sentence[];
}

/** The part of a page that a float covers, caption included; formats without pages have none. */
export type Box = { readonly page: number; readonly rect: Rect };

/** What other places of the paper can point to: the names under which a PDF's destinations or Markdown's `{#id}` know it. */
interface Anchored {
  anchors: readonly string[];
}

/** One part of a figure with a caption of its own: "(a) Training loss". */
export interface Panel extends Spanned {
  type: 'panel';
  /** `a`, `b`, … */
  label: string;
}

/** A figure; words inside its picture belong to its span and to no sentence. */
export interface Figure extends Spanned, Parent, Anchored {
  type: 'figure';
  caption: Caption | null;
  panels: Panel[];
  /** Null where nobody looked: the reader was not asked to, or the format shows no drawings. */
  drawing: Drawing | null;
  box: Box | null;
  children: (Caption | Panel)[];
}

/** A cell of a table that holds something. */
export interface Cell extends Spanned {
  type: 'cell';
  text: string;
  /** The first column it stands in, from 0, and over how many it reaches: 2 or more for a spanning header. */
  column: number;
  columns: number;
  bold: boolean;
  underlined: boolean;
}

/** Empty cells have no node: a cell's `column` says where it stands. */
export interface Row extends Spanned, Parent {
  type: 'row';
  header: boolean;
  /** A row that names the rows below it instead of holding values. */
  group: boolean;
  children: Cell[];
}

/** What stands under a table to explain it: "† trained on twice the data". */
export interface Note extends Spanned, Parent {
  type: 'note';
  children: Sentence[];
}

/** A table as a grid of rows. */
export interface Table extends Spanned, Parent, Anchored {
  type: 'table';
  caption: Caption | null;
  rows: Row[];
  notes: Note[];
  box: Box | null;
  children: (Caption | Row | Note)[];
}

interface Equation extends Spanned, Anchored {
  type: 'equation';
}

/** A footnote, wherever in the text it is called. */
export interface Footnote extends Spanned, Parent {
  type: 'footnote';
  mark: string;
  /** Where the mark stands in the text, null where it was not found. */
  markedAt: Span | null;
  children: Sentence[];
}

/** Code, algorithms, prompts: words that are shown, not claimed. */
export interface Code extends Spanned, Parent, Anchored {
  type: 'code';
  kind: CodeKind;
  caption: Caption | null;
  children: Caption[];
}

/** Code that runs, steps in words, or what a model is told. */
export type CodeKind = 'code' | 'algorithm' | 'prompt';

/** One entry of the bibliography. */
export interface Reference extends Spanned, Anchored {
  type: 'reference';
}

interface Heading extends Spanned {
  type: 'heading';
  number: string | null;
  title: string;
}

/** A section with all below its heading. */
export interface Section extends Spanned, Parent, Anchored {
  type: 'section';
  heading: Heading | null;
  /** 1 for a section, 2 for a subsection, …; 0 for what stands before the first heading. */
  depth: number;
  role: Role;
  /** True from the first appendix heading on (or after the references). */
  appendix: boolean;
  children: Block[];
}

/** What stands below a heading. */
export type Block = Section | Paragraph | List | Figure | Table | Equation | Footnote | Code | Reference;

/** The whole paper; all its text stands in sections. */
export interface Root extends Spanned, Parent {
  type: 'root';
  children: Section[];
}
