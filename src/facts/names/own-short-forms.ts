import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { wholeName } from '../text/search/escape-pattern.ts';
import { isCommonName, ownNamePattern } from './own-names.ts';

const OUR_SHORT = /\bour\W{1,3}((?:[\p{L}-]+ ){1,4}[\p{L}-]+)\W{1,4}\(([A-Z][A-Za-z]{1,9})\)/giu;

/**
 * The own names, and the short forms of what is called "our": "our dense page finder (DPF)". These may be of a part or of
 * something that is only used, so they serve where a wrong one leads to a silence.
 */
export const ownNamesAndShortForms = memoize((paper: Paper): RegExp | null => {
  const own = ownNamePattern(paper);
  const short = new Set(
    matching(paper.statements({ appendix: false }), OUR_SHORT)
      .flatMap(({ text }) => [...text.matchAll(OUR_SHORT)])
      .filter(([, words = '', name = '']) => !isCommonName(name) && initials(words).endsWith(name.toLowerCase()))
      .map(([, , name = '']) => wholeName(name)),
  );
  const all = [...(own === null ? [] : [own.source]), ...short];
  return all.length === 0 ? null : new RegExp(all.join('|'), 'g');
});

const initials = (words: string): string =>
  words
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');
