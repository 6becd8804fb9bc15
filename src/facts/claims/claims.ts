import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import { opennessClaims } from '../assets/releases/openness.ts';
import { bestClaims } from '../evaluation/better/best-claims.ts';
import { betterClaims } from '../evaluation/better/better-claims.ts';
import { fromText, type Settings } from '../settings/stated.ts';
import { significance } from '../statistics/tests.ts';

/** What the paper says of itself that a reader would want to see backed, by kind of claim. */
export const claims = memoize((paper): Settings => {
  const best = bestClaims(paper).map(({ statement }) => statement);
  const all = [
    ...best.map(({ text, span }) => fromText('best', text, span)),
    ...betterClaims(paper)
      .filter((one) => !best.includes(one))
      .map(({ text, span }) => fromText('better', text, span)),
    ...significance(paper).claims.map(({ text, span }) => fromText('significant', text, span)),
    ...opennessClaims(paper).map(({ statement: { text, span } }) => fromText('open', text, span)),
  ];
  return groupBy(all, ({ item }) => item);
});

/** What `paper-lint facts` lists of claims, with the titles it shows. */
export const CLAIM_ITEMS = [
  { id: 'best', title: 'best or state of the art' },
  { id: 'better', title: 'better than others' },
  { id: 'significant', title: 'significant' },
  { id: 'open', title: 'open or released' },
] as const;
