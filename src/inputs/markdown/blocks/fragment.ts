import type { Span } from '../../../paper/span.ts';
import type { Content, MdBlock } from '../content.ts';
import { readBlocks } from './blocks.ts';
import { readDialects } from '../source/dialects.ts';
import { guard, restore } from '../source/guard.ts';
import type { Context } from './inline.ts';
import { parse } from '../source/parse.ts';

/** Reads Markdown that stands in parts of the file: the lines of a cell, of an abstract in front matter. */
export function readFragment(
  lines: readonly Span[],
  { original, parseYaml }: Pick<Context, 'original' | 'parseYaml'>,
): MdBlock[] {
  const text = lines.map(({ start, end }) => original.slice(start, end)).join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const { start, end } of lines) {
    starts.push(at);
    at += end - start + 1;
  }
  const place = (offset: number) => {
    let line = starts.length - 1;
    while (line > 0 && starts[line]! > offset) line--;
    return (lines[line]?.start ?? 0) + offset - (starts[line] ?? 0);
  };
  const move = (content: Content) => {
    for (const [i, piece] of content.entries()) {
      if (piece.origin === null) continue;
      const { start, end } = piece.origin;
      content[i] = { ...piece, origin: { ...piece.origin, start: place(start), end: place(end) } };
    }
  };
  const guarded = guard(text);
  const dialects = readDialects(guarded);
  const blocks = readBlocks(parse(dialects.masked), {
    ...dialects,
    source: dialects.masked,
    original: text,
    parseYaml,
  });
  restore(blocks, guarded, text);
  for (const block of blocks) {
    if (block.type === 'list') block.items.forEach(move);
    else if ('content' in block) move(block.content);
  }
  return blocks.filter((block) => block.type !== 'figure' && block.type !== 'table');
}
