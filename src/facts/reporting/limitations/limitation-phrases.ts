const SHORTCOMING = '(?:limitations?|shortcomings?|drawbacks?|caveats?|weakness(?:es)?|disadvantages?|downsides?)';
/** The authors' own: "our approach", "this study", "the proposed sampler". */
export const OWN =
  '(?:\\bour\\b|(?<!\\b(?:than|to|with|from|of|unlike|like) )\\bours\\b|\\b(?:this|the (?:present|current|proposed|presented))\\s(?:[\\w-]+\\s){0,3}?(?:work|paper|study|method|approach|framework|model|algorithm|analysis|technique|system|pipeline|setup|benchmark|data ?set|evaluation|version|implementation|formulation|estimator|theory|result|investigation|design)\\b|\\bpresent work\\b)';

/** Up to the verb; what this work shows of others is theirs. */
const UP_TO =
  '(?:(?!\\bthat (?:most |many |the )?(?:previous|prior|existing|other|earlier|current|competing)\\b)[^.;]){0,80}?';

/** A sentence that says of a limitation that it is the authors' own. */
export const OWNED: readonly RegExp[] = [
  new RegExp(`\\b${SHORTCOMING}\\s(?:\\w+\\s){0,2}?(?:of|to|in|with|for)\\s(?:\\w+\\s){0,2}?${OWN}`, 'i'),
  new RegExp(
    `${OWN}${UP_TO}\\b(?:ha(?:s|ve)|suffers? from|comes? with|carries|exhibits?|faces?|shares?|inherits?|is not without|possess(?:es)?|involves?)\\s(?:[\\w-]+\\s){0,5}?${SHORTCOMING}\\b`,
    'i',
  ),
];

/** "This may limit the applicability of the proposed scheme": said of one's own wherever it stands, beside others' work too. */
export const LIMITS_OWN =
  /\b(?:may|might|could|can|would) (?:\w+ )?(?:limit|restrict|hinder|hamper) the (?:[\w-]+ )?(?:applicability|use|usefulness|generality|scalability|reach) of (?:our|the proposed|this)\b/i;

/** A sentence that calls a limitation by its name, outside the opening of a paper, where that is what others leave open. */
export const NAMED: readonly RegExp[] = [
  ...OWNED,
  LIMITS_OWN,
  // "While this work shows …, it does not show to what degree …": where its evidence ends.
  new RegExp(
    `\\b(?:while|although|though)\\b(?![^.;]{0,30}\\b(?:prior|previous|existing|other)\\b)[^.;,]{0,20}(?:${OWN}|\\bwe (?:show|found|find|demonstrate)\\b)[^.;]{0,200}, (?:it|this|that|they|these (?:results|findings)) (?:does|do|did) not (?:necessarily |by itself |by themselves |yet )?(?:show|indicate|imply|prove|mean|establish|demonstrate|tell|say)\\b`,
    'i',
  ),
  // "Our results show …, but they do not show …".
  /\b(?:our (?:results|findings|experiments|study|analysis|work)|we) (?:show|suggest|indicate|demonstrate|establish|find)s?\b[^.;]{0,160},? (?:but|yet|although|though) (?:it|this|they|these (?:results|findings)|we) (?:(?:does|do|did) not|cannot) (?:necessarily |by itself |by themselves |yet )?(?:show|imply|prove|mean|establish|demonstrate|tell|say) (?:that|whether|how|to what|which|what|why|causa)\w*/i,
  new RegExp(
    `\\b(?:one|a|an|another|the|the only|first|second|final|two|three|some|several|certain|few|following)\\s(?:(?:main|primary|key|current|important|potential|possible|major|notable|remaining|other|significant|obvious|central|principal|practical|clear|inherent)\\s){0,2}${SHORTCOMING}\\b[^.;]{0,40}\\b(?:is|are|lies?|remains?|concerns?|include|stems?|that (?:we|future)|which we)\\b[^.]{0,200}?(?:${OWN}|\\bwe\\b|\\bfuture\\b)`,
    'i',
  ),
  new RegExp(
    `\\b${SHORTCOMING}\\b[^.;]{0,60}\\b(?:are|is) (?:further )?(?:discussed|listed|described|outlined|provided|given|deferred)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:we|paper)\\b[^.;]{0,30}\\b(?:acknowledge|recogni[sz]e|discuss)\\b[^.;]{0,40}\\b${SHORTCOMING}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:below|here|finally|next|in closing|we)\\b[^.;]{0,80}\\b(?:point out|note|mention|outline|highlight|list|name)\\b[^.;]{0,20}?\\b(?:(?:the|its|some|several|our) )?${SHORTCOMING}\\b(?! (?:of|in|with|to|that|which)\\b)`,
    'i',
  ),
  new RegExp(
    `\\b(?:it|this approach|this method) (?:also )?has (?:its|some|several|a few) (?:own )?${SHORTCOMING}\\b`,
    'i',
  ),
  // "One issue that persists is double counting", "a weakness that remains are long songs"
  /\b(?:one|an?|another|the (?:main|only|biggest|key)) (?:\w+ )?(?:issue|problem|weakness|difficulty|failure|shortcoming) (?:that|which) (?:still )?(?:persists|remains)\b/i,
  new RegExp(`\\bthere (?:are|is|remain) (?:[\\w-]+ ){0,3}${SHORTCOMING} (?:to|of|in|with) (?:this|our|the)\\b`, 'i'),
  new RegExp(
    `\\b(?:several|some|certain|important|two|three|a few) ${SHORTCOMING} (?:remain|exist|highlight|should be|(?:are|is) worth|deserve|apply)\\b`,
    'i',
  ),
];

