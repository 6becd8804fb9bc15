import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import type { Block, Footnote, Section, Table } from '../../src/paper/nodes.ts';
import type { Paper } from '../../src/paper/paper.ts';
import type { Span } from '../../src/paper/span.ts';

/** One paper in four files. What follows is all that its readers must agree on: the tree, without the places. */
const PAPERS = ['faulty', 'clean'];
const OTHERS = ['docling.md', 'onecolumn.pdf', 'twocolumn.pdf'];
const PARTS = ['headings', 'paragraphs', 'captions', 'cells', 'equations', 'footnotes', 'references'] as const;
type Part = (typeof PARTS)[number];

/**
 * Where a reader is at fault today: the part, and each line that it has and `paper.md` has not (`+`) or the other way round
 * (`-`), by its first words. Just these lines differ.
 */
const KNOWN: Record<string, Partial<Record<Part, readonly string[]>>> = {
  'faulty/onecolumn.pdf': {
    // No blank between "about" and the fraction.
    paragraphs: ['- In Eq. (1), the inner width is about 83', '+ In Eq. (1), the inner width is about83'],
  },
  'faulty/twocolumn.pdf': {
    // "RM-SNorm": a hyphen at the end of a line stays before a capital.
    paragraphs: ['- [Pre-normalisation]', '+ [Pre-normalisation]'],
  },
  'clean/twocolumn.pdf': {
    // The sign of the product is lost: its font says nothing of it.
    paragraphs: ['- [SwiGLU]', '+ [SwiGLU]'],
    // "Ro-Former".
    references: ['- J. Su, Y. Lu', '+ J. Su, Y. Lu'],
  },
};

const COMMANDS: Record<string, string> = { pm: '±', times: '×', odot: '⊙', beta: 'β' };

/** Mathematics as it is printed, without the blanks that readers put into it. */
const printed = (text: string) =>
  text
    .replace(/\\frac\{(\d+)\}\{(\d+)\}/g, '$1$2')
    .replace(/\\([a-z]+)/g, (all, name: string) => COMMANDS[name] ?? all)
    .replace(/\^?\{(.{1,3})\}|_(?=\w)/g, '$1');

const ROMAN: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6', VII: '7' };

/** Words as any layout prints them: citations, labels and the kinds of dashes, quotes and blanks are the layout's own. */
function words(text: string): string {
  return printed(text)
    .replace(/\s*\((?:[^()]*\D)?(?:19|20)\d{2}\)|\s*\[\d{1,2}(?:, ?\d{1,2})*\]/g, '')
    .replace(/\b(Table|Section) ([IV]+)(?:-([A-C]))?\b/g, (_, kind: string, roman: string, letter?: string) => {
      const part = letter === undefined ? '' : `.${letter.charCodeAt(0) - 64}`;
      return `${kind} ${ROMAN[roman]}${part}`;
    })
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/([β±×=]) ?| (?=[β±×=])|(?<=\d) ?\. ?(?=\d)|(?<=10) (?=-)|(?<=-) (?=\d)/g, (all) => all.replace(/ /g, ''))
    .replace(/\b8 ?3\b/, '83')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a span without the marks of footnotes, which Markdown does not print. */
function shown(paper: Paper, span: Span, notes: readonly Footnote[]): string {
  const marks = notes.flatMap(({ markedAt, mark }) =>
    markedAt !== null && markedAt.start >= span.start && markedAt.end <= span.end && paper.quote(markedAt) === mark
      ? [markedAt]
      : [],
  );
  let text = '';
  let at = span.start;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    text += paper.text.slice(at, start).trimEnd();
    at = end;
  }
  return words(text + paper.text.slice(at, span.end));
}

