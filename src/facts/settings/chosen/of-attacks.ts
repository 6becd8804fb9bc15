import type { Paper } from '../../../paper/paper.ts';
import type { Settings, Stated } from '../stated.ts';

const ATTACK = /\b(?:attacks?|adversarial (?:examples?|perturbations?)|inversion|triggers?)\b/i;
const TRAINS = /\b(?:pre-?|re-?)?(?:train|fine-?tun|learn)|\bepochs?\b/i;

/** "PGD with 40 steps of size 0.01 within a budget of 8/255": the steps of an attack are no steps of a training. */
const PERTURBS =
  /\b(?:attacks?|attack(?:er|ed|ing)|adversar(?:y|ies|ial(?:ly)?)|perturb\w*|FGSM|BIM|APGD|Auto-?Attack|Carlini|jailbreak\w*)\b|[Lℓl]_?\{?(?:∞|\\infty|inf\b)|\/ ?255\b/i;
const STEP_SIZE = /\bstep[- ]?(?:sizes?|lengths?)\b|\bsteps? of (?:size|length)\b/i;
const RATE = /\blearn\w*[-_ ]rates?\b|\blrs?\b|\bSGD\b|\bAdam\w*\b|\boptimi[sz]er\b/i;
const isStepOfAttack = (text: string): boolean => STEP_SIZE.test(text) && PERTURBS.test(text) && !RATE.test(text);

/** Under the heading of an attack an optimizer changes an input, and trains nothing; neither do its steps anywhere. */
const isOfAttack = (paper: Paper, { from, span }: Stated): boolean =>
  from === 'text' &&
  (isStepOfAttack(paper.quote(span)) ||
    (ATTACK.test(paper.sectionAt(span)?.heading?.title ?? '') &&
      !TRAINS.test(paper.sectionAt(span)?.heading?.title ?? '') &&
      !TRAINS.test(paper.quote(span))));

/** The settings without what an attack on a trained network is run with. */
export const withoutAttacks = (paper: Paper, settings: Settings, items: readonly string[]): Settings =>
  new Map(
    [...settings]
      .map(([item, all]) => [item, items.includes(item) ? all.filter((one) => !isOfAttack(paper, one)) : all] as const)
      .filter(([, all]) => all.length > 0),
  );
