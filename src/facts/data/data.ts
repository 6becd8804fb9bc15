import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { nameKey } from '../assets/known-assets.ts';
import { distinctUses } from '../assets/uses/distinct-uses.ts';
import { uses } from '../assets/uses/uses.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fromText, type Settings, type Stated } from '../settings/stated.ts';
import { DATA_ITEMS } from './items.ts';
import { namedData } from './named-data.ts';
import { ownData } from './own-data.ts';
import { isTrainedBefore } from './trained-before.ts';

/** What the paper states of the data it gives, learns from and tests on, by item. */
export const data = memoize((paper): Settings =>
  groupBy(
    [...given(paper), ...used(paper), ...[...readSettings(paper, DATA_ITEMS).values()].flat()],
    ({ item }) => item,
  ),
);

const given = (paper: Paper): Stated[] =>
  ownData(paper).given.map(({ text, span }) => fromText('own-data', text, span));

/** "Fine-tuned on the tasks of GLUE and evaluated": suites that measure, also where each of their tasks is trained on before. */
const EVALUATES = /\b(?:evaluat|test|measur|assess)\w*/i;
const FOR_TESTS =
  /^(?:(?:Super)?GLUE|MMLU(?:-Pro)?|BIG-?[Bb]ench(?: Hard)?|BBH|HumanEval\+?|TruthfulQA|GPQA(?: Diamond)?|IFEval|AGI ?Eval|C-Eval|CMMLU|HELM|XTREME|MT-Bench|AlpacaEval)\b/;

/** Each set once, by the name that the paper prints first. */
function used(paper: Paper): Stated[] {
  const of = distinctUses(
    uses(paper).filter(({ type, name, statement: { text } }) => type === 'data' && !isTrainedBefore(text, name)),
  );
  const found = of.map(({ name, how, span, statement: { text } }) => {
    const trains = (how === 'trained on' || how === 'base') && !(FOR_TESTS.test(name) && EVALUATES.test(text));
    return fromText(trains ? 'trained-on' : 'tested-on', name, span);
  });
  const keys = of.map(({ name }) => nameKey(name));
  for (const { name, trains, span } of namedData(paper).toSorted(
    (one, two) => Number(two.trains) - Number(one.trains),
  )) {
    const key = nameKey(name);
    if (keys.some((known) => known.includes(key) || key.includes(known))) continue;
    keys.push(key);
    found.push(fromText(trains ? 'trained-on' : 'tested-on', name, span));
  }
  return found;
}
