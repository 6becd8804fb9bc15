import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { isTheirAct } from '../settings/chosen/their-act.ts';
import { fromText, type Settings, type Stated } from '../settings/stated.ts';
import type { SpreadKind } from './phrases.ts';
import { runCounts } from './runs/run-counts.ts';
import { spreads } from './spreads/spreads.ts';

/** What `paper-lint facts` lists of statistics, with the titles it shows. */
export const STATISTICS_ITEMS = [
  { id: 'runs', title: 'runs or seeds' },
  { id: 'spread', title: 'spread of results' },
  { id: 'test', title: 'test of significance' },
] as const;

const OF_SPREAD: ReadonlySet<SpreadKind> = new Set<SpreadKind>(['deviation', 'interval', 'error bars']);

/** What the paper states of how sure its results are, by item. */
export const statistics = memoize((paper): Settings => {
  const all = spreads(paper);
  const shown = all.filter(({ kind }) => OF_SPREAD.has(kind));
  return groupBy(
    [
      ...runs(paper),
      ...shown.map(({ says, span }) => fromText('spread', says, span)),
      ...all.filter(({ kind }) => kind === 'test').map(({ span }) => fromText('test', paper.quote(span), span)),
    ],
    ({ item }) => item,
  );
});

/** A count where one is given, else the sentences that say that there were several. */
function runs(paper: Paper): Stated[] {
  const counted = runCounts(paper)
    .filter(({ statement: { text } }) => !isTheirAct(text))
    .map(({ runs: count, statement: { span } }) => fromText('runs', `${count} runs`, span));
  const several = spreads(paper).filter(({ kind, span }) => kind === 'runs' && !isTheirAct(paper.quote(span)));
  return counted.length > 0 ? counted : several.map(({ says, span }) => fromText('runs', says, span));
}
