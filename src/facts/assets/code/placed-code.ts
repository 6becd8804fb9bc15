import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { CITATION } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { sparing } from '../../text/search/sparing.ts';
import type { CodeWord } from './code-word.ts';
import { isPlaceholder } from '../kinds.ts';
import { inOwnTerms } from './own-terms.ts';
import { ANY_CODE, MADE_WITH, OF_OTHERS, OWN_CODE, SURE_CODE } from './program-words.ts';

/** An address with or without its scheme, or the number of a deposit. */
const ADDRESS =
  '(?:https?:\\s?//\\S|www\\.\\S|\\b(?:[\\w-]{1,40}\\.){1,4}(?:io|com|org|net|edu|ai|dev|co|me|app|science|fr|de|uk|eu|ch|cn|jp)\\b|\\bdoi:\\s?10\\.)';
const HOST =
  '(?:\\b(?:git(?:hub|lab|ee)|bitbucket|codeberg|sourceforge|zenodo|OSF|open science framework|figshare|dataverse|dryad|code ?ocean|physionet|hugging ?face|colab(?:oratory)?|pypi|CRAN|bioconductor|(?:ana)?conda(?:-forge)?|docker ?hub|npm|crates\\.io|software heritage|mendeley data|julia registry)\\b)';
const ON_SITE =
  "(?:\\b(?:project|accompanying|companion|supplementary|authors?['’]?s?|our|group|lab) (?:[\\w-]+ )?(?:web ?)?(?:site|page)s?\\b|\\bhome ?pages?\\b)";
/** What comes with the paper itself. */
const BESIDE =
  '(?:\\bsupplement\\w*|\\b(?:additional|ancillary) (?:files?|materials?)\\b|\\b(?:zip(?:ped)?|tar|gzip\\w*|compressed)\\b[- ]?(?:files?|archives?|folder|ball)?|\\btarball\\b|\\barchive (?:with|of|that accompan\\w+|submitted|attached)|\\b(?:attach\\w+|attachment)\\b|\\b(?:along)?with (?:this|the|our) (?:submission|paper|manuscript)\\b|\\bsubmission (?:files?|archive|system|package)\\b)';
const FEW = '(?:(?!(?:of|on|in|with|from|by|using|for|to|the)\\b)[\\w.+#-]{1,24},? ){0,4}?';
const PUT =
  '(?:deposited|archived|uploaded|put|placed|posted|bundled|packaged|attached|submitted|enclosed|mirrored|registered|pushed|committed)';
const KEPT_AT =
  '(?:hosted|housed|stored|shared|released|provided|published|made (?:public|available)|available|accessible|found|obtained|downloaded|fetched|distributed|maintained|given|included|supplied|contained|kept|open-?sourced|public|an?|the)';
const AUX = '\\b(?:is|are|was|were|has been|have been|had been|can be|may be|could be|being)';
const LIES = `(?:\\b(?:lives?|lies?|resides?|sits?|ships?|comes?) |${AUX} (?:\\w+ ){0,2}?(?:(?:${PUT}|${KEPT_AT}) )?)(?:(?:\\w+ ){0,2}?(?:at|on|in|under|via|from|through|with|as|to|by|within|here)[ :]+)?(?:(?:the|our|an?|this) )?(?:[\\w-]+ ){0,4}?[(<\`“"]?`;
const ASIDE = '(?:[^.;]|\\.(?=\\w)){0,110}?';

/** From the authors' code to where it lies. */
const OWN_LIES = sparing(new RegExp(`(?:${OWN_CODE})${ASIDE}${LIES}(?:${ADDRESS}|${HOST}|${ON_SITE}|${BESIDE})`, 'i'));
/** Code that comes with the paper is the authors', whatever it is called; so is what was put somewhere. */
const COMES_WITH = sparing(new RegExp(`${SURE_CODE}${ASIDE}${LIES}${BESIDE}`, 'i'));
const WAS_PUT = sparing(
  new RegExp(
    `^\\W{0,4}(?:The|All|Our|Both|This)? ?(?:[\\w-]+ ){0,3}?${ANY_CODE}${ASIDE}${AUX} (?:\\w+ ){0,2}?${PUT} (?:at|on|in|to|with) (?:the )?(?:\\w+ )?(?:${ADDRESS}|${HOST})(?![^.;]{0,80}\\bby (?:the|its|their) (?!authors?\\b))`,
    'i',
  ),
);
/** "the repository that accompanies this paper (https://…)", "our scripts: https://…". */
const CODE_ADDRESS =
  '(?:https?:\\s?//)?(?:www\\.)?(?:git(?:hub|lab|ee)\\.\\w|gitlab\\.[\\w-]+\\.\\w|git\\.[\\w-]+|bitbucket\\.org|codeberg\\.org|sourceforge\\.net|anonymous\\.4open|code\\.google|zenodo\\.org|osf\\.io|colab\\.research)';
