import { OWN } from './limitation-phrases.ts';

/** The authors' own, as the subject of a sentence. */
const SUBJECT =
  '\\b(?:our|the|this) (?:(?:proposed|trained|resulting|final|current) )?(?:[\\w-]+ ){0,2}?(?:works?|models?|methods?|approach|classifiers?|systems?|modules?|algorithms?|frameworks?|argument)\\b';
/** A sentence that admits of the authors' own work, wherever it stands, that it does worse than one would wish. */
export const ADMITTED: readonly RegExp[] = [
  new RegExp(
    `${SUBJECT} (?:[\\w-]+ )?(?:(?:do|does|did) not (?:perform (?:as )?well|have competitive|achieve competitive|reach competitive)|performs? (?:poorly|worse)|(?:is|are) (?:(?:therefore|still|also|thus|hence|currently|however|yet) )?not (?:(?:great|good|reliable|accurate) (?:at|in)|uniformly (?:\\w+ )?(?:dominant|better|superior|best)))\\b`,
    'i',
  ),
  new RegExp(
    `${SUBJECT}(?:[^.;]|\\.\\d){0,80}\\b(?:is|are) (?:only|merely|just) a (?:proof[- ]of[- ]concept|heuristic)\\b`,
    'i',
  ),
];

/** What the system cannot do or does dearly, told among examples or errors; a remedy or a rival beside it is another matter. */
export const LACKING: readonly RegExp[] = [
  new RegExp(
    `${SUBJECT} (?:[^.;]{0,80}?\\bbut )?(?:(?:also|still|sometimes|often|occasionally|simply) ){0,2}(?:(?:may|might|could) (?:still |also |simply )?lack|lacks (?:sufficient|enough|the (?:capacity|ability|knowledge|means))|(?:is|was) (?:\\w+ )?(?:unable|not able) to)\\b`,
    'i',
  ),
  new RegExp(
    `${SUBJECT}(?:['’]s (?:[\\w-]+ )?[\\w-]+)? is (?:(?:also|still|rather|quite|fairly|relatively|comparatively|very|computationally) ){0,2}(?:slow|costly|expensive|(?:resource|compute|memory|computationally)[- ]intensive)\\b`,
    'i',
  ),
];

