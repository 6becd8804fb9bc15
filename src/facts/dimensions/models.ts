import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Settings, Stated } from '../settings/stated.ts';
import { dimensions, isLayer } from './dimensions.ts';

/** One model of the paper, as a table has a row or a column for it. */
export interface ModelRow {
  readonly name: string;
  /** By item, the first value that a table gives. */
  readonly values: ReadonlyMap<string, Stated>;
}

/** With fewer, the table is about something else. */
const LEAST_VALUES = 2;
const MOST_MODELS = 40;
/** What stands for a name: letters or a size, not a bare number of a column. */
const NAME = /\p{L}/u;

/** The models whose dimensions the tables give, in text order. */
export const modelRows = memoize((paper): readonly ModelRow[] => {
  const settings: Settings = dimensions(paper);
  const owned = [...settings.values()]
    .flat()
    .filter(({ from, of }) => from === 'table' && of !== null && NAME.test(of) && !isLayer(of));
  return [...groupBy(owned, ({ of }) => of!)]
    .map(([name, all]) => ({ name, values: new Map(all.toReversed().map((stated) => [stated.item, stated])) }))
    .filter(
      ({ values }) =>
        values.size >= LEAST_VALUES && (values.has('depth') || values.has('width') || values.has('heads')),
    )
    .slice(0, MOST_MODELS);
});
