/**
 * How papers tell the outcome of an experiment of their own beside the way: what an alternative gave, that other settings
 * agree, that something was checked. Results that a section is about are told in other words, with their table.
 */
export type Form =
  | 'elsewhere'
  | 'no-difference'
  | 'dropped'
  | 'found'
  | 'said'
  | 'checked'
  | 'tried'
  | 'unreported'
  | 'trial'
  | 'gave'
  | 'ablated'
  | 'insensitive'
  | 'costless';

/** One way to tell an outcome. */
export interface Phrase {
  form: Form;
  /** Told in passing by its grammar, so that among the results, too, it is no account of what is shown there. */
  aside?: true;
  /** What may not stand before it; then all that stands before it is what was varied. */
  notAfter?: RegExp;
  /** `what` is what was varied or looked at, `more` what stands behind the verb. */
  pattern: RegExp;
}

/** For `notAfter`: what was varied is all that stands before the words, and something must. */
export const NOTHING_BEFORE = /^.{0,5}$/;

const OUTCOME = String.raw`(?:trends?|results?|patterns?|behaviou?rs?|conclusions?|findings?|observations?|outcomes?|phenomen(?:a|on)|effects?|improvements?|gains?|performance)`;
const SAME = String.raw`(?:(?:very|qualitatively|quantitatively|broadly|largely) )?(?:the same|similar|comparable|analogous|identical)`;
const SAW = String.raw`(?:observed?|found|find|see|saw|seen|obtain(?:ed)?|noticed?|get|got)`;
const ACROSS = String.raw`(?:for|on|with|across|from|in|when|under|using|at|over)`;
const OTHER = String.raw`(?:(?:all|most|many|the|several|some) ){0,2}(?:other|different|remaining|various|larger|smaller|alternative|additional|varying)`;
const ADVERB = String.raw`(?:\w+ly |also |further |often |even |much |any ){0,2}`;
const NOT = String.raw`(?:(?:do|does|did) not|don['’]t|doesn['’]t|didn['’]t|(?:could|can)(?:not| not))`;
const HELP = String.raw`(?:help|improve|enhance|benefit|vary|differ|increase|boost|matter|work|change|affect|impact|influence|hurt|harm|degrade|pay off|prove (?:\w+ )?(?:useful|helpful|beneficial|effective|necessary)|(?:yield|bring|give|provide|lead to|result in|produce|show) (?:\w+ ){0,3}(?:gains?|improvements?|benefits?|better|differences?|results?))`;
const EFFECT = String.raw`(?:improvements?|gains?|differences?|benefits?|degradations?|instabilit(?:y|ies)|overfitting|drops?|advantages?)`;

const DEGREE = String.raw`(?:very |particularly |overly |too |that |so |highly |strongly |especially |quite |relatively |fairly |largely |rather |remarkably |generally |mostly )?`;
const CHOICE = String.raw`(?:(?:the |this |these |its |their |our |exact |precise |specific |particular ){0,3}(?:\w+ )?(?:choices?|values?|settings?|selection|hyper[- ]?parameters?|initiali[sz]ation|parameters?)\b|(?:them|it|this|these)\b)`;

