import { readBibliography } from './bibliography/entry.ts';
import { findCitations } from './citations/citations.ts';
import { findMentions, mentionIndex } from './mentions/mentions.ts';
import type { Block, Code, Figure, Paragraph, Reference, Section, Sentence, Table } from './nodes.ts';
import { oneLine } from './one-line.ts';
import type { Link, Paper, Statement, StatementFilter } from './paper.ts';
import { withPrintedLinks } from './printed-links.ts';
import { contains, type Span } from './span.ts';

type Parts = Pick<
  Paper,
  | 'source'
  | 'title'
  | 'pages'
  | 'text'
  | 'tree'
  | 'unread'
  | 'hidden'
  | 'anchors'
  | 'links'
  | 'jumps'
  | 'raised'
  | 'places'
>;

/** Adds the queries to what an ingester found. Each index is made on first use: one walk over the tree, kept. */
export function createPaper(parts: Parts): Paper {
  let index: Index | undefined;
  const indexed = () => (index ??= walk(parts));
  let links: Link[] | undefined;
  const paper: Paper = {
    ...parts,
    get links() {
      return (links ??= withPrintedLinks(parts.text, parts.links));
    },
    quote: (span) => fold(parts.text, span).trim(),
    sections: (filter) => indexed().sections.filter((section) => fits(section, filter)),
    sectionAt: (span) => indexed().sections.findLast((section) => contains(section.span, span)) ?? null,
    statements: (filter) => keep(indexed().statements, filter),
    paragraphs: (filter) =>
      indexed()
        .paragraphs.filter(({ section }) => fits(section, filter))
        .map(({ paragraph }) => paragraph),
    tables: () => indexed().tables,
    figures: () => indexed().figures,
    codes: () => indexed().codes,
    references: () => indexed().references,
    bibliography: () => readBibliography(paper),
    citations: () => findCitations(paper),
    mentions: () => findMentions(paper),
    mentionsOf: (target) => mentionIndex(paper).get(target) ?? [],
  };
  return paper;
}

const keep = (statements: readonly Statement[], filter: StatementFilter | undefined) =>
  filter === undefined ? statements : statements.filter(({ section }) => fits(section, filter));

function fits(section: Section, filter: StatementFilter | undefined): boolean {
  if (filter?.appendix !== undefined && section.appendix !== filter.appendix) return false;
  if (filter?.role === undefined) return true;
  return typeof filter.role === 'string' ? section.role === filter.role : filter.role.includes(section.role);
}

interface Index {
  sections: Section[];
  statements: Statement[];
  paragraphs: { section: Section; paragraph: Paragraph }[];
  tables: Table[];
  figures: Figure[];
  codes: Code[];
  references: Reference[];
}

function walk({ tree, text }: Parts): Index {
  const index: Index = {
    sections: [],
    statements: [],
    paragraphs: [],
    tables: [],
    figures: [],
    codes: [],
    references: [],
  };
  const state = (section: Section, within: Statement['within'], sentences: readonly Sentence[]) => {
    for (const { span } of sentences) index.statements.push({ span, section, within, text: fold(text, span) });
  };
  const visit = (block: Block, section: Section) => {
    switch (block.type) {
      case 'section':
        index.sections.push(block);
        for (const child of block.children) visit(child, block);
        break;
      case 'paragraph':
        index.paragraphs.push({ section, paragraph: block });
        state(section, block, block.children);
        break;
      case 'list':
        for (const item of block.children) state(section, item, item.children);
        break;
      case 'figure':
        index.figures.push(block);
        if (block.caption) state(section, block.caption, block.caption.children);
        break;
      case 'table':
        index.tables.push(block);
        if (block.caption) state(section, block.caption, block.caption.children);
        for (const note of block.notes) state(section, note, note.children);
        break;
      case 'footnote':
        state(section, block, block.children);
        break;
      case 'code':
        index.codes.push(block);
        if (block.caption) state(section, block.caption, block.caption.children);
        break;
      case 'reference':
        index.references.push(block);
        break;
      case 'equation':
        break;
    }
  };
  for (const section of tree.children) visit(section, section);
  return { ...index, statements: alike(index.statements) };
}

/**
 * The same statements as parts of one string. An engine compiles a pattern once for strings of one byte a character and
 * once for two; the parts of one string are all of the same kind, and compiling is half of what a rule costs.
 */
function alike(statements: readonly Statement[]): Statement[] {
  const all = statements.map(({ text }) => text).join('\n');
  let at = 0;
  return statements.map((statement) => {
    const from = at;
    at += statement.text.length + 1;
    return { ...statement, text: all.slice(from, at - 1) };
  });
}

const fold = (text: string, span: Span) => oneLine(text.slice(span.start, span.end));
