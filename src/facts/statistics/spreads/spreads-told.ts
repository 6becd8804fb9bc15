import { sparing } from '../../text/search/sparing.ts';

// The stop of a decimal is "·" here, as the sentences are asked (`withoutStops`).
const COUNT =
  '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|(?:a )?hundred|several|multiple)';
const VALUE = '\\d{1,5}(?:·\\d{1,4})? ?\\\\?%?';
const REPEATS =
  '(?:seeds?|re-?runs?|runs|trials|repetitions|repeats|replicat(?:es|ions?)|re-?starts|initiali[sz]ations|re-?trainings|executions|splits|folds|partitions|shuffles|re-?samplings|re-?samples|random(?:ly)? (?:drawn|chosen) (?:sub)?sets)';
const SCORES =
  '(?:accurac(?:y|ies)|scores?|performance|errors?|results?|metrics?|returns?|rewards?|risks?|regrets?|AUC|AUROC|RMSE|MAE|MSE|F1|Dice|IoU|PSNR|SSIM|FID|BLEU|WER|perplexit(?:y|ies)|loss(?:es)?|likelihoods?|NLL|MOS|mAP|estimates?|success(?: rates?)?|gains?)';
const DRAWN =
  '(?:lines?|bars?|bands?|areas?|regions?|whiskers?|ribbons?|envelopes?|ticks|shown|drawn|plotted|dotted|dashed|thin|reported|given|listed|brackets?|parenthes[ei]s|subscripts?|superscripts?)';

/** "In brackets the deviation", "subscripts are standard errors". */
export const EXPLAINED_MARKS = new RegExp(
  `\\b(?:in |the |numbers? in |values? in |figures? in )?(?:parenthes[ei]s|(?:square |round )?brackets?|subscripts?|superscripts?|small(?:er)? (?:print|type|font)|after the (?:±|sign))(?:,|:|\\)| (?:(?:are|is|we|they|give|gives|show|shows|denote|denotes|indicate|indicates|represent|represents|report|reports|hold|holds|contain|contains|mean|means|state|stands?)\\b))[^.;]{0,44}\\b(?:deviations?|standard errors?|error bars?|s\\.?d\\b|SDs?|SEMs?|std\\w*|spreads?|intervals?|CIs?|variation)\\b|\\b(?:deviations?|standard errors?|spreads?|intervals?|CIs?|variation) (?:\\w+ ){0,6}?(?:in|as|by) (?:parenthes[ei]s|(?:square |round )?brackets?|subscripts?|superscripts?|small(?:er)? (?:print|type|font))\\b`,
  'i',
);

/** "The deviation over three splits", "spread across seeds", "the range between runs is 0.4". */
export const OVER_REPEATS = new RegExp(
  `^(?!.*\\b(?:ranges? of (?:the )?(?:learning|hyper|temperatures?|lengths?|values)|gradient variances?|variances? of (?:the )?(?:\\w+ )?gradients?)\\b)(?=.*(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|shown|report\\w*|given?|gives|plotted|drawn|parenthes\\w+|brackets)\\b)).*\\b(?:deviations?|variation|variability|variances?|spread|ranges?|scatter|fluctuations?|quantiles?|percentiles?|quartiles?|min(?:imum)?(?: and|\\/|-)(?: the)? ?max(?:imum)?|extremes?|minima and maxima)\\b(?:(?!, |\\b(?:we|introduc\\w*|search)\\b)[^.;]){0,50}\\b(?:over|across|between|among|from|of|in) (?:the |all |our |these |those )*(?:${COUNT} )?(?:(?!of\\b|and\\b|for\\b|in\\b)[\\w-]+ ){0,3}?${REPEATS}\\b|\\b(?:between|across|among|over) (?:the |all |our )?(?:${COUNT} )?(?:\\w+ )?${REPEATS},? (?:[\\w-]+ ){1,4}?(?:move[sd]?|var(?:y|ies|ied)|change[sd]?|differ(?:s|ed)?|fluctuate[sd]?|stay(?:s|ed)?|deviate[sd]?|range[sd]?|agree[sd]?)\\b[^.;]{0,30}\\d`,
  'is',
);

/** "61.2, 61.9, 60.8 and 61.5 for seeds 0-3", "the runs gave 71.2, 70.9 and 71.6", "seed 1: 61.2, seed 2: 61.9". */
export const LISTED_SCORES = new RegExp(
  `(?:\\d{1,5}·\\d{1,4} ?\\\\?%?(?:,? and |, ?| ?\\/ ?)){1,20}\\d{1,5}·\\d{1,4} ?\\\\?%?,?\\)? (?:(?:are|were|is) (?:\\w+ ){0,3})?(?:for|with|on|from|over|across|under|in|by|of|at) (?:the |its |our )?(?:[\\w-]+ ){0,3}(?:seeds?|re-?runs|runs|repetitions|trials|re-?starts|initiali[sz]ations)\\b|\\b(?:seeds?|re-?runs|runs|repetitions|trials|re-?starts|initiali[sz]ations)(?: \\d[\\d, /–-]{0,12})?\\)?,? ?(?:(?:gave|give|gives|yield\\w*|scor\\w*|reach\\w*|result\\w* in|were|are|obtain\\w*|achiev\\w*|produc\\w*|land\\w*|got|end\\w*|attain\\w*)(?: (?:at|us|in|on|with|values of|scores of|about))? |: ?|= ?)(?:\\w+ ){0,3}?(?:${VALUE}(?:,? and |, ?| ?\\/ ?)){1,20}\\d{1,5}·\\d|\\b[Ss]eed ?#?\\d{1,6}\\)?(?: \\([^()]{1,24}\\))?(?: gives| reaches|:|,)? ?\\d{1,4}·\\d[^.]{0,60}\\b[Ss]eed ?#?\\d{1,6}\\)?(?:(?: gives| reaches|:|,) ?)?`,
  'i',
);