const OWN_BEHIND = sparing(
  new RegExp(
    `(?:${OWN_CODE})[^.;:(]{0,30}?(?: ?[([:,–—]{1,2} ?(?:see |at |cf\\. )?| (?:at|on|under|in) )${CODE_ADDRESS}`,
    'i',
  ),
);
/** "All source files: https://…", "The complete source is open: see https://…": whole, and nobody's but theirs. */
const WHOLE_BEHIND = new RegExp(
  `^\\W{0,6}(?:\\d{1,2}\\W{0,3})?(?:(?:The )?(?:complete|full|entire|whole)|All(?: the)?|Our) (?:[\\w-]+ ){0,2}?${SURE_CODE}(?:(?:,| and| &) (?:[\\w-]+ ){0,2}[\\w-]+){0,3}(?: (?:is|are) (?:\\w+ )?(?:open|public|online|free|available)\\w*)? ?[:,(–—] ?(?:see |at )?${CODE_ADDRESS}`,
  'i',
);
/** "See https://… for an implementation of our algorithm", "readers find the software at https://…". */
const FOR_READERS = sparing(
  new RegExp(
    `\\b(?:see|visit|consult|go to) (?:the page |the site )?(?:${ADDRESS})\\S{0,120} for (?:an? |the |all )?(?:[\\w-]+ ){0,3}?(?:${OWN_CODE})|\\b(?:interested )?readers? (?:can |may |will )?(?:find|download|get|inspect|obtain|access|browse)s? (?:the|our|all|full) ${FEW}${SURE_CODE}[^.;]{0,60}\\b(?:at|on|under|from|via) (?:${ADDRESS})`,
    'i',
  ),
);
/** "The same values ship with the code (https://…)". */
const WITH_THE_CODE = new RegExp(
  `\\b(?:values|settings|hyper-?parameters|configurations?|configs|seeds|details|prompts|splits|logs|commands|instructions|results|plots|proofs)\\b[^.;]{0,80}\\b(?:ships?|shipped|comes?|provided|found|given|see|included?|listed|distributed|available|released|part of) (?:\\w+ )?(?:with|in|of|as|from)?\\s?(?:the|our) (?:released |public |full |accompanying |source )?(?:code|code ?base|scripts)\\b ?[([,:] ?${CODE_ADDRESS}`,
  'i',
);
/** "github.com/kite/kite holds what we ran". */
const ADDRESS_HOLDS = sparing(
  new RegExp(
    `${ADDRESS}\\S{0,120} ?[)>]?,? (?:also )?(?:holds|contains|hosts|has|houses|provides|gives|keeps|stores|collects|includes) (?:the |all |all of )?(?:[\\w-]+ ){0,3}?(?:${OWN_CODE})`,
    'i',
  ),
);
/** "The project page with films and the training code is kite.github.io". */
const PAGE_WITH_CODE = sparing(
  new RegExp(
    `\\b(?:project|accompanying|companion|our) (?:web ?)?(?:page|site)\\b[^.;]{0,110}\\b(?:code|scripts|code ?base|implementation|notebooks)\\b[^.;]{0,40}(?: is| at|:) (?:at )?(?:${ADDRESS})`,
    'i',
  ),
);
/** "we distribute it as a package on PyPI": the authors give it away, and say where. */
const GIVEN_AT = sparing(
  new RegExp(
    `\\bwe (?:(?:also|have|are|hereby|now|publicly|openly|freely|further) ){0,3}(?:releas|open-?sourc|publish|shar|distribut|provid|upload|deposit|host|put|push|post|archiv|suppl|mak|made|ship)\\w* (?:[\\w-]+ ){0,5}?${ANY_CODE}(?:[^.]|\\.(?=\\w)){0,120}?(?:${HOST}|${ADDRESS})`,
    'i',
  ),
);
/** "is pulled by `docker pull …`": how to get it. */
const COMMAND =
  /\b(?:docker pull|docker run|pip3? install|conda install|mamba install|install\.packages|npm install|cargo (?:add|install)|git clone|Pkg\.add|(?:apptainer|singularity) pull)\b/i;
