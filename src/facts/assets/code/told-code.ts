import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isPlaceholder, kindOfLink } from '../kinds.ts';
import { OUR_LABEL } from '../releases/phrases/our-label.ts';
import { withoutOtherCodes } from './program-words.ts';
import { ownRepositories } from './own-repositories.ts';
import { SUPPLIES, suppliesPrograms } from './supplied-programs.ts';
import type { CodeWord } from './code-word.ts';
import { SPEAKS_OF_OWN } from '../releases/release.ts';

/** For people: the sentence gives an address that is a placeholder. */
export const NOWHERE = 'an address that leads to no repository';
const CODE = '\\b(?:source code|codes?|code ?base|implementations?|scripts?|notebooks?|software)\\b';
const SUPPLEMENT =
  '\\b(?:supplement(?:ary|al|s)?\\b|attached|zip (?:file|archive)|accompanying (?:repository|archive)|submi(?:tted|ssion) (?:together|along|with)|anonymi[sz]ed (?:repository|repo|link|code))';
/** "the code is in the supplementary material", "we attach our implementation"; the linter reads no zip file. */
const IN_SUPPLEMENT: readonly RegExp[] = [
  new RegExp(`${CODE}[^.;]{0,90}${SUPPLEMENT}`, 'i'),
  new RegExp(`${SUPPLEMENT}[^.;]{0,90}${CODE}`, 'i'),
  new RegExp(`\\bwe (?:also )?(?:attach|upload|submit|supply|enclose)(?:ed)?\\b[^.;]{0,60}${CODE}`, 'i'),
];
/** "The code is included in the supplement and will be open-sourced later": a reader has it now. */
const SUPPLIED_NOW = new RegExp(
  `${CODE}[^.;]{0,60}\\b(?:is|are|has been|have been) (?:\\w+ ){0,2}?(?:included|provided|attached|contained|given|submitted|supplied|uploaded|available) (?:in|as|with|within|to|through|via) (?:the |our |this |an? )?${SUPPLEMENT}`,
  'i',
);
/** "its code is in the supplement of Marsh and Lee (2019)": theirs. */
const IN_THEIRS =
  /\bsupplement\w*(?: \w+)? (?:of|to|by) (?:the )?\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+| et al\.?)? ?[([]/u;
/** "the code is not public", "we are unable to release the implementation". */
const KEPT = new RegExp(
  `${CODE}[^.;]{0,40}\\b(?:(?:is|are|be|been|was) (?:also |currently |still |therefore )?not (?:yet )?(?:public|released|available|shared|open)|cannot be (?:released|shared|published|made)|will not be)|\\b(?:do not|cannot|can not|unable to|not able to|not permitted to) (?:release|share|publish|open-source|make public)\\b[^.;]{0,50}${CODE}`,
  'i',
);
/** "our decision not to release the code", "we have chosen to withhold it", "the code is proprietary": refused, by their own will or another's. */
const RELEASED = '(?:release|share|publish|open-?\\s?source|distribute|provide|disclose|make)';
const REFUSED = new RegExp(
  `\\b(?:decisions?|decided?|deciding|choices?|choose|chose|chosen|opt(?:ed|ing)?|elect(?:ed)?|prefer(?:red)?|reasons?) (?:(?:to|for|is|was|us) )?(?:to )?not (?:to )?(?:(?:publicly|openly|currently|yet) )?${RELEASED}\\b(?:(?!\\b(?:but|only|until|except)\\b)[^.;]){0,50}${CODE}|\\bagainst (?:(?:publicly|openly) )?(?:releasing|sharing|publishing|open-?sourcing)\\b[^.;]{0,50}${CODE}|\\b(?:refrain(?:ed|ing)? from|abstain(?:ed)? from) (?:(?:publicly|openly) )?(?:releasing|sharing|publishing|open-?sourcing)\\b[^.;]{0,50}${CODE}|\\bwe (?:(?:are|were) (?:currently )?not (?:yet )?(?:releasing|sharing|publishing|open-?sourcing)|(?:will|do|did|have) not (?:be )?(?:releas|shar|publish|open-?sourc|provid)\\w*|withhold|withheld)\\b[^.;]{0,50}${CODE}|\\b(?:our|the) (?:[\\w-]+ ){0,3}(?:source code|codes?|code ?base|implementation|software) (?:is|are|remains?) (?:\\w+ )?(?:proprietary|confidential|closed[- ]source|not open[- ]source)\\b`,
  'i',
);
/** "The code of DeepKite is not public": a system by its name, which may be another's. */
const OF_NAMED = /\b(?:codes?|code ?base|implementations?|scripts?|software) (?:of|for|from) (?:the )?[A-Z]\w*[A-Z\d-]/;
const OF_THIS_WORK =
  /\b(?:our|this (?:work|paper|study|article|research|project|manuscript)|the (?:present|current) (?:work|paper|study))\b/i;
/** "Our code is hosted on a page, and the weights will be there later": the code is there. */
const NOT_GIVEN =
  '(?:(?!\\b(?:is|are|can be|has been|have been) (?:\\w+ ){0,2}(?:available|hosted|released|provided|published|found|accessible|online|on|at)\\b)[^.;])';
const LATER = new RegExp(
  `${CODE}${NOT_GIVEN}{0,60}\\b(?:(?:will|shall) (?:(?:soon|also|then|all|both|eventually) ){0,2}be (?:made |publicly |freely |open|released|shared|published|available|accessible|hosted|provided|uploaded|online|found|put |posted)|(?:up)?on (?:acceptance|publication)|after (?:the )?(?:acceptance|publication|review)|coming soon)|\\b(?:will|plan to|intend to|commit to|promise to|aim to) (?:\\w+ ){0,3}?(?:release|open-source|publish|share|make)\\b[^.;]{0,60}${CODE}`,
  'i',
);
const OTHERS_CODE =
  /\bet al\b|\bofficial(?:ly)?\b|\btheir\b|\bauthors'|\bbaselines?\b|\bpseudo-?code\b|\bprior\b|\bexisting\b|\breproduced (?:codes?|implementations?)\b/i;

const PSEUDO_CODE = /\bpseudo-?codes?\b/gi;

const OF_CODE = /\bcod|implement|script|notebook|softw/i;

/** What sentences say of the paper's own code: that it is given, promised, kept, or on a page of the project. */
export function toldCode(paper: Paper): CodeWord[] {
  return matching(paper.statements(), MAY_TELL).flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) && !isAnswer(paper, statement)) return [];
    const state = stateIn(statement, ownNamePattern(paper)) ?? hosted(paper, statement);
    return state === null ? [] : [{ span: statement.span, ...state }];
  });
}

