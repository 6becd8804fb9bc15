import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/corpus.ts';

const COUNT = String.raw`(?:\d{1,3}|two|three|four|five|six|eight|ten|sixteen)`;
const OUTPUTS = String.raw`(?:outputs?|responses?|solutions?|answers?|completions?|generations?|rollouts?)`;
/** "we sampled four outputs for each problem and computed the average accuracy". */
const SAMPLED = new RegExp(
  String.raw`\b(?:sampl|generat|decod|draw)\w*\b[^.;]{0,40}\b${COUNT} (?:[\w-]+ ){0,2}${OUTPUTS}\b[^.;]{0,120}\b(?:averag\w+|means?)\b|\baverag\w+ (?:over|across|of) ${COUNT} (?:[\w-]+ ){0,2}${OUTPUTS}\b`,
  'i',
);

/** The sentence by which a result is the mean of several samples of each answer, which is a repetition without a spread; or null. */
export const sampledMean = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements({ role: ['experiments', 'other'] }), [SAMPLED]).find(({ text }) => OF_EACH.test(text)) ??
    null,
);

/** Not one way of scoring among several: "5 avg: sample five responses and average". */
const OF_EACH = /\b(?:for|per|of) (?:each|every)\b|\bper (?:problem|question|prompt|instance|task|example|query)\b/i;
