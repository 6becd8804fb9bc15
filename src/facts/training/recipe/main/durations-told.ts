import { COUNT } from '../../../settings/number-patterns.ts';

/** So many are no steps within one: what an agent or an optimizer goes through in all, whatever it is called. */
export const LARGE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{4,}|\d[\d.,]{0,8}\s?(?:[kK]\b|[MB]\b|thousand|million|billion)|(?:one|two|three|five|ten|twenty|fifty|(?:one |a )?hundred|several|a) (?:hundred )?(?:thousand|million|billion)|\d(?:\.\d)?\s?(?:[×x·]|\\times|\\cdot)\s?10\s?\^?\s?\{?\s?\d|10\s?\^\s?\{?\s?[4-9]\}?|\d(?:\.\d)?\s?e\s?\+?[4-9]\b)`;
const BIG = String.raw`\d[\d.,]{0,8}\s?(?:[MBT]\b|million|billion|trillion)`;
export const OF_EXPERIENCE = String.raw`(?:(?!\b(?:and|or|of|for|in|with|on|to|the|per|each|denois\w*|diffusion|sampl\w*|reverse|noise|warm\w*|evaluation|test|inference|reasoning|video|random|unlabell?ed|labell?ed|annotated)\b)[\w-]+ ){0,3}(?:(?:time-?\s?)?steps|updates|iterations|frames|episodes|interactions|transitions|games|env(?:ironment)?[- ]steps|moves|decisions|actions)`;
const STEPS_OF =
  '(?:(?:weight|parameter|gradient|training|optimi[sz]\\w+|policy|network|SGD|Adam|stochastic) ){0,2}(?:updates|steps|iterations|epochs|(?:communication )?rounds|episodes|mini-?batches|generations)';
const END = '(?:stopp?(?:s|ed|ing)?|end(?:s|ed|ing)?|terminat\\w*|finish\\w*|halt\\w*|conclud\\w*|cut off|complet\\w*)';
const EVOLVES =
  '\\b(?:evol\\w+|populations?|individuals|offspring|mutat\\w+|genetic|genomes?|crossover|fitness|CMA(?:-ES)?|NEAT|NSGA\\w*|parents|elit\\w+|search (?:goes|runs?|lasts?))\\b';
const FEDERATED = '\\b(?:federat\\w+|clients?|servers?|FedAvg|FL|communication (?:takes|rounds?|between))\\b';
const NOT_WITHIN = String.raw`(?! (?:per|of (?:warm|denois|diffus|sampl|reason)|each|for each|in each|without))`;

/** Other ways to say how long a training lasts than by a number of epochs or steps behind a word for it. */
export const DURATIONS_TOLD: readonly RegExp[] = [
  // "Agents interact with the environment for 50 million frames"
  new RegExp(
    `\\b(?:interact|play|act|explor|practi[cs]|experienc|learn|roll)\\w*\\b[^.;]{0,90}?\\b(?:for|over|during|in|lasting) (?:(?:up to|about|only|around|roughly|a total of|an? |the|total|further|another) ?){0,3}(?<![\\w.])(?<value>${LARGE} ${OF_EXPERIENCE})\\b${NOT_WITHIN}`,
    'i',
  ),
  // "Communication takes place for 200 rounds", "clients and server exchange weights over 500 rounds"
  new RegExp(
    `^(?=.{0,600}${FEDERATED}).{0,500}?\\b(?:for|over|of|after|in|to|runs?|lasts?|takes?|within|is|are|=) (?:a total of |about |all |the )?(?:T ?= ?|R ?= ?)?(?<value>${COUNT} (?:(?:communication|global|federated|aggregation|training|server) )?rounds)\\b${NOT_WITHIN}`,
    'is',
  ),
  // "iterations … training terminated at 64k"
  new RegExp(
    `\\b(?:iterations|steps|updates|epochs)\\b[^.;]{0,90}\\b(?:train\\w*|runs?|optimi[sz]\\w*|learning|it|schedule|we|and|,) (?:(?:is|was|are|were|has been|then|finally) ){0,2}${END} (?:training |it |the run )?(?:at|after) (?<value>${COUNT})(?= ?(?:[.,;)]|$|and\\b))`,
    'i',
  ),
  // "Convergence was reached by epoch 45", "we stop at iteration 20,000", "trained until epoch 90"
  new RegExp(
    `\\b(?:converg\\w*|${END}|plateau\\w*|saturat\\w*|early[- ]stopp\\w*)\\b[^.;]{0,60}?\\b(?:by|at|after|until|in|around|with) (?:about |around )?(?:the )?(?:training )?(?:epoch|iteration|step|update|round|generation) (?<value>(?!0\\b|1\\b)\\d[\\d,]{0,8}k?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:pre-?train\\w*|train\\w*|fine-?tun\\w*|runs?|ran|continu\\w*)\\b[^.;]{0,60}?\\b(?:until|up to|till|to|through) (?:about )?(?:the )?(?:epoch|iteration|update|round|generation) (?<value>(?!0\\b|1\\b)\\d[\\d,]{0,8}k?)\\b`,
    'i',
  ),
  // "25,000 kimg"
  new RegExp(`(?<![\\w.])(?<value>${COUNT}\\s?[kKM]img(?:s|es)?)\\b`),
  // "The discriminator is shown 25M real images"
  new RegExp(
    `\\b(?:is|are|was|were|been|being) (?:shown|fed|presented with|given|exposed to|trained on|supplied with) (?:(?:a total of|about|some|only|another|over|more than|with) ){0,2}(?<value>${BIG} (?:\\w+ ){0,2}(?:images|examples|samples|frames|pairs|positions|games|clips|sentences))\\b(?! (?:from|of which))`,
    'i',
  ),
  // "the small model was fed with 8 billion tokens", "sees 300B tokens", "a budget of 10B tokens"
  new RegExp(
    `\\b(?:fed|feed\\w*|shown|ingest\\w*|receiv\\w*|reads?|digest\\w*|exposed|swallow\\w*|sees?|saw|seen|consum\\w*|process\\w*|spen[dt]\\w*|budgets?|horizons?|runs? (?:for|over|through))\\b[^.;]{0,40}?(?<![\\w.])(?<value>${BIG} (?:(?!is|are|and|or)\\w+ ){0,2}tokens)\\b(?! (?:per|an?\\b|every|long|context|in each|each|batch|sequence|window|length|corpus|from (?:the|which)))`,
    'i',
  ),
  // "The last 40B of the 1T tokens are spent on …"
  new RegExp(
    `\\b(?:last|first|final|remaining|other) (?:${COUNT}|half|third|quarter|tenth|\\d{1,2} ?%) of (?:the|our|all|these) (?<value>${COUNT} (?:\\w+ )?(?:tokens|steps|iterations|updates|epochs|frames))\\b`,
    'i',
  ),
  // "trained in one pass", "a single sweep over the stream"
  new RegExp(
    `\\b(?:train\\w*|learn\\w*|fit(?:ted)?|updat\\w*|optimi[sz]\\w*|makes?|made|take[sn]?|took|read)\\b[^.;]{0,40}?\\b(?:in|with|for|by|over|of|makes?|made|takes?|took|do|does|did) (?:only |just |exactly )?(?<value>(?:(?:a |one )?single|one|two|three|four|five|ten|\\d{1,3}) (?:(?:full|complete|sequential|chronological|linear|online) )?(?:pass(?:es)?|sweeps?))\\b(?! (?:forward|backward|decod|of (?:the )?(?:filter|annot|edit|review)|rate|@))`,
    'i',
  ),
  // "never sees an example twice", "no sentence is repeated"
  /\b(?<value>(?:never|not|nor) (?:\w+ )?(?:sees?|seen|visit(?:s|ed)?|us(?:es?|ed)|shown|encounter(?:s|ed)?|repeat(?:s|ed)?)\b[^.;]{0,40}\b(?:twice|more than once|a second time))\b/i,
  /\b(?:every|each|all|any)\b (?:[\w-]+ ){0,3}?(?:samples?|examples?|images?|sentences?|instances?|data|points?|tokens?|documents?|interactions?|pairs?|clicks?|records?|batch(?:es)?) (?:is|are|was|were) (?:\w+ )?(?:observed|seen|visited|processed|used|shown|read|trained on|presented|consumed|replayed)(?: \w+){0,2} (?<value>(?:only |exactly |just |at most )?(?:once|twice|(?:[2-9]|\d\d|three|four|five|ten) times))\b(?! (?:per|a|an|in each|every))/i,
  // "Total timesteps 1e7", "env steps: 5M", "Training length: 80"
  new RegExp(
    `\\b(?:total|overall|training|train|max(?:imum)?|num(?:ber of|\\.)?|#|env(?:ironment)?|gradient|optimi[sz]er|learner|update) ?(?:number of |training |env(?:ironment)? |gradient |agent )?(?:time-?\\s?steps|env(?:ironment)?[- ]steps|steps|frames|interactions|iterations|iters|updates|epochs|episodes|rounds|generations|transitions|samples seen)(?: \\([^()]{1,20}\\))?\\s?[:=]?\\s(?<value>${COUNT})(?=\\s?(?:[;,.)|]|$|\\b(?:and|with)\\b))`,
    'i',
  ),
  // "T = 20,000, where T counts weight updates", "for T iterations, with T = 500"
  new RegExp(
    `(?<![\\w\\\\])(?<letter>[A-Z]) ?= ?(?<value>${COUNT})\\b[^]{0,160}?\\b(?:where|with|and|here),? \\$?\\k<letter>\\$? (?:is|counts?|denotes?|means|stands for|being|gives|the) (?:the )?(?:total )?(?:number of )?${STEPS_OF}\\b`,
  ),
  new RegExp(
    `\\b${STEPS_OF},? (?:\\(|is |was |to |of |at |= ?)?\\$?[A-Z](?:_\\{?\\w{1,5}\\}?)?\\$? ?= ?(?<value>${COUNT})\\b`,
  ),
  // "The search goes on for 1,500 generations of 64 individuals"
  new RegExp(
    `^(?=.{0,600}${EVOLVES}).{0,500}?\\b(?:for|over|of|after|in|to|runs?|lasts?|takes?|within|is|are|=|:) (?:a total of |about |all |the )?(?<value>${COUNT} generations)\\b${NOT_WITHIN}`,
    'is',
  ),
  // "4.9 million games of self-play", "parameters were updated in 700,000 mini-batches"
  new RegExp(
    `\\b(?:updat\\w*|train\\w*|optimi[sz]\\w*|learn\\w*|steps?) (?:\\w+ ){0,4}?(?:in|over|for|on|with|from|after) (?:a total of |about |all |the )?(?<value>${LARGE} (?:mini-?\\s?)?batches)\\b${NOT_WITHIN}`,
    'i',
  ),
  new RegExp(`\\b(?<value>${LARGE} (?:games|episodes|matches) of self-?play)\\b`, 'i'),
  new RegExp(`\\bself-?play\\b[^.;]{0,60}?(?<![\\w.])(?<value>${LARGE} (?:games|episodes|matches))\\b`, 'i'),
  // "the agent plays 10 million frames", "each run takes 5M environment steps"
  new RegExp(
    `\\b(?:agents?|polic(?:y|ies)|learners?|actors?|runs?|networks?|each (?:method|algorithm|game|task|seed))\\b[^.;]{0,40}?\\b(?:play|see|saw|experienc|collect|gather|tak|took|observ|consum|perform|mak|made|receiv|interact|train|us|last)\\w* (?:for |about |a total of |up to |over |only |some |roughly ){0,2}(?<value>${LARGE} ${OF_EXPERIENCE})\\b${NOT_WITHIN}`,
    'i',
  ),
  // "one hundred thousand updates sufficed", "each scene takes 30k iterations to fit"
  new RegExp(
    `(?<![\\w.,])(?<value>${LARGE} ${STEPS_OF}) (?:suffic\\w*|(?:is|are|was|were|proved|turned out) (?:to be )?(?:enough|sufficient|needed|required|necessary)|to (?:fit|train|converge|learn|optimi[sz]e|reach)|per (?:run|model|scene|task|game))\\b`,
    'i',
  ),
  // "models see each example exactly three times", "the corpus was traversed twice"
  new RegExp(
    `\\b(?:see[sn]?|saw|visit\\w*|us(?:es?|ed)|read|show\\w*) (?:each|every|any|all) (?:\\w+ )?(?:samples?|examples?|images?|sentences?|instances?|data|points?|documents?|pairs?|tokens?|graphs?|songs?|clips?) (?:only |exactly |just |about |at most )?(?<value>once|twice|${COUNT} times)\\b(?! (?:as|more|less|per|a|an))`,
    'i',
  ),
  new RegExp(
    `\\b(?:corpus|corpora|data(?:[- ]?sets?)?|(?:training )?sets?|examples|stream|buffer) (?:is|was|are|were|has been|have been|gets) (?:\\w+ )?(?:traversed|passed|seen|read|visited|iterated|gone through|repeated|cycled|scanned|presented|shown|looped)(?: (?:over|through))? (?:only |exactly |just |about )?(?<value>once|twice|${COUNT} times)\\b`,
    'i',
  ),
  // "we stop after the third epoch"
  new RegExp(
    `\\b${END} (?:training |it |the (?:training|run) )?(?:at|after|with) (?:the )?(?<value>(?:first|second|third|fourth|fifth|sixth|eighth|tenth|twentieth|\\d{1,4}(?:st|nd|rd|th)) (?:epoch|pass|round|iteration))\\b`,
    'i',
  ),
  // "meta-training takes 60,000 tasks", "1500 PPO iterations", "500 rounds of boosting"
  new RegExp(
    `\\bmeta-?(?:train|learn)\\w*\\b[^.;]{0,60}?(?<![\\w.])(?<value>${LARGE} (?:\\w+ )?(?:tasks|episodes))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:over|for|in|with|of|after|runs?|takes?|perform\\w*|us(?:es?|ed|ing)) (?<value>${COUNT} (?:PPO|TRPO|SAC|GRPO|REINFORCE|Adam|SGD|EM|L-?BFGS|ALS|outer|policy[- ]iteration|boosting|active[- ]learning) (?:iterations|updates|steps|rounds|epochs))\\b${NOT_WITHIN}`,
  ),
  new RegExp(
    `\\b(?:boost\\w*|XGBoost|LightGBM|CatBoost|GBDTs?|GBM)\\b[^.;]{0,60}?(?<![\\w.])(?<value>(?!one\\b|two\\b|three\\b)${COUNT} (?:boosting )?(?:trees|rounds|iterations|estimators))\\b`,
    'i',
  ),
  // "Episodes: 2000", "steps = 50k"
  new RegExp(
    `\\b(?:episodes|time-?steps|updates|(?:communication )?rounds|generations|frames)\\s?[=:]\\s?(?<value>${COUNT})\\b(?!\\.\\d)`,
    'i',
  ),
  new RegExp(`\\bsteps\\s?[=:]\\s?(?<value>${LARGE})(?=[\\s,.;)]|$)`, 'i'),
];
