import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';

const SUBSCRIPT = String.raw`(?: ?_ ?(?:\{ ?\w{1,4} ?\}|\w))?`;
/** "where n_k is the number of blocks", "n_k, c_k and m_k are the block number, mixer and width" */
const DEFINES = new RegExp(
  String.raw`(?<![\w\\])((?:\p{L}${SUBSCRIPT}(?:\s?,? (?:and )?|\s?, ?)){0,4}\p{L}${SUBSCRIPT}) (?:is|are|denotes?|represents?|means?|stands? for) (?:the|an?) ((?:[a-z][a-z-]+,? ){1,12}[a-z-]+)`,
  'gu',
);
const SEPARATOR = /\s?,? and |\s?, ?/;
const ENDS = /^(?:for|in|where|which|that|when|with|per|at|on|to|as)$/;

/** The words that the paper gives for the single letters in what an outcome was got by ("enlarging n": "block number"). */
export function symbolMeanings(paper: Paper, words: string): string[] {
  const letters = [...words.matchAll(/(?<![\w\\{])([b-zA-HJ-Z])(?![\w}])/g)].map(([, letter]) => letter!);
  return letters.length === 0 ? [] : defined(paper).flatMap(([name, meant]) => (letters.includes(name) ? [meant] : []));
}

/** Each letter with what a sentence says that it is. */
const defined = memoize((paper: Paper): readonly (readonly [letter: string, meant: string])[] =>
  matching(paper.statements(), DEFINES).flatMap(({ text }) =>
    [...text.matchAll(DEFINES)].flatMap(([, symbols, meanings]) => {
      const all = symbols!.split(SEPARATOR).map((one) => one.trim()[0]!);
      const meant = all.length === 1 ? [meanings!.split(',')[0]!] : meanings!.split(SEPARATOR);
      // "of M F_k, n_k and m_k are …": what stands before the list may look like a part of it.
      const names = all.slice(-meant.length);
      return names.length < meant.length ? [] : names.map((name, i) => [name, untilItEnds(meant[i]!)] as const);
    }),
  ),
);

/** "block dimensions for each layer": up to what it is of. */
function untilItEnds(words: string): string {
  const all = words.trim().split(/,? /);
  const end = all.findIndex((word) => ENDS.test(word));
  return all.slice(0, end < 0 ? all.length : end).join(' ');
}
