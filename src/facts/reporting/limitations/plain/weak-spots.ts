/** Where the authors' own system errs, breaks, costs much or pays nothing, told as it was seen. */

/** What the authors made or ran. "our method" also stands for the paper's own name. */
const IT =
  '(?:our method|ours|our (?:(?!(?:never|not|no|nor|rarely|hardly|which|that|than|to|for|from)\\b)[\\w-]+ ){0,4}?(?!(?:never|not|no|nor|rarely|hardly|which|that|than|to|for|from)\\b)[\\w-]+|the (?:proposed|present|resulting|final|trained|full) [\\w-]+|the (?:agent|robot|tracker|planner|policy|controller|recogni[sz]er|parser|detector|gripper|drone|translator|summari[sz]er|synthesi[sz]er))';

/** Where a closing sentence says one of these of its own work, that is a limit of it. */
export const WEAK_IN_CLOSING: readonly RegExp[] = [
  // "Training is unstable above …", "sample efficiency remains poor", "our notion of fairness is a narrow one"
  new RegExp(
    `\\b(?:training|inference|sampling|decoding|(?:the|our) (?:bounds?|rates?|constants?|estimates?|approximation|notion|measure|proxy|metric|definition|heuristic|choice)|sample efficiency|coverage|latency|calibration|convergence|recall|our method|our [\\w -]{2,30}) (?:is|are|remains?|stays?) (?:(?:still|rather|quite|very|too|also|often|far|somewhat|admittedly|however|therefore|relatively|clearly) ){0,2}(?:an? )?(?:unstable|slow|poor|vacuous|loose|coarse|crude|brittle|fragile|narrow|costly|expensive|heavy|imperfect|rough|simplistic|naive|rudimentary|memory-hungry|impractical|prohibitive|out of reach|ad hoc)\\b(?! (?:than|for (?:the )?(?:baselines?|other|previous)))(?![^.;]*\\b(?:models|networks|methods|transformers|GANs|LLMs|data)\\b)`,
    'i',
  ),
  // "For inputs beyond 16k tokens the memory no longer fits"
  /\b(?:beyond|above|over|past|with more than|longer than|larger than|more than|fewer than|less than|for more than)\b[^.;]{0,60}\b(?:our|we|it|this|the|index|its)\b[^.;]{0,60}\b(?:no longer|degenerates?|explodes?|breaks?|fails?|falls? apart|runs? out|collapses?|becomes? (?:\w+ )?(?:slow|infeasible|intractable|unreliable|unstable|prohibitive|impractical)|blows? up|diverges?|gets? (?:lost|slow)|(?:has|have) to be restarted)\b/i,
  /\b(?:with more|as the number of|when the number of)\b[^.;]{0,80}\b(?:explodes?|blows? up|grows? exponentially|becomes? (?:infeasible|intractable|prohibitive)|gets? out of hand)\b/i,
  /\b(?:inherits?|shares?|takes over|carries over) (?:(?:all|some|most|many) (?:of )?)?(?:the|its|their|any|these|those) (?:[\w-]+ ){0,2}(?:blind spots?|errors?|mistakes|weaknesses|flaws|limits|defects|failures|failings|prejudices|gaps)\b/i,
  /\b(?:(?:is|are) (?:handled|treated|rendered|captured|predicted|recogni[sz]ed|translated) (?:badly|poorly|wrongly|incorrectly)|has to be (?:rebuilt|retrained|re-trained|restarted|recomputed|tuned|set by hand|done by hand)|have to be (?:rebuilt|retrained|re-trained|restarted|recomputed|tuned|set by hand|done by hand))\b/i,
  // "Unfortunately the decoder still needs …"
  /^\W{0,3}(?:unfortunately|admittedly|regrettably|sadly|on the (?:downside|negative side|minus side|debit side)|alas)\b,?(?! (?:most|many|existing|prior|previous|such|these|current|other)\b)(?=[^.;]*\b(?:we|our|us|it|this|still|index|user|users)\b|[^.;]*\bhas to\b)/i,
  /\b(?:our|the) (?:simulator|simulation|environment|corpus|data-? ?set|analysis|model of [\w -]{2,20}) (?:has|have|knows|models|includes|covers|contains) neither\b/i,
  /\b(?:does|do|did) come (?:at|with) (?:a|some|its|an?) (?:\w+ )?(?:price|cost)\b|\b(?:comes?|came) (?:at|with) (?:some|its|their) (?:price|cost)s?\b|\bthe (?:flip side|downside|catch|snag)\b[^.;]{0,40} (?:is|lies)\b|\bthe price (?:(?:that )?we pay|(?:of|for) (?:this|it) is that|is that)\b|\b(?:pays?|paid) (?:for (?:it|this) (?:with|by|in)|a price)\b/i,
  /\b(?:our|we|more than|longer than|larger than|beyond|above|here|with it)\b[^.;]{0,80}\bcannot (?:yet |therefore |hence |so far )?be (?:handled|processed|treated|represented|expressed|model+ed|captured|solved|run|trained|fitted|used|applied|parallel+i[sz]ed|told apart|recovered|corrected)\b/i,
  new RegExp(
    `\\b${IT}(?:,? (?:too|also|still|sometimes|often|occasionally|at times|nevertheless|as well),?)? (?:hallucinates?|confabulates?|invents?|garbles?|drifts?|stumbles?|errs?|goes astray|goes wrong|breaks?|forgets?|repeats? itself|loses? track|misreads?|gets? (?:stuck|lost|confused)|runs? out of|trips)\\b`,
    'i',
  ),
  /\b(?:port(?:ing)?|adapt(?:ing)?|transfer(?:ring)?|extend(?:ing)?|appl(?:y|ying)|mov(?:e|ing)|deploy(?:ing)?|tun(?:e|ing)|scal(?:e|ing)) (?:it|our|this|the)\b[^.;]{0,60}\b(?:means|takes|costs|requires|needs|involves|demands)\b[^.;]{0,30}\b(?:weeks?|days?|months?|hours?|manual|by hand|expert|effort|engineering|retraining|re-training|labou?r|anew|from scratch)\b/i,
];

