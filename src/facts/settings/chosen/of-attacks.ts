import type { Paper } from '../../../paper/paper.ts';
import type { Settings, Stated } from '../stated.ts';

const ATTACK = /\b(?:attacks?|adversarial (?:examples?|perturbations?)|inversion|triggers?)\b/i;
const TRAINS = /\b(?:pre-?|re-?)?(?:train|fine-?tun|learn)|\bepochs?\b/i;

/** Under the heading of an attack an optimizer changes an input, and trains nothing. */
const isOfAttack = (paper: Paper, { from, span }: Stated): boolean =>
  from === 'text' &&
  ATTACK.test(paper.sectionAt(span)?.heading?.title ?? '') &&
  !TRAINS.test(paper.sectionAt(span)?.heading?.title ?? '') &&
  !TRAINS.test(paper.quote(span));

/** The settings without what an attack on a trained network is run with. */
export const withoutAttacks = (paper: Paper, settings: Settings, items: readonly string[]): Settings =>
  new Map(
    [...settings]
      .map(([item, all]) => [item, items.includes(item) ? all.filter((one) => !isOfAttack(paper, one)) : all] as const)
      .filter(([, all]) => all.length > 0),
  );
