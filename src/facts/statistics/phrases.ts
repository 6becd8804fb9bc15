import { sparing } from '../text/search/sparing.ts';
import { CROSS_VALIDATION, OVER_SPLITS } from './runs/split-phrases.ts';
import {
  DONE_AGAIN,
  EXPLAINED_MARKS,
  LISTED_SCORES,
  OVER_REPEATS,
  TWO_ENDS,
  TWO_QUANTILES,
  VALUED_ERROR,
} from './spreads/spreads-told.ts';

/**
 * How papers say that a result was measured more than once or how far it may be off. Each kind says a different thing:
 * `runs` alone tells that the number is no single throw, the others also how large the spread is.
 */
export type SpreadKind = 'deviation' | 'interval' | 'error bars' | 'test' | 'runs';

interface Phrase {
  readonly kind: SpreadKind;
  readonly pattern: RegExp;
}

const NUMBER =
  '(?:\\$? ?[A-Za-z] ?= ?)?(?:\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|(?:a )?hundred|[Nn]|[Mm]|[Kk]|multiple|several)\\$?';
/** Words that count nothing: "initialised with different seeds" may be two networks that are compared. */
const VAGUE = '(?:many|repeated|all|independent|different|various|random)';
/** Words between the count and what is counted: "three fine-tuning runs", "4 independently seeded, full runs". */
const KIND_OF =
  '(?:(?!(?:of|and|or|in|on|for|with|from|to|by|per|the|a|an|best|top|last|first|final|that|which|as|at|is|are|were|was|than|its|their|our|we|each|different|tasks?|questions?|models?|searches|search|tuning|sweep|hyper[- ]?parameters?|user|human|clinical|control)\\b)[\\w-]+,? )';
const REPEATS =
  '(?:random |independent |different |distinct |separate |repeated |training |experimental |identical |Monte[ -]Carlo |MC |simulation |evaluation |test |inference |full |complete |such |model |individual |repeat )*(?:seeds?|re-?runs?|runs?|trials|repetitions|repeats|replicat(?:es|ions?)|re-?initiali[sz]ations|initiali[sz]ations|(?:re-?)?starts|executions|re-?samplings|instantiations|realizations|replicas|simulations|re-?trainings|fine-?tunings|repeated trainings)';
/** The same with any other word for the kind of run, which only a sentence of means may have. */
const ANY_REPEATS = `(?:(?:different |separate )?${KIND_OF}{1,2})(?:seeds|re-?runs|runs|repetitions|repeats|replications|replicates|re-?initiali[sz]ations|initiali[sz]ations|restarts|re-?trainings)`;

const PREPOSITION =
  '(?:over|across|of|from|with|for|using|by|on|through|under|in|involving|perform(?:ed)?|conduct(?:ed)?|run|ran|use[ds]?|at least|out of|between|among)(?: the| a total of| our| at least| these| those| \\()*';
const MEASURED =
  '(?:averag\\w*|means?|medians?|aggregated?|report\\w*|results?|scores?|varianc\\w+|variation|deviations?|spread|vary|varies|repeat(?:ed)?|experiments?|performance|accurac\\w+|metrics?)';
const AVERAGED = '(?:averag\\w*|means?|medians?|standard deviations?)';
const ONCE_A_MODEL = '(?:models|networks|agents|policies|copies|instances|classifiers|checkpoints|fine-?tuned models)';
/**
 * "The average over three fine-tuning runs", "means of five independently initialised networks", "five-seed averages",
 * "each network was trained 4×".
 */
