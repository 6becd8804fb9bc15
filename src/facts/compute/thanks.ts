import { acceleratorsIn } from './accelerators.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

const THANKS =
  /\b(?:thank\w*|grateful|acknowledg\w+|provid(?:ed|ing)|support(?:ed|ing)?|sponsor\w*|donat\w+|courtesy|help)\b/i;
const MACHINES =
  /\b(?:compute|computing|computational|cluster|GPUs?|TPUs?|cloud|supercomput\w+|data ?cent(?:er|re)|HPC)\b/i;

/** "The Department of Computing" is no machine. */
const NAME =
  /\b(?:Department|School|Faculty|Institute|Division|Chair|Society|Association|College|Doctoral Training) (?:of|for|in) (?:[A-Z][\w-]+,? (?:and |& )?){0,3}Comput\w+|\b(?:computing|computational) (?:machinery|sciences?|PhD|doctoral|linguistics|biology)\b|\b(?:PhD|doctoral|post-?doctoral) (?:scholarships?|students?hips?|fellowships?)\b/gi;

/** Thanks for machines, which tell that there were some and seldom which; those that do say which come first. */
export const thanksForCompute = memoize((paper: Paper): Statement | null => {
  const all = paper
    .statements()
    .filter(
      ({ text, section: { role } }) =>
        (role === 'acknowledgements' || /\b(?:thank|grateful|acknowledg)/i.test(text)) &&
        THANKS.test(text) &&
        MACHINES.test(text.replace(NAME, ' ')),
    );
  return all.find(({ text }) => acceleratorsIn(text).length > 0) ?? all[0] ?? null;
});
