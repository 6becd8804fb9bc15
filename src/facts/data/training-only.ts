import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { statedOf } from '../settings/stated.ts';
import { data } from './data.ts';

/**
 * The sentence that gives data of the paper's own to training, where all tests are on data of others: such a set needs no
 * line between what is learnt and what is tested. Null where something is tested on it, or on nothing that has a name.
 */
export function trainingOnly(paper: Paper): Statement | null {
  if (statedOf(data(paper), 'tested-on').length < LEAST_TESTS) return null;
  const own = paper.statements().filter(({ section: { role }, text }) => !NOT_OWN_WORK.has(role) && text.length < LONG);
  if (matching(own, TESTED_ON_IT).length > 0) return null;
  return matching(own, FOR_TRAINING)[0] ?? null;
}

/** One benchmark of others may be a side of the work; several are the tests. */
const LEAST_TESTS = 3;
const LONG = 700;

const SET = String.raw`(?:data-? ?sets?|corpus|corpora|data)`;
const FOR_TRAINING = [
  // "a preference data set of critiques", "our instruction data": made to be learnt from.
  new RegExp(
    String.raw`\b(?:we|our|this|the|an?)\b[^.;]{0,60}\b(?:preference|instruction(?:[- ](?:tuning|following))?|fine-?tuning|pre-?training|SFT|DPO|RLHF|distillation|alignment) ${SET}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:this|our|the (?:resulting|constructed|collected|curated|new)) (?:[\w-]+ ){0,3}${SET}\b[^.;]{0,100}\b(?:for (?:the )?training|to (?:pre-?)?train|to fine-?tune|for fine-?tuning|for pre-?training)\b`,
    'i',
  ),
];
/** "We evaluate on our new set", "our benchmark measures …". */
const TESTED_ON_IT = [
  new RegExp(
    String.raw`\b(?:evaluat|test|benchmark|assess|measur)\w*\b[^.;]{0,60}\b(?:on|with|using) (?:our|this|the (?:proposed|new|introduced|constructed)) (?:[\w-]+ ){0,3}${SET}\b`,
    'i',
  ),
  /\b(?:we|this (?:paper|work))\b[^.;]{0,40}\b(?:introduce|present|propose|release|build|construct|create)\w*\b[^.;]{0,80}\b(?:benchmarks?|test ?beds?|test ?suites?|test sets?)\b/i,
];
