/** What is done several times without being a repetition of a result. */

/** Several samples drawn from one model: the result itself is a single throw. */
export const OF_SAMPLING =
  /\bgenerat\w+ (?:\w+ ){0,2}(?:\d{1,5}|two|three|four|five|ten|multiple|several) (?:[\w-]+ ){0,2}(?:images?|videos?|samples?|candidates?|responses?|completions?)\b|\bnoises?\b/i;

/** Trials of a search for settings are no repetitions of the result. */
export const OF_SEARCH =
  /\b(?:optuna|grid search|random search|hyper[- ]?parameter (?:search|tuning|optimi[sz]ation|sweep)s?|(?<!fine-)(?<!fine )tun(?:ed|ing)|sweeps?|learning rates?|search (?:space|budget|trials))\b/i;

/** The copies of a network that train it together, and what raters were left out of, are no repetitions. */
export const OF_WORKERS =
  /\bparameter servers?\b|\breplicas? of (?:the|our|a|each) (?:\w+ )?(?:networks?|models?)\b|\b(?:model|worker|data-parallel|a?synchronous) replicas\b|\bleave-one-out\b[^.;]{0,160}\b(?:workers?|annotators?|raters?|judges?|labell?ers?)\b/i;

/** The members of an ensemble are one result, unless the result is told of each. */
export const OF_ENSEMBLE =
  /^(?!.*\b(?:report\w*|standard|deviations?|repeat\w*|error bars?|std|variance|each (?:of|single)|averaged over)\b).*(?:\baverag\w+ (?:of |over )?(?:(?:the|their|all|its) )?(?:\w+ )?(?:logits|predictions?|probabilit\w+|outputs?|weights|soft-?max\w*|posteriors?)\b|\bensembl\w+ (?:of |over |from )?(?:[\w-]+ ){0,4}(?:models|networks|members|checkpoints|seeds|runs|classifiers|learners|copies)\b)/is;

/** A part of the network or a step of the method that is done several times in one run. */
export const OF_THE_NETWORK =
  /\blearning rates?\b[^;]{0,100}\b(?:reduc|decay|divid|drop|multipl|lower|halv)\w*\b[^;]{0,80}\brepeat(?:ed|s)?\b|\b(?:repeated )?augmentations?\b[^.;]{0,60}\brepetitions\b|\b(?:procedure|process|operation|block|module|stage|layer|unit|structure|pattern|merging|downsampling|upsampling|step)s?\b[^.;]{0,40}\brepeat(?:ed|s)?\b[^.;]{0,80}(?:\b(?:stages?|blocks?|layers?|resolutions?|channels?|feature maps?|levels?|down-?sampl\w+|up-?sampl\w+|encoder|decoder|network|pyramid|hierarch\w+)\b|[“"])/i;

/** "We repeat this process several times" describes, outside the experiments, what a method does. */
export const OF_A_STEP = /\brepeat\w* (?:this|the|such a) (?:process|procedure|step|operation)s?\b/i;