const MEAN_OF_RUNS = sparing(
  new RegExp(
    `\\b${AVERAGED}\\b[^.;]{0,80}?\\b${PREPOSITION} ?${NUMBER} (?:${ANY_REPEATS}|(?:\\w+ )?(?:independent|separate|different|identical|random)ly[- ](?:re-?)?(?:trained|initiali[sz]ed|seeded|fine-?tuned|sampled|drawn) (?:\\w+ )?${ONCE_A_MODEL}|${ONCE_A_MODEL} (?:that (?:were|are) )?(?:trained |initiali[sz]ed |fine-?tuned )?(?:independently|separately|(?:trained |initiali[sz]ed |started )?(?:with|from|under|using) (?:different|distinct|independent|random|other) (?:random )?(?:seeds?|initiali[sz]ations?|initial weights|starts)))\\b|\\b(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty)-(?:run|seed|trial|restart)s?,? (?:averages?|means?|medians?)\\b|\\b(?:experiments?|models?|networks?|configurations?|settings?|methods?|each|all)\\b[^.;]{0,60}\\b(?:train\\w*|runs?|ran|repeat\\w*|fine-?tun\\w*|evaluat\\w*) \\$?(?:[2-9]|\\d{2}) ?\\$?(?:[×x]|\\\\times)(?=[\\s,.;)$])(?! ?\\$?\\d)(?! (?:as|faster|more|longer|larger|fewer))`,
    'i',
  ),
);
const SEVERAL = sparing(
  new RegExp(
    `\\b(?:${MEASURED}|mean\\w*|computed|calculated|summari[sz]ed|obtained|evaluated?|tested|performed|conducted?|perform|trained|train|run|ran|use[ds]?|using|shown?)\\b[^;]{0,110}?\\b${PREPOSITION} ?${NUMBER} ${REPEATS}\\b|\\b${MEASURED}\\b[^;]{0,80}?\\b${PREPOSITION} ?${VAGUE} ${REPEATS}\\b`,
    'i',
  ),
);
/** A whole experiment that is done again; "examples are trained 1-2 times" is none. */
const TIMES =
  /\b(?:experiments?|evaluations?|simulations?|procedures?|settings?|configurations?|algorithms?|methods?|models?|tests?|measurements?|results?|we|process|scenarios?|trainings?)\b[^.;]{0,80}?\b(?:repeat(?:ed)?|re-?run|run|ran|conduct(?:ed)?|perform(?:ed)?|execut(?:e|ed)|train(?:ed)?|evaluat(?:e|ed)|averag\w+|computed|measured)\b[^.;]{0,60}?(?:\b(?:for |over |of |at least |all )?(?<![\d–-])(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|several|multiple|a hundred|N) times)\b(?! (?:faster|slower|more|less|larger|smaller|higher|lower|as|the|longer|fewer|better|cheaper|per|a|on each|for each|daily|during)\b)|(?<!\b(?:procedure|process|block|layer|step|module|stage|operation)s?\b[^.;]{0,30} (?:is|are) )(?<![\w-])(?:repeated|run|ran|performed|conducted|executed|trained|evaluated|measured) (?:\w+ ){0,2}(?:twice|thrice)\b(?!,? as\b)/i;
const SEED_COUNT =
  /(?<![\w-])(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|multiple|several)[ -](?:different |random |independent |distinct |training |separate |fixed |initiali[sz]ation )*(?:seeds?\b(?! (?:tasks?|prompts?|examples?|instructions?|questions?|data|samples?|images?|set|texts?|documents?|topics?|words?|tokens?|points?|nodes?|selection|corpus|problems?))|random seeds?\b|re-?runs\b|trials\b|training runs\b|independent runs\b|random runs\b|random initiali[sz]ations\b)/i;
/** These words count nothing but repeated experiments, so that a caption needs no other; of data they are something else. */
const REPETITIONS =
  /(?<![\w.-])(?:\d{1,3}(?: ?, ?\d{3}){1,2}|\d{2,6}|[3-9]|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|(?:a )?hundred) (?:independent |random |Monte[ -]Carlo |simulation )*(?:repetitions|replications|Monte[ -]Carlo (?:runs|trials|simulations))\b(?! (?:of|per) (?:the |each |a |this )?(?:[\w-]+ )?(?:blocks?|layers?|modules?|units?|tokens?|words?|patterns?|prompts?|phrases?|sequences?|documents?|data|data ?sets?|corpus|texts?|examples?|samples?|strings?|questions?)\b)|\b(?:numbers?|times) of (?:repetitions?|replications?)\b[^.;]{0,30}\d/i;
const MULTI_SEED =
  /\b(?:multi|multiple)-?(?:seed|run)s?\b[^.;]{0,30}\b(?:analys\w+|experiments?|averages?|averag\w+|evaluations?|results?|runs|robustness|mean|statistics|protocols?|stud(?:y|ies))\b/i;
