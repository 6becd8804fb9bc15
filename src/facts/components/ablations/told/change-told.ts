/**
 * What was done to one part of a system and what came of it, told in a sentence as authors talk: "switching it off changes the
 * score by little", "the rescoring buys us half a point", "a twin that was trained without it". Each stands for itself.
 */

/** Something is undone, spoilt or put in the place of another; what a proof substitutes or takes is left aside. */
const UNDOING =
  '(?:(?:(?:un)?freez|randomi[sz]|shuffl|permut|scrambl|zero|mask|blank|delet|dropp|stripp|skipp|bypass|suppress|knock|lesion|nullify|detach|halv|doubl|widen|shrink|deepen|shorten|unty|re-?initiali[sz]|disconnect|deactivat|swapp|replac|remov|omitt|disabl)ing|(?:leav|tak|turn|switch|cutt)ing (?:(?:it|them|this|that|(?:the|our|any|one|either|each|all) [\\w -]{2,30}?) )?(?:out|away|off)|doing away with|getting rid of|doing without)';
const NUMBER =
  '(?:[+−–-]?\\d+(?:\\.\\d+)?|one|two|three|four|five|half|a (?:third|quarter|fifth|tenth|few)|nearly|most|almost|practically)';
/** How a score, a curve or a picture came out. */
export const CAME_OUT =
  '(?:drops?|dropped|falls?|fell|(?:goes|went|brings?|brought|comes?|came)\\b[^.;,]{0,30} (?:up|down)|rises?|rose|sinks?|sank|loses|lost|lags?|trails?|costs?|stalls?|plateaus?|unchanged|untouched|indistinguishable|identical|barely|hardly|scarcely|no (?:\\w+ )?(?:difference|effect|change|gain|harm)|changes the|needs? (?:\\w+ )?(?:twice|thrice|times|more)|never|bends?|vanish\\w*|blurr\\w+|on par|recovers? only|hurts?|helps?|harms?|wors\\w+|better|improv\\w+|degrad\\w+|diverges?|collapses?|suffers?|lower|higher|fewer|slower|faster|reduc\\w+(?! to\\b)|increas\\w+|decreas\\w+)';