function partsOf(paper: Paper): Record<Part, string[]> {
  const blocks: { block: Block; section: Section }[] = [];
  const visit = (block: Block, section: Section) => {
    blocks.push({ block, section });
    if (block.type === 'section') for (const child of block.children) visit(child, block);
  };
  for (const section of paper.tree.children) visit(section, section);
  const notes = blocks.flatMap(({ block }) => (block.type === 'footnote' ? [block] : []));
  const text = (span: Span) => shown(paper, span, notes);
  // Layouts letter their sections in their own way; the words of a heading may be set in capitals.
  const headings = paper
    .sections()
    .filter(({ heading }) => heading !== null)
    .map(({ heading, depth, role, appendix }) => {
      const number = heading!.number === null ? 'bare' : 'numbered';
      return `${depth} ${number} ${heading!.title.toLowerCase()} (${role}${appendix ? ', appendix' : ''})`;
    });
  const paragraphs = blocks.flatMap(({ block, section }) => {
    // Above the abstract each layout has its own lines.
    if (section.role === 'front') return [];
    if (block.type === 'list') return block.children.map(({ span }) => `- ${text(span).replace(/^\d[.)] /, '')}`);
    if (block.type !== 'paragraph') return [];
    return [`${block.lead === null ? '' : `[${block.lead.title}] `}${text(block.span)}`];
  });
  // Floats stand where the layout has room.
  const floats = [...paper.tables(), ...paper.figures()];
  const captions = floats.map(({ caption }) => (caption === null ? 'none' : captionOf(text(caption.span)))).toSorted();
  const cells = [...paper.tables()]
    .toSorted((a, b) => labelOf(a).localeCompare(labelOf(b)))
    .flatMap((table) =>
      table.rows.map(
        (row) =>
          `${labelOf(table)} ${row.header ? 'head' : 'body'} ${row.children.map((cell) => `${cell.column}:${words(cell.text)}`).join(' | ')}`,
      ),
    );
  const equations = blocks.filter(({ block }) => block.type === 'equation').map((_, i) => `equation ${i + 1}`);
  const footnotes = notes.map((note) => `${note.mark} ${text(note.span)}`).toSorted();
  const references = paper.references().map(({ span }) => words(paper.quote(span).replace(/^\[\d+\] /, '')));
  return { headings, paragraphs, captions, cells, equations, footnotes, references };
}

const captionOf = (text: string) =>
  text
    .replace(/^fig(?:ure|\.)? (\d)[.:]/i, 'figure $1:')
    .replace(/^table ([IV]+)/i, (_, roman: string) => `table ${ROMAN[roman.toUpperCase()]}:`)
    .replace(/^table (\d):*/i, 'table $1:')
    .toLowerCase();
const labelOf = ({ caption }: Table) =>
  (caption?.label ?? 'none').replace(/[IV]+$/, (roman) => ROMAN[roman] ?? roman).toLowerCase();

/** Lines of one list that the other has not, and whether what both have comes in the same order. */
function difference(theirs: readonly string[], ours: readonly string[]): string[] {
  const missing = ours.filter((line) => !theirs.includes(line)).map((line) => `- ${line}`);
  const added = theirs.filter((line) => !ours.includes(line)).map((line) => `+ ${line}`);
  const common = (of: readonly string[], by: readonly string[]) => of.filter((line) => by.includes(line)).join('\n');
  const order = common(theirs, ours) === common(ours, theirs) ? [] : ['another order'];
  return [...missing, ...added, ...order];
}

const read = async (path: string) => partsOf(await readPaper(readFileSync(path), path));

describe.each(PAPERS)('%s', (paper) => {
  it.each(OTHERS)('%s has the tree of paper.md', async (file) => {
    const ours = await read(`fixtures/${paper}/paper.md`);
    const theirs = await read(`fixtures/${paper}/${file}`);
    const different = (part: Part) => difference(theirs[part], ours[part]);
    const known = (part: Part) => KNOWN[`${paper}/${file}`]?.[part] ?? [];
    const unlisted = PARTS.flatMap((part) =>
      different(part)
        .filter((line) => !known(part).some((start) => line.startsWith(start)))
        .map((line) => `${part} ${line}`),
    );
    const mended = PARTS.flatMap((part) =>
      known(part).filter((start) => !different(part).some((line) => line.startsWith(start))),
    );
    expect({ unlisted, mended }).toEqual({ unlisted: [], mended: [] });
  });
});
