import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { ownStatements, readSettings } from '../settings/read-settings.ts';
import { fromText, statedOf, tidy, type Settings, type Stated } from '../settings/stated.ts';
import { withoutAttacks } from '../settings/of-attacks.ts';
import { BATCH_SIZE, LEARNING_RATE } from './items.ts';
import { DURATION } from './duration.ts';
import { FURTHER_ITEMS } from './further-items.ts';
import { withLaterStages } from './later-stages.ts';
import { OPTIMIZER } from './optimizer.ts';

/** Without these four nobody can run the training again: the items of the rule and of the checklists. */
export const MAIN_ITEMS = [OPTIMIZER, LEARNING_RATE, BATCH_SIZE, DURATION];
export const RECIPE_ITEMS = [...MAIN_ITEMS, ...FURTHER_ITEMS];

/** What the paper states of its training, by item. */
export const recipe = memoize((paper): Settings => {
  const stated = withFormulas(readSettings(paper, RECIPE_ITEMS), learningRateFormulas(paper));
  const own = withoutAttacks(paper, withoutSteps(withoutSymbols(paper, stated)), [OPTIMIZER.id]);
  return withLaterStages(paper, own);
});

/** "Update θ by gradient descent" in pseudocode names a step, not the optimizer. */
function withoutSteps(settings: Settings): Settings {
  const named = statedOf(settings, OPTIMIZER.id).filter(
    ({ from, value }) => from !== 'code' || !/gradient descent/i.test(value),
  );
  const rest = [...settings].filter(([id]) => id !== OPTIMIZER.id);
  return new Map(named.length === 0 ? rest : [...rest, [OPTIMIZER.id, named]]);
}

const RATE_WORD = /learn\w*[-\s]?rate|step[-\s]?size|\blr\b|optimi[sz]er/i;

/** η is a learning rate where a paper says so anywhere; else it may be a share of the data. */
function withoutSymbols(paper: Paper, settings: Settings): Settings {
  const stated = statedOf(settings, LEARNING_RATE.id);
  if (stated.length === 0 || paper.statements().some(({ text }) => RATE_WORD.test(text))) return settings;
  const labelled = stated.filter(({ from }) => from === 'table');
  const rest = [...settings].filter(([id]) => id !== LEARNING_RATE.id);
  return new Map(labelled.length === 0 ? rest : [...rest, [LEARNING_RATE.id, labelled]]);
}

/** A learning rate may be a formula of its own line: "the rule of thumb was used: LR(N) ≈ 0.003 − 0.0001 log N". */
const FORMULA =
  /^[\s$]{0,6}((?:LR|lr(?:ate)?|learning[ _]?rate)\s?(?:\([^()\n]{1,12}\)|_\{?\w{1,6}\}?)?\s?(?:=|≈|\\approx)\s?[^\n$]{3,80})/;
const ROOM = 140;

const learningRateFormulas = (paper: Paper): Stated[] =>
  ownStatements(paper).flatMap(({ text, span }) => {
    const formula = text.endsWith(':') ? FORMULA.exec(paper.text.slice(span.end, span.end + ROOM))?.[1] : undefined;
    return formula === undefined ? [] : [fromText(LEARNING_RATE.id, tidy(formula), span)];
  });

const withFormulas = (settings: Settings, formulas: readonly Stated[]): Settings =>
  formulas.length === 0
    ? settings
    : new Map([...settings, [LEARNING_RATE.id, [...formulas, ...statedOf(settings, LEARNING_RATE.id)]]]);