/** "seeds 42, 43 and 44", "seeds 0–4" */
const LISTED_SEEDS =
  /^(?=.*\b(?:runs?|train\w*|averag\w*|means?|medians?|report\w*|experiments?|repeat\w*|random seeds?|initiali[sz]\w*)\b)(?!.*\b(?:generat|creat|sampl)\w+ (?:\w+ )?\d).*\bseeds?\b(?: values)?\s?(?:[({[]|of|are|were|=|∈|:|\\in|from)?\s?[({[]{0,2}\s?\d{1,6}(?:(?:\s?(?:,|\/|and|&|, and)\s?\d{1,6}){1,30}|\s?(?:-|–|to|through|,? ?(?:\.\.\.|…|\\l?dots),?)\s?\d{1,4})(?![\d.]*\s?(?:%|tasks|prompts|instructions|examples|questions|documents|words|nodes|points))/is;
/** "with another seed", "two further runs gave …" */
const ONE_MORE =
  /\b(?:repeat\w*|re-?run\w*|runs?|ran|reran|re-?train\w*|replicat\w*)\b[^.;]{0,60}\b(?:with|from|using|under) (?:another|a second|a different|other|new|different|fresh) (?:random )?(?:seeds?|initiali[sz]ations?|random states?)\b|(?<![\w.-])(?:two|three|four|five|\d) (?:further|more|additional|extra|other) (?:\w+ )?(?:runs|seeds|repetitions) (?:gave|give|gives|yield\w*|reach\w*|agree\w*|confirm\w*|show\w*|led|produced?|came|end\w*|ended)\b|\beach\b[^.;]{0,40}\b(?:with|from|using|under) (?:an? |its )?(?:different|own|distinct|separate|new|fresh|other) (?:random )?(?:seed|initiali[sz]ation)\b|\ba (?:second|repeated|further) run (?:of|with|on)\b[^.;]{0,40}\b(?:gave|gives|confirm\w*|yield\w*|same|agree\w*|within)\b|\b(?:number|no\.|#) of (?:independent |random |training |repeated )?(?:runs|seeds|repetitions)\b(?: per \w+)?\s?(?:is|=|:|was|to) (?:set to |fixed at )?(?:[2-9]\b|\d\d|three|four|five|ten|twenty)/i;

/** "For each configuration, five separate models were trained." */
const INSTANCES =
  /\b(?:for|of|per|in) (?:each|every) (?:\w+ )?(?:configuration|setting|variant|condition|method|setup|architecture)s?,? (?:\w+ ){0,3}(?:[3-9]|10|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:(?:separate|independent|different|identical|distinct|random) )?(?:instances|models|copies|networks|agents)\b|\btrain(?:ed)? (?:[3-9]|10|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:(?:separate|independent|identical|distinct) )?(?:instances|copies) (?:of|on|for|per|with) (?:each|every)\b/i;

const OVER_RUNS =
  '(?:runs?|seeds?|trials|repetitions|repeats|replicat\\w+|initiali[sz]ations|experiments|splits|folds|times|simulations|executions|samples|sampling|datasets|episodes|subjects|participants|tasks)';
const STD =
  '(?:standard[- ](?:deviations?|errors?)|std\\.?(?: ?dev(?:iation)?s?\\.?)?|stds|stdev|stderr|std-?err|s\\.d\\.|s\\.e\\.m?\\.?)(?![\\w-])';

/**
 * "Within two standard deviations of the baseline", "1.5 sigma below it": whoever compares systems by it knows it of them.
 * What lies far out is as often thrown away.
 */
const APART =
  /^(?!.*\b(?:outliers?|clip\w*|discard\w*|remov\w+|exclud\w+|filter\w*|truncat\w*|reject\w*|drop(?:ped|s)?|threshold\w*|trigger\w*|normali[sz]\w*|Gaussian|anomal\w+|deviat(?:e|es|ed|ing)|(?:from|of|above|below|around|to) (?:the|its|their|a) (?:\w+ )?(?:means?|averages?|medians?|distribution))\b)(?=.*\b(?:scor\w+|accurac\w+|performs?|performance|baselines?|better|worse|results?|differences?|differs?|gains?|gaps?|improve\w*|match\w*|comparable|competitive|outperform\w*)\b).*\b(?:within|inside|beyond|outside|by|over|under|above|below|(?:more|less|better|worse|higher|lower|greater|smaller|further) than|at least|about|around|roughly|only|nearly) (?:about |roughly |at (?:least|most) )?(?:an?|one|two|three|four|half an?|\d(?:·\d{1,2})?)[ -](?:standard[ -](?:deviations?|errors?)|std\.?(?: ?devs?)?|sigmas?|σ|\\sigma)\b|\b(?:run-to-run|seed-to-seed|between-run|across-seed|inter-run|between-seed) (?:\w+ )?(?:variation|variance|variability|noise|deviations?|spread|differences?)\b[^.;]{0,60}\d/i;

/** "Scores varied by less than half a point between runs." */
const VARIED_LITTLE =
  /\b(?:var(?:y|ies|ied|ying)|differ(?:s|ed)?|chang(?:e|es|ed)|fluctuat\w+|deviat(?:e|es|ed)|variations?|differences?|ranges?)\b[^.;]{0,40}\b(?:less than|at most|no more than|up to|within|below|under|smaller than|only)\b[^.;]{0,40}\b(?:between|across|over|among|from) (?:(?!models|methods)\w+ ){0,2}(?:runs|seeds|re-?starts|repetitions|re-?runs|trials|initiali[sz]ations)\b/i;
/** "Each line is one of five runs", "thin lines show single runs" */
const DRAWN_RUNS =
  /^(?!.*\b(?:sensitivity|hyper[- ]?parameters?|sweeps?|search(?:ed|es)?)\b).*?\b(?:each|every|thin|faint|light(?:er)?|individual|transparent|gr[ae]y|dashed|dotted) (?:\w+ )?(?:lines?|curves?|dots?|points?|markers?|trajector(?:y|ies)|traces?)\b[^.;]{0,30}\b(?:(?:an? |the )?(?:different|separate|independent) (?:training |random )?(?:runs?|seeds?|repetitions?|initiali[sz]ations?|re-?starts?)|(?:the )?(?:single|individual) (?:training |random )?(?:runs|seeds|trials|repetitions)|one of (?:the )?(?:\w+ )?(?:runs|seeds|trials|repetitions))\b|\b[Ww]hiskers (?:\w+ )?(?:the )?(?:\w+ )?(?:range|span|extend|reach|show|cover|indicate|min\w*|max\w*)/i;

/** How papers say that a number has a spread, by the kind of spread. */
export const SPREAD_PHRASES: readonly Phrase[] = [
  { kind: 'error bars', pattern: /\berror[- ]?(?:bars?|bands?)\b/i },
  {
    kind: 'error bars',
    pattern:
      /\bshad(?:ed|ing|ows?)\b[^.;]{0,90}\b(?:std|stdev|standard|deviations?|errors?|confidence|CIs?|intervals?|min\w*|quantiles?|percentiles?|quartiles?|variance|variability|runs|seeds|uncertaint\w+|spread|range)\b|\b(?:std|stdev|standard|deviations?|errors?|confidence|CIs?|intervals?|quantiles?|percentiles?|quartiles?|variance|variability|uncertaint\w+)\b[^.;]{0,90}\bshad(?:ed|ing|ows?)\b/i,
  },
  {
    kind: 'deviation',
    pattern: new RegExp(
      `\\b(?:means?|averages?|medians?)\\b[^.;]{0,40}(?:\\band\\b|\\bwith\\b|[&/(,]|±|\\+/-|\\\\pm)[^.;]{0,40}\\b${STD}|\\b${STD}[^.;]{0,70}\\b(?:over|across|of|from|between|among|for|on)\\b[^.;]{0,50}\\b${OVER_RUNS}\\b|\\b(?:report\\w*|show\\w*|includ\\w+|provid\\w+|giv(?:e|en|es)|present\\w*|indicat\\w*|denot\\w*|represent\\w*|correspond\\w*|display\\w*|plot\\w*|parenthes\\w+|brackets|comput\\w+|calculat\\w+|list\\w*|±)\\b[^.;]{0,80}\\b${STD}|\\b${STD}[^.;]{0,40}\\b(?:is|are|were|was) (?:also )?(?:report\\w*|show\\w*|includ\\w+|provid\\w+|given|present\\w*|indicat\\w*|denot\\w*|display\\w*|plotted|in parenthes\\w+|within|below|less|small\\w*|under|about|around|at most|up to)\\b|(?:±|\\\\pm|\\+/-)[^.;]{0,30}\\b${STD}`,
      'i',
    ),
  },
  { kind: 'deviation', pattern: /\d·\d+ ?\\?%? ?\$?\(? ?(?:±|\\pm|\+\/-) ?\d+·\d/ },
  { kind: 'deviation', pattern: /\b[Mm]eans? ?(?:±|and|\(|\+\/-|\\pm|,) ?(?:SDs?|SEMs?|STDs?|SE|s\.d\.)(?![\w-])/ },
  {
    kind: 'interval',
    pattern:
      /\b(?:9\d(?:[.·]\d)?|68|99|80)\s?\\?%(?: \w+){0,2} (?:confidence|credible|bootstrap\w*|CIs?\b|intervals?)|\bconfidence (?:intervals?|bands?)\b[^.;]{0,80}\b(?:over|across|runs|seeds|bootstrap\w*|reported|trials|repetitions|plotted)\b|\b(?:report|show|include|present|plot)\w*\b[^.;]{0,50}\b(?:confidence|credible) intervals\b|\b[Ww]e (?:also )?(?:give|provide|compute|estimate|state)\b[^.;]{0,50}\bconfidence intervals\b|\bgive\b[^.;]{0,10}\bconfidence intervals\b|\bconfidence intervals? \((?:given |shown |reported )?in (?:square |round )?(?:brackets|parenthes\w+)|\bp? ?=? ?0?[.·]9\d (?:two-sided )?confidence intervals?|\bconfidence intervals?\b[^.;]{0,60}\b(?:are|is) (?:shown|given|reported|included|plotted|in parenthes)\w*|\bbootstrap(?:ped|ping)? (?:confidence|CIs?|intervals?|standard|resampl\w+|errors?|samples|estimates|test)|\bbootstrap(?:ping)? (?:over|across) (?:the )?(?:\w+ )?(?:items|examples|samples|test|questions|documents|images|subjects|sentences|queries|runs|seeds)\b|\b(?:Clopper|Wilson|Wald|Agresti|Jeffreys|binomial|Student['’]?s?)\b[^.;]{0,24}\bintervals?\b|\bpaired bootstrap\b|\b(?:interquartile|inter-quartile|IQRs?\b|min[- ]max range)/i,
  },
  {
    kind: 'test',
    pattern:
      /\b[tTzZFU][- ]tests?\b(?![- ]?time)|\bWilcoxon\b|\bMann[–-]Whitney\b|\bANOVA\b|\bMcNemar|\bKolmogorov[–-]Smirnov test|\bFriedman test|\bNemenyi\b|\b(?:permutation|randomi[sz]ation|significance|sign|binomial|chi-?squared?|Welch'?s?|paired|nonparametric|non-parametric|rank-sum|signed-rank|DeLong|Tukey\w*|bootstrap) tests?\b|\b[pP]\s?-?\s?values?\b(?! of \d)|\b[pP]\s?(?:<|=|≤|&lt;|\\leq?|\\ll|≪)\s?(?:0?\s?[.·]\s?(?:0|1\b)|10\s?[-−–^]|1e-|\d(?:[.·]\d)?\s?(?:e-|×\s?10))|\bstatistical tests?\b|\b(?:us(?:e|ing)|appl(?:y|ied)|perform(?:ed)?|conduct(?:ed)?|run|ran|by|statistical) (?:\w+ ){0,2}hypothesis test(?:s|ing)?\b|\bcritical difference diagram/,
  },
  { kind: 'deviation', pattern: APART },
  { kind: 'deviation', pattern: VARIED_LITTLE },
  { kind: 'error bars', pattern: DRAWN_RUNS },
  { kind: 'deviation', pattern: EXPLAINED_MARKS },
  { kind: 'deviation', pattern: OVER_REPEATS },
  { kind: 'deviation', pattern: VALUED_ERROR },
  { kind: 'interval', pattern: TWO_QUANTILES },
  { kind: 'interval', pattern: TWO_ENDS },
  { kind: 'runs', pattern: LISTED_SCORES },
  { kind: 'runs', pattern: DONE_AGAIN },
  { kind: 'runs', pattern: SEVERAL },
  { kind: 'runs', pattern: MEAN_OF_RUNS },
  { kind: 'runs', pattern: TIMES },
  { kind: 'runs', pattern: SEED_COUNT },
  { kind: 'runs', pattern: INSTANCES },
  { kind: 'runs', pattern: REPETITIONS },
  { kind: 'runs', pattern: MULTI_SEED },
  { kind: 'runs', pattern: OVER_SPLITS },
  { kind: 'runs', pattern: CROSS_VALIDATION },
  { kind: 'runs', pattern: LISTED_SEEDS },
  { kind: 'runs', pattern: ONE_MORE },
];

/** Said of what was not done. */
export const NOT_DONE =
  /\b(?:decided?|opt|opted|chose|choose) (?:against|not to)\b|\b(?:error bars?|standard (?:deviation|error)s?|confidence intervals?|variances?|spreads?) (?:is|are|was|were|have been) (?:\w+ )?(?:omitted|left out|dropped|suppressed|not (?:shown|given|reported|available|computed))\b(?![^.]{0,80}\b(?:appendix|supplement\w*|tables?)\b)|\b(?:do|does|did|could|can|is|are|was|were)(?: not|n't|n’t)\b[^.;]{0,60}\b(?:report|provide|include|comput|calculat|run|repeat|show|present|perform|conduct|measur|afford|average|given|available)\w*|\b(?:no|without|omit\w*|lack\w*|missing|absence of|instead of|rather than|forgo\w*|only (?:one|a single)|infeasible|prohibitive\w*|too (?:expensive|costly)|cannot|unable to)\b[^.;,]{0,50}\b(?:error bars?|standard (?:deviation|error)s?|confidence intervals?|significance|multiple (?:runs|seeds|trials)|repeat\w*|several (?:runs|seeds)|variance|seeds|runs)\b|\b(?:future work|leave)\b[^.;]{0,60}\b(?:seeds|runs|error bars|significance)\b|(?<!\b(?:more|further|additional|extra) (?:than )?(?:\w+ )?)\b(?:seeds|runs|trials|repetitions|repeat\w*|error bars|cross-validation)\b(?:(?!\b(?:more|further|additional)\b)[^.;]){0,80}\b(?:(?:is|are|was|were) (?:\w+ )?(?:not (?:\w+ )?(?:feasible|possible|affordable)|infeasible|impossible|intractable|prohibitive\w*|too (?:costly|expensive)|out of (?:reach|scope))|beyond (?:our|the|this) (?:\w+ ){0,3}(?:budget|means|resources|scope|reach|work)|exceed\w* (?:our|the) (?:\w+ ){0,2}(?:budget|means|resources)|(?:left|deferred|reserved) (?:for|to) (?:the )?future)/i;

/** Said of what one could do: "further runs would allow tests of significance". */
export const WISHED =
  /\b(?:would|could|might) (?:\w+ ){0,2}?(?:enable|allow|permit|help|let|require|need|strengthen|improve|be (?:needed|required|necessary|useful|desirable|worth))\b/i;

/** Standard deviations and intervals that belong to a distribution, a normalisation, a bound or an algorithm. */
export const OF_SOMETHING_ELSE =
  /\b(?:aged|years (?:old|of age)|(?:mean|average|median) age|participants?' ages?)\b|\b(?:initiali[sz]ed? (?:from|with|by|using)|sampled? from|drawn from|Gaussian (?:noise|distribution|prior|kernel|random)|normal distribution|zero mean|mean (?:of )?(?:0|zero)\b|subtract\w*|divid(?:e|ed|ing) (?:by )?(?:the|its|their)\b|unit variance|(?<!\b(?:human|expert|max|min-max|baseline|player|length|oracle|random|score|D4RL)[- ])normali[sz](?:e|ed|ing|ation)(?! to (?:sum|add)\b)(?! (?:scores?|returns?|performance|rewards?|gains?|discounted|DCG|mutual|edit|regret|RMSE|MAE|accurac\w+|improvement)\b)|standardi[sz]\w+|whiten\w*|advantages?|z-?scores?|noise with|prior\b|UCB\b|upper confidence|lower confidence|batch norm\w*|layer norm\w*|augment\w*|jitter\w*|heuristic)\b|^(?:here|where)\b|[σμµ] ?[\w(]{0,3} (?:is|are|denote)|\bground[- ]truth\b(?!,? ?:?\(? ?\$?\d)(?!.*\bMOS\b)(?<!\bMOS\b.*)|\bpredict(?:ed|ive) (?:mean|distribution|uncertaint\w*|intervals?)\b|\b(?:deviations?|variances?)s? (?:is|are|was|were) (?:\w+ )?(?:learn(?:ed|t)|predicted|fixed)\b|\bpoint-?wise\b|\bposterior\b|\bcalibrat\w+|\bgroup(?:-specific|-wise|'s|’s)?\b[^.;]{0,20}\bmean\b|\b(?:input|pixel|image|channel|per-channel|ImageNet|dataset)s? (?:means?|statistics)\b|\b(?:distort|perturb)\w*\b[^.;]{0,60}\b(?:std|stddev|standard deviations?)\b|\b(?:validat|verify|verif|confirm)\w* the quality of\b|\b(?:quality|validity|correctness) of (?:[\w-]+ ){0,4}(?:annotations?|labels|questions|captions|data ?sets?|benchmark)\b/i;

/** An operator of the method: "mean(·) and std(·) compute the mean and deviation … over the batch". */
export const OF_AN_OPERATOR =
  /\b(?:mean|std|var)\s?\(\s?(?:[·⋅∙•.]|\\cdot)\s?\)|\bdeviations?\b[^.;]{0,80}\b(?:over|across|within) (?:the|a|each) (?:[\w-]+ ){0,3}(?:mini-?)?batch\b/i;

/** What a caption draws as a spread of results, and not of data. */
export const DRAWN_SPREAD =
  /\bbox[- ]?(?:and[- ]whiskers? )?plots?\b|\bviolin[- ]?plots?\b|\bquartiles?\b|\bwhiskers?\b/i;
/** What a spread has to be of to be one of results. */
export const OF_RESULTS =
  /\b(?:accurac(?:y|ies)|scores?|performance|errors?|results|methods|user stud(?:y|ies)|preferences?|success|returns?|rewards?|runs|seeds|trials|AUC|AUROC|RMSE|MAE|MSE|F1|Dice|PSNR|SSIM|FID)\b/i;
/** "Box plots of token lengths and the accuracy at each" */
export const OF_SIZES =
  /plots? (?:of|for|show\w*|illustrat\w*) (?:the )?(?:[\w-]+ ){0,4}(?:lengths?|sizes|weights|gradients?|activations?|counts|ages)\b/i;

/** The spread of what a network computes, whatever the results are. */
export const OF_A_SIGNAL =
  /\b(?:deviations?|variances?|std\.?) (?:of|in|for) (?:(?:the|an?|its|all|each|these|input|layer|hidden|pre-?) ?)*(?:activations?|weights|gradients?|pixels?|logits?|embeddings?|hidden states?|pre-activations?|signals?)\b/i;

/** What others did: "Robin et al. (2019) trains over several runs". */
export const OF_OTHERS =
  /^\W{0,3}(?:\w+,? ){0,2}[A-Z][\w'’-]+ (?:et al\b|(?:and|&) [A-Z][\w'’-]+ [([]\d{1,4})(?![^.;]{0,400}\b(?:we|our)\b)|^(?![^]*\b(?:we|our|ours)\b)[^.;()]{0,160}\b(?:results?|works?|models?|stud(?:y|ies)|papers?|approach(?:es)?|methods?|efforts?) (?:(?:on|of|in|by|for|with|at) [^.;()]{1,80})?\([A-Z][^()]{2,80}\d{4}[a-z]?\) (?:\w+ )?(?:find|found|report|show|requir|need|us|observ|rel)(?:e?d|s|ing|ly|y|ies)?\b/;

/** "Two training runs were executed" may be two experiments; two of the same are called so, or put together. */
export const TWO_RUNS = /\b(?:two|2) (?:different |separate |distinct )?(?:training |experimental )?runs\b/i;
/** Words by which runs are repetitions that are put together. */
export const PUT_TOGETHER =
  /\b(?:averag\w+|means?|medians?|std|deviations?|varia\w+|repeat\w*|same|identical|seeds?|report\w*|each|every|all|independent|best|consisten\w+|agree\w*)\b/i;

/** What a stopwatch measured. */
export const OF_TIMING =
  /\b(?:latency|latencies|throughput|run-?times?|speeds?|reported times?|wall-?clock|speed-?ups?|(?:inference|retrieval|computation|execution|training|average|mean|median) (?:times?|speed)|timings?|elapsed|milliseconds|FPS|warm-?ups?|memory usage)\b/i;

/** Where the stopwatch measured all that is shown, its repetitions are those of the results. */
export const OF_ALL =
  /\b[Aa]ll (?:of )?(?:the |our |reported |these )?(?:figures|tables|plots|results|numbers|experiments|measurements)\b/;

/** Tests and p-values that are the method itself. */
export const OF_THE_METHOD =
  /\bdrop-?out\b[^.;]{0,160}\b[pP] ?=|\bconformal\b|\b(?:we|to) (?:propose|construct|design|develop|introduce|define|restate|derive|present|formulate|build)\b/i;
