import { evidence, met, missed, notApplicable, numberIn, type Check } from '../../../src/engine/answer.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import { runCounts } from '../../../src/facts/statistics/runs/run-counts.ts';

/** Sentences that name a simulator, so that it is where the paper measures and not an example. */
const ENOUGH = 3;

const SIMULATORS =
  /\b(?:MuJoCo|Atari|DM ?Control|DeepMind Control|D4RL|Procgen|Meta-?World|OpenAI Gym|Gymnasium|HalfCheetah|Hopper|Walker2d|Humanoid-v\d|Ant-v\d|SMAC(?:v2)?|Crafter|MiniGrid|AntMaze|Safety[- ]?Gym\w*|Isaac ?Gym)\b/;
const LEARNS =
  /\breinforcement learning\b|\b(?:offline|online|deep|multi-agent|model-based|model-free) RL\b|\bactor-critic\b|\bpolicy gradient\b/i;

/** "We also include in the appendix a comparison, averaged over 3 seeds" */
const BESIDE =
  /\b(?:also|additionally|further) (?:[\w-]+ ){0,4}(?:in|to) (?:the |our )?(?:appendix|supplement\w*)\b|\b(?:appendix|supplement\w*) (?:[\w-]+ ){0,3}(?:also|further|additional)\b/i;

/** Returns of deep reinforcement learning differ more between seeds than between methods. */
export const check: Check = (paper, _, options) => {
  const own = paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  const places = own.filter(({ text }) => SIMULATORS.test(text));
  if (places.length < ENOUGH || !(LEARNS.test(paper.title ?? '') || own.some(({ text }) => LEARNS.test(text))))
    return notApplicable('it trains no agents by reinforcement learning in simulators');
  const counts = runCounts(paper);
  const most = counts.toSorted((a, b) => b.runs - a.runs)[0];
  if (most === undefined)
    return notApplicable('it says nothing of several seeds (experiments/missing-variance asks for them)');
  const least = numberIn(options, 'least-seeds');
  if (most.runs >= least) return met([evidence('satisfies', most.statement, `${most.runs} runs`)]);
  // What is told of one comparison more says nothing of the main ones.
  if (counts.every(({ statement }) => BESIDE.test(statement.text)))
    return missed({
      message: `one comparison in the appendix is over ${most.runs} seeds, and of no other it is told over how many`,
      evidence: [evidence('trigger', most.statement, `${most.runs} runs`)],
      because: 'no other sentence names more seeds or runs',
      help: `say over how many seeds the main results are, and run at least ${least}`,
    });
  return missed({
    message: `agents are compared over ${most.runs} seeds`,
    evidence: [evidence('trigger', most.statement, `${most.runs} runs`)],
    because: 'no other sentence names more seeds or runs',
    help: `run at least ${least} seeds, or keep ${most.runs} and report interquartile means with bootstrap intervals over all tasks`,
  });
};
