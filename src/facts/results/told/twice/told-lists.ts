import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { contains } from '../../../../paper/span.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import type { ToldTwice } from './told-twice.ts';

/** "α ∈ [0, 50, 100]", "K = {1, 2, 4}". */
const LIST =
  /(?<![\p{L}\d_])\\?(\p{L}[\p{L}\d_]{0,8}) ?(?:∈|\\in|=) ?\\?[{[(] ?(\d[\d.]*(?: ?, ?\d[\d.]*){2,14}) ?\\?[}\])]/gu;
/** Whole lists that name a few values differ by so many; beyond, something else is meant. */
const FEWEST = 4;
const MOST_DIFFERENT = 2;
const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  lambda: 'λ',
  sigma: 'σ',
  tau: 'τ',
};

interface Listed {
  readonly symbol: string;
  readonly text: string;
  readonly values: readonly number[];
}

/** The values of one setting as a sentence lists them for a figure or table, beside those that its caption lists. */
export const toldLists = memoize((paper: Paper): readonly ToldTwice[] => {
  const listing = matching(paper.statements(), LIST);
  const captions = listing.filter(({ within }) => within.type === 'caption');
  return listing.flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) || statement.within.type === 'caption') return [];
    const pointed = paper.mentions().filter(({ span }) => contains(statement.span, span));
    const target = pointed.length === 1 ? pointed[0]!.target : null;
    if (target === null || (target.type !== 'figure' && target.type !== 'table')) return [];
    const own = captions.filter(({ within }) => within === target.caption);
    return own.flatMap((caption) => compare(statement, caption, target.caption?.label ?? pointed[0]!.label));
  });
});

function compare(first: Statement, second: Statement, label: string): ToldTwice[] {
  const others = listsIn(second.text);
  return listsIn(first.text).flatMap((one): ToldTwice[] => {
    const same = others.filter(({ symbol }) => symbol === one.symbol);
    const [other] = same;
    if (other === undefined || same.length > 1 || !isSlip(one, other)) return [];
    return [
      {
        what: `the list of ${one.symbol} for ${label}`,
        first: { statement: first, text: one.text },
        second: { statement: second, text: other.text },
        because: 'the sentence points to the float, whose caption lists other values',
      },
    ];
  });
}

const listsIn = (text: string): Listed[] =>
  [...text.matchAll(LIST)].map(([whole, symbol, values]) => ({
    symbol: GREEK[symbol!] ?? symbol!,
    text: whole,
    values: values!.split(',').map(Number),
  }));

function isSlip({ values: a }: Listed, { values: b }: Listed): boolean {
  const shared = a.filter((value) => b.includes(value)).length;
  const different = a.length + b.length - 2 * shared;
  return shared >= FEWEST && different > 0 && different <= MOST_DIFFERENT;
}
