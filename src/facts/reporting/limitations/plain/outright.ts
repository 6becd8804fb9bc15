/**
 * Authors who say that they admit something: "we acknowledge that three seeds are few", "a caveat is in order", "one might
 * object …; we agree". Whoever does so wants it to be read as a limit, wherever it stands.
 */

/** What makes that which is acknowledged a weakness, and not a merit of others. */
const WEAK =
  "(?:too|only|not|n[o’']t|cannot|never|no|few|small|limited|narrow|single|one|lacks?|lacking|fails?|worse|weak\\w*|imperfect|incomplete|bias\\w*|nois[ye]\\w*|depends?|costly|expensive|slow|simplif\\w+|assum\\w+|crude|rough|unrealistic|idealised|idealized|synthetic|short|less|far from|hard|difficult|sensitive|subjective|unclear|may|might|could)";

export const ADMITS_OUTRIGHT: readonly RegExp[] = [
  // Without "that", a token is admitted and a reward granted.
  new RegExp(
    `\\b(?:we|the authors) (?:(?:do|must|have to|should|freely|readily|openly|fully|also|therefore|hence|of course) ){0,3}(?:(?:acknowledge|caution)(?:,? (?:however|though|too),?)? (?:that )?|(?:admit|concede|grant|confess)(?:(?:,? (?:however|though|too),?)? that |, |(?<=admit|confess) to having ))(?!(?:that )?(?:the |our |all )?(?:support|help|funding|feedback|rivals?|baselines?|competitors?|others|(?:other|prior|previous|earlier) (?:[\\w-]+ )?(?:methods?|models?|work|works|systems?|approaches|authors))\\b)(?:[^.;]|\\.\\d){0,160}?\\b${WEAK}\\b`,
    'i',
  ),
  /\b(?:it must|it should|it has to|we must|we should) be (?:admitted|conceded|acknowledged|granted) that\b|\bwe (?:have|need|ought|are forced|are obliged) to (?:admit|concede) that\b/i,
  // "A word of caution is in order", "two caveats apply"
  /\b(?:an?|one|two|three|some|several|the usual|further|final) (?:[\w-]+ )?(?:caveats?|words? of (?:caution|warning)|notes? of caution|qualifications?|disclaimers?) (?:(?:is|are|seems?) (?:\w+ )?(?:in order|due|needed|necessary|called for|appropriate|warranted|worth \w+)|apply|applies|remains?|must|should|on)\b/i,
  /^\W{0,3}(?:(?:one|an?|another|the (?:main|biggest|only)|two|some) )?(?:(?:\w+ )?caveats?|words? of caution|notes? of caution)(?: here)?(?: is)?(?::| that\b)/i,
];

/** "One may object that the reward is made by hand." */
export const OBJECTED =
  /\bone (?:can|will|would) (?:\w+ )?(?:object|complain)\b|\b(?:one (?:may|might|could)|(?:a (?:critical |sceptical |skeptical )?reader|readers|reviewers?|critics|some|sceptics|skeptics) (?:may|might|could|can|will|would)) (?:\w+ )?(?:object|argue|complain|criticis|criticiz|point out|counter|worry|ask whether|wonder)\w*/i;
export const GRANTED =
  /^\W{0,3}(?:we (?:agree|concur|plead guilty|accept this)\b|(?:that|this) is (?:fair|true|right|correct|a fair|a valid|justified|indeed (?:so|true|the case|fair|a)\b)\b|(?:fair enough|guilty|granted|rightly so)\b|(?:the|this) (?:objection|criticism|concern|point|worry) is (?:fair|valid|justified|well taken|legitimate)\b)/i;
