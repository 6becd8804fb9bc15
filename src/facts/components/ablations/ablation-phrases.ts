import { VERSION_BUT_FOR } from './told/version-but-for.ts';

/**
 * How papers speak of a controlled comparison of their own parts. `plain` says it outright ("ablation study"); `varied`
 * describes one (one factor changes, the rest stays); `loose` could also be something else ("with and without").
 */
export type Grade = 'plain' | 'varied' | 'loose';

interface Phrase {
  grade: Grade;
  pattern: RegExp;
}

/** What can be set to this or that. How large the model or how long the input is belongs to no part of a method. */
const FACTOR =
  '(?<!\\b(?:model|context|sequence|input|prompt|dataset|data|document|batch-|parameter) )(?:values?|choices?|numbers?|sizes?|types?|settings?|combinations?|designs?|configurations?|ranks?|options?|strateg(?:y|ies)|variants?|versions?|initiali[sz]ations?|schedules?|weights?|losses|backbones?|thresholds?|lengths?|dimension\\w*|depths?|widths?|layers?|ratios?|levels?|modules?|components?|hyper[- ]?parameters?|parameters?|schemes?|prompts?|templates?|functions?|objectives?|optimizers?|budgets?|temperatures?|masking\\w*|kernels?|rates?|steps?|iterations?)';
const EFFECT =
  '(?:effects?|impacts?|influence|importance(?= of (?:our|different|various|the (?:proposed|individual|different|various)|\\w+ing)\\b)|roles?|contributions?|sensitivity|benefits?|necessity)';

/** What papers on systems call the ablation of their parts. */
const BREAKDOWN =
  /\b(?:optimi[sz]ations?|speed-?ups?|improvements?|components?|techniques?) break-?down\b|\bbreak-?down (?:analysis|study) of\b[^.;]{0,50}\b(?:components?|optimi[sz]ations?|techniques?|modules?|designs?|gains?|improvements?|speed-?ups?)\b/i;

/** How headings announce an ablation. */
export const IN_HEADINGS: readonly Phrase[] = [
  { grade: 'plain', pattern: /ablat/i },
  { grade: 'varied', pattern: BREAKDOWN },
  {
    grade: 'varied',
    pattern: new RegExp(
      `\\b${EFFECT} (?:of|to|analysis|for|on)\\b|\\bdoes (?:the |our )?[\\w -]{1,40} (?:help|matter)\\b`,
      'i',
    ),
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:sensitivity|sensitive|varying|variants?|variations?|design (?:choices?|decisions?|space)|hyper[- ]?parameters? (?:study|analysis|sensitivity|selection|search|tuning|robustness|choices?)|component(?:-?wise)? (?:analysis|study)|parameter (?:study|analysis)|robustness to)\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:which|how (?:much|many|does|do|important|should)|what (?:is the (?:optimal|best|right)|makes|matters|if)|why (?:does|do|is|not))\b|\bmatters?\b|\bwith(?:out)? (?:vs\.?|and|or|versus) with(?:out)?\b|\bw\/o\b|\b(?:vs\.?|versus)\b|\bchoice of\b(?! (?:the )?(?:data|bench|baseline|metric|task|evaluation|model|corpus|language))|^(?!(?:data|bench|baseline|metric|task|evaluation|model|dataset)\w*\b)[\w-]+(?: [\w-]+){0,2} choices?$|\bdo(?:es)? (?:we|one|it|the|our) (?:[\w-]+ ){0,3}?(?:need|help|matter)\b|\b(?:is|are) (?:the|our|all) [\w -]{3,40} (?:necessary|needed|useful|worth)\b|\blesions?$|\blesion (?:stud(?:y|ies)|experiments?)\b|\b(?:leave-one-out|knock-?out|control|diagnostic) (?:experiments?|stud(?:y|ies)|runs?)\b/i,
  },
  {
    grade: 'loose',
    pattern:
      /\b(?:analysis of|in-depth|further (?:analysis|experiments|results)|additional (?:experiments|results|analysis|studies)|more (?:analysis|experiments|results)|exploring|study of|stud(?:y|ies) on|comparison of|comparing)\b/i,
  },
];

