/**
 * What was not measured or could not be found out, and what the evidence is too narrow for: few seeds, one site, synthetic
 * data alone, a confound that was not ruled out.
 */

const ONE_OR_FEW = '(?:one|two|three|a single|a few|a couple of|a handful of|very few|so few)';
const MADE =
  '(?:measured|tested|tried|evaluated|run|ran|trained|validated|collected|recorded|sampled|surveyed|interviewed|looked|experimented|studied|demonstrated|shown)';

/** Where a closing sentence says one of these of its own work, that is a limit of it. */
export const NARROW_IN_CLOSING: readonly RegExp[] = [
  // "our conclusions rest on offline logs", "so far it runs in simulation only"
  /\b(?:conclusions?|results?|findings|evidence|claims?|evaluations?|numbers|experiments|comparisons?|analysis)\b[^.;]{0,30} (?:rests?|rel(?:y|ies)|depends?|hinges?|(?:is|are|was|were) (?:based|built|run|done|obtained)|comes?|stems?) (?:on|from|in|upon) (?:an? )?(?:offline|synthetic|simulated|self-reported|logged|toy|small|historical|retrospective|proxy|automatic|artificial|single|one|two|three|few|handful|limited|convenience)\b/i,
  /\b(?:in simulation|in silico|on paper|in the laboratory|in the lab|offline|on toy (?:data|problems)|on synthetic data|in English|on one (?:machine|language|data-? ?set|robot)) (?:only|alone)\b/i,
  /\bwe (?:only|merely) (?:had|have|got) (?:access to )?(?:[\w-]+ )?(?:results|data|numbers|labels|recordings|evidence|measurements|one|two|three|a few|few)\b|\bwe (?:had|have) no (?:[\w-]+ )?(?:corpus|data(?:-? ?set)?|ground truth|labels|recordings|measurements|means|way|evidence|control)\b/i,
  // What nobody did with the work; what nobody did before it is its merit.
  /(?<!\bto (?:the best of )?our (?:best )?knowledge\b[^.;\n]*)\b(?:nobody|no one|no human|none of us) (?:has|have|had) (?:yet )?(?:\w+ed|put|run|seen|shown|built|driven) (?:\w+ ){0,2}?(?:it|this|them|these|our)\b(?![^.;]*\b(?:before|previously)\b)/i,
  // "a field that has yet to be explored" is not what was made here.
  /\b(?:it|they|this|these|our|its|whether)\b(?:(?!\b(?:that|which|fields?|areas?)\b)[^.;]){0,60} (?:(?:has|have) (?:yet|still)|(?:is|are) yet) to be (?:\w+ed|shown|seen|run|built|put|proven)\b/i,
  /\b(?:nothing (?:here|in (?:this|our) (?:paper|data|study|experiments))|(?:our|these|the) (?:[\w-]+ )?(?:data|experiments|results|numbers|tests)) (?:tells?|says?|shows?|do(?:es)? not (?:tell|say|show)|cannot (?:tell|say|show)) (?:us |the reader )?(?:nothing|little|whether|how|if|about)\b/i,
  /\b(?:all|both|most|nearly all|every one) (?:of )?(?:(?:the|our|these|them|whom|which) )?(?:[\w-]+ )?(?:(?:subjects|participants|raters|annotators|patients|speakers|recordings|images|data|samples|users|clips|songs) )?(?:(?:was|were|are|come|came|stem|had been) )?(?:recruited |drawn |taken |recorded |students |collected |sampled )?(?:from|of|in|at|by) (?:only )?(?:one|a single|the same|our own|two) (?:[\w-]+ )?(?:hospitals?|wards?|sites?|universit(?:y|ies)|departments?|institut\w+|cit(?:y|ies)|countr(?:y|ies)|sources?|laborator(?:y|ies)|labs?|compan(?:y|ies)|languages?|speakers?|clinics?|schools?|regions?|games?|robots?|scanners?|vendors?|machines?|persons?|rooms?|shores?|days?)\b/i,
  // "larger cohorts may well show another picture"
  /\b(?:larger|bigger|other|broader|longer|more diverse|different) (?:[\w-]+ )?(?:cohorts?|samples?|stud(?:y|ies)|populations?|models?|data-? ?sets?|corpora|languages?|hospitals?|scanners?|sites?) (?:may|might|could) (?:well )?(?:show|behave|differ|look|paint|tell another)\b/i,
  /\b(?:is|are|was|were) (?:still )?missing (?:for|before|from (?:our|this|the))\b|\bwhat is (?:still )?missing\b|\bmuch is missing\b/i,
  /\b(?:readers?|one|users?) (?:should|must|need to|ought to|is asked to) (?:bear|keep|have) in mind\b|\bit (?:should|must|needs to|has to|ought to) be (?:said|remembered|borne in mind|kept in mind|stressed) that\b[^.;]{0,120}\b(?:only|all|same|not|no|knew|few|small|one|single|never|own|limited)\b/i,
  new RegExp(
    `\\b${MADE} (?:(?:it|them|this|our \\w+) )?(?:only|just|merely|solely|exclusively) (?:(?:at|on|in|with|for|from|over|within|under) )?${ONE_OR_FEW}\\b|\\b(?:only|just|merely|solely) ${MADE} (?:[\\w-]+ ){0,3}?(?:at|on|in|with|for|from|over|within|under) `,
    'i',
  ),
  // "these results stem from synthetic graphs alone"
  /\b(?:results?|findings|conclusions?|numbers|evidence|experiments|gains|data|claims?|observations)\b[^.;]{0,40}\b(?:stems?|comes?|derives?|rests?|(?:is|are|was|were) (?:based|obtained|drawn|gathered|collected|measured))\b[^.;]{0,60}\b(?:alone|only|solely|exclusively|just (?:one|two|three|a few))\b/i,
  /\b(?:premature|too early|too soon|unwise|rash|presumptuous) to (?:draw|conclude|claim|generali[sz]e|infer|extrapolate|read|say|recommend|deploy|declare|speak)\b/i,
  /\b(?:interpretations?|evidence|analys[ei]s|results?|findings|accounts?|arguments?|explanations?|links?|observations?|stud(?:y|ies)|conclusions?)\b[^.;]{0,50} (?:is|are|remains?) (?:(?:only|purely|merely|still|at best|necessarily|largely|therefore|so far) ){0,2}(?:correlational|observational|anecdotal|circumstantial|speculative|tentative|preliminary|suggestive|exploratory|qualitative|informal|post[- ]hoc|indirect)\b/i,
  /\b(?:part|some|much|all|most|a share|a fraction|a portion) of (?:the|this|these|our) [^.;]{2,60}\b(?:may|might|could|can) (?:(?:merely|simply|partly|well|therefore|thus|just|also|instead|be) ){0,2}(?:reflect|stem|due|come|result|explained|attribut\w+|owed|an arte?fact)\b/i,
  // "whether the gains survive at scale is something we could not find out"
  /\b(?:whether|how (?:well|far|much)|if) [^.;?]{5,120}\b(?:is|are|was|remains?) (?:something|a (?:question|matter|point)|beyond|for others|not (?:known|clear|settled|tested|something)|anyone['’]s guess|anybody['’]s guess)\b/i,
  /\bwe (?:have )?(?:simply |also )?(?:could not|cannot|can only|did not|have not|never) (?:yet |really |fully |properly )?(?:find out|tell|know|say|establish|determine|afford|settle|disentangle|separate|control for|intervene|isolate|verify|vouch|speak to|guess|compare with|measure)\b/i,
];

