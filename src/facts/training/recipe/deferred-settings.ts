import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

const SETTINGS = String.raw`(?:settings?|hyper[- ]?parameters?|details|configurations?|recipes?|schedules?)`;
const TRAINING = String.raw`(?:(?:pre|post|re)?-?training|fine-?tuning|instruction-?tuning|DPO|SFT|RLHF|GRPO)`;
const ELSEWHERE = String.raw`(?:[Aa]ppendi(?:x|ces)|App\.|[Ss]upplement\w*|SM\b)`;
const OF_TRAINING = String.raw`(?:${TRAINING} (?:[\w-]+ ){0,3}?${SETTINGS}|${SETTINGS}\b[^.;]{0,50}?\b${TRAINING})`;
/** "For the settings of fine-tuning, see Appendix B", "the training details are deferred to the supplement". */
const DEFERS = new RegExp(
  String.raw`\b${OF_TRAINING}\b[^.;]{0,60}?\b(?:refer(?:red)? to|see|found in|given in|provided in|listed in|described in|reported in|deferred to|summari[sz]ed in|are in|is in|stand in) (?:the |our )?${ELSEWHERE}|\b(?:refer to|see|[Ii]n) (?:the |our )?${ELSEWHERE}[^.;]{0,30}? (?:for|we (?:give|list|provide|describe|report)) (?:the |all |more |further |full |our |additional )*${OF_TRAINING}\b`,
);
const OF_OTHERS = /\bbaselines?\b|\b(?:their|previous|prior|existing|competing)\b/i;

/** Sentences that leave the settings of the paper's own training to an appendix: who defers them has them. */
export const deferredSettings = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), DEFERS).filter(
    ({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && !OF_OTHERS.test(text),
  ),
);
