import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { IN_SHORT } from '../text/told-in-short.ts';

/** Numbers of others in the paper's own tables. */
export interface CopiedResults {
  /** Sentences that say that results of others were taken from their papers, not measured. */
  readonly copied: readonly Statement[];
  /** Sentences that say how far both were measured in the same way, or what was run again. */
  readonly fair: readonly Statement[];
}

const RESULTS =
  '(?:results?|numbers|scores?|metrics|performances?(?: (?:data|values|numbers))?|accurac(?:y|ies)|figures|values|baselines?|error rates?)';
const TAKEN =
  '(?:copied|taken|quoted|borrowed|excerpted|sourced|obtained|reproduced verbatim|cited|drawn|collected|extracted)';
const PAPERS =
  '(?:(?:papers?|publications?|articles?|literature|(?:prior|previous|original|existing|earlier|published|cited|respective|corresponding|their|the) (?:[\\w-]+ ){0,2}(?:works?|reports?|studies))\\b|\\[[^\\]]{1,30}\\]|[A-Z][a-z]+ et al)';

const COPIES = [
  // The results of rivals are taken from their papers.
  new RegExp(
    `\\b${RESULTS}\\b[^.;]{0,60}\\b(?:are|is|were|was) (?:[\\w-]+ ){0,2}${TAKEN} (?:directly |verbatim )?from (?:[^.;]{0,50} )?${PAPERS}`,
    'i',
  ),
  new RegExp(
    `\\b${RESULTS}\\b[^.;]{0,60}\\b(?:are|is|were|was) (?:those |directly |as )*(?:reported|published|given) (?:directly )?(?:in|from|by) (?:the |their |its )?(?:original |corresponding |respective |previous |prior )+(?:papers?|works?|publications?)\\b`,
    'i',
  ),
  // We copy numbers from the original papers.
  new RegExp(
    `\\bwe (?:[\\w-]+ ){0,2}?(?:copy|take|quote|borrow|cite|reuse|adopt|use|report|include|list) (?:the |their |its |all |published |reported |official |directly )*${RESULTS}\\b(?:[^.;]{0,60})\\b(?:directly )?(?:from|of|reported in|published in|given in) (?:the |their |its |all |each )*(?:original |corresponding |respective |previous |prior |published )+(?:papers?|publications?|articles?|works?|literature)\\b`,
    'i',
  ),
  new RegExp(
    `\\breport (?:[\\w-]+ ){0,3}(?:results|numbers|scores) (?:directly )?from (?:the |their )?(?:[\\w-]+ ){0,3}(?:papers?|publications?|literature)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:denotes?|indicates?|marks?|means?)\\b[^.;]{0,30}\\b${RESULTS}\\b[^.;]{0,20}\\b(?:${TAKEN}|reported|copied) (?:directly )?(?:from|in|by) (?:[^.;]{0,40} )?${PAPERS}`,
    'i',
  ),
];
/** What is taken over is no result, or the paper's own results are spoken of. */
const NOT_RESULTS =
  /\bhyper[- ]?parameters?\b|\bvalues? (?:of|for) (?:\w+ ){0,3}(?:parameters?|thresholds?|coefficients?)\b|\b(?:images?|figures?|examples?|questions?|prompts?) (?:is|are) taken\b|\bcheckpoints?\b|\bour (?:previous|earlier|prior)\b|\brather than\b|\binstead of\b|\bunlike\b|\bhuman (?:performance|scores?|baseline)\b/i;
const SETTING =
  '(?:settings?|set-?ups?|protocols?|splits?|conditions|configurations?|procedures?|conventions?|pipelines?)';
const SAME = [
  new RegExp(
    `\\b(?:same|identical|unified)\\b[^.;]{0,40}\\b(?:${SETTING}|datasets?|script|metrics?|backbones?|budgets?)\\b[^.;]{0,60}\\b(?:as|with|for all|across|of|for (?:each|every))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:experimental |evaluation |training )?${SETTING} (?:is|are|were|was) (?:the same|identical|aligned|consistent)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:we|our (?:evaluation|experiments|set-?up)|experiments|evaluation|strictly|all methods)\\b[^.;]{0,40}\\b(?:follow|adopt|adher\\w+|use)\\w*\\b[^.;]{0,60}\\b${SETTING}\\b[^.;]{0,20}(?:\\b(?:of|from|in|as|by)\\b|\\[)`,
    'i',
  ),
  /\b(?:fair|fairness|apples[- ]to[- ]apples)\b[^.;]{0,30}\b(?:compar\w+|baselines?)|\bcompar\w+\b[^.;]{0,30}\bfair(?:ly|ness)?\b|\bnot (?:be )?(?:directly |strictly |fully )?comparable\b/i,
  /\b(?:re-?run|re-?ran|re-?implement\w*|re-?produc(?:e|ed|ing)|re-?evaluat\w+|re-?train(?:ed)?)\b[^.;]{0,60}\b(?:baselines?|methods?|rivals?|models?|them|all|others?|by us|results?|code|using)\b|\b(?:baselines?|methods?|rivals?|others?|rest) (?:are|were|is|was) (?:re-?run|re-?implemented|re-?produced|re-?evaluated|re-?trained)\b/i,
  new RegExp(
    `\\b${SETTING}\\b[^.;]{0,40}\\bdiffer\\w* (?:\\w+ )?(?:from|to) (?:theirs|those|the original|prior|previous|ours)`,
    'i',
  ),
];

/** Both lists in text order; `fair` is only looked for where something was copied. */
export const copiedResults = memoize((paper: Paper): CopiedResults => {
  const own = paper.statements().filter(({ text, section }) => !NOT_OWN_WORK.has(section.role) && text.length < 700);
  const copied = matching(own, COPIES).filter(({ text }) => !NOT_RESULTS.test(text));
  if (copied.length === 0) return { copied, fair: [] };
  return {
    copied,
    // In short much is promised; what was done stands in the experiments, captions and the appendix.
    fair: matching(own, SAME).filter(({ section }) => !IN_SHORT.has(section.role)),
  };
});
