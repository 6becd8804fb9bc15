import { NOTHING_BEFORE, type Phrase } from './forms.ts';

/**
 * More ways to say what was found: of a thing ("found X to lead to …"), in a relative clause or a participle behind the
 * choice ("which we found to work well", "finding that it helps"), of trials that nobody is said to have made.
 */

const ADVERBS = String.raw`(?:also |further |empirically |experimentally |additionally |have |then |generally |consistently |often |typically ){0,2}`;
const WE_FOUND = String.raw`(?:we ${ADVERBS}(?:found|find|observed?|noticed?)|(?:and|but) (?:have )?found)`;
const DEGREE = String.raw`(?:\w+ly |a little |a bit |quite |very |much |more |less |most |especially )?`;
const GOOD = String.raw`(?:better|worse|best|worst|lower|higher|similar|the same|comparable|equivalent|poorer?|improved|improvements?|degrad\w+|unstable|instabilit\w+|overfitting|divergence|negligible|faster|slower)`;
const DOES = String.raw`(?:lead|result|yield|giv|g[ai]ve|produc|caus|exhibit|show|hav|ha[ds]|suffer)\w{0,3}(?: to| in| from)? (?:a |an |the )?(?:same or |slightly |much |significantly |noticeably |substantially )?(?:\w+ ){0,1}?${GOOD}\b`;
const WORKS = String.raw`(?:works?|worked|performs?|performed) (?:\w+ ){0,2}?(?:well|best|better|worse|poorly|similarly|comparably)\b`;
const HELPS = String.raw`(?:helps?|helped|(?:\w+ly )?(?:improves?|improved|hurts?|degrades?|degraded|stabili[sz]e[sd]?|speeds? up)|fail(?:s|ed)? to (?:converge|train|learn))\b`;
const IS = String.raw`(?:be )?${DEGREE}(?:helpful|useful|beneficial|crucial|necessary|unnecessary|sufficient|unstable|stable|robust|reliable|accurate|harmful|detrimental|effective|ineffective|advantageous|important|critical|essential)\b`;