/** "With a standard error of 0.7 points", "SE = 0.4", "a standard deviation of about 0.3 %". */
export const VALUED_ERROR = new RegExp(
  `\\b(?:standard errors?|std\\.? ?err(?:or)?s?|stderr|SEMs?|margins? of error|s\\.e\\.)(?: \\([^()]{1,12}\\))?(?: of (?:the )?(?:mean|difference|estimate|${SCORES}))? ?(?:of|is|was|are|were|=|:|at|below|under|around|about|up to)(?: (?:the|at most|less than|only|about|around|roughly|below|under|up to|within|\\w+ ${SCORES}))* ?\\$?[±~]? ?\\d|\\bstandard deviations? (?:of|is|was|were|below|under|about|around|at most)(?: (?:at most|less than|only|about|around|roughly|below|under|up to|always|never|above|more than))* ?\\$?\\d{1,3}(?:·\\d{1,3})? ?(?:\\\\?%|points?\\b|pp\\b|percent|BLEU|dB\\b|F1\\b|mAP\\b)`,
  'i',
);

/** "FID is evaluated three times with different sampling seeds", "we redo the simulation 50 times". */
export const DONE_AGAIN = sparing(
  new RegExp(
    `\\b(?:is|are|was|were|been|we|and) (?:\\w+ ){0,2}?(?:evaluated?|measured?|computed?|trained?|repeat(?:ed)?|re-?do|re-?did|redone|re-?run|re-?ran|run|ran|estimated?|tested|scored|assessed|simulated?|fit(?:ted)?)\\b[^.;]{0,50}?\\b(?:${COUNT} times|twice|thrice)(?:,)? (?:over )?(?:with|using|from|under|on|over|for|each|starting|independently|anew|afresh) (?:(?:a|the|each|every|its|always) )?(?:(?:different|new|fresh|independent|distinct|other|random|varying|another|separate|newly)\\b(?! (?:\\w+ )?(?:participants|annotators|people|raters|users|judges|temperatures?|settings?|hyper\\w*|models?|methods?|prompts?))|(?:[\\w-]+ )?(?:seeds?|initiali[sz]ations?|splits?|re-?samples?))|\\b(?:re-?do|re-?did|redone|re-?done|re-?ran|re-?trained|replicated? (?:the|our|each|all|this|every) (?:\\w+ )?(?:experiments?|runs?|trainings?|results?|stud(?:y|ies)|simulations?|evaluations?|procedure)(?! (?:data|sets?|examples|samples)))\\b[^.;]{0,60}\\b(?:${COUNT} times|twice|thrice)\\b|\\b(?:repeat|re-?run|re-?train|re-?do|replicat|confirm)\\w*\\b[^.;]{0,60}\\b(?:with|using|from|under|for|on|over) ${COUNT} (?:[\\w-]+ ){0,2}(?:seeds|initiali[sz]ations|splits|re-?starts)\\b|\\b(?:(?:with|from|under|on|using) (?:fresh|new|independent|different|re-?drawn|re-?sampled) (?:random )?(?:data|draws|samples|noise|initiali[sz]ations?|seeds?|splits?)),? ${COUNT} times\\b`,
    'i',
  ),
);

/** "The 10% and 90% quantiles of excess risk are the dotted lines": two of them, of a result or drawn. */
export const TWO_QUANTILES = new RegExp(
  `^(?!.*\\b(?:clip\\w*|winsor\\w*|normali[sz]\\w*|outliers?|filter\\w*|discard\\w*|truncat\\w*|rescal\\w*|latenc\\w+|lengths?|preprocess\\w*|threshold\\w*|forecast\\w*|pinball)\\b)(?=.*\\b(?:${SCORES}|${DRAWN})\\b).*(?:(?:\\d{1,2}(?:·\\d)?(?:-?(?:th|st|nd|rd))?|first|third|lower|upper|top|bottom) ?\\\\?%?[- ]?(?:quantile|percentile|quartile|decile)?s?(?: and|,| to| ?[–-]| ?\\/) ?(?:the )?(?:\\d{2}(?:·\\d)?(?:-?(?:th|st|nd|rd))?|third|upper|lower|bottom|top) ?\\\\?%?[- ]?(?:quantiles|percentiles|quartiles|deciles)\\b|\\b(?:quantiles|percentiles|quartiles|deciles) (?:at |of )?\\(?(?:\\d{1,2}(?:·\\d)?|0·\\d+) ?\\\\?%? (?:and|to) (?:\\d{2}(?:·\\d)?|0·\\d+))`,
  'is',
);

/** "The minimum and maximum were 2.41 and 2.46", "best and worst run": two ends of what was measured again. */
export const TWO_ENDS = new RegExp(
  `\\b(?:minim(?:um|a)|min|lowest|worst|smallest)(?: value)? (?:and|to|\\/|or)(?: the)? (?:maxim(?:um|a)|max|highest|best|largest)\\b[^.;]{0,50}\\b(?:over|across|of|among|between|in|from) (?:the |all |our |these |those )*(?:${COUNT} )?(?:[\\w-]+ ){0,2}?(?:runs?|seeds?|trials|repetitions|re-?runs|re-?starts|folds|splits)\\b|\\b(?:best|worst|lowest|highest) (?:and|to) (?:the )?(?:worst|best|highest|lowest) (?:run|seed|trial|re-?start|initiali[sz]ation)s?\\b`,
  'i',
);
