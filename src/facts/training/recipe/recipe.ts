import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownStatements, readSettings } from '../../settings/read-settings.ts';
import { fromText, statedOf, tidy, type Settings, type Stated } from '../../settings/stated.ts';
import { withoutAttacks } from '../../settings/chosen/of-attacks.ts';
import { BATCH_SIZE } from './main/batch-size.ts';
import { DURATION } from './main/duration.ts';
import { BETWEEN_CONSTANTS, LEARNING_RATE } from './main/learning-rate.ts';
import { OPTIMIZER } from './main/optimizer.ts';
import { FURTHER_ITEMS } from './further-items.ts';
import { withLaterStages } from './later-stages.ts';
import { CITATION } from '../../text/citations.ts';
import { withoutAuxiliaries } from './of-auxiliaries.ts';
import { withoutSimulators } from './of-simulators.ts';
import { withoutSpeedTests } from './of-speed-tests.ts';

/** Without these four nobody can run the training again: the items of the rule and of the checklists. */
export const MAIN_ITEMS = [OPTIMIZER, LEARNING_RATE, BATCH_SIZE, DURATION];
/** What papers state of a training, in the order in which it is shown. */
export const RECIPE_ITEMS = [...MAIN_ITEMS, ...FURTHER_ITEMS];

/** What the paper states of its training, by item. */
export const recipe = memoize((paper): Settings => {
  const stated = withFormulas(readSettings(paper, RECIPE_ITEMS), learningRateFormulas(paper));
  const ofNetworks = withoutSimulators(paper, withoutSymbols(paper, stated), [OPTIMIZER.id, LEARNING_RATE.id]);
  const own = withoutAttacks(paper, withoutSteps(ofNetworks), [OPTIMIZER.id, LEARNING_RATE.id]);
  return withLaterStages(paper, withoutRivals(withoutSpeedTests(paper, withoutAuxiliaries(paper, own), BATCH_SIZE.id)));
});

/** "Update θ by gradient descent" in pseudocode names a step, not the optimizer. */
function withoutSteps(settings: Settings): Settings {
  const named = statedOf(settings, OPTIMIZER.id).filter(
    ({ from, value }) => from !== 'code' || !/gradient descent/i.test(value),
  );
  const rest = [...settings].filter(([id]) => id !== OPTIMIZER.id);
  return new Map(named.length === 0 ? rest : [...rest, [OPTIMIZER.id, named]]);
}

const RATE_WORD = /learn\w*[-\s]?rate|step[-\s]?size|\blr\b|optimi[sz]er|\bAdamW?\b|\bSGDM?\b|RMS-?prop/i;

/** "The step size α", "α: learning rate": by such words a letter is a rate. */
const RATE_BY_LETTER =
  /(?:learn\w*[-\s]?rates?|step[-\s]?sizes?)[\s$(,:=]{1,4}(?:of |as |by |is |to )?[$\s]{0,2}(?:α|\\alpha)|(?:α|\\alpha)(?:_\{?\w{1,3}\}?)?[\s$:,=(]{1,4}(?:is |denotes |as |be )?(?:the |an? )?(?:\w+ ){0,2}(?:learn\w*[-\s]?rate|step[-\s]?size)/i;
/** What is said of a rate in the sentence itself, where no word calls the letter one. */
const OF_STEPS =
  /\b(?:warm(?:s|ed|ing)?[- ]?up|cosine|decay(?:s|ed)?|anneal\w*|momentum|gradient (?:descent|steps?|updates?)|(?:server|client)s?(?:['’]s)? (?:step|rate|update)|clients (?:use|take|train|update|step)|(?:weight|parameter) updates?|(?:mini-?)?batch(?:es)? ?(?:sizes?|[=:])|epochs)\b/i;
const BY_ANY_LETTER = /[ηα]|\\(?:eta|alpha)/;
/** What is said by such a letter alone, in a sentence that has no word for a rate before it. */
const BY_LETTER = /^(?!.*(?:learn\w*[-\s]?rate|step[-\s]?size|\blr\b)[^.;]{0,40}(?:α|\\alpha)).*(?:α|\\alpha)/is;

/**
 * η is a learning rate where a paper says so anywhere; else it may be a share of the data. α is the letter of so much (a slope,
 * a weight, a level) that it has to be called a rate itself.
 */
function withoutSymbols(paper: Paper, settings: Settings): Settings {
  const stated = statedOf(settings, LEARNING_RATE.id);
  if (stated.length === 0) return settings;
  const rest = [...settings].filter(([id]) => id !== LEARNING_RATE.id);
  const withRates = (kept: readonly Stated[]): Settings =>
    new Map(kept.length === 0 ? rest : [...rest, [LEARNING_RATE.id, kept]]);
  if (!paper.statements().some(({ text }) => RATE_WORD.test(text)))
    return withRates(
      stated.filter(({ from, span }) => {
        const text = paper.quote(span);
        return from === 'table' || !BY_ANY_LETTER.test(text) || OF_STEPS.test(text);
      }),
    );
  const isLetter = ({ from, span, value }: Stated): boolean => {
    if (from === 'table') return false;
    // Values are shown without the blanks that some papers print inside numbers.
    const text = paper.quote(span).replace(/(\d) ?\. ?(?=\d)/g, '$1.');
    const at = text.indexOf(/^[\d.]*/.exec(value)![0]);
    if (AMONG_CONSTANTS.test(text)) return false;
    return at > 0 && BY_LETTER.test(text.slice(Math.max(0, at - LETTER), at));
  };
  return stated.some(isLetter) && !RATE_BY_LETTER.test(paper.text)
    ? withRates(stated.filter((one) => !isLetter(one)))
    : settings;
}
const LETTER = 60;
/** "Adam with α = 0.0002, β1 = 0 and β2 = 0.9": there it is the step size of that optimizer. */
const AMONG_CONSTANTS = new RegExp(
  `\\b(?:Adam\\w*|ADAM|RMS-?[pP]rop)\\b[^;]{0,120}(?:(?:α|\\\\alpha)${BETWEEN_CONSTANTS}(?:β|\\\\beta)|(?:β|\\\\beta)${BETWEEN_CONSTANTS}(?:α|\\\\alpha))`,
);

/** "ViT-B [15] | DeiT-B": where a table sets the recipe of a cited rival beside that of the authors, theirs is none of the paper. */
const withoutRivals = (settings: Settings): Settings =>
  new Map(
    [...settings].map(([id, all]) => {
      const ours = all.filter(({ of }) => of === null || !CITATION.test(of));
      return [id, ours.some(({ of, from }) => from === 'table' && of !== null) ? ours : all];
    }),
  );

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
