/**
 * What closing words say of where the work ends, whoever the subject is: that something may not hold, that a sample is
 * small, that a gap is left. Elsewhere in a paper such words explain a choice or a result.
 */

const MORE =
  '(?:larger|bigger|broader|wider|longer|more (?:diverse|extensive|comprehensive|rigorous|representative|realistic|varied|detailed)|additional)';
const TESTS =
  '(?:evaluat|test|experiment|stud[yi]|examin|consider|investigat|explor|validat|cover|demonstrat|analy[sz]|look(?:ed)? at)';
const FEW =
  '(?:one|two|three|four|an? (?:single|few|handful|small|limited|subset)|(?:a )?few|limited|small|English|synthetic|simulated)';

/** Where a closing sentence says one of these of its own work, that is a limit of it. */
export const IN_CLOSING: readonly RegExp[] = [
  // "this defense may not withstand adaptive attacks"; what need not be done is no shortcoming.
  /\b(?:may|might|could) not (?:(?:yet|also|always|even|well|in general) )?(?!only\b|merely\b|be (?:necessary|needed|required|surprising|possible without|a coincidence)|need\b|have been possible|notice\b|differ\b)\w+/i,
  // "the assessment sample is modest"
  /\b(?:samples?|data-? ?sets?|corpus|cohorts?|test sets?|training sets?|stud(?:y|ies)|benchmarks?|pools?|evaluations?|number of (?:[\w-]+ ){1,3})(?: sizes?)?\b(?:[^.;,]|\.(?=\d)){0,40} (?:is|was|are|were|remains?) (?:(?:still|relatively|rather|quite|fairly|comparatively|only|very|too|admittedly) ){0,2}(?:small|modest|limited|narrow|short|few|low)\b/i,
  // "the pattern does not imply …", "the design does not identify …"
  /\b(?:results?|findings?|analys[ei]s|designs?|experiments?|evidence|data|stud(?:y|ies)|patterns?|correlations?|evaluations?|observations?|associations?)\b[^.;,]{0,40} (?:do|does|did|cannot|can) ?(?:not )?(?:(?:necessarily|by itself|alone|directly) )?(?<=not (?:\w+ ){0,2}|cannot (?:\w+ ){0,2})(?:imply|establish|prove|identify|mean|guarantee|tell|rule out|account for|disentangle|isolate|separate|speak to|settle)\b/i,
  /\b(?:evidence|say|tell|clear|conclusions?) (?:\w+ )?(?:about|on|of|for) [^.;]{3,120}, but not (?:about|on|of|for|the)\b/i,
  /\broom for (?:[\w-]+ ){0,2}improvements?\b/i,
  /\b(?:large|considerable|significant|substantial|clear|noticeable|sizeable|notable) gap (?:(?:still )?(?:remains|exists)\b|between (?:our|the (?:performance|results?|quality) of our)|to (?:the )?(?:oracles?|humans?|upper bound|supervised|full))/i,
  /\b(?:warrants?|requires?|needs?|deserves?|calls? for|demands?) (?:further|more|additional|careful|considerable) (?:[\w-]+ ){0,2}(?:development|tuning|testing|refinements?|improvements?|optimi[sz]ation|adaptation|engineering|verification|replication|scrutiny|effort)\b/i,
  /\bour (?:[\w-]+ ){1,4}(?:is|are|was|were|remains?) (?:(?:still|also|currently|inherently|somewhat|therefore) )?(?:limited|restricted|constrained|imperfect|approximate|incomplete)\b/i,
  /\b(?:is|are|was|were|remains?) (?:(?:still|also|currently|so far|only|mostly|mainly) )?(?:limited|restricted|confined) to\b/i,
  new RegExp(
    `\\b${MORE} (?:[\\w-]+ ){0,3}?[\\w-]+ (?:would|could|might) (?:(?:further|also|likely|probably) )?(?:make|give|allow|reduce|provide|yield|enable|help|permit|improve|increase|strengthen|be (?:needed|necessary|required|valuable|useful|helpful))\\b`,
    'i',
  ),
  new RegExp(
    `\\b${TESTS}\\w*\\b[^.;]{0,40}\\b(?:only|just|merely) (?:(?:on|in|with|for|at|from|over) )?${FEW}\\b|\\b(?:only|just|merely) ${TESTS}\\w*\\b`,
    'i',
  ),
  /\b(?:has|have|had|offers?|provides?|gives?) (?:only |just |still )(?:an? )?limited\b|\bonly has limited\b/i,
  // "some errors in the depth can result in unsatisfactory pictures"
  /\b(?:can|may|might|could) (?:(?:still|also|sometimes|occasionally|in turn|then) ){0,2}(?:result in|lead to|cause|produce|introduce|yield|give) (?:[\w-]+ ){0,4}?(?:errors?|artifacts?|artefacts?|failures?|inaccura\w+|non-?satisfactory|unsatisfactory|poor(?:er)?|wrong|incorrect|mistak\w+|erroneous\w*|mis-?classif\w+|(?:over|under)-?estimat\w+|sub-?optimal|degrad\w+|bias(?:es|ed)?|over-?fitting|instabilit\w+|inconsisten\w+|blur\w*|hallucinations?|false|loss of|over-?smooth\w*|worse|unwanted|undesired|shape changes)\b/i,
  /\b(?:based on|rel(?:y|ies|ied) on|evaluated on|tested on|cover(?:s|ed)?) (?:an? |only |just )?(?:relatively|comparatively|rather|fairly|quite) (?:small|simple|limited|short|narrow|clean|homogeneous)\b/i,
  /\b(?:should|must|have to|need to) (?:(?:therefore|thus|hence|still|also) )?be (?:treated|interpreted|read|viewed|taken|regarded|understood|considered)\b[^.;]{0,20}\b(?:cautio\w+|care|preliminary|exploratory|tentative|hypothesis-generating|indicative|lower bounds?|upper bounds?)\b/i,
  /\bunder-?powered\b|\b(?:statistical |post-hoc )?power\b[^.;]{0,40} (?:is|was) (?:too )?(?:low|limited)\b|\b(?:was|were|is|are) not (?:formally |fully )?(?:pre-?registered|registered|randomi[sz]ed|blinded|counterbalanced|controlled for)\b/i,
  /\b(?:time|costs?|latency|memory|run-?time|footprint)\b[^.;]{0,20}\b(?:of|for) (?:our|the proposed)\b[^.;]{0,30} (?:is|are|was|were) (?:(?:still|also|significantly|considerably|somewhat|slightly|much) )?(?:higher|larger|longer|greater)\b/i,
  // "one of the challenges left for the future is to handle rare words"
  /\b(?:one|some|an?) (?:of (?:the )?)?(?:[\w-]+ )?(?:challenges?|problems?|issues?) (?:that (?:is|are|remains?) )?left (?:for (?:the )?future|open)\b/i,
  // Much remains to be explored in every field.
  /(?<!\b(?:much|more|lot|plenty|work|far) )\bremains? to be (?:(?:further|fully|carefully|better|properly|still) )?(?:studied|seen|tested|explored|investigated|verified|shown|established|determined|evaluated|examined|validated|addressed|understood|confirmed)\b/i,
  /\b(?:may|might|could) (?:(?:still|also|in turn|therefore) )?(?:require|need|call for|demand) (?!(?:no|only|fewer|less|little)\b)\w+/i,
  /\b(?:make|made|making) no (?:[\w-]+ )?claims?\b|\bno claims? (?:is|are) made\b|\bwe (?:do not|cannot) claim\b/i,
  /\b(?:treat|regard|view|read|take|see|consider)\w* [^.;]{3,80} as (?:(?:only|merely|rather|at best|conservative) ){0,2}(?:lower bounds?|upper bounds?|preliminary|exploratory|tentative|indicative|a first step|hypothesis-generating|suggestive)\b/i,
  // "one disadvantage of such networks is that they need much data"
  /^\W{0,3}(?:an?|one|another|the (?:main|only|major|key)) (?:[\w-]+ ){0,2}?(?:limitation|shortcoming|drawback|caveat|weakness|disadvantage|downside|issue|concern)s? (?:of|with|in|to|for|here)\b[^.;]{0,100} (?:is|are|lies)\b/i,
];