/** How captions announce one. */
export const IN_CAPTIONS: readonly Phrase[] = [
  { grade: 'plain', pattern: /ablat/i },
  {
    grade: 'plain',
    // "Starting from the full system, each row disables one ingredient"
    pattern:
      /\b(?:each|every) (?:row|column|bar|line|curve|panel) (?:disables?|removes?|drops?|omits?|leaves? out|switch(?:es)? off|turns? off|takes? (?:out|away)|lacks?) (?:exactly |only |just )?(?:one|an?|another) (?:[\w-]+ )?(?:ingredient|component|part|module|term|loss|piece|stage|feature)\b/i,
  },
  { grade: 'varied', pattern: BREAKDOWN },
  { grade: 'varied', pattern: new RegExp(`\\b${EFFECT} (?:of|to|for)\\b`, 'i') },
  { grade: 'varied', pattern: VERSION_BUT_FOR },
  {
    grade: 'varied',
    // "each row disables one ingredient", "three crippled versions of it"
    pattern:
      /\b(?:each|every|the (?:next|other|remaining|last \w+|lower)) (?:rows?|columns?|bars?|lines?|curves?|panels?) (?:disables?|removes?|drops?|omits?|leaves? out|adds?|replaces?|switch(?:es)?|turns?|takes?|lacks?|(?:is|are) (?:our|the) (?:\w+ )?(?:model|system|method|agent|network) (?:without|minus))\b|\b(?:starting from|beginning with) (?:the|our) full (?:\w+ )?(?:system|model|method|agent|network)\b|\b(?:crippled|stripped(?:-down)?|lesioned|handicapped|weakened|cut-down) (?:versions?|variants?|models?|copies)\b|\b(?:parts?|components?|modules?|ingredients?|terms?) (?:removed|disabled|taken out|left out|switched off|turned off|knocked out)\b|\bwith (?:the|our) [\w -]{2,40}(?: \([^()]{1,25}\))?,? (?:and|or|vs\.?|versus) without (?:it|them)\b|(?:[,:] ?\+ ?[a-z][\w -]{1,30}){2}|\bwhat (?:each|every) (?:part|component|module|ingredient|piece|step)\b[^.]{0,40}\b(?:adds?|brings?|contributes?|does|is worth|buys?)\b|\bwith(?: \([^()]{1,25}\),?)? (?:and|or|vs\.?|versus) without(?: \([^()]{1,25}\))? (?:the|our|its) (?!(?:[\w-]+ )?(?:noise|occlusions?|labels?|attacks?|corruptions?|shifts?|outliers?|background|supervision|ground|glasses|masks?|target|data|images?|questions?|context|prompts?)\b)[a-z]|^(?:(?:Fig(?:ure|\.)|Table|Tab\.)\s?[\w.]{1,6}?[.:]\s*)?what matters\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\bw\/o\b|\bvariations? (?:of|on)\b|\bvariants?\b|\bvarying\b|\bvaried\b|\bvary\b|\bwhen (?:removing|replacing|using different|varying|changing|adding)\b|\bsensitivity\b|\b(?:with|for|an?) increasing\b/i,
  },
  {
    grade: 'varied',
    pattern: new RegExp(`\\b(?:different|various|several|alternative)\\b(?: [\\w-]+){0,3} ${FACTOR}\\b`, 'i'),
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:as|is) a function of (?:the |our )?(?:number|size|rank|value|threshold|weight|\p{L}\b|[\w-]*(?:parameter|ratio|length|dimension|depth|width))/iu,
  },
  {
    grade: 'loose',
    pattern:
      /\bwith(?:out)? (?:\([^()]{1,25}\),? )?(?:and|or|vs\.?|versus) with(?:out)?\b|\bwithout (?:\([^()]{1,25}\) )?(?:our|the|any|using)\b|\bcompar(?:ison|ing) (?:between|of|different)\b|\b(?:vs\.?|versus)\b|\bunder different\b/i,
  },
];

