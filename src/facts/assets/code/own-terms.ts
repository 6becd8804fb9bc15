import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { withoutOtherCodes } from './program-words.ts';

/** What a sentence says, with the paper's own names as "our method", and without the words in which no code is meant. */
export function inOwnTerms(paper: Paper, text: string): string {
  const known = said(paper);
  let plain = known.get(text);
  if (plain === undefined) {
    const names = everyName(paper);
    const rest = withoutOtherCodes(text);
    known.set(text, (plain = names === null ? rest : rest.replace(names, 'our method')));
  }
  return plain;
}

/** Three facts ask it of the same sentences. */
const said = memoize(() => new Map<string, string>());

const everyName = memoize((paper: Paper): RegExp | null => {
  const name = ownNamePattern(paper);
  return name === null ? null : new RegExp(name.source, 'g');
});
