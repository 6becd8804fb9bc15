import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { CITATION } from '../citations.ts';
import { ownStatements } from '../settings/read-settings.ts';

const SETTINGS = String.raw`(?:hyper-?parameters?|(?:training|optimi[sz]ation|fine-?tuning|pre-?training|experimental|implementation|learning) (?:settings?|set-?ups?|recipes?|configurations?|protocols?|procedures?|details|schedules?|hyper-?parameters?|pipelines?|scripts?)|(?:settings?|configurations?|recipes?|set-?up|protocol|training|implementation)\b)`;
const SAME = new RegExp(
  String.raw`\b(?:same|identical|default|original|official|exact|standard)\b[^.;]{0,60}\b${SETTINGS}[^.;]{0,80}\b(?:as|of|from|in|by|provided|used|with)\b`,
  'i',
);
const FOLLOWS = new RegExp(
  String.raw`\b(?:follow\w*|adopt\w*|inherit\w*|keep\w*|reus\w*|us(?:e|es|ed|ing)|adher\w*|match\w*|consistent with|taken from|as in|according to)\b[^.;]{0,90}\b${SETTINGS}`,
  'i',
);
/** Somebody's work has to be named: a citation, a name in capitals, or "the original paper". */
const WHOSE =
  /\b(?:official|original|public|open-?source|released|default) (?:\w+ ){0,2}(?:paper|code|implementation|repository|codebase|work|authors?|hyper-?parameters?|settings?|configurations?|recipe)\b|(?<!^)(?<!\. )\b[A-Z][\w-]*[A-Z0-9][\w.-]*\b/;
const WITHIN = /\b(?:as|in|of) (?:the )?(?:Section|Sec\.|Appendix|App\.|Table|Tab\.|Figure|Fig\.|Eq)/;

/** Sentences that leave the recipe to another paper or to published code: "the hyper-parameters of [12]". */
export const recipeByReference = memoize((paper: Paper): readonly Statement[] =>
  ownStatements(paper).filter(
    ({ text, section }) =>
      section.role !== 'introduction' &&
      (SAME.test(text) || FOLLOWS.test(text)) &&
      (CITATION.test(text) || (WHOSE.test(text) && !WITHIN.test(text))) &&
      /\b(?:train|tun|optimi|hyper|learning rate|batch|recipe|schedule|settings?|configur|protocol|implement)/i.test(
        text,
      ),
  ),
);