/** Sentences outside the method, where a removal or a replacement is an experiment and not the method itself. */
export const IN_SENTENCES: readonly Phrase[] = [
  { grade: 'varied', pattern: BREAKDOWN },
  {
    grade: 'varied',
    pattern: new RegExp(
      `\\b(?:compar|train|evaluat|test|run|plot|show)\\w*\\b(?:[^.;]|\\.(?=\\d)){0,140}?${VERSION_BUT_FOR.source}`,
      'i',
    ),
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:compar|evaluat|examin|explor|stud|investigat|ablat|test|vary|varie)\w* (?:(?:the|our|several|multiple|different|various|key|important|main|these|other|some) ){0,3}design (?:choices|axes|axis|decisions|alternatives|options|dimensions)\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:enabl|add|apply|introduc|incorporat|activat)ing\b(?:[^.;]|\.(?=\d)){3,60}\b(?:alone|on its own|by itself|individually)\b(?:[^.;]|\.(?=\d)){0,80}\d/i,
  },
  {
    grade: 'varied',
    pattern: new RegExp(
      `\\b(?:we|to|experiments?|stud(?:y|ies)|analysis)\\b(?:[^.;]|\\.(?=\\d)){0,50}\\b(?:stud(?:y|ies|ied)|investigat\\w+|evaluat\\w+|assess\\w*|examin\\w+|analy[sz]\\w+|test\\w*|explor\\w+|measur\\w+|quantif\\w+|isolat\\w+|understand|validat\\w+|verif\\w+|demonstrat\\w+|illustrat\\w+|show\\w*|compar\\w+)\\b(?:[^.;]|\\.(?=\\d)){0,30}\\b${EFFECT} of\\b`,
      'i',
    ),
  },
  {
    grade: 'varied',
    pattern:
      /(?:^|(?:,|:|\bthat|\band|\bwhen|\bby|\bif) )(?:simply )?(?:removing|replacing|omitting|dropping|excluding|disabling|eliminating|ablating|discarding|skipping|swapping|adding|increasing|decreasing|using (?:only|fewer|more|larger|smaller))\b(?:[^.;]|\.(?=\d)){3,130}\b(?:drops?|degrad\w+|decreas\w+|increas(?:es|ed)|rais(?:es|ed)|hurts?|harms?|leads?|wors\w+|reduc\w+|improv\w+|lowers?|results?|perform\w*|fails?|collapse\w*|yields?|gains?|boosts?|has (?:little|no|a|only))\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\bwe (?:also |further |then |next |first |additionally |systematically )?(?:vary|varied|ablated?|swap(?:ped)?|disabled?|sweep|swept)\b|\b(?:by|while|when|only) varying\b|\bkeeping (?:all )?(?:the )?(?:other|rest|everything)\b|\ball else (?:being )?(?:equal|fixed|the same)\b|\bcontrolled (?:experiments?|comparisons?)\b/i,
  },
  {
    grade: 'varied',
    pattern: new RegExp(
      `\\b(?:we|table|figure|fig\\.?|results?)\\b(?:[^.;]|\\.(?=\\d)){0,50}\\bcompar\\w+ (?:the |our )?(?:two|three|four|five|several|different|various|multiple|alternative)\\b(?: [\\w-]+){0,3} ${FACTOR}\\b|\\b(?:different|various|several) (?:values|choices|settings|configurations) (?:of|for)\\b`,
      'i',
    ),
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:variants?|versions?|baseline|counterparts?|models?|networks?|method|one)\b,? (?:trained |[\w-]+ed )?without (?:our|the|any|using|this|a|[\p{Lu}])|\b(?:our|ablated|simplified|alternative|reduced|two|three) (?:[\w-]+ )?variants?\b|\bwe replace (?:the |our |original )+(?:[^.;]|\.(?=\d)){3,60}\b(?:with|by)\b|\breplacing (?:the |our )?(?:[^.;]|\.(?=\d)){3,60}\b(?:with|by)\b|\bis removed\b/iu,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:without(?! (?:impact|los|sacrific|any|affect|compromis|degrad|hurt|the need|need)\w*)|tak(?:e|ing|en) out|turn(?:ing|ed)? off|switch(?:ing|ed)? off|leav(?:e|ing) out|left out|with only|trained with only|instead of|remove|removed|removal of|replaced|swap\w*|disabled|omitted)\b(?:[^.;]|\.(?=\d)){0,130}\b(?:drops?|falls?|fell|dropped|degrad\w+|decreas\w+|lowers?|lower|worse\w*|hurts?|costs?|points|rises? from|increases? from)\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:drops?|falls?|fell|dropped|degrad\w+|worse\w*|lower\w*|suffers?)\b(?:[^.;]|\.(?=\d)){0,60}\b(?:without(?! (?:impact|los|sacrific|any|affect|compromis|degrad|hurt|the need|need)\w*)|(?:if|when|once) (?:[^.;]|\.(?=\d)){0,50}\b(?:removed|replaced|omitted|disabled|dropped|taken out|left out|turned off))\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:drops?|falls?|fell|dropped|degrad\w+|worse\w*|lower\w*|suffers?|declin\w+|deteriorat\w+)\b(?:[^.;]|\.(?=\d)){0,60}\b(?:when|by|if|after|upon|once) (?:we )?(?:remov|replac|omit|dropp?|exclud|disabl|eliminat|ablat|discard|skipp?|swapp?)(?:ing|e)?\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:addition|inclusion|removal|omission|absence|exclusion) of\b(?:[^.;]|\.(?=\d)){3,80}\b(?:improv|increas|rais|boost|degrad|reduc|drop|decreas|hurt|lower|worsen)(?:e?[sd]|ing|s|ped)?\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\bwe (?:\w+ )?(?:remove|eliminate|drop|disable|exclude|omit|leave out|take out|turn off|replace)d? (?:each|either|one|any one|all) (?:of (?:the|these|our|its)\b|component|module|part|term|loss|\w+ (?:at a time|in turn|individually))|\b(?:one (?:at a time|by one)|each in turn|in isolation)\b(?:[^.;]|\.(?=\d)){0,80}\b(?:effects?|impacts?|contributions?|performance|accuracy|results?|drops?|improv\w+)\b|\b(?:incorporating|using|keeping|enabling|applying|with) only one of (?:them|the|these)\b|\b(?:neither|none|both|all|each|any) of (?:the|these|our) variants\b/i,
  },
  {
    grade: 'varied',
    pattern:
      /\b(?:combin(?:ation|ing)|using|integrating|joint(?:ly)?)\b(?:[^.;]|\.(?=\d)){0,60}\b(?:any two|both|all (?:two|three|four|five)|them|together)\b(?:[^.;]|\.(?=\d)){0,80}\b(?:than|outperforms?|surpass\w*|beats?|over)\b(?:[^.;]|\.(?=\d)){0,50}\b(?:alone|a single|either|each|any single|one of them|individual(?:ly)?|exclusively)\b/i,
  },
  { grade: 'loose', pattern: /\bwith(?:out)? (?:and|or|vs\.?|versus) with(?:out)?\b/i },
];