/** One factor changes, and what came of it is told or looked for. */
export const TOLD: readonly RegExp[] = [
  // "Freezing the encoder in the second stage proved better by 1.7 points"
  new RegExp(
    `(?:^|(?<=[,:;(] )|\\b(?:that|and|but|when|by|if|while|whereas|interestingly,?|however,?) )${UNDOING}\\b(?:[^.;]|\\.(?=\\d)){1,130}\\b${CAME_OUT}\\b`,
    'i',
  ),
  // "we shuffled the passages: exact match falls to the closed-book level"
  new RegExp(
    `\\bwe (?:(?:also|then|therefore|instead|randomly|simply|further|next|first) ){0,2}(?:froze|randomi[sz]ed|shuffled|permuted|scrambled|zeroed|blanked|deleted|stripped|bypassed|knocked|lesioned|switched off|turned off|unfroze|plugged in|swapped|disabled|took out|took away)\\b(?:[^.;]|\\.(?=\\d)){3,130}(?:[:;,]| and| but) (?:[^.;]|\\.(?=\\d)){0,60}\\b${CAME_OUT}\\b`,
    'i',
  ),
  // "Setting λ = 0 makes the iterates diverge"; what a bound becomes then is told in its theory.
  new RegExp(
    `\\b(?:set(?:ting)?|with|for|at|fixing|putting)\\b[^.;,]{0,20}(?:[\\\\$]|\\b|(?=[α-ω]))(?:[a-z]|alpha|beta|gamma|lambda|mu|eta|rho|tau|sigma|epsilon|[α-ω])\\}?(?:_\\S{1,6})?\\s?(?:=|to|\\\\to|→)\\s?(?:0|1|zero|one|\\\\infty|∞)(?!\\.?\\d)(?:[^.;]|\\.(?=\\d)|(?<=\\bi)\\.e\\.){0,120}\\b(?:diverges?|collapses?|drops?|falls?|worse\\w*|degrad\\w+|hurts?|lower|loses|unstable|fails?|suffers?|costs?|goes (?:up|down)|improv\\w+)\\b`,
    'iu',
  ),
  // "the rescoring buys us 0.7 points", "momentum correction accounts for nearly the whole speed-up"
  new RegExp(
    `\\b(?:buys?(?: us)?|is (?:alone )?worth|accounts? for|contributes?|is responsible for|are responsible for|makes? up|explains?) (?:(?:about|only|roughly|some|up to|over|another|a further) )?${NUMBER}\\b(?:[^.;]|\\.(?=\\d)){0,60}\\b(?:gains?|improvements?|speed-?ups?|(?<!\\bof the )points?|increase|reduction|benefit|difference|advantage|absolute|relative|WER|BLEU|F1|mAP|mIoU|accuracy|dB|FID|effect)\\b`,
    'i',
  ),
  // "w/o distillation: 71.2; w/o augmentation: 69.8"
  /(?:^|[\s(;,])(?:w\/o|without|minus|sans) [\w -]{2,40}?(?:: ?| \(|,? (?:gives|scores|gets|reaches|yields) )(?:\d+\.\d|\d\d)/i,
  // "a twin of our agent that was trained on the hardest level", "its own version trained with hard labels"
  /\b(?:a|the|an? otherwise (?:equal|identical)) (?:[\w-]+ )?(?:twin|sibling|clone|replica)s? (?:of (?:our|the|it)\b[^.;,]{0,30} )?(?:(?:that|which) (?:was|is|were|has|lacks?|uses?) |was |were )?(?:trained|without|lacking)\b|\b(?:trained|train|built|run|ran) an? (?:[\w-]+ )?(?:twin|sibling|counterpart|copy|clone|replica) of (?:our|the)\b/i,
  /\b(?:its|their|our) own (?:versions?|variants?|counterparts?)\b[^.;]{0,20}\b(?:trained|without|with|that|lacking|using)\b|\b(?:stripped(?:-down)?|crippled|weakened|lesioned|handicapped|cut-down|blind|memory-?less) (?:variants?|versions?|copies|copy)\b|\b(?:naive|na[iï]ve|plain|simpler?|reduced) (?:variants?|versions?|copies|copy) (?:of (?:our|the (?:full|proposed))\b|(?:that|which|without|with no)\b)/i,
  // "Kestrel-noGate loses 0.01"
  new RegExp(
    `\\b\\p{Lu}\\w{1,20}[-–_](?:no|No|NO|wo|without|minus)[-–_]?\\p{Lu}\\w{1,20}\\b(?:[^.;]|\\.(?=\\d)){0,120}\\b${CAME_OUT}\\b`,
    'u',
  ),
  // "To see if the curriculum matters, we trained"
  /\bto (?:see|find out|check|learn|ask|test|verify|know|understand|determine|assess|establish) (?:if|whether|how much|to what extent|what|which of) [^.;,]{3,80}\b(?:matters?|helps?|contributes?|(?:is|are) (?:really |indeed |truly |at all )?(?:needed|necessary|required|responsible|important|useful|to blame|behind|beneficial)|makes? (?:a|any) difference|gains?|hurts?|pays? off|does anything)\b/i,
  // "The base network, widened to our size, recovers a fifth of the gain"
  /\b(?:widen|enlarg|deepen|scal|grow|pad|extend)(?:ing|ed) (?:up )?(?:the |a )?(?:base|baseline|plain|vanilla|smaller|original)\b[^.;]{0,60}\b(?:match|size|parameters|budget|capacity|depth)\b|\b(?:matched|equal|same|identical|equivalent) (?:number of |amount of |in )?(?:parameters?|parameter counts?|budget|capacity|compute|FLOPs|steps|size)\b[^.;]{0,80}\b(?:recovers?|closes?|gains?|loses|worse|better|lower|higher|gives|points)\b/i,
  /\ball else (?:being |kept |held |is |was )?(?:equal|fixed|the same|constant|unchanged|alike)\b|\b(?:everything|anything) else (?:is |was |being )?(?:kept|held|left|unchanged|the same|equal|fixed|untouched)\b|\bceteris paribus\b/i,
  /\b(?:in place of|instead of|in lieu of) (?:our|the (?:learned|learnt|proposed|full|gated|original)) [^.;,]{2,40},? we (?:also |simply )?(?:plugged|put|used|tried|inserted|took|trained|employed|fed|ran)\b/i,
  // "(the last column of Table 2 gives our model with the block taken out)", "without the depth prior (third column)"
  /\b(?:tables?|fig(?:ure|\.)?s?|rows?|columns?|curves?)\b(?:[^.;]|\.(?=[\d ])){0,60} with (?:the|our|this|that) [\w -]{2,30} (?:taken out|left out|switched off|turned off|removed|disabled|knocked out|frozen|deleted)\b|\bwithout (?:the|our) [\w -]{2,40} \((?:(?:the )?(?:first|second|third|fourth|fifth|left|right|top|bottom|middle|last|rows?|columns?|panels?|dashed|dotted|red|blue|green|orange|gr[ae]y|black)\b|fig|tab)[^()]{0,20}\)/i,
  // "Leaving books out of our corpus hurts LAMBADA by 5 points"
  new RegExp(
    `\\b(?:leav|tak|keep|filter|cutt)ing [^.;,]{2,40} out (?:of|from)\\b(?:[^.;]|\\.(?=\\d)){0,80}\\b${CAME_OUT}\\b`,
    'i',
  ),
  // "sensitivity was 0.81 for the input used throughout, 0.74 for single slices"
  /\b\d+(?:\.\d+)? ?%? (?:for|with) (?:the|our) [^.;,]{2,60}\b(?:(?:used|chosen|adopted) (?:throughout|here|elsewhere|in)|default|proposed|full)\b[^.;]{0,20}, (?:and |but |against )?\d+(?:\.\d+)? ?%? (?:for|with)\b/i,
  new RegExp(
    `\\bwith(?: only| just)? (?:an? (?:single )?|${NUMBER} )[\\w -]{2,40} (?:in lieu of|instead of|rather than|in place of|against) (?:\\d|${NUMBER}|the|an?)(?:[^.;]|\\.(?=\\d)){0,100}\\b${CAME_OUT}\\b`,
    'i',
  ),
  // "A policy learnt from the real demonstrations only does as well"
  /\b(?:trained|learnt|learned|fitted|taught|fine-tuned) (?:only |solely |just )?(?:on|from|with|by) [^.;,]{3,60}? (?:only|alone)\b(?:[^.;]|\.(?=\d)){0,80}\b(?:as well|worse|better|on par|lags?|drops?|falls?|reach\w*|loses|stalls?|comparabl\w+|matches|behind|gets|fails?)\b/i,
];

/** Where a part is gone, and something is said then: enough where the part is named. */
export const TOLD_IN_PASSING: readonly RegExp[] = [
  /\b(?:in lieu of|in place of our|in place of the (?:learned|learnt|proposed|full|gated)|instead of our|rather than (?:our|using|updating|training|learning|fine-tuning))\b(?:[^.;]|\.(?=\d)){0,130}\d/i,
  // "Without the depth prior (third column), the walls bend"
  /^(?:\W|interestingly,?|however,?|indeed,?|but|while|whereas)*without (?:the|our|this|its|it|that) ?[\w -]{0,40}?(?: ?\([^()]{2,40}\))?,? (?:the|our|its|it|they|all|no|most|results?|accuracy|performance|training)\b(?:[^.;]|\.(?=\d)){3,120}/i,
  /\bwith (?:the|our|this|that) [\w -]{2,30} (?:taken out|left out|switched off|turned off|removed|disabled|knocked out|frozen|masked|ablated|deleted)\b/i,
];