/** A sentence that says what the authors' own work does not do, without calling it a limitation. */
export const SHORT_OF: readonly RegExp[] = [
  new RegExp(
    `\\b(?:potential|possible|main|remaining|one|another) (?:concerns?|issues?|problems?) (?:with|of|in|about) (?:\\w+ )?${OWN}`,
    'i',
  ),
  /\b(?:our|the|these) (?:experiments?|study|evaluations?|results?)(?: here)? (?:used?|(?:are|were) (?:based|run|done) on|rel(?:y|ies|ied) on|cover(?:s|ed)?|involve[sd]?) (?:only )?(?:an? )?(?:relatively |comparatively |fairly |rather )?(?:small|limited|narrow|few)\b/i,
  /\bsimplif(?:ying|ied) assumptions?\b|\bcomes? with (?:\w+ ){0,2}(?:potential )?risks?\b/i,
  new RegExp(
    `${OWN}${UP_TO}\\b(?:(?:is|are|was|were|remains?|being) (?:still |currently |only |mainly |primarily |thus |therefore )?(?:limited|restricted|confined|constrained) (?:to|by|in)|cannot|can not|(?:do|does|did) not (?:yet |currently |always |explicitly |fully |necessarily )?(?:handle|cover|consider|account|address|support|scale|generali[sz]e|guarantee|apply|extend|provide|capture|model|include|evaluate|perform|work|hold|transfer|explore|ensure|yet)|struggles?|fails? (?:to|in|on|when|for)|(?:may|might|could|can) (?:not|fail|struggle|degrade|be (?:limited|less|insufficient|suboptimal|sub-optimal|inaccurate|sensitive|affected)|face|suffer|still|miss|produce|introduce|require|inherit)|(?:is|are) (?:less (?:effective|accurate|suited|robust|reliable)|sensitive to|not (?:designed|able|suited|suitable|applicable|as|without|yet|exhaustive|optimal|perfect))|(?:relies|rely|depends?) (?:heavily |strongly |largely |partly |in part )?on|only (?:considers?|covers?|handles?|supports?|applies|works|holds?|focus(?:es)?|addresses|captures?|provides?)|(?:focus(?:es)?|focused) (?:only |solely |exclusively |primarily |mainly )?on|(?<!\\b(?:not|never|longer) )(?:assumes?|requires?|suffers?|incurs?|hinges? on)\\b)`,
    'i',
  ),
  /(?<!\b(?:means?|meaning|denotes?) that |\b[Ii]f )\bwe (?:(?:currently|here|also|however|still|therefore|thus|intentionally|deliberately) ){0,2}(?:(?:only|solely|exclusively|primarily|mainly) (?:consider|focus|stud(?:y|ied)|evaluate|test|examine|explore|use|cover|investigate|analy[sz]e|experiment|look)\w*|(?:do|did|could|can|have) ?not\b(?! (?:(?:report|repeat|list|want|wish|need|have to)|(?:observe|notice|f[io]u?nd|see|detect|encounter)[ed]{0,2}n?)\b)|cannot\b|were (?:not able|unable)|are (?:not able|unable)|(?:limit|restrict|confine)(?:ed)? (?:our|the|this|ourselves)|focus(?:ed)? (?:only|solely|exclusively|primarily|mainly) on)/i,
  /\b(?:this|the current) (?:paper|work|study) (?:\w+ )?(?:only |solely |primarily |mainly )?focus(?:es|ed) (?:only |solely |primarily |mainly )?on\b/i,
  /\b(?:may|might|could) not (?:\w+ )?(?:generali[sz]e|hold|transfer|extend|apply|be (?:representative|applicable|optimal|suitable|realistic))\b/i,
  /\b(?:remains?|is|are) (?:still |currently )?(?:an? )?(?:open (?:question|problem|challenge|issue)|unclear|computationally (?:expensive|costly|demanding)|underexplored|unexplored|unsolved)\b/i,
  /(?<!\b(?:far|well|way) )\b(?:beyond|outside|out of) (?:the )?(?:(?:primary|main|current|present) )?(?:scope|focus)\b/i,
  new RegExp(`\\bha(?:s|ve) (?:[\\w-]+ ){0,2}${SHORTCOMING} (?:in|for|on|with|when)\\b`, 'i'),
  /\b(?:although|while|despite|however|nonetheless|nevertheless|yet|still)\b[^.]{0,200}\b(?:which|that) (?:further )?(?:limits?|restricts?|hinders?|hampers?|constrains?)\b/i,
  /\b(?:is|are|was|were) (?:provided|given|shown|established|prove[dn]|tested|evaluated|validated|demonstrated|studied) (?:here )?only (?:for|on|in|with|at|under)\b/i,
  /\b(?:at the (?:cost|expense) of|comes? at (?:a|the) (?:cost|price)|(?<!\b(?:highlight|reveal|show|illustrat|demonstrat|uncover|expos|characteri[sz]|analy[sz]|quantif|explor|stud)\w* (?:the |a |an )?(?:\w+ )?)(?<!\b(?:balanc\w+|optimal|best|better|favou?rable|superior|good|strong|improv\w+|navigat\w+) (?:the |a |an )?)trade-?offs? (?:is|between)|(?:extra|additional) (?:computational|memory|training|inference) (?:cost|overhead))\b/i,
  /\b(?:although|while|despite|however|nonetheless|nevertheless|yet)\b[^.]{0,200}\b(?:(?:may|might|could) not\b|still (?:lags?|falls? short|requires?|struggles?|underperforms?)|lags? behind|introduces? (?:substantial|additional|significant|extra)|(?:depends?|relies|rely|hinges?) on|comes? with|(?<!\bto )increases? (?:the )?(?:computation|memory|costs?\b|(?:training|inference) (?:time|costs?|compute|memory|latency|complexity|overhead)))/i,
  /\b(?:may|might|could) not (?:fully|always|necessarily|be able|adequately|accurately|capture|reflect|work|scale|cover|suffice)\b/i,
  /\b(?:the|our) (?:current|existing|present) (?:[\w-]+ ){0,3}(?:is|are|was|were|does|do|cannot|lacks?|relies|rely|handles?|assumes?|involves?|requires?|only|focus(?:es)?|suffers?)\b/i,
  /\b(?:further|more|additional) (?:\w+ ){0,2}(?:experiments?|work|investigation|validation|stud(?:y|ies)|research|exploration|evaluation) (?:is|are|remains?) (?:still )?(?:needed|required|necessary|warranted)\b|\b(?:warrants?|requires?|needs?|deserves?) further (?:\w+ )?(?:exploration|investigation|stud(?:y|ies)|research|work|validation)\b/i,
  /\b(?:broader|further|additional|more|larger|longer|wider) [^.;]{0,160}\bwould (?:further |also |help (?:to )?)?(?:strengthen|solidify|bolster|clarify)\b|\bquestions? (?:arises?|remains?|(?:is|are) left)\b(?![^.]*\?|:)/i,
  /\b(?:due to|given|because of|owing to) (?:\w+ ){0,3}(?:computational|compute|resource|budget|time|hardware|cost|data) (?:\w+ ){0,3}(?:constraints?|limitations?|limits?|restrictions?|budgets?)\b/i,
  new RegExp(
    `${OWN}[^.;]{0,40}?\\b(?:comes? with|faces?|raises?|brings|poses?|introduces?) (?:[\\w-]+ ){0,3}(?:challenges|difficulties|issues|problems)\\b`,
    'i',
  ),
  /\b(?:the|our) (?:[\w-]+ ){1,4}(?:may|might|can|could) (?:still |also |sometimes |occasionally |at times )?(?:err|fail|struggle|degrade|hallucinate|break down|mis(?:classif|read|interpret|label|place|judge|pronounce|detect)\w*)\b/i,
  /\b(?:is|are|was|were) (?:currently |still |yet |therefore )?not (?:yet )?(?:model+ed|covered|handled|supported|addressed|captured|accounted for|assessed)\b(?![^.;]{0,20}\bby (?:existing|prior|previous|current|other|most|standard)\b)/i,
  /\bno (?:[\w-]+ ){0,3}(?:study|studies|evaluation|validation|tests?|trials?|survey|user study|comparison) (?:\w+ )?(?:has|have|was|were|is) (?:\w+ )?(?:conducted|performed|done|made|run|carried out|attempted|undertaken)\b/i,
  new RegExp(
    `(?:${OWN}|\\bthe (?:[\\w-]+ )?(?:model|method|system|approach)\\b)[^.;]{0,20} (?:is|are) (?:still )?(?:by no means|far from|nowhere near) (?!the only\\b)\\w+`,
    'i',
  ),
  /\b(?:leaves?|ample|much|significant) (?:\w+ )?room for (?:further )?improvement\b|\bnot (?:yet )?(?:real-time|optimi[sz]ed)\b|\b(?:training|inference|computational|memory) costs? (?:is|are|remains?) (?:still |relatively )?(?:high|large|substantial|significant)\b/i,
];

