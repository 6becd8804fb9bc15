import { isCaption } from './captions.ts';
import { plain, textOf, type Content, type MdBlock, type Of } from '../../content.ts';

const SIGN = /^(?:[†‡§¶*∗⋆]{1,3}|[¹²³⁴-⁹ᵃᵇᶜ])/u;
const NAMED = /^(?:notes?|legend|abbreviations)\s?[:.]\s/i;
const LONGEST = 600;

/** Gives a table the words under it that explain it: "† trained on twice the data", "Note: …". */
export function tableNotes(blocks: readonly MdBlock[]): MdBlock[] {
  const out: MdBlock[] = [];
  let at = -1;
  for (const block of blocks) {
    const table = out[at];
    const last = out.length - 1;
    if (table?.type === 'table' && block.type === 'paragraph' && isNote(block.content, table, at === last)) {
      out[at] = { ...table, notes: [...(table.notes ?? []), block.content] };
      continue;
    }
    if (block.type === 'table') at = out.length;
    // Only its caption may stand between a table and its notes.
    else if (!(at === last && block.type === 'paragraph' && isCaption(plain(block.content), true))) at = -1;
    out.push(block);
  }
  return out;
}

function isNote(content: Content, table: Of<'table'>, below: boolean): boolean {
  const text = plain(content);
  if (text.length > LONGEST) return false;
  if (NAMED.test(text)) return below;
  const raised = content[0]?.raised === true ? content[0].text : null;
  const sign = SIGN.exec(text)?.[0] ?? raised;
  if (sign === null || sign === undefined) return false;
  return table.rows.some(({ cells }) => cells.some((cell) => textOf(cell.content).includes(sign)));
}