/** What is admitted of one choice or one table in plain words: two such sentences tell enough, if nowhere together. */
export const CONFESSED: readonly RegExp[] = [
  // A weakness with its reason.
  /^(?=.*\bour\b).*\b(?:likely|probably|partly|presumably|mainly) (?:due to|because of|caused by) (?:its|our) (?:limited|small(?:er)?|lack of|low(?:er)?|restricted|insufficient)\b/i,

  new RegExp(
    `${OWN}[^.;]{0,40}\\b(?:is|are) (?:(?:in some (?:respects?|ways)|somewhat|still|also|inherently|clearly|to some extent) )limited\\b|${OWN}[^.;]{0,40}\\b(?:is|are) limited,? (?:(?:in (?:two|three|several|many|some|various|other|its|this) (?:respects?|ways|regards?)|here|too),? )?(?:since|because|in that|as it|as we)\\b`,
    'i',
  ),
  /\b(?:whether|(?<!\bas )if|how (?:well|far)|to what extent) (?:it|they|this|these|that|our|we)\b[^.;?]{0,90}\b(?:is|are|remains?) (?:still |currently |yet |as yet )?(?:unclear|unknown|uncertain|an open question|to be (?:seen|tested|shown))\b|\b(?:is|remains?) (?:still |currently |as yet )?(?:unclear|unknown|uncertain|an open question|to be seen) (?:whether|if|how (?:well|far)|to what extent) (?:it|they|this|these|our|we)\b/i,
  /\b(?:still|remains?) (?:\w+ )?questionable (?:whether|if|how)\b|\b(?:exact |precise |true )?(?:reasons?|causes?) (?:why|for|of|behind) [^.;]{2,80} (?:is|are|remains?) (?:still |currently |largely )?(?:unclear|unknown)\b/i,
  /\bwe (?:did|do|have) not (?:yet )?(?:perform|conduct|run|done?|carr(?:y|ied) out|performed|conducted)\b[^.;]{0,40}\b(?:experiments?|tests?|stud(?:y|ies)|analys[ie]s|measurements) to (?:validate|verify|test|confirm|check|support)\b/i,
  /\b(?:making sure|to be sure|verifying (?:this|that|it)|confirming (?:this|that|it)|settling (?:this|that|it))\b[^.;]{0,40}\b(?:would|will) (?:require|need|take) (?:much |far |a )?(?:more |further )?(?:[\w-]+ )?(?:analys[ie]s|verification|experiments?|study|studies|work|tests?)\b/i,
  /\b(?:places?|sets?|puts?|imposes?) (?:an? )?(?:[\w-]+ )?(?:ceiling|cap|upper (?:bound|limit)) on (?:the )?(?:accuracy|performance|quality|scores?) (?:of|that) (?:our|we|the proposed)\b/i,
  /^Note that (?:the|our) (?:[\w-]+ ){0,3}(?:metric|measure|divergence|score|analysis|evaluation|estimate) (?:ignores?|neglects?|disregards?|does not (?:see|capture|reflect|take into account|account for))\b/i,
  // "this comparison looks at the active units, but does not consider the memory".
  /\b(?:this|our) (?:[\w-]+ )?(?:analysis|comparison|evaluation|estimate|count|calculation|measurement|accounting|study|benchmark) (?:(?:only )?(?:focus(?:es)?|looks?|counts?|covers?|considers?|measures?|is based)\b(?:[^.;]|\.\d){0,160}(?:,| and| but) (?:but |and )?)?(?:does|do|did) not (?:consider|account for|take into account|take into consideration|include|capture|reflect|cover|factor in)\b/i,
  /^(?:despite|although|while|though|in spite of)\b[^.;]{0,120}, (?:the|our) (?:[\w-]+ ){0,2}?(?:models?|system|method|network|approach|agent) can only\b/i,
  /\b(?:real-world|practical|realistic)\b[^.;,]{0,40},? (?:we|one|practitioners) would (?:not|rarely|seldom) (?:have|possess|know)\b/i,
  /\b(?:our|this) (?:paper|work|study) is (?:but|only|just|merely) a first step\b/i,
  /\bonly for [^.;]{0,60}\b(?:as|since|because) [^.;]{0,60}\b(?:is|are|was|were) too (?:scarce|few|sparse)\b/i,
  /\b(?:is|are) not guaranteed to \w+[^.;]{0,40}\b(?:in (?:this|our)|for our|with our)\b|\b(?:our|this) [^.;]{0,60}\b(?:is|are) not guaranteed to\b|\bwe (?:do not|cannot) (?:claim|guarantee|rule out)\b/i,
  /(?<!\b(?:which|that|what|whom) )\bwe (?:were|are|have been) (?:unable|not able) to (?:train|find|obtain|run|scale|reproduce|evaluate|test|include|fit|match|reach|explain|determine|verify)\b(?![^.;]{0,80}\b(?:standard|baselines?|vanilla|previous|prior|existing|original|their|others?['’]?|authors)\b)/i,
  /\b(?:although|while|though|however|but|yet)\b[^.]{0,200}\b(?:it|our (?:\w+ ){0,2}\w+)\b[^.;]{0,30} (?:is|are) (?:(?:still|also|considerably|much|significantly|slightly|somewhat|computationally) ){0,2}(?:more (?:computationally )?(?:expensive|costly)|slower|heavier|more (?:memory|compute)[- ]intensive)\b/i,
  /\b(?:could|may|might|can) (?:also )?(?:affect|hurt|harm|limit|degrade|reduce) the (?:performance|quality|accuracy|generality|validity|generali[sz]ation) of (?:our|the proposed|this)\b/i,
  new RegExp(
    `${SUBJECT} (?:(?:still|often|sometimes|occasionally) )?(?:makes?|produces?|commits?|exhibits?|shows?) (?:frequent|many|some|several|occasional|systematic|visible|noticeable) (?:[\\w-]+ )?(?:errors|mistakes|artifacts|artefacts|failures|hallucinations)\\b`,
    'i',
  ),
];

/** What is true of a variant that was taken apart, of one case of many, or of others is not admitted of the work. */
export const NOT_ADMITTED =
  /\b(?:without|w\/o|if|ablat\w+|remov\w+|baselines?|vanilla|unlike|previous|prior|existing|initially|instead of)\b|\busing\b[^.;]{0,60}\b(?:hurts?|harms?|degrades?|worsens?)\b|\bthe [A-Z]{2,6} (?:model|method|variant|version)\b[^.;]{0,60}\bthan the [A-Z]{2,6} (?:model|method|variant|version)\b/i;