/** In a venue's checklist the authors speak where they justify an answer; the rest are the venue's words. */
const isAnswer = (paper: Paper, { section, within }: Statement): boolean =>
  section.role === 'checklist' &&
  /^\W{0,4}(?:Justification|Answer)\b/.test(paper.text.slice(within.span.start, within.span.start + 24));

function stateIn({ text }: Statement, names: RegExp | null): Pick<CodeWord, 'state' | 'says'> | null {
  if (text.length > 900) return null;
  if (suppliesPrograms(text)) return { state: 'given', says: 'in the supplement' };
  if (!OF_CODE.test(text)) return null;
  if (IN_THEIRS.test(text)) return null;
  if (SUPPLIED_NOW.test(text) && !OTHERS_CODE.test(text) && !DETAILS.test(text))
    return { state: 'given', says: 'in the supplement' };
  if (LATER.test(text) && !/\b(?:their|et al)\b/.test(text)) return { state: 'promised', says: 'a promise' };
  // "The code stays here; pseudocode is in Note 3": the one does not speak against the other.
  if (OTHERS_CODE.test(text.replace(PSEUDO_CODE, ' '))) return null;
  if (KEPT.test(text) || REFUSED.test(text))
    return OF_NAMED.test(text) && !OF_THIS_WORK.test(text) && names?.test(text) !== true
      ? null
      : { state: 'kept', says: 'says so' };
  if (OTHERS_CODE.test(text)) return null;
  const plain = withoutOtherCodes(text);
  if (IN_SUPPLEMENT.some((pattern) => pattern.test(plain)) && !DETAILS.test(text))
    return { state: 'given', says: 'in the supplement' };
  return null;
}

/** "The forked repository is available at …": no word says whose it is, and none that it is somebody else's. */
function hosted(paper: Paper, statement: Statement): Pick<CodeWord, 'state' | 'says'> | null {
  const { text, span } = statement;
  if (OTHERS_CODE.test(text) || isAnyones(paper, statement)) return null;
  if (WHOSE.test(text) && !OF_THIS_WORK.test(text) && ownNamePattern(paper)?.test(text) !== true) return null;
  if (GAP.test(text)) return { state: 'promised', says: 'a gap where the address is to stand' };
  if (isPlaceholder(text)) return AVAILABLE.test(text) ? { state: 'promised', says: NOWHERE } : null;
  if (PUBLISHED.test(text) || (AVAILABLE.test(text) && !ELSEWHERE.test(text)) || ON_PAGE.test(text) || IS_AT.test(text))
    return { state: 'given', says: 'says where it is' };
  if (PAGE_WORDS.test(text)) return { state: 'page', says: 'a page; whether it has code is not said' };
  if (!HOSTED.test(text) && !OUR_LABEL.test(text) && !IN_OUR_REPOSITORY.test(text)) return null;
  const link = paper.links.find(({ span: at, url }) => contains(span, at) && kindOfLink(url) === 'code');
  return link === undefined ? null : { state: 'given', says: 'links it' };
}

