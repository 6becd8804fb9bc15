import { groupBy } from '../../../group-by.ts';
import { cites } from '../../text/citations.ts';
import { nameKey } from '../known-assets.ts';
import type { How } from './how/use-of.ts';
import { DOING, isOurs } from './how/uses-something.ts';
import type { Use } from './uses.ts';

/**
 * The first use of each thing: what binds most first (built on, written by, trained on), then what the lexicon knows, then
 * what the paper names most often.
 */
export function distinctUses(of: readonly Use[]): Use[] {
  const groups = [...groupBy(of, keyOf).values()];
  const first = groups.map((same) => ({
    use: same.toSorted((a, b) => WEIGHT[a.how] - WEIGHT[b.how] || introduces(b) - introduces(a))[0]!,
    times: same.length,
  }));
  return first
    .toSorted(
      (a, b) =>
        WEIGHT[a.use.how] - WEIGHT[b.use.how] ||
        Number(a.use.asset === null) - Number(b.use.asset === null) ||
        b.times - a.times,
    )
    .map(({ use }) => use);
}

/**
 * A sentence of the authors' that also says whose the thing is, where the work is described, tells more than a heading, a
 * caption, a result or a passing word.
 */
export const introduces = ({ name, statement: { text, section } }: Use): number => {
  const at = text.indexOf(name);
  const after = at < 0 ? '' : text.slice(at + name.length, at + name.length + BESIDE);
  return (
    Number(isOurs(text)) +
    Number(cites(text)) +
    Number(cites(after)) -
    Number(text.length < LEAST_TOLD) -
    Number(RESULT.test(text)) -
    Number(!DOING.has(section.role))
  );
};
const LEAST_TOLD = 40;
const BESIDE = 30;
const RESULT =
  /^(?:Table|Figure|Fig\.) ?[A-Z]?\d|\b(?:outperform|surpass|exceed|achiev|improv|superior|results? (?:of|on|are))|\b(?:evaluation|test|\p{Lu}[\w-]+) server\b|\bstate[- ]of[- ]the[- ]art by\b|\bbetter than the best\b/iu;

/** What the uses of one thing have in common. */
export const keyOf = ({ asset, name }: Use): string => asset?.name ?? nameKey(name);
const WEIGHT: Readonly<Record<How, number>> = { base: 0, 'written by': 1, 'trained on': 2, used: 3, measured: 4 };
