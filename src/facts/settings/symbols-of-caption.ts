import type { Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { captionText } from '../text/caption-text.ts';

/** "The number of layers (#L)". */
const IN_BRACKETS = /(?<![\w-])((?:[\w-]{1,40} ){1,5})\(([#\p{L}][\p{L}\d_#]{0,7})\)/gu;
const SYMBOL = String.raw`[#A-Za-zα-ω][A-Za-z\d_]{0,3}`;
const MEANS = String.raw`(?:mean|denote|indicate|represent|stand for|refer to|are)`;
/** "C, L and r mean embedding dimension, number of layers and radius, respectively". */
const RESPECTIVELY = new RegExp(
  String.raw`(?<![A-Za-z\d])(${SYMBOL} ?(?:, ?${SYMBOL} ?){0,5},? and ${SYMBOL}) ${MEANS} ([^.;:]{5,300}?),? respectively\b`,
  'g',
);
/** "L is the number of layers", "d denotes the width". */
const EACH = new RegExp(
  String.raw`(?<![A-Za-z\d])(${SYMBOL}) (?:is|denotes|means|indicates|represents|stands for|refers to) (?:the )?((?:[\w-]{1,40} ?){1,5})`,
  'g',
);

const known = new WeakMap<Table, ReadonlyMap<string, string>>();

/** What a caption says that the short heads of its table stand for. */
export function symbolsOf(paper: Paper, table: Table): ReadonlyMap<string, string> {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = symbolsIn(captionText(paper, table))));
  return found;
}

function symbolsIn(caption: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, symbol, words] of caption.matchAll(EACH)) found.set(symbol!, words!.trim());
  // Few captions say so, and the pattern is dear to compile.
  for (const [, symbols, words] of caption.includes('respectively') ? caption.matchAll(RESPECTIVELY) : []) {
    const [short, long] = [partsOf(symbols!), partsOf(words!.replace(/ ?\([^()]{0,80}\)/g, ''))];
    if (short.length === long.length) for (const [i, symbol] of short.entries()) found.set(symbol, long[i]!);
  }
  for (const [, words, symbol] of caption.matchAll(IN_BRACKETS)) found.set(symbol!, words!.trim());
  return found;
}

const partsOf = (list: string): string[] => list.split(/ ?, ?(?:and )?| and /).map((part) => part.trim());
