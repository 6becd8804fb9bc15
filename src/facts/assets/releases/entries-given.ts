import type { Paper, Statement } from '../../../paper/paper.ts';
import { previousInParagraph } from '../../text/neighbour-sentences.ts';

/** "We release the full set of examples here": what a benchmark or a corpus is made of. */
const GIVES_ENTRIES =
  /\bwe (?:(?:also|publicly|openly|freely) )?(?:releas|shar|publish|provid|open-sourc)\w* (?:(?:the|our|all|a) )?(?:(?:full|complete|entire|whole) )?(?:set|list|collection|pool)s? of (?:the |our |all )?(?:[\d,]+ )?(?:[\w-]+ )?(?:samples|examples|prompts|questions|queries|items|captions|problems|instructions|entries|sentences)\b/i;
/** What they are the entries of; the samples of a generator are its results. */
const SET = /\b(?:benchmarks?|data-? ?sets?|corpus|corpora|test ?(?:beds?|suites?)|evaluation (?:sets?|suites?))\b/i;
const FAR_BACK = 6;

/** Whether a sentence with an address gives away the entries of what its paragraph calls a set of data. */
export const givesEntries = (paper: Paper, { text, span }: Statement): boolean =>
  GIVES_ENTRIES.test(text) && previousInParagraph(paper, { span }, FAR_BACK).some((one) => SET.test(one.text));
