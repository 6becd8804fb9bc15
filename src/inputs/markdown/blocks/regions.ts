import type { DraftRow } from '../../../paper/assemble/draft.ts';
import { trim, type Content, type Mark, type MdBlock } from '../content.ts';
import type { Region } from '../source/masking.ts';
import type { Context } from './inline.ts';
import { readFragment } from './fragment.ts';
import { readLatex } from '../source/latex/latex.ts';
import type { PlainTable } from '../source/tables/plain-tables.ts';
import { cellOf, finishRows } from './tables/rows.ts';
import { createWriter } from './writer.ts';

/** The blocks of what the parser was kept from. */
export function readRegion(region: Region, context: Context): MdBlock[] {
  const { start, end } = region;
  const { original } = context;
  switch (region.kind) {
    case 'latex':
      return readLatex(original, region.environment, start, end);
    case 'table':
      return [{ type: 'table', caption: null, rows: finishRows(rowsOf(region.table, context)) }];
    case 'math': {
      const writer = createWriter(original);
      writer.verbatim(original.slice(start + 2, region.close).trim(), start, end);
      const number = original.slice(region.close + 2, end).trim();
      if (number !== '') {
        writer.blank();
        writer.verbatim(number, region.close + 2, end);
      }
      return [{ type: 'equation', content: trim(writer.content) }];
    }
  }
}

function rowsOf({ rows }: PlainTable, context: Context): DraftRow<Mark>[] {
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.map(({ column, columns, lines }) => cellOf(wordsOf(lines, context), column, columns)),
  }));
}

/** Most cells are plain words; the parser is asked only where there may be markup. */
function wordsOf(lines: PlainTable['rows'][number]['cells'][number]['lines'], context: Context): Content {
  const { original } = context;
  if (lines.some(({ start, end }) => /[\\*_`$[<&!@^~{]/.test(original.slice(start, end)))) {
    const blocks = readFragment(lines, context);
    return blocks.flatMap((block, i): Content => {
      const content = block.type === 'list' ? block.items.flat() : 'content' in block ? block.content : [];
      return i === 0 ? content : [{ text: ' ', origin: null }, ...content];
    });
  }
  return lines.flatMap(({ start, end }, i): Content => {
    const piece = { text: original.slice(start, end), origin: { start, end } };
    return i === 0 ? [piece] : [{ text: ' ', origin: null }, piece];
  });
}
