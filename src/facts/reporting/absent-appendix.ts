import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

const LETTERED = /\b(?:Appendix|Appendices|App\.) ?[A-Z](?:\.\d{1,2}){0,2}\b/;
/** "Deferred to the appendix", "(see appendix)", "details in the Appendix". */
const SENDS =
  /\b(?:see|cf\.|refer to|(?:defer(?:red)?|relegated?|moved?|left|postponed?) to|(?:in|to)) (?:the |our )?(?:Appendix|Appendices|appendix|appendices)\b/;
const FOR =
  /\b(?:details?|proofs?|derivations?|settings?|hyper-?parameters?|results?|experiments?|examples?|plots?|figures?|prompts?|ablations?|discussions?|discuss|provide[ds]?|given|presented|described|shown|listed|reported|see|defer(?:red)?|found|included?)\b/i;
/** Another file, another paper, another day. */
const ELSEWHERE =
  /\bsuppl\w*|\b(?:online|extended|full|arxiv|their|his|her) (?:version|appendix|appendices)\b|\b(?:Appendix|appendix)(?: [A-Z](?:\.\d)?)? (?:of|in|from) (?:the |\[|\(|[A-Z])|\bwill (?:be )?(?:add|includ|releas|provid)\w*|\[[^\]]{0,30}Appendi|\(\w[^()]{0,60}\d{4}[a-z]?, Appendi/;

/** Sentences that send the reader to an appendix of this file, where it has none; empty where it has one. */
export const absentAppendices = memoize((paper: Paper): readonly Statement[] =>
  paper.sections().some(({ appendix }) => appendix)
    ? []
    : paper
        .statements()
        .filter(
          ({ text, section }) =>
            section.role !== 'checklist' &&
            section.role !== 'references' &&
            !ELSEWHERE.test(text) &&
            (LETTERED.test(text) || (SENDS.test(text) && FOR.test(text))),
        ),
);
