import type { Paper, Statement } from '../../../paper/paper.ts';
import { isOthersData } from '../../assets/others-data.ts';

const JUDGE =
  '(?:judges?|evaluators?|graders?|raters?|auto-?raters?|verifiers?|scorers?|(?:automatic|automated|model-based|LLM-based|our) (?:evaluations?|metrics?|scores?|judge?ments|ratings)|LL?Ms?|GPT-?\\d?[\\w.-]*|Claude[\\w .-]{0,12}|Gemini[\\w .-]{0,12}|Qwen[\\w.-]*|meta-evaluation)';
const ASKED =
  '(?:(?:the|our|two|three|several|independent|trained|domain|human|expert|medical|clinical|manual|\\d{1,3}) ){0,4}(?:experts?|annotators?|evaluators?|raters?|graders?|reviewers|judges|label+ers|physicians|clinicians|doctors|humans?|(?:human |expert |manual )(?:judge?ments?|ratings?|labels?|scores?|annotations?|decisions|verdicts|evaluations?|assessments?|grading))';
const SHARE = '\\d{1,3}(?:\\.\\d+)? ?\\\\?%';
const HOW_FAR = '(?:agreement|concordance|consistency|alignment|accuracy|match(?:es)?)';

/** How far a judge that is no person agrees with people, in a number: "our grader reaches 93% agreement with experts". */
export const AGREES_WITH_PEOPLE: readonly RegExp[] = [
  new RegExp(
    `\\b${JUDGE}\\b[^.;]{0,80}(?<![\\d.])${SHARE}[^.;]{0,20}\\b${HOW_FAR} (?:rate )?(?:with|to|between) ${ASKED}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${JUDGE}\\b[^.;]{0,80}\\b${HOW_FAR} (?:rate )?(?:with|to|between|against) ${ASKED}\\b[^.;]{0,40}(?:\\b(?:of|is|was|at|reach\\w*|exceed\\w*)\\b|\\() ?[^.;]{0,20}?(?<![\\d.])(?:${SHARE}|0\\.\\d+)`,
    'i',
  ),
  new RegExp(
    `\\b${JUDGE}\\b[^.;]{0,60}\\b(?:agree[sd]?|concur(?:s|red)?|coincide[sd]?) with ${ASKED}\\b[^.;]{0,40}(?<![\\d.])(?:${SHARE}|0\\.\\d+)`,
    'i',
  ),
  new RegExp(
    `\\b${HOW_FAR} between ${ASKED} and (?:the |our )?(?:[\\w-]+ ){0,2}?${JUDGE}\\b[^.;]{0,40}(?<![\\d.])(?:${SHARE}|0\\.\\d+)`,
    'i',
  ),
];

const OURS = /\b(?:[Ww]e|[Oo]ur|us|Appendix|App\.|Section|Sec\.|Tables?|Fig(?:ure|\.)|human study|pilot)\b|§/;
/** What was found elsewhere, and what others say of the judge that is taken over. */
const FOUND_ELSEWHERE =
  /\[[\d, ;–-]{1,20}\]|\((?:[^()]{0,60}, )?(?:19|20)\d\d[a-z]?\)|\b(?:et al|has been shown|have been shown|is known|was shown|(?:is|was|as) reported|reportedly|prior|previous|earlier|recent (?:work|studies)|official|following|they|their)\b/i;
/** "With the human ratings of KITE-9": whoever gave them was asked by others. */
const OF_A_SET =
  /\b(?:on|in|from|(?:ratings|labels|scores|judge?ments|annotations|votes|preferences) (?:of|by)) (?:the )?([A-Z][\w+-]*[A-Z\d][\w+-]*)\b/g;

/** Whether the people with whom a judge agrees were asked for this paper. */
export const isOwnComparison = (paper: Paper, { text }: Statement): boolean =>
  OURS.test(text) &&
  !FOUND_ELSEWHERE.test(text) &&
  ![...text.matchAll(OF_A_SET)].some(([, name]) => isOthersData(paper, name!));

/** "We use a judge that agrees with experts in 80% [3]": nobody was asked for it here. */
export const isTakenOverJudge = (paper: Paper, one: Statement): boolean =>
  AGREES_WITH_PEOPLE.some((pattern) => pattern.test(one.text)) && !isOwnComparison(paper, one);