/** An act or a report of ablation; costs of ablations, thanks for them and ablations that were not made are none. */
export const ABLATION = /\bablat(?:ion|ions|ed?|ing|es)\b(?!-based)|\bAblat/;
const NOT_MADE =
  /\b(?:unable|inability|cannot|could not|did not|do not|not|never) (?:to )?(?:\w+ ){0,2}(?:ablate[ds]?\b|(?:perform|conduct|run|carry|carried|afford|do|done|include)\w*\b(?:[^.;]|\.(?=\d)){0,40}\bablat)|\b(?:lack(?:s|ing)?(?: of)?|without|no|missing) (?:an? |any |proper |full |thorough |systematic |detailed )?ablation/i;
/** "We do not report a separate ablation of each part." */
const NOT_SHOWN =
  /\b(?:(?:do|does|did|have|has|could|can) not|\w{2,5}n['’]t) (?:\w+ )?(?:report|provide|show|present|give|offer|attempt)\w*\b[^.;]{0,50}\bablat/i;
const PUT_OFF =
  /\b(?:leav\w+|defer\w*|future|expensive|costly|prohibitive\w*|infeasible)\b(?:[^.;]|\.(?=\d)){0,50}\bablat|\bablat(?:[^.;]|\.(?=\d)){0,60}\b(?:future|left (?:to|for)|infeasible|prohibitive\w*|too (?:costly|expensive))\b|\b(?:initial|early|preliminary) ablations?\b/i;
const NONE = new RegExp(`${NOT_MADE.source}|${NOT_SHOWN.source}|${PUT_OFF.source}`, 'i');

/** "The mixture was chosen through many ablations": they were made, and nobody is shown one. */
const UNSHOWN =
  /\b(?:optimi[sz]ed|chosen|choose|chose|determined|selected|tuned|decided|guided|informed|derived|refined|picked)\b(?:[^.;]|\.(?=\d)){0,50}\b(?:through|via|by|based on|after|from|using|with)\b(?:[^.;]|\.(?=\d)){0,50}\bablat/i;
const POINTS = /\b(?:tab(?:le|\.)|fig(?:ure|s?\.)?|sections?|sec\.|append(?:ix|ices)|app\.)|§|\d/i;

/** Whether a sentence says that an ablation is not shown. */
export const admitsNoAblation = (text: string): boolean => NOT_SHOWN.test(text);

/** Whether a sentence says that an ablation was not made, or is put off. */
export const lacksAblation = (text: string): boolean => ABLATION.test(text) && NONE.test(text);

/**
 * Whether a sentence tells of an ablation that the paper shows; one that was only used to choose counts with a pointer
 * or a number.
 */
export const reportsAblation = (text: string): boolean =>
  ABLATION.test(text) && !NONE.test(text) && (!UNSHOWN.test(text) || POINTS.test(text));
