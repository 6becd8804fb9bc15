import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { asksAuthors } from '../../text/whose/asked.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { NOT_DONE } from '../phrases.ts';
import { SUBJECT_SAYS } from './spread-subjects.ts';
import { spreadsOfOthers } from './spreads.ts';

/** A sentence that comes near to a spread and gives none. */
export interface NotSpread {
  readonly statement: Statement;
  readonly says: string;
}

const SPREAD =
  /\b(?:error bars?|standard (?:deviation|error)s?|confidence intervals?|significance|multiple runs|seeds?|repeat\w*|runs\b(?! (?:as|the|an?|on|at)\b))\b/i;
/** "No repeating" may be asked of a text: only a run is repeated for its spread. */
const isOfRuns = (text: string): boolean => SPREAD.test(text.replace(/\brepeat\w*/gi, ' ')) || REPEATED_RUN.test(text);
const RUN = String.raw`\b(?:experiments?|train(?:ed|ing|ings)?|evaluat\w*|trials?|measure\w*|simulations?|results?|times|compar\w*|tests?|computation\w*)\b`;
const REPEATED_RUN = new RegExp(String.raw`\brepeat\w*\b[^.;:,]{0,60}${RUN}|${RUN}[^.;:,]{0,60}\brepeat\w*`, 'i');
/** What the method does without: "without relying on repeated interactions". */
const OF_THE_WORK =
  /\bwithout (?:(?:relying|depending|resorting) (?:on|to)|requiring|needing|(?:any |the )?need (?:for|of|to)) (?!error|standard|confidence|significance)/i;
/** "Initialised with standard deviation 1": of what is drawn at the start. */
const OF_A_START =
  /\bstandard deviations? of (?:the |each |all )?(?:[\w-]+ )?(?:outputs?|activations?|features?|embeddings?|weights|gradients?|noise|pixels?|logits|latents?|inputs?|signals?)\b|\b(?:initiali[sz]|drawn|draw|noise|Gaussian|normal distribution)\w*\b[^.;]{0,80}\bstandard deviations?\b|\bstandard deviations?\b[^.;]{0,60}\binitiali[sz]/i;
const ONE_SEED =
  /\b(?:fixed|single|one|same|a) (?:(?:random|arbitrary|global|fixed|common) ){0,2}seed\b(?! (?:tasks?|prompts?|examples?|instructions?|questions?|problems?|data\w*|sets?|words?|tokens?|points?|nodes?|corpus|corpora|documents?|pages?|URLs?|sentences|lists?|lexicons?|dictionar(?:y|ies)|keywords?|entit(?:y|ies)|users?|pool|stage|funding)\b)|\brandom seed (?:is|was|of|to|=|set|fixed)\b|\bsingle (?:run|trial)\b/i;
const AVERAGED =
  /\b(?:recordings|timings|(?:time|repeated) measurements)\b[^.;]{0,80}\b(?:mean|average)\b[^.;]{0,40}\btimes?\b|\b(?:latency|latencies|throughput|run-?times?|FPS)\b[^.;]{0,60}\b(?:over|of|across) \d{1,5} (?:runs|trials|iterations)\b/i;

/** What comes nearest to a spread: that none is given, that the seed is fixed, that times are averaged. */
export const notSpread = memoize((paper: Paper): readonly NotSpread[] => {
  const own = paper.statements().filter(({ section, text }) => !NOT_OWN_WORK.has(section.role) && text.length < 600);
  const found = [
    own.find(
      ({ text }) =>
        NOT_DONE.test(text) &&
        SPREAD.test(text) &&
        !text.endsWith(':') &&
        isOfRuns(text) &&
        !OF_THE_WORK.test(text) &&
        !OF_A_START.test(text),
    ),
    own.find(({ text }) => ONE_SEED.test(text) && !asksAuthors(text) && !text.endsWith('?')),
    own.find(({ text }) => AVERAGED.test(text)),
  ];
  const says = ['says that it is not given', 'one seed', 'repeats the timing, not the result'];
  return [
    ...found.flatMap((statement, i) => (statement === undefined ? [] : [{ statement, says: says[i]! }])),
    ...spreadsOfOthers(paper).map(({ statement, subject }) => ({ statement, says: SUBJECT_SAYS[subject] })),
  ].slice(0, 1);
});
