import {
  evidence,
  met,
  missed,
  notApplicable,
  type Answer,
  type Check,
  type Finding,
} from '../../../src/engine/answer.ts';
import { significantWords, type SignificantWord } from '../../../src/facts/statistics/significant-words.ts';
import { spreads } from '../../../src/facts/statistics/spreads/spreads.ts';
import { tellsOfTest, significance } from '../../../src/facts/statistics/tests.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** "Statistically significant" is the outcome of a test, so there is a test to name. */
export const check: Check = (paper) => {
  const { claims, test } = significance(paper);
  if (claims.length === 0) return loosely(paper);
  if (test !== null) return met([evidence('satisfies', test, 'a test, a level or a p-value')]);
  return missed({
    message: 'called statistically significant, and no test is named',
    evidence: claims.slice(0, 3).map((claim) => evidence('trigger', claim)),
    because: `looked in ${lookedIn(paper, 'text', 'captions', 'notes')} for a test, a p-value, a level or an interval`,
    help: 'name the test, what it compares and its outcome, e.g. “paired bootstrap over 1,000 test items, p = 0.01”',
  });
};

const SAID: Record<SignificantWord['form'], (words: string) => string> = {
  counted: (words) => `“${words}” is said of a handful of cases, and no test is named`,
  'no-difference': (words) => `“${words}” is said, but the paper gives no test, interval or spread`,
  larger: (words) => `“${words}” is said, but the paper gives no test, interval or spread`,
};

/** Said without "statistically", it is asked about once, and only where nothing in the paper could show it. */
function loosely(paper: Paper): Answer {
  const said = significantWords(paper);
  const counted = said.find(({ form }) => form === 'counted');
  if (counted !== undefined && !isTested(paper, counted)) return missed(finding(paper, counted));
  const other = said.find(({ form }) => form === 'no-difference') ?? said[0];
  if (other === undefined) return notApplicable('it calls nothing significant that a test would have to show');
  const shown = spreads(paper)[0] ?? paper.statements().find(({ text }) => tellsOfTest(text));
  if (shown !== undefined) return met([evidence('satisfies', shown, 'a spread or a test')]);
  return missed(finding(paper, other, said));
}

/** What is counted in one section, a test elsewhere is not about. */
const isTested = (paper: Paper, { statement }: SignificantWord): boolean =>
  paper.statements().some(({ text, section }) => section === statement.section && tellsOfTest(text));

/** Over data sets or tasks a margin is meant; of answers that were preferred it may be what raters were asked. */
const OVER_DATA =
  /\b(?:of|out of) (?:the )?[\w-]{1,12} (?:[\w-]{1,20} ){0,2}(?:data-?sets?|tasks|benchmarks|settings|languages|metrics|domains)\b/i;

const finding = (
  paper: Paper,
  { statement, form, words }: SignificantWord,
  all: readonly SignificantWord[] = [],
): Finding => ({
  message: SAID[form](words),
  because: `looked in ${lookedIn(paper, 'text', 'tables', 'captions')} for a test, an interval, repeated runs or a spread`,
  help:
    form === 'no-difference'
      ? 'give both numbers with their spread or a test, or say how small the difference is'
      : form === 'counted'
        ? 'name a test, e.g. a sign test over these cases, or leave “significantly” out'
        : 'give both numbers with their spread or a test, or write “clearly”, or by how much, instead of “significantly”',
  confidence: 'low',
  // In a sentence about a table the word often means no more than "much".
  ...(form === 'larger' || (form === 'counted' && !OVER_DATA.test(statement.text))
    ? { severity: 'note' as const }
    : {}),
  evidence: [
    evidence('trigger', statement),
    ...all
      .filter((one) => one.form === form && one.statement !== statement)
      .slice(0, MORE)
      .map((one) => evidence('trigger', one.statement)),
  ],
});

/** Further places that say so, which are to be reworded with the first. */
const MORE = 4;
