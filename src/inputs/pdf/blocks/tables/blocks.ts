import { findStrips } from './columns.ts';
import { hasValues } from './tokens.ts';
import type { Strip } from './strip-profile.ts';
import type { TextLine } from './tokens.ts';

/** Lines of a table that share their columns. */
export interface TableBlock {
  lines: TextLine[];
  strips: Strip[];
}

/** How many of its columns a block may lose to be read together with the one above it. */
const KEPT = 0.75;

/** One caption can have several tables under each other: parts between titles that do not agree on columns. */
export function tableBlocks(lines: readonly TextLine[], size: number): TableBlock[] {
  const blocks: TableBlock[] = [];
  for (const part of partsAtTitles(lines, size)) {
    const last = blocks.at(-1);
    const own = { lines: part, strips: findStrips(part, size) };
    if (last === undefined) {
      blocks.push(own);
      continue;
    }
    const both = { lines: [...last.lines, ...part], strips: findStrips([...last.lines, ...part], size) };
    const columns = Math.max(last.strips.length, own.strips.length) + 1;
    if (both.strips.length + 1 >= KEPT * columns) blocks[blocks.length - 1] = both;
    else blocks.push(own);
  }
  return blocks;
}

/** A title stands alone on its line and has several rows of values below it before the next one. */
function partsAtTitles(lines: readonly TextLine[], size: number): TextLine[][] {
  const parts: TextLine[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || (isTitle(line, size) && parts.at(-1)!.filter(hasValues).length > 1)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  if (parts.length > 1 && parts.at(-1)!.filter(hasValues).length < 2) parts.at(-2)!.push(...parts.pop()!);
  return parts;
}

/** In ems: blanks of a title are narrower. */
const BLANK = 0.55;

/** Words that stand alone on their line. */
export const isTitle = ({ tokens }: TextLine, size: number): boolean =>
  tokens.every(({ value, words, x0 }, i) => {
    const before = tokens[i - 1];
    // Between words of one run the room is only reckoned.
    const near = before === undefined || before.words.at(-1)!.run === words[0]!.run || x0 - before.x1 < BLANK * size;
    return !value && near;
  });