/** What was not looked into, which says little of what the work cannot do where the next words plan to. */
export const NOT_LOOKED_INTO =
  /\bnot (?:yet |fully |thoroughly |exhaustively )?(?:explor|stud(?:y|ied)|investigat|examin|pursu|tried|try\b|exhaust)\w*|\bfocus(?:es|ed)? (?:only |solely |exclusively |primarily |mainly )?on\b|\b(?:remains?|is|are) (?:still |currently |largely )*(?:under-?explored|unexplored|an? (?:open|interesting) (?:question|problem|challenge|issue|direction))\b|\b(?:warrants?|deserves?|needs?|requires?) further (?:\w+ )?(?:exploration|investigation|stud(?:y|ies)|research|work)\b|\b(?:beyond|outside|out of) (?:the )?(?:\w+ )?scope\b/i;
/** What turns such a sentence into a plan. */
export const PLANNED =
  /\bfuture (?:works?|research|directions?|stud(?:y|ies)|investigations?|versions?|extensions?|releases?)\b|\bin (?:the )?future\b|\bwe (?:also )?(?:plan|intend|aim|will)\b|\b(?:viable|promising|exciting|interesting|natural|next) (?:directions?|steps?|avenues?)\b/i;
/** "More studies are required to better understand what a language model learns": a question for everybody. */
export const OPEN_TO_ALL =
  /\b(?:more|further|additional|future) (?:\w+ ){0,2}(?:stud(?:y|ies)|research|work|investigations?) (?:is|are) (?:\w+ )?(?:needed|required|necessary) to (?:better |fully |further )?(?:understand|explain|learn|uncover) (?:what|how|why|which) (?:an? |the )?(?!\b(?:our|this|these|it|they|proposed|we)\b)[^.;]{0,60}(?:models?|networks?|transformers?|representations?)\b/i;
