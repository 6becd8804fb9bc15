/** Where the authors' own system errs, breaks, costs much or pays nothing, told as it was seen. */

/** What the authors made or ran. "our method" also stands for the paper's own name. */
const IT =
  '(?:our method|ours|our (?:[\\w-]+ ){0,4}?[\\w-]+|the (?:proposed|present|resulting|final|trained|full) [\\w-]+|the (?:agent|robot|tracker|planner|policy|controller|recogni[sz]er|parser|detector|gripper|drone|translator|summari[sz]er|synthesi[sz]er))';

/** Where a closing sentence says one of these of its own work, that is a limit of it. */
export const WEAK_IN_CLOSING: readonly RegExp[] = [
  /\b(?:does|do|did) come (?:at|with) (?:a|some|its|an?) (?:\w+ )?(?:price|cost)\b|\b(?:comes?|came) (?:at|with) (?:some|its|their) (?:price|cost)s?\b|\bthe (?:price|flip side|downside|catch|snag)\b[^.;]{0,40} (?:is|lies)\b|\b(?:pays?|paid) (?:for (?:it|this) (?:with|by|in)|a price)\b/i,
  /\bcannot (?:yet |therefore |hence |so far )?be (?:handled|processed|treated|represented|expressed|model+ed|captured|solved|run|trained|fitted|used|applied|parallel+i[sz]ed|told apart|recovered|corrected)\b/i,
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
