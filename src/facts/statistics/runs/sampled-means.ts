import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';

const COUNT = String.raw`(?:\d{1,3}|two|three|four|five|six|eight|ten|sixteen)`;
const OUTPUTS = String.raw`(?:outputs?|responses?|solutions?|answers?|completions?|generations?)`;
const RESULT = String.raw`(?:accurac\w+|scores?|pass(?:@\d+|[- ]rates?)|results?|metrics?|performances?|success rates?|correctness)`;
/** "the mean accuracy", "average the results", "accuracy averaged over", "report the average". */
const MEAN = String.raw`(?:(?:averag\w+|mean) (?:(?:of|the|their|over|all|its|resulting|final) ){0,3}(?:\w+ )?${RESULT}|${RESULT}[^.;]{0,30}\baverag\w+|report\w* (?:(?:the|their|an) )?(?:averages?|means?))`;
/** "we sampled four outputs for each problem and computed the average accuracy". */
const SAMPLED = new RegExp(
  String.raw`\b(?:sampl|generat|decod|draw)\w*\b[^.;]{0,40}\b${COUNT} (?:[\w-]+ ){0,2}${OUTPUTS}\b[^.;]{0,120}\b${MEAN}\b|\baverag\w+ (?:over|across|of) ${COUNT} (?:[\w-]+ ){0,2}${OUTPUTS}\b`,
  'i',
);
const AGAIN = String.raw`(?:(?:independent|individual|single|separate|complete|full|whole|repeated|different|solution|entire) ){1,3}(?:[\w-]+ ){0,1}(?:rollouts?|flows?|passes|executions|generations|samples|attempts|sessions|conversations|traces)`;
/** "scores averaged over $N = 6$ whole flows", "the mean over 32 single rollouts". */
const REPEATED = new RegExp(
  String.raw`\b${RESULT}[^.;]{0,40}\baverag\w+ (?:over|across|of|on) (?:(?:the|all) )?\$?(?:[A-Za-z] ?= ?)?${COUNT}\$? ${AGAIN}\b|\b(?:mean|average) (?:[\w@-]+ )?${RESULT} (?:over|across|of) (?:(?:the|all) )?\$?(?:[A-Za-z] ?= ?)?${COUNT}\$? ${AGAIN}\b`,
  'i',
);

/** What is averaged for training, or to pick one of the samples, is no result. */
const NO_RESULT = /\b(?:rewards?|advantages?|GRPO|PPO|train(?:ed|ing)?|log-?prob\w*|likelihoods?|entrop\w+|latency)\b/i;

/** The sentence by which a result is the mean of several samples of each answer, or of several passes through all of it, which is a repetition without a spread; or null. */
export const sampledMean = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements({ role: ['experiments', 'other'] }), [SAMPLED, REPEATED]).find(
      ({ text }) => (OF_EACH.test(text) || REPEATED.test(text)) && !NO_RESULT.test(text),
    ) ?? null,
);

/** Not one way of scoring among several: "5 avg: sample five responses and average". */
const OF_EACH = /\b(?:for|per|of) (?:each|every)\b|\bper (?:problem|question|prompt|instance|task|example|query)\b/i;