/** "An implementation is available at …" in a note, or in a text with no address of theirs: of whatever it hangs on. */
const isAnyones = (paper: Paper, { text, span, section }: Statement): boolean =>
  /^\W{0,4}(?:An?|Some|Other|One) /.test(text) &&
  !OF_THIS_WORK.test(text) &&
  !SPEAKS_OF_OWN.has(section.role) &&
  !ownRepositories(paper).some(({ link }) => contains(span, link.span));

/** "The world is Kite, whose source code is hosted at …". */
const WHOSE = /\p{Lu}[\p{L}\d.+-]{1,30},? whose\b/u;
/** Where the address hides behind the words, a converter may have lost it. */
const PUBLISHED =
  /\b(?:our|the|all|full) (?:[\w-]+ ){0,3}(?:code|code ?base|implementation|scripts)\b[^.;]{0,40}\b(?:is|are) (?:\w+ )?(?:published|hosted|available|released|provided|maintained) (?:in|on|at|via|through) (?:a|an|our|the|this)?\s?(?:\w+ )?(?:git(?:hub|lab)|repositor|anonymous)/i;

/** "The code and models are available at Kestrel", where the address is behind the name, or broken by the line's end. */
const AVAILABLE =
  /^\W{0,4}(?:(?:all|both|the|our|full|an?|source|complete|data ?sets?|data|models?|weights|checkpoints|demos?|benchmarks?|and|&)[ ,]{1,2}){0,6}(?:codes?|code ?base|implementations?|scripts)(?:(?:,| and| &) (?:[\w-]+ ){0,2}[\w-]+)?(?: (?:used|employed|written|developed) (?:in|for|throughout) (?:this|the|our) (?:paper|work|manuscript|study|article|experiments?))? (?:is|are|was|were|has been|have been) (?:(?:also|publicly|freely|openly|now|made|all) ){0,3}(?:available|released|provided|hosted|published|open-?sourced|accessible|found) (?:at|in|on|via|under|through|from|here)\b/i;
/** What comes on request, or stands in the paper as pseudocode, is not there. */
const ELSEWHERE = /\brequest\b|\b(?:appendix|algorithms?|sections?|tables?|listings?|figures?|pseudo-?codes?)\b/i;
const ON_PAGE =
  /\b(?:project (?:web)?\s?(?:page|site)|web\s?(?:page|site))\b[^.;]{0,50}\b(?:source )?code\b[^.;]{0,40}\b(?:is|are) (?:available|found|accessible|hosted)/i;
/** "Our code is at kestrel.github.io": an address, with or without its scheme. */
const IS_AT =
  /\b(?:our|the|all|full|complete|source) (?:[\w-]+ ){0,3}?(?:codes?|code ?base|implementation|scripts)(?:,? (?:and|&) (?:[\w-]+ ){0,2}[\w-]+)? (?:is|are) (?:\w+ )?(?:at|on|under)\s?:? ?(?:https?:|www\.|(?:[\w-]{1,40}\.){1,4}(?:io|com|org|net|edu|ai|dev|co|me|app)\b)/i;
/** "The configurations can be found at [to be added before publication]": a promise, with a gap for the address. */
const GAP =
  /\b(?:codes?|code ?base|configurations?|configs?|scripts|implementations?)\b[^.;]{0,60}\b(?:found|available|provided|hosted|released|is|are) (?:at|in|here)?:? ?[[(<]\s?(?:to be (?:added|released|inserted|provided)|(?:link|url|address) (?:removed|omitted|withheld|redacted|hidden|to be)|(?:removed|redacted|omitted|withheld|anonymi[sz]ed) (?:for|during|until))/i;
/** The address behind "Project page" may be lost. */
const PAGE_WORDS = /^\W{0,4}project (?:web)?\s?(?:page|site)\b/i;

/** "a script in our public repository (https://…) reads them". */
const IN_OUR_REPOSITORY =
  /\bour (?:[\w-]+ ){0,3}(?:repository|repo|code ?base|GitHub(?: page)?)\b,? ?[([:]? ?(?:https?:|www\.|github\.com)/i;

const HOSTED =
  /\b(?:our|the|this|all|full|forked|modified|complete) (?:[\w-]+ ){0,3}(?:repository|repo|code|code ?base|notebooks?|scripts?)\b[^.;]{0,40}\b(?:available|found|hosted|accessible|provided|at)\b/i;

/** "implementation details are in the supplementary material" gives words, not code. */
const DETAILS =
  /\bimplementation (?:details?|choices|specifics|notes|aspects|settings?)\b|\bdetails? (?:of|on|about|regarding|for) (?:the |our )?(?:[\w-]+ ){0,2}(?:implementations?|code|software)\b/i;

/** One of these is in every sentence that tells of code. */
const MAY_TELL = [
  OF_CODE,
  SUPPLIES,
  PUBLISHED,
  AVAILABLE,
  ON_PAGE,
  PAGE_WORDS,
  HOSTED,
  OUR_LABEL,
  IN_OUR_REPOSITORY,
  GAP,
];
