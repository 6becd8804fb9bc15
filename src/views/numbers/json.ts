import { jsonText } from '../../reporters/text/json-text.ts';
import { orderWorking } from '../../reporters/json.ts';
import { headOf } from '../json-head.ts';
import type { View } from '../view.ts';
import { numberRows } from './workings.ts';

/** The contract `paper-lint/numbers@1`: every recomputation with its rule, its inputs and their places. */
export const numbersJson: View = (paper) =>
  jsonText({
    ...headOf('numbers@1', paper),
    workings: numberRows(paper).map(({ rule, working }) => ({ rule, ...orderWorking(working) })),
  });
