import type { Paper } from '../../../paper/paper.ts';

/** What a step of training is made of, as the matter of a title. */
const STEPS =
  /\b(?:(?:mini-?)?batch[- ]sizes?|(?:large|small)[- ]batch(?:es)?|learning[- ]rates?|step[- ]sizes?|(?<!\bprompt )optimi[sz]ers?|momentum|weight decay|warm-?up|gradient (?:noise|clipping|accumulation)|AdamW?|SGD|stochastic gradient descent|pre-?conditioners?|population[- ]based training|hyper[- ]?parameter (?:optimi[sz]ation|tuning|search))\b/i;
/** Models that take the place of an optimizer, and steps towards what people want. */
const OF_BEHAVIOUR =
  /\bas (?:an? )?(?:[\w-]+ )?optimi[sz]ers?\b|\bprompts?\b|\b(?:un-?learning|alignment|preferences?|safety|privacy|private|fair\w*|jailbreak\w*|attacks?|RLHF)\b/i;

/**
 * "Batch Sizes of Language Models": how the steps of a training are taken does the same for whatever is trained by them, and
 * the checklists name such work as one that owes no word on its effect.
 */
export const isOnOptimisation = ({ title }: Paper): boolean =>
  title !== null && STEPS.test(title) && !OF_BEHAVIOUR.test(title);