/** "To mitigate this, we do not always …": the next words of a method take the shortcoming away again. */
export const REMEDY =
  /^\W{0,3}(?:(?:in order )?to (?:mitigate|address|overcome|alleviate|counter(?:act)?|remedy|solve|avoid|resolve|fix|compensate(?: for)?|circumvent|tackle|reduce|prevent|deal with|cope with|get around) (?:this|these|such|it|that|the (?:issue|problem|mismatch|effect|drawback|shortcoming))\b|we (?:therefore |thus |hence )?(?:mitigate|address|overcome|alleviate|solve|avoid|resolve|fix|circumvent) (?:this|these|it|the)\b|(?:therefore|thus|hence|for this reason|as a remedy),? we\b)(?![^.]*\bfuture\b)/i;

/** "We will mend this shortcoming in future work": who promises that has named one, though not in this sentence. */
export const TO_BE_MENDED: readonly RegExp[] = [
  new RegExp(
    `\\bwe (?:will|plan to|aim to|hope to|intend to|would like to|leave)\\b[^.;]{0,60}\\b(?:this|these|the above) ${SHORTCOMING}\\b`,
    'i',
  ),
  // "We suspect that lifting this limitation takes longer recordings": who says what it would take has not done it.
  new RegExp(
    `\\b(?:we (?:hypothesi[sz]e|believe|expect|suspect|conjecture|think|leave)|future|further)\\b[^.;]{0,60}\\b(?:addressing|overcoming|resolving|lifting|removing|fixing|mitigating|alleviating) (?:this|these) ${SHORTCOMING}\\b(?: (?:would|will|may|might|could))? (?:requires?|takes?|needs?|calls? for|involves?|is|are)\\b|\\b(?:addressing|overcoming|resolving|lifting|removing|fixing) (?:this|these) ${SHORTCOMING}\\b[^.;]{0,30}\\b(?:is|are|remains?)\\b[^.;]{0,30}\\b(?:left|future|open)\\b`,
    'i',
  ),
  // "Further research is needed to make it work on long texts": there, it does not.
  /\b(?:further|more|additional|future) (?:\w+ )?(?:research|work|efforts?|engineering|stud(?:y|ies)) (?:is|are|will be|would be|remains?) (?:\w+ )?(?:needed|required|necessary) (?:to|before|for) (?:make|making|get|getting|render|rendering|bring|bringing) (?:(?!\b(?:others?|existing|prior)\b)[^.;]){2,80}\b(?:works?|scales?|practical|competitive|robust|viable|usable|reliable|efficient|work(?:ing)?)\b/i,
];

