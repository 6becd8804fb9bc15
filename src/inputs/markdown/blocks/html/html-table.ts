import type { DraftCell, DraftRow } from '../../../../paper/assemble/draft.ts';
import { trim, type Content, type Mark, type Of } from '../../content.ts';
import { writeCellWords } from '../tables/cell-math.ts';
import { DRESSES, type Tag } from './html-tokens.ts';
import { dressWith } from '../inline.ts';
import { cellOf, finishRows } from '../tables/rows.ts';
import { withUnmarkedHead } from '../unmarked-head.ts';
import { createWriter } from '../writer.ts';

/** A cell over more rows or columns than this is a slip of the pen. */
const WIDEST = 50;

/** The rows of a table; what a cell from above reaches down into stays free, so that columns stay in line. */
export function readTable(source: string, tags: readonly Tag[]): Of<'table'> {
  const rows: DraftRow<Mark>[] = [];
  let caption: Content | null = null;
  let inHead = false;
  let cells: DraftCell<Mark>[] = [];
  let column = 0;
  let allHeads = true;
  /** How many more rows a cell above reaches down into, by column. */
  const reach: number[] = [];
  let open: Tag | null = null;
  let writer = createWriter(source);
  const endCell = () => {
    if (open === null) return;
    const markup = source.slice(open.start, open.end);
    open = null;
    while ((reach[column] ?? 0) > 0) reach[column++]! -= 1;
    const across = spanOf(markup, COLUMNS);
    const down = spanOf(markup, ROWS);
    cells.push(cellOf(trim(writer.content), column, across));
    for (let i = 0; i < across; i++) reach[column++] = down - 1;
  };
  const endRow = () => {
    endCell();
    if (cells.length > 0) rows.push({ header: inHead || allHeads, cells });
    cells = [];
    column = 0;
    allHeads = true;
  };
  for (const tag of tags) {
    if (tag.name === '') writeCellWords(writer, source, tag.start, tag.end);
    else if (tag.name === 'br') writer.blank();
    else if (tag.name === '!--') continue;
    else if (DRESSES.test(tag.name)) dressWith(source.slice(tag.start, tag.end), writer);
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
  return { type: 'table', caption, rows: finishRows(withUnmarkedHead(rows)) };
}

const COLUMNS = /\bcolspan\s*=\s*["']?(\d{1,3})/i;
const ROWS = /\browspan\s*=\s*["']?(\d{1,3})/i;
const spanOf = (tag: string, attribute: RegExp) => Math.min(Math.max(1, Number(attribute.exec(tag)?.[1] ?? 1)), WIDEST);