/** The first of the ways, in the order in which they are asked. */
export const PHRASES: readonly Phrase[] = [
  {
    form: 'insensitive',
    pattern: new RegExp(
      String.raw`(?<what>(?:[^.;:]|\.\d){0,160}?)\b(?:is|are|was|were|proved|remains?) (?:also |generally |empirically )?(?:(?:not ${DEGREE}sensitive|${DEGREE}insensitive|${DEGREE}robust) to ${CHOICE}|not ${DEGREE}(?:important|critical|crucial) in practice)(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'no-difference',
    pattern:
      /(?:^|[.;] )(?:experimentally|empirically|in practice|in our experience),? (?<what>[^.;]{3,100}?) (?:give|gave|yield|perform|lead|led|achieve|produce|result)\w* (?:to |in )?(?:\w+ )?(?:similar|comparabl[ey]|equivalent|identical|similarly|the same)\b(?: (?:results?|performance|accurac(?:y|ies)|quality|outcomes?))?(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'unreported',
    pattern:
      /\b(?:results?|experiments?|trials?|simulations?|ablations?|curves|measurements?|comparisons?|data|evaluations?)\b[^.;]{0,60}(?:\((?:data |results? |plots? )?not (?:shown|reported|included|presented)(?: here)?\)|\b(?:that |which )?(?:are|is|were|was) not (?:shown|reported|presented|included),? (?:but|since|as|because|here|in this (?:paper|work|manuscript)|for (?:brevity|lack of space)|due to (?:space|lack|page|the page)))/i,
  },
  {
    form: 'elsewhere',
    pattern: new RegExp(
      String.raw`\b(?:we|one)(?: \w+){0,2} ${SAW} (?:that )?${SAME} (?:\w+ ){0,2}${OUTCOME}(?<more> ${ACROSS} [^.;]{3,160}|[.])`,
      'i',
    ),
  },
  {
    form: 'elsewhere',
    pattern: new RegExp(
      String.raw`\b(?:these|this|the|our|same|similar) (?:\w+ ){0,2}${OUTCOME} (?:also |still )?(?:(?:hold|generali[sz]e|transfer)s?(?: true)?|carr(?:y|ies) over|(?:is|are|was|were|remains?) (?:also )?(?:similar|consistent|the same|unchanged|comparable|observed|true))(?<more> (?:to|${ACROSS}) ${OTHER} [^.;]{3,120})`,
      'i',
    ),
  },
  {
    form: 'no-difference',
    pattern: new RegExp(
      String.raw`\bwe (?:\w+ ){0,2}?${NOT} (?:\w+ )?(?:observe|see|find|notice|get|obtain) (?!the )(?:any |a |much |further |signs of |signs? of any |any signs? of )?(?:\w+ ){0,2}${EFFECT}\b(?<more>[^.;]{0,160})`,
      'i',
    ),
  },
  {
    form: 'tried',
    pattern: new RegExp(
      String.raw`\bwe (?:\w+ ){0,2}?(?:tried|experiment(?:ed)? with|explored?|test(?:ed)?|considered|attempt(?:ed)?|evaluated?|measured?|investigated?)\b(?<what>[^;]{0,180}?),? (?:but|yet|however,?) (?:it |they |this |we |these |have |has |that |none (?:of (?:them|these) )?){0,3}(?:\w+ )?(?:(?:are|were|was|is) unable to|could not|found|failed|${NOT}|observed|saw|obtained|achieved|had (?:little|no|limited)|perform(?:s|ed) (?:similarly|worse|poorly|no better)|gave|led|hurts?|yielded|worked (?:worse|poorly|no better))\b(?<more>[^;]{0,120})`,
      'i',
    ),
  },
  {
    form: 'tried',
    pattern:
      /\bwe (?:also |then |have |had ){0,2}(?:performed|ran|run|conducted|did|repeated|carried out) (?:\w+ ){0,3}(?:experiments?|runs?|trials?|tests?|simulations?|ablations?)\b(?<what>[^;]{0,140}?),? (?:and|but|which|that) (?:\w+ )?(?:found|observed|saw|obtained|noticed|gave|yielded)\b(?<more>[^;]{0,120})/i,
  },
  {
    form: 'dropped',
    pattern: new RegExp(
      String.raw`\b(?:except(?: for)?|exclud(?:e|ed|ing)|omit(?:ted|ting)?|dropp?(?:ed|ing)?|forewent|forgo|for(?:e)?go|remov(?:e|ed|ing)|disabl(?:e|ed|ing)|do(?:es)? not (?:use|apply|employ|adopt|include)|did not (?:use|apply|employ|adopt|include)|(?:we|is|are|was|were) (?:set|fix(?:ed)?|us(?:e|ed)|choose|chose|chosen|keep|kept|adopt(?:ed)?|opt(?:ed)? for))\b(?<what>[^.;]{2,160}?)(?:,? (?:as|since|because|which|that|for)) ${ADVERB}(?:it |they |this |these |we |doing so |(?:larger|smaller|higher|lower|other|more|fewer|further|longer|shorter|additional|different) (?:[\w$-]+ ){0,4}){0,1}(?:\w+ly )?(?:${NOT} ${ADVERB}${HELP}\b|(?:found|observed|saw) (?:no|it|them|that it|little|only)\b|(?:made|makes|had|has|brought|brings|gave|gives) (?:no|little|only)\b|(?:hurts?|degraded|degrades) )(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'checked',
    pattern: new RegExp(
      String.raw`\bwe (?:also |further |additionally |have |had ){0,2}(?:empirically |experimentally |manually )?(?:verif(?:y|ied)|check(?:ed)?|confirm(?:ed)?|validated)(?: empirically| experimentally| manually)? (?:that )(?<more>[^.;]{5,200})`,
      'i',
    ),
  },
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`(?<!\b(?:techniques?|tricks?|strateg(?:y|ies)|approach(?:es)?|methods?|choices?|settings?|which|that) )\bwe (?:also |further |empirically |experimentally |additionally |have |generally |consistently |often |typically ){0,2}(?:found|find|observed|noticed|discovered) (?:that )?(?<what>(?!this is|it is|that this is|it (?:\w+ )?\w+ to\b)(?:[^.;,]|[.,]\d){2,140}?)(?: to)? (?:(?:be|is|are|was|were|being)? ?(?:\w+ly |quite |very |more |less |too |not )*(?:helpful|useful|beneficial|crucial|necessary|unnecessary|sufficient|unstable|stable|robust|harmful|detrimental|effective|ineffective|better|worse)|(?:\w+ly )?(?:improv|stabili[sz]|hurt|degrad|harm|suffic|accelerat|speed|struggl|benefit|plateau|saturat)\w*|perform\w* (?:\w+ )?(?:similarly|better|worse|well|poorly|comparably)|(?:work(?:s|ed)?|does not work|did not work|do not work) (?:\w+ )?(?:well|better|worse|poorly|for)|(?:is|are|was|were) (?:un)?able to|(?:yield|g[ai]ve|offer|produce|provide)(?:s|ed|d)? (?:the |a |an )?(?:\w+ )?(?:best|better|worse|good|poor|similar|lower|higher|improve\w+)|${NOT} ${ADVERB}${HELP}|(?:have|has|had) (?:little|no|negligible|minimal|equivalent|similar|the same)(?: \w+)? (?:effects?|impact|influence))\b(?<more>[^.;]{0,120})`,
      'i',
    ),
  },
  {
    form: 'said',
    pattern:
      /^(?:this|our|the proposed|such a|these|it)\b[^.;,]{0,60}\b(?:has been|have been|was|were) (?:empirically |experimentally |also )?(?:found|observed|seen) to (?:\w+ly )?(?:alleviat|improv|reduc|help|stabili[sz]|mitigat|prevent|perform|work|boost|increas|be (?:\w+ )?(?:effective|helpful|beneficial|useful|crucial))(?<more>[^.;]{0,120})/i,
  },
];
