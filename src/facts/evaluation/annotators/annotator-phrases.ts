/** How papers call the people who label, rate or compare for them. */
export const PEOPLE =
  '(?:annotators?|crowd[- ]?workers?|raters?|label+ers?|(?:human|expert) (?:evaluators?|judges?|raters?|annotators?|label+ers?|reviewers?|graders?|assessors?)|human (?:experts?|subjects?|participants?|volunteers?|testers?)|participants?|volunteers?|Turkers?|domain experts|medical experts|native speakers|clinicians|physicians|(?:neuro)?radiologists|(?:neuro)?pathologists|dermatologists|cardiologists|neurologists|ophthalmologists|contractors|freelancers|respondents)';
const STAFF = `(?:${PEOPLE}|evaluators?|workers|experts|professionals|linguists|(?:graduate |undergraduate |PhD |master's )?students|doctors|users|people|persons|subjects|judges|graders|assessors|scorers|coders|individuals|(?:human |professional |graduate-level )?translators|transcribers|proofreaders|interviewers|listeners|observers|bilinguals|(?:red[- ]?)?teamers|testers|surgeons|dentists|nurses|practitioners|psychologists|therapists|lawyers|mathematicians|employees|(?:of the )?authors)`;
const ADJECTIVES =
  '(?:(?!(?:if|of|the|and|or|in|on|for|to|by|with|from|per|both|that|which|points?|times?|as|at|is|are|was|were|when|each|all|our|we)\\b)[\\w-]{2,20} ){0,3}?';
/** How many people, in digits or words. */
export const NUMBER =
  '(?<![\\d.,-])(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a dozen|a pair of|a couple of|a (?:single|total of \\d{1,4}))';

/** "three trained annotators", "58 expert-level human labelers", "annotated by two of the authors". */
export const HEADCOUNT = new RegExp(
  `${NUMBER} (?:of the (?!authors)|of our |independent |different |distinct )?${ADJECTIVES}${STAFF}\\b(?! (?:steps?|rounds?|times|per|hours?|examples|prompts))|\\b(?:number of|N ?= ?\\d{1,4}) ?(?:\\w+ ){0,2}(?:annotators|participants|raters)|\\b${PEOPLE}\\b[^.;]{0,12}\\(\\s?[nN]\\s?=\\s?\\d{1,4}|\\b(?:recruit\\w*|hir\\w+|employ\\w*|invit\\w+|enlist\\w*|engag\\w+) (?:a total of |over |about |around )?\\d{1,4}\\b|\\b(?:[Aa]nnotators?|[Rr]aters?|[Rr]eviewers?) (?:A|1) (?:and|&) (?:B|2)\\b|\\bby (?:one|a (?:single )?member) of (?:the|our) (?:authors|(?:\\w+ )?team)\\b`,
  'i',
);

const DOERS = '[a-z]{3,16}(?:ers|ors)';
/** "122 formulators contributed to the questions": people by what they do in the task, which no list of names holds. */
export const AGENTS = new RegExp(
  `${NUMBER} (?:different |distinct |unique |individual )?(?!\\w*(?:numbers|parameters|layers|transformers|encoders|decoders|computers|centers|clusters|servers|orders|papers|letters|characters|markers|buffers|filters|kernels|hyper\\w+|answers)\\b)${DOERS} (?:have |each )?(?:contributed|participated|took part|worked on|completed|wrote|authored|(?:re)?formulated|transcribed|translated|were (?:involved|recruited|hired|employed|paid))\\b`,
  'i',
);

/** Thousands of things, whose labelling is work for people; a year is no number of them. */
const THOUSANDS =
  '(?<![\\d.,-])(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?[kK]|(?!(?:19|20)\\d\\d\\b)\\d{4,6})(?![\\d.,]*\\d)';
const BY_HAND =
  '(?:manually|hand-?|painstakingly) ?(?:re-?)?(?:annotated|label+ed|segmented|transcribed|outlined|traced|coded|delineated|categori[sz]ed|tagged)';
/** "We manually annotated the 4,200 pictures": whoever did it, it was done by people. */
export const LABELLED_BY_HAND = new RegExp(
  `\\b[Ww]e (?:\\w+ ){0,2}?${BY_HAND}\\b[^.;]{0,60}?${THOUSANDS} |\\b[Oo]ur [^.;]{0,60}?${THOUSANDS} [^.;]{0,60}\\b(?:were|was|are|have been) (?:\\w+ )?${BY_HAND}\\b|\\b[Ww]e [^.;]{0,60}?${THOUSANDS} [^.;]{0,40}\\band ${BY_HAND} (?:them|all|each|every)\\b`,
);

