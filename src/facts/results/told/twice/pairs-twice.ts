import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { printedNumber, type Printed } from '../../tables/printed.ts';
import type { ToldTwice } from './told-twice.ts';

const NUMBER = String.raw`\d{1,3}\.\d{1,4}`;
/** "6.41 and 6.87 on ShoreBench", "81.2 % and 79.6 % on the Reeds test set": two results under one name. */
const PAIR = new RegExp(
  String.raw`(?<![\d.,±+–−-]\s?)(${NUMBER})\s?\\?%? and (${NUMBER})\s?\\?%?(?: \w+)? (?:in|on) (?:the )?(\p{Lu}[\p{L}\d-]*(?:[ -][\p{Lu}\d][\p{L}\d.-]*){0,2})`,
  'gu',
);
/** So many steps of the last digit are a slip beside a number that is the same; further off, another system is meant. */
const STEPS = 2;

interface Pair {
  readonly statement: Statement;
  readonly text: string;
  readonly of: string;
  readonly numbers: readonly [Printed, Printed];
}

/** Two results that sentences give twice under one name: the one the same, the other off in its last digit. */
export const pairsTwice = memoize((paper: Paper): readonly ToldTwice[] => {
  const told = matching(paper.statements(), PAIR).flatMap((statement) =>
    NOT_OWN_WORK.has(statement.section.role) ? [] : pairsIn(statement),
  );
  return told.flatMap((first, i): ToldTwice[] => {
    const second = told.slice(i + 1).find((one) => one.of === first.of && isSlip(first.numbers, one.numbers));
    return second === undefined || second.statement === first.statement
      ? []
      : [
          {
            what: `the pair of results on ${first.of}`,
            first,
            second,
            because: 'both sentences give two results under this name, one of which is the same',
          },
        ];
  });
});

const pairsIn = (statement: Statement): Pair[] =>
  [...statement.text.matchAll(PAIR)].map(([text, a, b, of]) => ({
    statement,
    text,
    of: of!,
    numbers: [printedNumber(a!), printedNumber(b!)],
  }));

function isSlip([a, b]: Pair['numbers'], [c, d]: Pair['numbers']): boolean {
  return (isSame(a, c) && isNear(b, d)) || (isSame(b, d) && isNear(a, c));
}

const isSame = (a: Printed, b: Printed): boolean => a.text === b.text;

const isNear = (a: Printed, b: Printed): boolean =>
  a.decimals === b.decimals && !isSame(a, b) && Math.abs(a.value - b.value) <= (STEPS + 0.1) * 10 ** -a.decimals;
