import { IN_THEORY } from '../../../settings/chosen/their-act.ts';

/** Where a count of epochs, steps or tokens, written ‹so› among the words beside it, says something else than how long a training lasts. */
export const NOT_A_DURATION: readonly RegExp[] = [
  IN_THEORY,
  // "starts from a model trained for 100 epochs": what it comes from
  /\b(?:from|of|with) (?:an?|the|this|that|its) (?:[\w-]+ ){0,2}(?:models?|networks?|checkpoints?) (?:(?:that|which) (?:was|is|were) )?(?:pre-?)?trained for ‹/i,
  // "trained with a context of 32k tokens"
  /\b(?:context|sequence|window|length|block|prompt)s?(?: (?:size|length|window)s?)? (?:of|to|=|is|at|up to|with) (?:about |up to )?‹[^›]*tokens›/i,
  // "at most 40 steps for each task": how long an agent may act
  /\b(?:step|action|turn) (?:limits?|budgets?|caps?)\b[^.;‹]{0,80}‹|‹[^›]*(?:steps|actions|turns|interactions)› (?:(?:are|is|were|was) )?(?:allowed|permitted)\b/i,
  // "t 0 training epochs", an index that was printed flat
  /‹0[ -]/,
  // "up to 256 frames" of a film; a learner counts them in millions.
  /‹[\d.,]+\s?[kK]?[- ](?!environment|env|thousand|[mb]illion)(?:\w+ )?frames›/i,
  // "a 4-step sampler"
  /‹\d{1,2}-step›/i,
  // "the 40-step class-incremental setting", "a 100-step forecast": what a task is called
  /‹[^›]*-(?:step|round|stage)› (?:[\w-]+[- ])?(?:incremental|continual|lifelong|sequential|protocols?|scenarios?|splits?|benchmarks?|tasks?|reasoning|look-?ahead|returns?|predictions?|forecast\w*|ahead|horizons?)\b/i,
  // "trained for 1 step ahead prediction"
  /‹[^›]*(?:steps?|stages?|frames)›[- ]ahead\b/i,
  // "formulated as a single gradient step"
  /‹(?:(?:a )?single|one|two)[- ](?!(?:hundred|thousand|[mb]illion)\b)(?:\w+ ){0,2}(?:steps?|updates?)›/i,
  // "two small models with 5 and 7 steps": so often each of them repeats its layer
  /\b(?:models?|networks?|variants?|versions|transformers?) with (?:\d{1,3},? (?:and|or) )?‹\d{1,3} (?:steps?|iterations?)›/i,
  // "after 50k and 90k iterations" the rate falls, and nothing ends.
  /\bafter (?:\d[\d,]*(?:k|K|M)?,? (?:(?:and|or) )?){1,5}‹/,
  /\b(?:decay|divid|reduc|drop|halv|anneal|lower|multipl|decreas)\w*\b(?:(?!to (?:0|zero)\b)[^.;‹]){0,40}\b(?:after|at|by) (?:\d[\d,]*(?:k|K|M)?,? (?:(?:and|or) )?){0,5}‹/i,
  // "warm up over the first 2,000 steps of training", "warm-up lasts 5 epochs"
  /\bwarm(?:s|ed|ing)?[- ]?up\b(?:(?!train|then|before|follow|total)[^.;,‹\d]){0,50}‹/i,
  // "15 epochs without improvement" end a run, whenever they come.
  /\b(?:has|have|had|did|does|do) not (?:\w+ )?(?:improv|decreas|progress|chang|fall|fell|drop)\w*[^.;‹]{0,24}\b(?:for|in|over|after|within) (?:the last |another )?‹/i,
  /‹[^›]*› (?:without|with no|of no|in which no|that (?:bring|show)s? no) (?:\w+ ){0,2}(?:improve|decreas|progress|gain|chang)/i,
  // People see things several times too.
  /\b(?:annotators?|participants?|raters?|subjects|humans?|users?|players?)\b[^.;‹]{0,60}‹[^›]*times›/i,
  // "updated every T = 100 steps"
  /\bevery [^.;‹]{1,24}= ?‹/i,
  // "a step size of 8 epochs"
  /\b(?:step[- ]?size|period|interval|patience|warm-?up|window) (?:of|=) ?‹/i,
  // "η = 0.1 epoch = 200", two cells drawn into one
  /‹0?\.\d+ epochs?› ?=/i,
  // "50 100 150 200 Training epochs": the ticks and the title of an axis.
  /(?:\d[\d.]* ){2}‹\d/,
  // A few steps that adapt to a task, within a step of the training.
  /\b(?:task-level|inner[- ]loop|inner|adapt\w*|fast|lookahead|unroll\w*)\b[^;‹]{0,60}‹\d{1,2}[- ][^›]*(?:steps?|updates?|iterations?)›/i,
  /‹\d{1,2}[- ][^›]*steps?› (?:during|for|in) (?:meta-)?train\w* (?:and|but) \d{1,3}\b/i,
  /‹[^›]*(?:steps?|updates?|iterations?)› (?:during|for|in|at) (?:meta-)?(?:test\w*|evaluation|inference|adapt\w*)\b/i,
  // "for iteration = 1, …, M do": how a loop begins
  /\bfor (?:each |all )?(?:[\w-]+ ){0,2}[\w-]+ ?(?:=|from|in) ?‹/i,
  // "16 updates for each rollout"
  /‹[^›]*› for (?:each|every) /i,
  // "the average time over 100 epochs": how long a stopwatch ran
  /\b(?:average[ds]?|mean|measur\w+)\b[^.;‹]{0,40}\b(?:times?|run-?times?|speeds?|throughputs?|latenc(?:y|ies))\b(?: \([^()]{1,24}\))? (?:is |was |are |were )?(?:taken |averaged |measured )?(?:over|across) ‹/i,
  // "the time for one epoch is 3 s", "one epoch takes 3 s"
  /\b(?:times?|seconds|minutes|hours)\b[^.;‹]{0,30}\b(?:for|of|per) ‹(?:one|1|an?|a single)[- ][^›]*epoch›/i,
  /‹(?:one|1|an?|a single)[- ][^›]*epoch› (?:\w+ ){0,2}(?:takes?|took|taking|requires?|needs?|costs?|lasts?)\b/i,
  // "One epoch is one pass through the training set": a word that is explained
  /‹(?:one|1|an?|each)[- ][^›]*epoch› (?:is|means|equals|corresponds to|consists of|amounts to)\b/i,
  /\b(?:one|1|an?|each) (?:\w+ )?epoch (?:is|means|equals|corresponds to|consists of|amounts to) ‹/i,
  // "One epoch corresponds to 5000 updates" says what the word means.
  /‹(?:one|1|an?|a single|each)[- ][^›]*(?:epoch|iteration|round|step)› (?:\w+ ){0,2}(?:corresponds?|equals?|amounts?|means|denotes?|refers?|comprises?|consists?|contains?|represents?|includes?|is (?:defined|equal|equivalent|one|a|the))\b/i,
  /\b(?:one|1|an?|a single|each|every|per) (?:\w+ )?epochs? (?:\w+ ){0,2}(?:corresponds?|equals?|amounts?|means|refers?|comprises?|consists?|contains?|is (?:defined|equal|equivalent))\b[^.;‹]{0,24}‹/i,
  // "needs no regularisation such as early stopping"
  /\b(?:no|not|nor|without|never|neither)\b(?!\s(?:improve|decrease|more|longer|further))(?:e\.g\.,?|i\.e\.,?|[^.;,‹]){0,50}‹early/i,
  // "the time for one epoch is 3.1 seconds"
  /‹[\d.,]+› ?(?:ms|s|secs?|seconds?|min(?:ute)?s?|hours?|hrs?|h|days?)\b/i,
  // PPO goes several times over what it has just collected.
  /\b(?:PPO|(?:policy )?update) epochs?\b[^.;‹]{0,20}‹|‹\d{1,2} (?:PPO|(?:policy )?update) epochs?›/i,
  // "the number of episodes is 50 and that of epochs 20": where episodes are counted, an epoch goes over one of them.
  /\bepisodes?\b[^.;‹]{0,40}(?:,|\band\b)[^.;‹]{0,30}\bepochs?\b[^.;‹]{0,12}‹\d{1,2}›/i,
  // "4.2 million pairs of sentences, or about 100 million tokens": the same data counted anew
  /\b(?:pairs|sentences|documents|examples|articles|words|files|books|songs)(?: of \w+)?,? (?:\(|or|i\.e\.,?|which (?:is|are)|that is,?) ?(?:\w+ )?‹[^›]*tokens›/i,
  // "Iters ↓": what it took, not what was set
  /[↑↓][^‹]{0,20}‹/,
  // "steps 47.51": a score beside a name
  /^(?!.*(?:token|[([/]\s?[kKMBT]\b|[mb]illion|thousand)).*‹\W{0,3}\d{2,}\.\d{1,3}\W{0,3}›/is,
];