/** A shortcoming called by name of whatever was spoken of, which outside an opening is as a rule the authors' own. */
export const CALLED = new RegExp(
  `^\\W{0,3}(?:a|one|the|another) (?:[\\w-]+ ){0,2}?${SHORTCOMING},? (?:however,? |though,? )?(?:is|lies)\\b`,
  'i',
);

/** What a part of the text on the scope of the work says of its ends. */
export const SCOPE = /\bscope\b/i;
/** "It does not cover speech": where a scope ends. */
export const ENDS =
  /\b(?:cannot|can not)\b|\bnot (?:claim|cover|address|consider|handle|evaluate|guarantee|extend|an? (?:drop-in|full|complete|general|universal|substitute|replacement))\w*\b|\b(?:is|are) (?:limited|restricted|confined) to\b/i;

/** "We propose X, which relies on Y": what a thing is made of. */
export const PROPOSES =
  /\b(?:we|this (?:paper|work|study)|the paper) (?:have |has |also |first |then )?(?:propos|present|introduc|develop|describ)(?:e|es|ed|s)?\b/i;
/** Words by which such a sentence sets an end to it all the same. */
export const CONTRAST = /\b(?:only|not|cannot|limit\w*|however|although|though|while|but|fails?|yet|despite|future)\b/i;

/** Plans, which are no limitations. */
export const FUTURE =
  /\bfuture (?:works?|research|directions?|studies|extensions?)\b|\b(?:we|authors) (?:also )?(?:plan|hope|intend|would like|are excited|look forward)\b|\bin (?:the )?future\b|\bnext step|\b(?:[Mm]oving|[Gg]oing) forward\b|\b(?:several|promising|interesting|exciting|many|multiple|other) (?:\w+ )?(?:directions|avenues)\b|\b(?:leave|remain)\w* [^.;]{0,60}\bopen (?:questions?|problems?)\b/i;