/** In the order in which they are asked. */
export const FOUND_PHRASES: readonly Phrase[] = [
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`(?<!\b(?:techniques?|tricks?|methods?|choices?|settings?|which|that) )\b${WE_FOUND} (?<what>(?:[^.;,]|[.,]\d){2,140}?) to (?:${DOES}|${WORKS}(?! (?:out )?(?:of|among)\b)|(?:significantly|substantially|noticeably) (?:impact|affect|change|influence)\b|be (?:a little |a bit |slightly |much )?(?:more|less) [a-z]+ than\b)(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'found',
    aside: true,
    notAfter: NOTHING_BEFORE,
    pattern: new RegExp(
      String.raw`\bwhich we ${ADVERBS}(?:(?:do|did) not )?(?:found|find|observed|noticed|saw|verified|confirmed|determined) (?:to )?(?:${DOES}|${WORKS}|${HELPS}|${IS})(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'found',
    aside: true,
    notAfter: NOTHING_BEFORE,
    pattern: new RegExp(
      String.raw`, finding (?:that )?(?:this|it|they|these|that)(?: \w+ly)? (?:${DOES}|${WORKS}|${HELPS}|(?:is|are) ${IS})(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'trial',
    aside: true,
    pattern: new RegExp(
      String.raw`\b(?:some|our(?= (?:investigations?|explorations?|experimentation|\w+ (?:trials|tests)))|light|initial|early|preliminary|further|informal|pilot|limited) (?:(?:own|light|initial|early|preliminary|informal) )?(?:experimentation|investigations?|explorations?|trials|tests|experiments) (?:also )?(?:have )?(?:show|indicat|suggest|reveal|confirm)(?:n|s|e|ed)? that (?<what>[^.;]{2,160}?) (?:${DOES}|${WORKS}|${HELPS}|(?:have|has|had) (?:a )?(?:smaller|larger|greater|little|no|less|more) (?:impact|effect|influence))(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'tried',
    pattern: new RegExp(
      String.raw`\bwe (?:also |then |additionally |have ){0,2}(?:ran|run|repeated|performed|conducted|tried|experimented|tested|trained)\b(?<what>[^;]{2,200}?),? (?:but|yet|however,?|and) (?:the |all |our )?(?:results?|performance|accuracy|scores|conclusions|outcomes?)(?: [\w-]+){0,4}? (?:(?:remain(?:ed|s)?|stayed|were|was|are|is) (?:\w+ ){0,2}(?:the same|similar|unchanged|comparable|identical|worse|better|lower)|did not (?:change|differ|improve))\b(?<more>[^;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'tried',
    pattern: new RegExp(
      String.raw`\bwe (?:also |then |additionally |have ){0,2}(?:tried|experimented with|tested|explored)\b(?<what>[^;]{2,220}?),? and (?:we )?(?:found|observed|saw|noticed) (?<more>(?:that )?[^.;]{2,80}?(?:${DOES}|${WORKS}|${HELPS}|to (?:\w+ )?(?:improve|help|hurt|degrade)\b)[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'tried',
    notAfter: NOTHING_BEFORE,
    pattern: new RegExp(
      String.raw`\b(?:were|was) (?:also )?(?:investigated|tried|tested|explored|examined|attempted),? but [^.;]{0,60}?(?:${WORKS}|worked (?:the )?best|did not (?:\w+ )?(?:help|improve|work|change)|(?:gave|led to|yielded|showed|brought) (?:no|little|worse|similar))\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'tried',
    pattern:
      /\bwe (?:also |then |further |additionally ){0,2}(?:increase|enlarge|vary|reduce|add|replace|change|remove|extend|deepen|widen)d?\b(?<what>[^.;]{2,120}?),? (?:but|yet|and|however) (?:we )?(?:observed?|found|saw|see|find|noticed?|obtain(?:ed)?) (?:no|little|only marginal) (?:\w+ ){0,2}(?:improvements?|gains?|differences?|benefits?|changes?)\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'trial',
    pattern: new RegExp(
      String.raw`(?:^|[.;] )(?:Empirically|Experimentally|In our experience|In practice), (?<what>(?!we (?:use|set|choose|adopt|apply|find|found)\b)[^.;]{3,140}?) (?:leads? to|results? in|causes?|led to|resulted in|caused) (?:a |an |the )?(?:\w+ ){0,1}(?:unstable|instabilit\w+|worse|poor\w*|degraded|slower|divergence|overfitting|better|improved|faster|more stable)\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'gave',
    aside: true,
    notAfter: NOTHING_BEFORE,
    pattern:
      /\b(?:works?|performs?) (?:similarly|equally|just as|comparably) well (?:without|with|when|if)\b(?<more>[^.;]{2,80})/i,
  },
  {
    form: 'found',
    pattern:
      /\bwe (?:did |do |also ){0,2}(?:observed?|saw|see|noticed?) (?:a |some |clear )?(?:(?:slight|significant|substantial|considerable|noticeable|large|small|modest|marked|strong|clear) )?(?:improvements?|gains?|degradations?|drops?|instabilit(?:y|ies)|overfitting|divergence) (?:on|in|of|for) (?<what>[^.;,]{3,100}? (?:from|when|with|by|under|without) [^.;,]{3,100})/i,
  },
  {
    form: 'trial',
    aside: true,
    pattern: new RegExp(
      String.raw`\b(?:in|from|during) (?:some |our )?(?:preliminary|early|initial|pilot|informal) (?:experiments?|trials?|tests|explorations?|experimentation),? (?:we (?:found|find|observed?|saw|noticed) )?(?:that )?(?<what>[^.;]{3,160}?) (?:${DOES}|${WORKS}|${HELPS}|(?:do(?:es)?|did) not (?:\w+ )?(?:help|improve|hurt|matter|work|(?:provide|bring|give|yield) (?:\w+ )?(?:gains?|improvements?|benefits?)))(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`\b${WE_FOUND} (?:that )?(?<what>(?:[^.;,]|[.,]\d){2,140}?) (?:\w+ )?fail(?:s|ed)? to (?:converge|train|learn)\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'gave',
    notAfter: NOTHING_BEFORE,
    pattern:
      /\b(?:showed|brought|saw|had|provided|offered) (?:no|little) (?:\w+ )?(?:improvements?|gains?|benefits?|differences?|effects?) (?:on|over|in|to|for)\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'gave',
    notAfter: NOTHING_BEFORE,
    pattern:
      /\b(?:had|have|showed?|reached|achieved) (?:nearly|almost|virtually|roughly|essentially) (?:identical|the same|equal) (?:\w+ )?(?:loss(?:es)?|accurac(?:y|ies)|performance|results?|perplexit(?:y|ies)|scores?|quality)\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'ablated',
    aside: true,
    pattern:
      /\b(?:our|through|by|via|from|based on|conducted|performed|ran|a series of|numerous|extensive|several|multiple|many) (?:[\w-]+ ){0,2}?ablat(?:ions?|ion (?:stud(?:y|ies)|experiments?|tests?))\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'elsewhere',
    pattern:
      /\b(?:on|for|with|in|of) the (?:other|remaining) (?:[\w-]+ ){1,3}?(?:also )?(?:produc|show|giv|yield|exhibit|display|behav|lead|look)\w{0,3}(?: to)? (?:a |very |qualitatively |much )?(?:similar(?:ly)?|the same|comparabl[ey]|analogous)(?<more>[^.;]{0,100})/i,
  },
];
