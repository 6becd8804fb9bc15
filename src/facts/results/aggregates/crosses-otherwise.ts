import type { Cell } from '../../../paper/nodes.ts';
import type { Printed } from '../tables/printed.ts';
import type { Way } from '../tables/made-so.ts';
import { lastLabel } from '../tables/names/line-names.ts';

const COUNT =
  /^(?:support|counts?|n|total|size|(?:#|no\.?|num\.?|number) ?(?:of )?(?:test |train(?:ing)? )?\w+|(?:samples?|images?|instances?|examples?|supports?)(?: \(?#\)?)?)$/i;
const MEAN = /^(?:avg|average|mean|median)\b|\bper \p{L}/iu;

/**
 * Whether a line that crosses one of averages or totals holds something else there: the number of samples in a report by
 * classes is a total beside "macro avg", and an average under "Total" is the one over all.
 */
export function crossesOtherwise(
  way: Way,
  path: readonly Cell[],
  printed: Printed,
  parts: readonly Printed[],
): boolean {
  const name = lastLabel({ path });
  if (way === 'sum') return MEAN.test(name);
  return (
    COUNT.test(name) &&
    [printed, ...parts].every(({ decimals }) => decimals === 0) &&
    parts.every(({ value }) => value <= printed.value)
  );
}
