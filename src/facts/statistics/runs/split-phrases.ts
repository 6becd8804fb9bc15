/** How papers say that the data were parted anew, so that a result was measured more than once. */

/** "20 random splits", "5 train/test splits"; three splits of a data set may be those for training, development and test. */
const SPLITS =
  '(?<![\\w.-])(?:\\d{1,3}|three|five|ten|twenty|multiple|several) (?:(?:different|distinct|independent|predefined|pre-defined|standard|fixed|public|official|given) )?(?:(?:random(?:ly)?|stratified|shuffled|bootstrap\\w*|Monte[ -]Carlo|train(?:ing)?[-–/ ](?:and[ -])?(?:val\\w*[-–/ ])?test(?:ing)?|cross-validation) ?){1,3}(?:sampled |generated |drawn |chosen )?(?:splits|folds|partitions|partitionings|re-?samplings|shuffles)\\b';
const SPLIT_AGAIN =
  '(?<![\\w.-])(?:\\d{1,3}|three|four|five|ten|twenty|several|multiple) (?:different|independent|distinct) (?:partitions|partitionings|splits) of (?:the|each|our|every) (?:\\w+ )?(?:data|sets?|corpus)\\b|\\b(?:split|divided|partitioned|re-?sampled|shuffled) (?:\\w+ ){0,3}(?:(?:[3-9]|\\d{2,3}) times|(?:three|five|ten|twenty) times)\\b|\\b(?:split|divided?|partition(?:ed)?|splitted) (?:[\\w-]+ ){1,8}?into (?:[3-9]|\\d{2}|three|five|ten|[kK]) (?:[\\w-]+ ){0,2}folds\\b[^.;]{0,120}\\b(?:cross|each|every|averag\\w*|means?|report\\w*|turn|rotat\\w*|repeat\\w*|left out|held out)\\b';
const FOLDS =
  '(?<![\\w.])(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|[kK])[- ]?folds? (?:(?:(?!and\\b|of\\b)[\\w-]+ ){0,3}cross[- ]?validat|(?:\\w+ )?(?:validation\\b(?! sets?)|CV\\b))|\\bstratified (?:group )?[kK][- ]?folds?\\b';
/** Each is left out once; where a domain or a task is, the results are of different things. */
const LEFT_OUT =
  '\\bleave-(?:one|two|p|\\d)-(?:\\w+-)?(?:subject|patient|participant|speaker|session|person|user|animal|sample|trial|run|fold|well|batch|cell|site|group)s?-out\\b|\\bleave-one-out (?:cross|protocol|evaluation|scheme)';
/** The data were parted several times. */
export const CROSS_VALIDATION = new RegExp([SPLITS, SPLIT_AGAIN, FOLDS, LEFT_OUT].join('|'), 'i');
/** A result was averaged over such parts. */
export const OVER_SPLITS =
  /\b(?:over|across|averag\w+ (?:on|over|of)) (?:the |all |our )*(?:\d{1,3}|two|three|five|ten|multiple|several|different|random) (?:different |random |train[-/ ]test |data |cross-validation )*(?:splits|folds)\b|\b(?:\d{1,3}|three|five|ten|k|K|nested|leave-one-\w+)[ -](?:fold )?cross[- ]validat/i;

/** What cross-validation chose is a setting. */
export const CHOSEN_BY_FOLDS =
  /\b(?:hyper[- ]?param\w*|parameters?|values?|settings?|strengths?|penalt(?:y|ies)|regulari[sz]\w+|thresholds?|configurations?|coefficients?|bandwidths?|λ|\\lambda)\b[^.;]{0,60}\b(?:select|chosen|choos|tun|optimi|determin|pick|search)\w*[^.;]{0,60}\bcross[- ]?valid|\b(?:select|choos|tun|optimi|determin|pick|search)\w* (?:the |our |all |its |their |these )?(?:[\w-]+ ){0,3}(?:hyper[- ]?param\w*|parameters?|values?|settings?|penalt(?:y|ies)|regulari[sz]\w+|thresholds?|configurations?|λ)\b[^.;]{0,60}\bcross[- ]?valid|(?<!fine-)(?<!fine )\btun(?:e|es|ed|ing)\b[^.;]{0,60}\bcross[- ]?valid|\bcross[- ]?validat\w+ (?:grid|random|search|hyper)|\bcross[- ]?validat\w+ (?:is|was) [^.;]{0,60}\bto (?:rank|identify|select|choose|determine|find|decide|set|tune|pick|estimate (?!the (?:\w+ )?(?:performance|accuracy|error|generali))(?:the |a )?[\w-]+ (?:difficult|threshold|param|hyper|weight|strength)\w*)|\bcross[- ]?validat\w+\b(?:(?!\b(?:scores?|results?|accurac\w+|report\w*|averag\w*|means?|evaluat\w+|performance|error)\b)[^.;]){0,80}\b(?:to|for|in order to|by|when|while) (?:the )?(?:select\w*|choos\w*|choice|tun(?:e|ing)|pick\w*|set(?:ting)?|determin\w*|decid\w*|identif\w*|find(?:ing)?|optimi[sz]\w*|fix\w*|fit(?:ting)?) (?:of )?(?:the |our |an? |its |their |all |each |these |both )?(?:[\w-]+ ){0,3}?(?:hyper[- ]?param\w*|parameters?|values?|settings?|strengths?|penalt(?:y|ies)|regulari[sz]\w+|weights?|coefficients?|thresholds?|configurations?|bandwidths?|rates?|depths?|numbers? of|kernels?|C|λ|γ|α|σ|\\lambda|\\gamma|\\alpha|\\sigma|k)(?![\w-])/i;