/** What is conceded so wherever it stands behind the opening. */
export const WEAK: readonly RegExp[] = [
  /\bbias(?:es)? our (?:[\w-]+ ){1,3}(?:towards?|upwards?|downwards?)\b/i,
  new RegExp(
    `\\b${IT} (?:(?:still|also|simply|almost|practically|nearly|virtually) )?(?:never|hardly ever|almost never|rarely|seldom) (?:leaves?|reach\\w*|learns?|solves?|recovers?|succeeds?|escapes?|finds?|gets?|wins?|completes?|converges?|finish\\w*|got|left|learned|learnt|solved|recovered|succeeded|escaped|found)\\b`,
    'i',
  ),
  /\b(?:remains?|is still|are still) (?:(?:quite|rather|very|too|clearly|often|highly|somewhat) )?(?:problematic|unnatural|unreliable|out of reach|a weak (?:point|spot)|hit and miss|disappointing|unsatisfactory|poor)\b/i,
  /\b(?:hyper[- ]?parameter |seed |the |its )?(?:sensitivity|variance|brittleness)(?: to [^.;,]{2,40})? (?:is|remains) (?:\w+ )?(?:high|large|considerable|substantial)\b|\bcosts? us (?:(?:up to|about|around|some|over|more than|as much as) )?[\w.]+ (?:points?|%|per ?cent)/i,
  new RegExp(
    '\\b(?:gets?|got|sees?|saw|gains?|derives?|reaps?|draws?|has|have) (?:no|little|hardly any|almost no|next to no|practically no) (?:\\w+ )?(?:benefits?|gains?|improvements?|advantages?)(?: at all| whatsoever)?\\b[^.;]{0,20}\\b(?:from|over|out of) (?:our|it\\b|ours)',
    'i',
  ),
  new RegExp(
    `\\b${IT} (?:fell|crashed|failed|collided|slipped|missed|got stuck|toppled|lost [\\w ]{2,20}|dropped [\\w ]{2,20}) in (?:\\w+ )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine) (?:out )?of\\b`,
    'i',
  ),
  new RegExp(
    `\\b${IT}(?: \\([^()]{1,40}\\))? (?:(?:do|does|did) not (?:even )?(?:beat|match|surpass|reach|catch up|outperform|recover|help|work)|loses? (?:to|against|out)|trails?|falls? behind|is beaten by|are beaten by)\\b`,
    'i',
  ),
];

/** Under a heading on errors, negative results or attempts in vain: what the authors saw go wrong. */
export const WENT_WRONG: readonly RegExp[] = [
  /\b(?:most|many|the (?:majority|bulk|lion['’]s share)|half|a third|two[- ]thirds|over half|\d+ ?%|some) (?:of )?(?:(?:the|our|its|these|all) )?(?:(?:remaining|residual|other|observed) )?(?:errors?|mistakes|failures?|misclassifications?|confusions|misses)\b[^.;]{0,60}\b(?:are|is|come|stem|occur|concern|involve|arise|fall|happen|result|were|due|caused)\b/i,
  /\b(?:we|our [\w-]+|attempts?)\b[^.;]{0,100}\b(?:without (?:any |much )?success|in vain|to no avail|did not (?:work|help|succeed|converge|improve|train|pay off|lead|transfer)|fail(?:ed|s)?|unsuccessful\w*|made (?:things|it|matters) worse|collapsed|diverged)\b/i,
];
