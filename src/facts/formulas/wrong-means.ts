import { sumsIn, sumsOneTerm, type Sum } from './sums.ts';

const DIVISOR = /\\[td]?frac\s*\{\s*1\s*\}\s*\{([^{}]{1,20})\}\s*$/;
const OF_PAIRS = /^([A-Za-z])\(\1-1\)$/;
/** Pairs of one with itself are left out: "a \neq b". */
const UNLIKE = /\\n?eq?\b|\\not\s*=|≠|<|>|\\l(?:t|e|eq)\b/;

/** What is wrong with a mean that is written as a sum over its terms; null where nothing is. */
export function wrongMean(formula: string): string | null {
  for (const [i, sum] of sumsIn(formula).entries()) {
    const divisor = DIVISOR.exec(sum.before)?.[1]?.replace(/\s/g, '');
    if (divisor === undefined) continue;
    const wrong = ofPairs(formula, divisor, sum, sumsIn(formula)[i + 1]) ?? ofOne(divisor, sum);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Divided by another letter than the sum ends at, or by one less than it has terms. */
function ofOne(divisor: string, sum: Sum): string | null {
  const { from, to, index } = sum;
  if (!/^[A-Za-z]$/.test(divisor) || !/^[A-Za-z]$/.test(to) || !sumsOneTerm(sum)) return null;
  if (divisor === to)
    return from === 0 ? `the sum from ${index} = 0 to ${to} has ${to} + 1 terms, and is divided by ${divisor}` : null;
  return from === 1 ? `${to} terms are summed, and the sum is divided by ${divisor}` : null;
}

/** All pairs are summed, those of one with itself too, and divided by the number of the others. */
function ofPairs(formula: string, divisor: string, first: Sum, second: Sum | undefined): string | null {
  const count = OF_PAIRS.exec(divisor)?.[1];
  if (count === undefined || second === undefined || UNLIKE.test(formula)) return null;
  const all = [first, second].every(({ from, to }) => from === 1 && to === count);
  return all && /^\s*\\sum/.test(first.behind)
    ? `two sums of ${count} terms have ${count}² terms, and are divided by ${count}(${count} − 1)`
    : null;
}
