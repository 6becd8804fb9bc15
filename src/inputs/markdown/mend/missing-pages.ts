import type { Unread } from '../../../paper/paper.ts';
import { plain, type MdBlock } from '../content.ts';

const MISSING = /^\[MISSING_PAGE(?:_(?:FAIL|EMPTY|POST))?:?(\d{1,4})?\]$/;

/** Nougat says which pages it could not read: what stands there may not be called missing. */
export function missingPages(blocks: readonly MdBlock[]): { unread: Unread[]; rest: MdBlock[] } {
  const unread: Unread[] = [];
  const rest = blocks.filter((block) => {
    const match = block.type === 'paragraph' ? MISSING.exec(plain(block.content)) : null;
    if (match === null) return true;
    unread.push({
      page: match[1] === undefined ? null : Number(match[1]),
      why: 'the converter could not read the page',
    });
    return false;
  });
  return { unread, rest };
}
