import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { OF_OTHERS } from '../text/whose/appendix-of-others.ts';

const LETTERED = /\b(?:Appendix|Appendices|App\.) ?[A-Z](?:\.\d{1,2}){0,2}\b/;
/** "Deferred to the appendix", "(see appendix)", "details in the Appendix". */
const SENDS =
  /\b(?:[Ss]ee|cf\.|[Rr]efer to|(?:defer(?:red)?|relegated?|moved?|left|postponed?) to|(?:in|to)) (?:the |our )?(?:Appendix|Appendices|appendix|appendices)\b|\(Appendix(?:[ ,][^()]{1,24})?\)|\bAppendix (?:Tables?|Figures?|Figs?\.|Sections?|Sec\.) ?\d/;
const FOR =
  /\b(?:details?|proofs?|prove[dn]?|lemmas?|theorems?|tables?|figs?|derivations?|settings?|hyper[- ]?parameters?|results?|experiments?|examples?|plots?|figures?|prompts?|ablations?|discussions?|discuss|provide[ds]?|given|presented|described|shown|listed|reported|see|defer(?:red)?|found|included?)\b/i;
/** Another file, another day. */
const ELSEWHERE =
  /\bsuppl\w*|\b(?:online|extended|full|arxiv|their|his|her) (?:version|appendix|appendices)\b|\bwill (?:be )?(?:add|includ|releas|provid)\w*/;

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
            !OF_OTHERS.test(text) &&
            (LETTERED.test(text) || (SENDS.test(text) && FOR.test(text))),
        ),
);
