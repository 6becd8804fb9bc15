import type { Paper } from '../../../../paper/paper.ts';
import type { AlwaysClaim } from '../kinds/always-claims.ts';
import { countIn, isAboutAllOf, selfOf, wordsOf } from './claim-words.ts';
import { isCost, measuresIn, type Known } from '../../tables/measures.ts';
import type { MeasureLine, ResultTable } from '../../tables/tables.ts';

const NO_QUALITY =
  /\b(?:costs?|len(?:gth)?s?|time|params?|flops|memory|speed\w*|latency|throughput|size|rank|std|#\w*|tokens?|steps?|epochs?|batch|layers?|dims?|shots?|nodes?|budget|bits|disparity|gap|difference|drop|deviation|variance)\b/i;
const HOW_FAR = /^(?:by|with) (?:an? )?(?:[\w-]+ ){0,3}(?:margins?|\d|up to)/i;
const OF_QUALITY = /^in (?:terms of )?(?:performance|results|quality|practice|general)\b/i;

/** The measures that a claim is about; null where it speaks of something that the table does not tell apart. */
export function measuresMeant(paper: Paper, table: ResultTable, claim: AlwaysClaim): MeasureLine[] | null {
  const counted = table.measures.filter(
    ({ name, better, values }) =>
      values.length > 0 && !isCost(name) && !NO_QUALITY.test(name) && (!claim.lower || better === 'lower'),
  );
  const shown = table.measures.filter(({ name, values }) => values.length > 0 && (!isCost(name) || /[↑↓]/u.test(name)));
  let meant = counted;
  for (const scope of [...claim.scopes, `in ${claim.what}`]) {
    if (HOW_FAR.test(scope) || OF_QUALITY.test(scope)) continue;
    const phrase = scope.replace(/^(?:in terms of|\w+) /, '');
    const named = meant.filter((measure) => isNamed(measure, phrase));
    const metrics = measuresIn(phrase).filter(({ kind }) => kind === 'metric');
    if (named.length > 0) meant = named;
    else if (metrics.length > 0) meant = meant.filter((measure) => isBy(table, measure, metrics));
    else if (scope !== `in ${claim.what}` && !isAboutAllOf(phrase, selfOf(paper, table))) return null;
    const told = COUNTED.test(phrase) ? countIn(phrase.replace(/\bboth\b/i, 'two')) : null;
    if (told !== null && !countsOf(meant.length < counted.length ? meant : shown).includes(told)) return null;
  }
  return meant;
}

/** Whether a measure is by one of the metrics; where no header and no caption says a metric, accuracy is what goes up. */
function isBy({ caption }: ResultTable, { name, better }: MeasureLine, metrics: readonly Known[]): boolean {
  const own = metricsIn(name);
  const told = own.length > 0 ? own : metricsIn(caption);
  return told.length > 0
    ? told.some((one) => metrics.some((other) => isSame(one, other)))
    : better === 'higher' && metrics.some(isAccuracy);
}

const metricsIn = (text: string): Known[] => measuresIn(text).filter(({ kind }) => kind === 'metric');
/** "NLL" and "negative log-likelihood" are one. */
const isSame = (a: Known, b: Known): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (isAccuracy(a) && isAccuracy(b)) ||
  (a.better === b.better && (initials(a) === b.name.toLowerCase() || initials(b) === a.name.toLowerCase()));
const initials = ({ name }: Known): string =>
  wordsOf(name)
    .map((word) => word.slice(0, 1))
    .join('');
const isAccuracy = ({ name }: Known): boolean => /^acc/i.test(name);

const tight = (text: string): string => text.toLowerCase().replace(/\([^()]{0,80}\)|[^\p{L}\d]/gu, '');

/** Whether one of the labels of a measure is named as it stands. */
const isNamed = ({ path }: MeasureLine, phrase: string): boolean => {
  const words = phrase.split(/[\s,;()]+/);
  return path.some(({ text }) => {
    const label = tight(text);
    return (
      label.length >= 2 && words.some((_, i) => [1, 2, 3].some((n) => tight(words.slice(i, i + n).join('')) === label))
    );
  });
};

const COUNTED = /\b(?:benchmarks|tasks|data ?sets|test sets|metrics|measures|languages|domains|corpora)\b/i;

/** How many somebody may say that there are: all, all without the average, the last headers, the first ones. */
function countsOf(measures: readonly MeasureLine[]): number[] {
  const plain = measures.filter(({ overall }) => !overall);
  const labels = (at: number) => new Set(plain.map(({ path }) => path.at(at)?.text.trim())).size;
  return [measures.length, plain.length, labels(-1), labels(0)];
}