/** What is admitted so wherever it stands behind the opening. */
export const NARROW: readonly RegExp[] = [
  /\b(?:we|authors) (?:know|knew|found|have|could find|are aware) (?:of )?no (?!such\b)(?:\w+ )?(?:rule|way|recipe|method|means|principled|remedy|fix|cure|explanation|reason)\b/i,
  /\b(?:budget|resources|hardware|compute|time|funds?|memory|cluster|licen[cs]e)\b[^.;]{0,30}\b(?:(?:did|does|do|would|could) not (?:let|allow|permit|suffice|stretch)|(?:prevented|kept|stopped|precluded|barred) (?:us|any|more|further|a|larger))\b/i,
  /\bwe (?:could not|cannot|can not|were unable to) afford (?:to|more|the|another|an?|larger|longer|it|this|further)\b|\b(?:beyond|outside) our (?:means|budget|reach|resources|compute|computational)\b|\bwe (?:lack(?:ed)?|had no|did not have|have no) (?:the |enough |sufficient |any )?(?:[\w-]+ )?(?:resources|compute|computational|budget|means|GPUs|hardware|manpower)\b/i,
  /\bwe (?:have )?never (?:\w+ly )?(?:test|measur|tried|try|check|interven|var(?:y|ied)|verif|ran|run|compar|control|evaluat|ask|stud|tun|validat|deploy)\w*/i,
  /\b(?:ran|run|trained|repeated|executed) (?:it|this|each|them|every|the) ?[^.;]{0,40}\bonly once\b|\bonly (?:ran|run|trained|executed) (?:it|this|each|them|every|once)\b[^.;]{0,30}\bonce\b|\bonly (?:a single|one) (?:random )?(?:seed|run|repetition|trial)\b/i,
  /\b(?:few|hardly any|not many|no other) (?:labs?|laborator(?:y|ies)|groups|researchers|people|universit(?:y|ies)|others|teams) (?:can|could|will|would|are able to|have the means to) (?:afford|repeat|reproduce|replicate|retrain|run|follow)\b/i,
  /\b(?:one|two|three|four|five|\d{1,2}) (?:random )?(?:seeds?|runs?|repetitions|trials|subjects|participants|annotators|raters|data-? ?sets?|speakers|patients) (?:is|are|were|was) (?:clearly |admittedly |far |perhaps |probably )?(?:too|hardly|not|rather|admittedly) (?:few|small|little|enough|sufficient)\b/i,
  /\b(?:simulators?|simulations?|analysis|estimates?|metrics?|measures?|cost models?|counts?) (?:[\w-]+ ){0,4}?(?:ignores?|neglects?|omits?|leaves out|disregards?|knows nothing of|takes no account of) [^.;]{3,80},? (?:so|hence|thus|therefore|and hence|and so|which means|meaning|making)\b/i,
  /\b(?:reported|measured|our|published) (?:[\w-]+ ){0,3}(?:scores?|numbers?|figures|results|estimates?|energies|gains?|accurac\w+|rates?|errors|times|costs?|savings) (?:is|are|may be|might be|could be|will be|tends? to be) (?:(?:therefore|thus|hence|likely|probably|surely|somewhat|too|overly|almost certainly) ){0,2}(?:optimistic|pessimistic|flattering|inflated|overstated|understated|rosy|unreliable)\b/i,
  /\b(?:an? (?:effect|bias|error|problem|artefact|artifact|defect|behaviou?r)|which|that) (?:that |which )?(?:we|nobody) (?:(?:see|can see|noticed|observe) but )?(?:have not|could not|cannot|were unable|are unable|have been unable|do not know how)\b[^.;]{0,20}\b(?:correct|fix|remove|explain|remedy|avoid|account|mend|cure|eliminate)\w*\b/i,
];
