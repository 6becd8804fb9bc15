import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { withoutOtherCodes } from './program-words.ts';

/** What a sentence says, with the paper's own names as "our method", and without the words in which no code is meant. */
export function inOwnTerms(paper: Paper, text: string): string {
  const names = everyName(paper);
  const plain = withoutOtherCodes(text);
  return names === null ? plain : plain.replace(names, 'our method');
}

const everyName = memoize((paper: Paper): RegExp | null => {
  const name = ownNamePattern(paper);
  return name === null ? null : new RegExp(name.source, 'g');
});
