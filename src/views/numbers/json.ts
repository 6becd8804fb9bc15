import { jsonText } from '../../reporters/text/json-text.ts';
import { orderWorking } from '../../reporters/json.ts';
import { version } from '../../version.ts';
import type { View } from '../view.ts';
import { numberRows } from './workings.ts';

/** The contract `paper-lint/numbers@1`: every recomputation with its rule, its inputs and their places. */
export const numbersJson: View = (paper) =>
  jsonText({
    schema: 'paper-lint/numbers@1',
    tool: { name: 'paper-lint', version: version() },
    path: paper.source.path,
    title: paper.title,
    workings: numberRows(paper).map(({ rule, working }) => ({ rule, ...orderWorking(working) })),
  });
