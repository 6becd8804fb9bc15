import { captionWords } from './caption-words.ts';
import { inBlocks } from './in-blocks.ts';
import stringWidth from 'string-width';
import type { Block, Figure, Section, Table } from '../paper/nodes.ts';
import type { Paper } from '../paper/paper.ts';
import { clean } from '../reporters/text/clean.ts';
import { clip, hang, wrap, wrapParts } from '../reporters/text/layout.ts';
import { pageRanges } from '../reporters/text/page-ranges.ts';
import { makeStyle } from '../reporters/text/style.ts';
import { count } from '../reporters/text/summary-line.ts';
import { groupBy } from '../group-by.ts';
import { blocksOf, gridSize, isFloat } from './blocks.ts';
import { describePosition, positionOf } from './position.ts';
import type { Sheet } from './sheet.ts';
import type { View } from './view.ts';

/** A tree wider than this parts a title from its page too far for the eye. */
const WIDEST = 80;

/** What an author looks at first when a rule says something odd: was the paper understood at all? */
export const tree: View = (paper, { width, color }) => {
  const sheet = { paper, width: Math.min(width, WIDEST), style: makeStyle(color) };
  return inBlocks([head(sheet), outline(sheet), floats(sheet), counts(sheet), unread(sheet)]);
};

function head({ paper, width, style }: Sheet): string[] {
  const { path, format } = paper.source;
  const pages = paper.pages === null ? [] : [count(paper.pages, 'page')];
  const title = paper.title === null ? ['(no title found)'] : wrap(clean(paper.title), width);
  const source = [clean(path), format === 'pdf' ? 'PDF' : 'Markdown', ...pages].join(' · ');
  return [...title.map(style.strong), ...wrapParts(source, width).map(style.dim)];
}

interface Entry {
  depth: number;
  title: string;
  /** Said in dim after the title. */
  role: string;
  position: string;
}

function outline(sheet: Sheet): string[] {
  const entries = sheet.paper.tree.children.flatMap((section) => entriesOf(section, 0, sheet.paper));
  const lines = entries.map((entry, i) => outlineLine(entry, guides(entries, i), sheet));
  return block('outline', entries.length === 0 ? ['  no headings found'] : lines, sheet);
}

function entriesOf(section: Section, depth: number, paper: Paper): Entry[] {
  const { heading, role, appendix } = section;
  const entry: Entry = {
    depth,
    title: heading === null ? '(before the first heading)' : clean(numbered(heading)),
    role: appendix ? `${role}, appendix` : role,
    position: describePosition(positionOf(paper, heading?.span ?? section.span)),
  };
  const below = section.children.flatMap((child): Entry[] => {
    if (child.type === 'section') return entriesOf(child, depth + 1, paper);
    if (child.type !== 'paragraph' || child.lead === null) return [];
    const position = describePosition(positionOf(paper, child.lead.span));
    return [{ depth: depth + 1, title: clean(child.lead.title), role: 'run-in', position }];
  });
  return [entry, ...below];
}

const numbered = ({ number, title }: { number: string | null; title: string }) =>
  number === null || /^appendix\s/i.test(title) ? title : `${number} ${title}`;

/** The lines that lead from an entry to the one above it: `│  ├─ `. */
function guides(entries: readonly Entry[], at: number): string {
  const { depth } = entries[at]!;
  let text = '';
  for (let level = 1; level <= depth; level++) {
    let next = at + 1;
    while (next < entries.length && entries[next]!.depth > level) next++;
    const goesOn = entries[next]?.depth === level;
    text += level === depth ? (goesOn ? '├─ ' : '└─ ') : goesOn ? '│  ' : '   ';
  }
  return text;
}

function outlineLine({ title, role, position }: Entry, guide: string, { width, style }: Sheet): string {
  const room = width - 2 - stringWidth(guide) - stringWidth(role) - stringWidth(position) - 4;
  const shown = clip(title, Math.max(12, room));
  const used = 2 + stringWidth(guide) + stringWidth(shown) + 2 + stringWidth(role);
  const gap = ' '.repeat(Math.max(2, width - used - stringWidth(position)));
  return `  ${style.dim(guide)}${shown}  ${style.dim(role)}${position === '' ? '' : gap + style.dim(position)}`;
}

function floats(sheet: Sheet): string[] {
  const { paper } = sheet;
  const found = [...blocksOf(paper.tree)].filter(isFloat);
  if (found.length === 0) return [];
  const rows = found.map((float) => ({
    float,
    label: clean(float.caption?.label || (float.type === 'table' ? '(table)' : '(figure)')),
    position: describePosition(positionOf(paper, float.span)),
    grid: gridOf(float),
  }));
  const wide = (key: 'label' | 'position' | 'grid') => Math.max(...rows.map((row) => stringWidth(row[key])));
  const [label, position, grid] = [wide('label'), wide('position'), wide('grid')];
  const lines = rows.flatMap((row) => {
    const front = `  ${pad(row.label, label)}  ${pad(row.position, position)}  ${pad(row.grid, grid)}  `;
    const words = clip(captionWords(row.float, paper), Math.max(10, sheet.width - stringWidth(front)));
    const indent = ' '.repeat(stringWidth(`  ${pad('', label)}  `));
    const headers = headersOf(row.float).map((line) =>
      sheet.style.dim(indent + clip(line, Math.max(20, sheet.width - indent.length))),
    );
    return [(front + words).trimEnd(), ...headers];
  });
  const tables = paper.tables().length;
  return block(`${count(found.length - tables, 'figure')}, ${count(tables, 'table')}`, lines, sheet);
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function gridOf(float: Figure | Table): string {
  if (float.type === 'figure') return '';
  const { rows, columns } = gridSize(float.rows);
  return rows === 0 ? 'no cells' : `${rows} × ${columns}`;
}

const headersOf = (float: Figure | Table): string[] =>
  float.type === 'figure'
    ? []
    : float.rows
        .filter(({ header }) => header)
        .map(({ children }) => `header: ${children.map((cell) => clean(cell.text)).join(' | ')}`);

function counts({ paper, width, style }: Sheet): string[] {
  const blocks = [...blocksOf(paper.tree)];
  const n = (test: (block: Block) => boolean) => blocks.filter(test).length;
  const parts = [
    count(paper.statements().length, 'sentence'),
    count(paper.references().length, 'reference'),
    count(
      n(({ type }) => type === 'footnote'),
      'footnote',
    ),
    count(
      n(({ type }) => type === 'equation'),
      'equation',
    ),
    count(
      n((one) => one.type === 'code' && one.kind === 'algorithm'),
      'algorithm',
    ),
    count(
      n((one) => one.type === 'code' && one.kind !== 'algorithm'),
      'code block',
    ),
    count(
      n(({ type }) => type === 'list'),
      'list',
    ),
    count(paper.links.length, 'link'),
    count(paper.jumps.length, 'cross-reference'),
  ];
  return [style.strong('also'), ...wrapParts(parts.join(' · '), width - 2).map((line) => `  ${line}`)];
}

function unread({ paper, width, style }: Sheet): string[] {
  if (paper.unread.length === 0) return [];
  const lines = [...groupBy(paper.unread, ({ why }) => why)].flatMap(([why, same]) => {
    const pages = same.flatMap(({ page }) => page ?? []);
    return hang('  ', '    ', `${pages.length === 0 ? '' : `${pageRanges(pages)}: `}${clean(why)}`, width);
  });
  return [style.strong('not read'), ...lines.map(style.label)];
}

const block = (title: string, lines: string[], { style }: Sheet): string[] => [style.strong(title), ...lines];