/** "Code and the printed parts can be found on the accompanying website": the site of the paper. */
const ON_ITS_SITE = sparing(
  new RegExp(
    `${SURE_CODE}${ASIDE}${LIES}(?:project|accompanying|companion|supplementary) (?:[\\w-]+ )?(?:web ?)?(?:site|page)s?\\b`,
    'i',
  ),
);
/** "the reviewers may inspect our code at the anonymous link". */
const ANONYMOUS_LINK = new RegExp(
  `${SURE_CODE}[^.;]{0,80}\\b(?:at|through|via|under|behind|by|from) (?:the |an? |this )?anonym(?:ous|i[sz]ed) (?:[\\w-]+ )?(?:link|URL|address|repository|repo|archive|drive|folder|account|site)`,
  'i',
);
/** "We attach a zip file with the full source", "our submission includes code": handed in with the paper. */
const HANDED_IN = new RegExp(
  `\\b(?:we (?:also |have |hereby ){0,2}(?:attach|enclose|append)(?:ed)? |(?:our|the|this) (?:submission|supplement(?:ary material)?) (?:also )?(?:includes?|contains?|comes with|has) )(?:[\\w-]+,? ){0,8}?${ANY_CODE}`,
  'i',
);
const SUPPLIED = [COMES_WITH, ANONYMOUS_LINK, HANDED_IN];
const OURS = [
  OWN_LIES,
  WAS_PUT,
  OWN_BEHIND,
  WHOLE_BEHIND,
  FOR_READERS,
  WITH_THE_CODE,
  ADDRESS_HOLDS,
  PAGE_WITH_CODE,
  GIVEN_AT,
  ON_ITS_SITE,
];
const OWN = sparing(new RegExp(OWN_CODE, 'i'));

/** What is yet to come, or stays where it is. */
export const NOT_YET =
  /\b(?:will|shall|would|plan(?:s|ning)? (?:to|on)|intend\w* to|aim(?:ing)? to|promise to|commit\w* to|hope to|(?:up)?on (?:acceptance|publication|request)|after (?:acceptance|publication|(?:the )?review)|once (?:the|this|accepted)|coming soon|to be (?:released|published|added)|cannot|can ?not|not|unable|(?<!pull )requests?|should|could)\b/i;

const MAY_PLACE = new RegExp(`${ANY_CODE}|\\bwe ran\\b|\\b(?:needed|required|necessary) (?:to|for)\\b`, 'i');
const PLACES = new RegExp(`${ADDRESS}|${HOST}|${ON_SITE}|${BESIDE}|anonym|\\binstall|\\b(?:git|docker|pull)\\b`, 'i');

/** Where a sentence says that the authors' own code lies: an address, a host, what comes with the paper. */
export const placedCode = memoize((paper: Paper): readonly CodeWord[] =>
  matching(matching(paper.statements(), PLACES), MAY_PLACE).flatMap((statement): CodeWord[] => {
    const says = placeIn(paper, statement);
    return says === null ? [] : [{ span: statement.span, state: 'given', says }];
  }),
);

function placeIn(paper: Paper, { text, section: { role } }: Statement): string | null {
  if (text.length > LONGEST || ELSEWHERE.has(role) || isPlaceholder(text)) return null;
  const plain = inOwnTerms(paper, text);
  if (CITATION.test(text) || OF_OTHERS.test(plain)) return null;
  const holds = (pattern: RegExp): boolean => {
    const found = pattern.exec(plain);
    if (found === null) return false;
    const clause = plain.slice(plain.lastIndexOf(';', found.index) + 1, found.index + found[0].length);
    return !NOT_YET.test(clause) && !MADE_WITH.test(found[0]);
  };
  if (role !== 'acknowledgements' && SUPPLIED.some(holds)) return 'in the supplement';
  if (OURS.some(holds)) return 'says where it is';
  return COMMAND.test(plain) && OWN.test(plain) && !NOT_YET.test(plain) ? 'says how to get it' : null;
}
const LONGEST = 900;
const ELSEWHERE: ReadonlySet<string> = new Set(['references', 'related-work', 'background', 'checklist']);
