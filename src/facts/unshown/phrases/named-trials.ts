import { NOTHING_BEFORE, type Phrase } from './forms.ts';

/**
 * Outcomes of trials that are called so ("preliminary experiments with X yielded low accuracy", "in our ablations the latter
 * was slightly better"), and of rivals of which one is said not to come up to the other.
 */

const EARLY = String.raw`(?:preliminary|early|initial|pilot|informal|exploratory)`;
const TRIALS = String.raw`(?:experiments?|trials?|tests|runs|experimentation|explorations?)`;
const ABLATIONS = String.raw`(?:ablations?|ablation (?:stud(?:y|ies)|experiments?|tests?|runs?))`;
const NOT = String.raw`(?:(?:do|does|did) not|(?:do|does|did)n['’]t)`;
const DEGREE = String.raw`(?:(?:only|much|very|slightly|significantly|noticeably|a bit|a little|nearly|almost|roughly) )?`;
const POOR = String.raw`(?:low|lower|poor|poorer|bad|worse|weak|weaker|inferior|unsatisfactory|disappointing|no|little|limited|better|higher|similar|comparable|the same|unstable)`;
const GAVE = String.raw`(?:yield|g[ai]v|show|led|lead|result|produc|provid|reach|achiev|caus|obtain)\w{0,3}(?: to| in)? (?:an? )?${DEGREE}${POOR}\b`;
const WORKS = String.raw`(?:perform|work|far|did|train|converg)\w{0,4} ${DEGREE}(?:as well|well|better|best|worse|poorly|similarly|comparably|the same)\b`;
const EFFECT = String.raw`(?:ha[ds]|have|showed|made) (?:an? )?(?:negligible|little|no|minimal|marginal|small|limited|similar) (?:effects?|impact|influence|differences?|improvements?)\b`;
const IS = String.raw`(?:is|are|was|were) ${DEGREE}(?:better|worse|unstable|comparable|similar|inferior|superior|helpful|unnecessary|crucial|beneficial|harmful)\b`;

/** In the order in which they are asked. */
export const NAMED_TRIALS: readonly Phrase[] = [
  {
    form: 'trial',
    aside: true,
    pattern: new RegExp(
      String.raw`\b${EARLY} ${TRIALS} (?:using|with|on|without|where|that) (?<what>[^.;]{3,140}?) (?:${GAVE}|${WORKS}|${NOT} (?:\w+ )?(?:help|improve|work|converge|train))(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'trial',
    aside: true,
    pattern: new RegExp(
      String.raw`\bin our (?:\w+ )?${ABLATIONS},? (?:we (?:\w+ly )?(?:found|find|observed?|saw|noticed?) )?(?:that )?(?<what>[^.;]{3,160}?) (?:${GAVE}|${WORKS}|${EFFECT}|${IS}|${NOT} (?:\w+ )?(?:help|improve|hurt|matter|work))(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'trial',
    aside: true,
    notAfter: NOTHING_BEFORE,
    pattern: new RegExp(
      String.raw`\b(?:${EFFECT}|${WORKS}|${IS}|${NOT} (?:\w+ )?(?:help|improve|hurt|matter|work)) in (?:our |some )?(?:(?:\w+ )?${ABLATIONS}|${EARLY} ${TRIALS})\b`,
      'i',
    ),
  },
  {
    form: 'trial',
    aside: true,
    pattern: new RegExp(
      String.raw`\b(?<what>[^.;]{2,120}? )in (?:our |some )?${EARLY} ${TRIALS},? and (?:we )?(?:found|observed|saw|noticed|concluded) (?:that )?(?<more>[^.;]{3,120}? (?:${GAVE}|${WORKS}|${IS}|${NOT} (?:\w+ )?(?:help|improve|work))[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`(?<what>[^.;]{2,160}?),? (?:\w+ly )?${NOT} (?:perform|work|do|score|fare|learn|train) as well as\b(?<more>[^.;]{2,80})`,
      'i',
    ),
  },
  {
    form: 'no-difference',
    pattern: new RegExp(
      String.raw`\bwe (?:do|did|have) not (?:find|found) (?:that )?(?<what>[^.;,]{3,120}?) (?:to )?(?:be |is |are |was |were )?(?:\w+ly |much |very )?(?:impact|affect|improve|help|change|influence|matter|increase|boost|hurt|helpful|beneficial|useful|necessary|advantageous|important|crucial|critical)\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'gave',
    notAfter: NOTHING_BEFORE,
    pattern: new RegExp(
      String.raw`\b${NOT} (?:\w+ly )?(?:provide|bring|give|yield|offer|lead to|result in) (?:any |an? |much )?(?:further|additional|significant|noticeable|extra|substantial|more) (?:\w+ )?(?:gains?|improvements?|benefits?|boosts?)\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`\b(?:we (?:\w+ly )?(?:found|find|observed?|noticed)|(?:and|but) (?:have )?found) (?:that )?(?<what>(?:[^.;,]|[.,]\d){2,140}?) (?:to be ${DEGREE}(?:similar|comparable|identical|equivalent|inferior|superior|as good) (?:to|as)\b|(?:perform|work)(?:s|ed)? (?:just |almost |nearly |about )?as well as\b)(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'no-difference',
    pattern:
      /\bwe (?:also |have |then |empirically |experimentally ){0,2}(?:observed?|found|find|saw|see|noticed?|obtained?) (?:little|no)(?: or no)? (?:(?!such\b|clear correlation)[\w-]+ ){0,2}(?:improvements?|gains?|benefits?|advantages?|degradations?) (?:from|with|by|when|using|in using|of using|in adding|beyond|after) (?<more>[^.;]{3,160})/i,
  },
  {
    form: 'no-difference',
    pattern:
      /(?:^|[.;] )(?:experimentally|empirically|in practice|in our experience),? (?<what>[^.;]{3,100}?) (?:had|have|showed?) (?:\w+ )?(?:similar|comparable|equivalent|identical|the same) (?:results?|performance|accurac(?:y|ies)|quality|outcomes?)(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'gave',
    notAfter: NOTHING_BEFORE,
    pattern:
      /\btraining (?:\w+ )?(?:suffer(?:s|ed)? from|(?:is|was) plagued by|experience[sd]?|exhibit(?:s|ed)?) (?:\w+ ){0,3}(?:spikes?|instabilit(?:y|ies)|divergence|collapse)\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'dropped',
    aside: true,
    pattern:
      /\bwe (?:\w+ )?(?:were|are) (?:unable|not able) to (?:produce|obtain|train|get|achieve|stabili[sz]e) (?<what>[^.;,]{3,120})(?<more>)/i,
  },
  {
    form: 'found',
    pattern: new RegExp(
      String.raw`\bwe (?:also |do |have )?(?:note|noted|notice|noticed|observed?|find|found|saw) that,? (?<what>[^.;]{2,160}?) (?:still )?(?:(?:do|does|did) not (?:appear to |seem to )?|(?<=\bnone of [^.;,]{3,40} )(?:appear|seem)s? to )over-?fit\b(?<more>[^.;,]{0,60})`,
      'i',
    ),
  },
];
