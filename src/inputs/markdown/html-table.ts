import type { DraftRow } from '../../paper/draft.ts';
import type { Span } from '../../paper/span.ts';
import { trim, type Content, type Of } from './content.ts';
import { DRESSES, type Tag } from './html-tokens.ts';
import { createWriter } from './writer.ts';

/** A cell over more rows or columns than this is a slip of the pen. */
const WIDEST = 50;

/** The rows of a table; a cell over several rows or columns leaves empty ones, so that columns stay in line. */
export function readTable(source: string, tags: readonly Tag[]): Of<'table'> {
  const rows: DraftRow<Span>[] = [];
  let caption: Content | null = null;
  let inHead = false;
  let cells: Content[] = [];
  let allHeads = true;
  /** How many more rows a cell above reaches down into, by column. */
  const reach: number[] = [];
  let open: Tag | null = null;
  let writer = createWriter(source);
  const endCell = () => {
    if (open === null) return;
    const markup = source.slice(open.start, open.end);
    open = null;
    while ((reach[cells.length] ?? 0) > 0) {
      reach[cells.length]! -= 1;
      cells.push([]);
    }
    const across = spanOf(markup, COLUMNS);
    const down = spanOf(markup, ROWS);
    for (let i = 0; i < across; i++) {
      reach[cells.length] = down - 1;
      cells.push(i === 0 ? trim(writer.content) : []);
    }
  };
  const endRow = () => {
    endCell();
    if (cells.length > 0)
      rows.push({ header: inHead || allHeads, cells: cells.map((content, column) => ({ content, column })) });
    cells = [];
    allHeads = true;
  };
  for (const tag of tags) {
    if (tag.name === '') writer.raw(tag.start, tag.end, 'html');
    else if (tag.name === 'br') writer.blank();
    else if (DRESSES.test(tag.name) || tag.name === '!--') continue;
    else {
      if (tag.name === 'caption' && tag.closes) caption = trim(writer.content);
      else if (tag.name === 'td' || tag.name === 'th') {
        endCell();
        if (!tag.closes) open = tag;
        if (tag.name === 'td') allHeads = false;
      } else if (tag.name === 'tr' || tag.name === 'thead') endRow();
      if (tag.name === 'thead') inHead = !tag.closes;
      writer = createWriter(source);
    }
  }
  endRow();
  return { type: 'table', caption, rows };
}

const COLUMNS = /\bcolspan\s*=\s*["']?(\d{1,3})/i;
const ROWS = /\browspan\s*=\s*["']?(\d{1,3})/i;
const spanOf = (tag: string, attribute: RegExp) => Math.min(Math.max(1, Number(attribute.exec(tag)?.[1] ?? 1)), WIDEST);
