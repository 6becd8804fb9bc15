/** What the work takes for granted and what it may not be put to: assumptions to be lifted, guarantees for another case. */

const ASSUMES =
  '(?:assum\\w+|requirements?|restrictions?|simplifications?|conditions?|constraints?|presuppos\\w+|premises?|hypothes[ei]s|independence|convexity|stationarity|smoothness)';

/** Where a closing sentence says one of these of its own work, that is a limit of it. */
export const ASSUMED_IN_CLOSING: readonly RegExp[] = [
  // "which is never given in practice", "a far cry from natural images"
  /\b(?:which|that|and) (?:is|are) (?:never|rarely|seldom|hardly ever|not always|not usually|not|un)(?: ?\w+ly)? ?(?:given|available|known|at hand|observed|measured|provided|annotated)\b|\b(?:a far cry|far removed|quite different|very different|a long way) from (?:the )?(?:natural|real|actual|practical|practice|those|what|human|clinical|deployed|everyday)\b/i,
  /\b(?:there is|we have|we offer|we give|comes? with|with) no (?:\w+ )?(?:guarantees?|proof|reason to (?:expect|believe)|assurance|certificate)\b(?! is needed| required)|\bcannot be guaranteed\b/i,
  // "what the probe finds need not be what the network uses"
  /\bneed not (?:be (?:what|the|so|optimal|true|correct|representative|how|where)|hold|mean|imply|coincide|reflect|transfer|generali[sz]e|agree|match|carry over|correspond|translate)\b/i,
  // "At present the planner assumes static obstacles"
  /\b(?:at present|currently|for now|as (?:it|things|matters) stands?|for the (?:moment|time being)|in (?:its|the|their) (?:present|current) (?:form|state|version)|so far|to date|as yet),? (?:the|our|we|it|this|they|all)\b[^.;]{0,60}?\b(?:assumes?|requires?|needs?|presumes?|presupposes?|ignores?|neglects?|lacks?|treats?|supports?|handles?|works?|only|cannot|relies|rely|depends?|has to|have to|must|means?|takes? (?:no|for granted))\b/i,
  /\b(?:guarantees?|theor(?:y|ems?)|proofs?|bounds?|analysis|convergence|claims?|statements?|derivations?|equivalence)\b[^.;]{0,40}\b(?:holds?|appl(?:y|ies)|covers?|is valid|are valid|is (?:proved|stated|shown)|works?|extends?|goes through)\b(?:(?!\bnot\b)[^.;]){0,50}\b(?:only|alone)\b|\b(?:guarantees?|theor(?:y|ems?)|proofs?|bounds?|analysis) (?:only|merely) (?:holds?|appl(?:y|ies)|covers?)\b/i,
  /\b(?:it|our method|ours|our [\w-]+|we) (?:still )?(?:needs?|requires?|assumes?|presupposes?|expects?|relies on|rely on|depends? on)\b[^.;]{3,100}\b(?:which|that)\b[^.;]{0,60}\b(?:nobody|seldom|rarely|not always|not (?:known|available|given)|unknown|unavailable|unrealistic|hard to|difficult to|scarce|impractical)\b/i,
];

/** What is admitted so wherever it stands behind the opening. */
export const ASSUMED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:lift|relax|remov|dropp|weaken|loosen|waiv)ing (?:this|these|the|our|such|that) (?:[\\w-]+ )?${ASSUMES}\\b[^.;]{0,40}\\b(?:(?:is|are|remains?) (?:\\w+ )?(?:left|open|future|deferred|postponed|needed|necessary|hard|difficult)|would|will|needs?|requires?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:(?:real|practical|actual|natural|modern|most|many|real-world) (?:[\\w-]+ ){0,2}(?:networks?|graphs?|data|losses|problems?|systems?|images|users|models|signals|applications?|tasks)|(?:none|neither|few|some|many|several) of (?:the|our|these|them|which)[^.;]{0,40})\\b[^.;,]{0,20} (?:violates?|breaks?|(?:do|does) not (?:satisfy|meet|fulfil|obey|have)|fails? to (?:satisfy|meet)|satisf(?:y|ies)|meets?|fulfils?)\\b[^.;]{0,40}\\b${ASSUMES}\\b`,
    'i',
  ),
  /\b(?:our method|ours|it|our (?:[\w-]+ ){1,3}) (?:is|are|should) (?:therefore |thus |hence |by no means |certainly |also )?(?:not|no) (?:an? )?(?:drop-in|full|complete|general|universal|perfect|panacea|silver bullet|cure[- ]all|substitute|replacement)\b/i,
  /\b(?:our|the) (?:[\w-]+ ){0,2}(?:assumptions?|conditions?|requirements?)\b[^.;]{0,40} (?:is|are) (?:(?:rather|quite|admittedly|very|fairly|too|clearly|often) ){0,2}(?:strong|restrictive|unrealistic|ideali[sz]ed|seldom|rarely|hard to (?:verify|check|meet|justify)|difficult to (?:verify|check|meet|justify)|violated)\b/i,
];

/** "Out-of-scope: medical advice; inputs beyond 8k tokens": what a card of a model rules out. */
export const OUT_OF_SCOPE =
  /^\W{0,4}out[- ]of[- ]scope(?: (?:uses?|use cases?|applications?|inputs?))?\W{0,3}[:.–—]\s?\S/i;