interface Detail {
  readonly what: string;
  readonly pattern: RegExp;
  /** What has the same words and is of no annotator. */
  readonly except?: RegExp;
}

const OTHER_AGREEMENT =
  /\b(?:inter-?(?:annotator|rater|coder)|annotator|raters?|human[-–]human|intra-?annotator)\b[^.;]{0,30}\b(?:agree\w*|reliability|consisten\w*)|\bagreement\b[^.;]{0,50}\b(?:annotators|raters|humans|evaluators|judges|experts|participants|workers|crowd|labell?ers|kappa|scores?)\b|\b(?:Cohen|Fleiss)[’'`]?s?\b|\bKrippendorff|\bkappa\b|\bcrowd-crowd\b|\b(?:annotators|raters|experts|evaluators|judges) (?:\w+ )?(?:agreed?|disagreed?)\b|\bmajority vot\w+|\ball (?:\w+ )?(?:annotators|raters|experts|reviewers|judges) (?:find|found|agree\w*|accept\w*|approve\w*)\b|\bunanimous\w*|\b(?:disagreements?|discrepanc\w+|conflicts) (?:[\w-]+ ){0,4}?(?:resolved|settled|adjudicated|discussed)\b|\b(?:resolv|adjudicat|settl)\w+ (?:any |all |the |remaining )?(?:disagreements?|discrepanc\w+|conflicts)\b|\b(?:raw|percent(?:age)?|pairwise|observed|exact|absolute|perfect) agreement\b|\b(?:they|the two|both|the (?:annotators|raters|coders|experts|judges|authors)) (?:\w+ )?(?:differed|disagreed|agreed|concurred|were of one mind) (?:on|in|about|over|for)\b/i;
const OTHER_INSTRUCTIONS =
  /\baccording to (?:the |these |our |two |three |four )*(?:following )?(?:rubrics?|criteria|guidelines?|rules)\b|\bon a (?:\d-point |Likert )?scale (?:from|of|between) \d[^;]{0,120}\b(?:criteria|where|denot\w*|mean\w*|indicat\w*|represent\w*)\b|\b(?:annotation|labell?ing|rating|evaluation|task|detailed|written|full|following|given|provided|our)? ?(?:instructions?|guidelines?|codebooks?|rubrics?|questionnaires?) (?:given|provided|shown|for|to|are|is|were|was|that|and|can|in|of|used)\b|\b(?:screen-?shots?|(?:annotation|rating|user|web|labell?ing|evaluation|study) interfaces?|interfaces? (?:for|of|used in) (?:the |our )?(?:\w+ )?(?:study|survey|evaluations?|annotations?))\b|\b(?:annotators?|raters?|participants?|evaluators?) (?:first |then )?(?:watch|listen|read|view|see|look)\b[^.;]{0,80}\b(?:and|then)\b[^.;]{0,60}\b(?:evaluate|rate|choose|select|judge|compare)\b|\b(?:annotators?|raters?|participants?|workers|evaluators?|labell?ers?|experts?|they|humans?|judges?) (?:are|were|was|is) (?:\w+ )?(?:asked|instructed|presented|shown|given|told|required|requested|provided|trained|briefed|tasked)\b|\b(?:ask|instruct|show|present|give|tell)(?:ed)? (?:the |our |crowd |human |each )*(?:annotators?|raters?|participants?|workers|evaluators?|labell?ers?|experts?|users|volunteers|judges?)\b/i;
/** "who had two days of training", "whom we did not tell which is which": they were prepared, or kept blind. */
const OTHER_TRAINING =
  /\b(?:hours?|days?|weeks?|sessions?|rounds?) of (?:[\w-]+ )?training\b(?! (?:on|with|for) (?:\d|the|a) ?(?:GPU|TPU|data))|\b(?:training|briefing|tutorial) (?:session|workshop|course|exercise)s?\b|\b(?:calibration|practice|qualification|screening) (?:session|round|phase|task|test|exercise)s?\b|\b(?:blind(?:ed)? to|unaware of|did not know|not (?:told|informed)|without knowing|whom we did not tell)\b[^.;]{0,60}\b(?:which|what|whether|who|condition|conditions|system|systems|method|methods|source|model|models|origin|hypothes\w+|label|labels)\b/i;
/** Who is told what to do. */
const TOLD = `(?:${PEOPLE}|scorers|coders|translators|workers|experts?|users|students|judges?|evaluators?)`;

/** What a paper may say of its annotators, each with the words for it. */
export const DETAILS: readonly Detail[] = [
  {
    what: 'agreement',
    pattern: new RegExp(
      `\\b(?:dis)?agree(?:ments?|d|s)? (?:[\\w-]+ ){0,3}?(?:among|amongst|between|across) (?:the |our |all |different |two |three |several |multiple |[\\w-]+ ){0,2}(?:${PEOPLE}|workers|experts|judges|evaluators|graders|authors)\\b|\\b(?:${PEOPLE}|workers)['’]? (?:\\w+ ){0,2}(?:agreement|consensus)\\b|` +
        OTHER_AGREEMENT.source,
      'i',
    ),
  },
  {
    what: 'pay',
    pattern:
      /\b(?:(?:were|was|are|is|fairly|each|and) (?:\w+ )?(?:paid|compensated|remunerated)(?! (?:domains?|services?|APIs?|versions?|tools?|plans?|systems?|software|models?|subscriptions?)\b)|compensation|remuneration|payments?|pay (?:rates?|them|each|every|our|the (?:workers|annotators|participants|raters))|paid (?:[$€£¥]|\d|at|an?|above|per|by the|workers|annotators|participants)|wages?|salary|salaried|hourly|gift (?:cards?|certificates?|vouchers?)|vouchers?|course credits?|unpaid|volunteers?)\b|\b\d[\d.]* ?(?:euros?|dollars?|pounds?|USD|EUR|GBP|RMB|yuan|yen|rupees|CHF|francs) (?:per|an?|each|for)\b|[$€£¥] ?\d[\d.]*(?: per| an?|\/)(?: ?(?:hour|hr|h\b|task|HIT|annotation|example|item|question|assignment|image|pair|judge?ment))/i,
  },
  {
    what: 'instructions',
    // Those that a model follows.
    except:
      /\b(?:users?['’]?|natural[- ]language|language|systems?|models?|editing|edit|navigation|textual|text|prompts?|human|multi-?modal|visual|vague|ambiguous|complex|real-world|spoken|input) instructions?\b|\binstructions?[- ](?:tun|follow|data|pairs?|prompts?)\w*/gi,
    pattern: new RegExp(
      `\\b${TOLD} (?:are|were|was|is) (?:\\w+ )?(?:asked|instructed|told|required|requested|briefed|tasked|trained)\\b|\\b(?:ask|instruct|tell|told|brief|train|request)(?:ed)? (?:the |our |crowd |human |each |all |these |hired )*${TOLD} (?:to|that|how|not)\\b|` +
        OTHER_TRAINING.source +
        '|' +
        OTHER_INSTRUCTIONS.source,
      'i',
    ),
  },
  {
    what: 'recruitment',
    pattern:
      /\b(?:recruit\w*|hired?|invited|enlisted|sourced (?:from|through|via)|Mechanical Turk|AMT|MTurk|Prolific|Upwork|Surge(?: AI)?|Scale AI|Appen|Toloka|Label ?box|Amazon SageMaker|contractors?|vendors?|colleagues|(?:all |in-house |salaried )?staff (?:of|at|from)|on our payroll|in-house|(?:members|staff) of our (?:[\w-]+ )?(?:lab\w*|group|team|department|institut\w+)|(?:our|salaried|in-house|internal) (?:\w+ )?staff|employees of|interns|(?:first|second|last|senior|both) authors?|mailing lists?|posters on|(?:graduate|undergraduate|PhD|Ph\.D\.|master'?s?|university|college) (?:level )?students?|by the authors|of the authors|authors of this (?:paper|work)|native speakers?|fluent in|professional (?:annotators|translators|linguists)|experts? (?:in|with|from)|(?:radiologists?|physicians?|clinicians?|pathologists?|dermatologists?|doctors?|linguists?|lawyers?|teachers?|nurses?|translators?) (?:at|from|of) (?:the )?(?:[A-Z][\w-]+ ){1,4}(?:University|Hospital|Institute|College|Clinic|Cent(?:er|re))|years(?:['’] | of )(?:[\w-]+ ){0,3}(?:experience|practice|work|training|teaching)|(?:educational|professional|cultural|academic|linguistic|scientific|medical|their|diverse|different|varied|similar|with an?|with) (?:[\w-]+ )?backgrounds?|demographic\w*)\b/i,
  },
];
