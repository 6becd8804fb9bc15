import { COUNT } from '../../../settings/number-patterns.ts';

const NOUNS =
  'tokens|images|pictures|samples|sequences|examples|sentences|pairs|graphs|prompts|trajectories|transitions|rollouts|clips|utterances|documents|molecules|windows|patches|rays|points|nodes|episodes|frames|positions|states|crops|proteins|structures|items|interactions|reports|scans|volumes|slices|videos|songs|recordings|segments|triplets|triples|words|conversations|dialogues|questions|problems|queries|completions|responses|instances|observations|experiences|faces|sessions|subgraphs|environments|tasks|scenes|objects|shapes|meshes|crystals|compounds|reviews|articles|posts|passages|paragraphs|programs|pages|spectra|cells|peptides|residues|complexes|conformations|maps|tiles|speakers|classes|users';
/** What a step is computed from. */
export const OF_DATA = `(?:[\\w-]+ ){0,2}(?:${NOUNS})\\b`;

export const BATCH = String.raw`(?:mini[- ]?)?batch`;
/** What a learner does again and again; "step" alone may be one of a robot or of a search. */
const A_STEP =
  '(?:(?:training|gradient|optimi[sz]ation|weight|parameter|learning|SGD|Adam|update|descent|model|network|policy|meta-?) (?:step|update|iteration)|update|iteration|(?:mini-?)?batch)';
const LEARNS =
  '\\b(?:(?:pre-?)?train\\w*|fine-?tun\\w*|learn\\w*|updat\\w*|gradients?|optimi[sz]\\w*|loss(?:es)?|replay|epochs?|backprop\\w*|SGD|Adam\\w*)\\b';
const FILLED =
  '(?:filled|packed|built|formed|assembled|bucketed|composed|made up|limited|capped|constructed|grouped|created|collated|drawn|sampled|padded|sized|chosen|kept|set)';
const LOWERED =
  '(?:from|of) (?:[A-Za-z]{1,2} ?= ?)?\\d[\\d,.]{0,8}\\s?[kKM]?(?: (?:\\w+ ){0,2})?\\s?(?:down |up |back )?to (?:only |just )?';

/** Other ways to say a batch than by its size and a value behind it. */
export const BATCHES_TOLD: readonly RegExp[] = [
  // "we dropped the batch from 256 down to 192", "the samples per batch grew from 256 to 2048"
  new RegExp(
    `\\b(?:${BATCH}(?:es)?(?:[- ]sizes?)?|(?:${NOUNS}) (?:per|in (?:a|each)) ${BATCH})(?: (?:\\w+ ){0,3}| )${LOWERED}(?<value>${COUNT})`,
    'i',
  ),
  // "only two volumes fit in a mini-batch", "64 clips make up a batch"
  new RegExp(
    `(?<![\\w.\\-−–])(?<value>${COUNT})[- ](?:(?!(?:layers?|models?|GPUs?|epochs?|steps?|methods?)\\b)[^.;,])(?:[^.;,]){0,70}?\\b(?:fit\\w*|go(?:es)?|went|are (?:packed|put|stacked|placed|gathered|combined|collected|grouped)|make up|makes up|form(?:s|ed)?|enter\\w*|constitute\\w*|compose\\w*)(?: (?:in|into|within|up))? (?:a|an|one|each|every|the|our|a single) (?:\\w+ )?${BATCH}\\b`,
    'i',
  ),
  // "on batches of B = 50 sequence chunks"
  new RegExp(`\\b${BATCH}(?:es)? of (?:size )?\\$?[A-Za-z]\\w? ?= ?\\$?(?<value>${COUNT})`, 'i'),
  // "the batch is large: 32,768 pairs", "a big batch (4096 images)"
  new RegExp(
    `\\b${BATCH}(?:es)?\\b(?! ?norm)[^.;:(–—]{0,60}(?:: ?|\\(|[–—] ?)(?:of |about |up to |around |roughly |namely |i\\.e\\.,? ){0,2}(?<![\\w.])(?<value>${COUNT} ${OF_DATA})`,
    'i',
  ),
  // "transitions are sampled from the buffer, 256 at a time", "the network sees songs in groups of 32"
  new RegExp(
    `\\b(?:${NOUNS}|[a-z]{3,20}s)\\b[^.;]{0,30}\\b(?:are|were|is|was|being) (?:\\w+ )?(?:sampled|drawn|fed|processed|shown|taken|used|presented|seen|passed|loaded|picked|replayed)\\b[^.;]{0,60}?[, ](?<![\\w.])(?<value>${COUNT}) (?:at a time|at once|per (?:gradient |training )?(?:step|update|iteration))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:fed|feed\\w*|shown|present\\w*|process\\w*|sampl\\w*|drawn|replay\\w*|train\\w*|learn\\w*|sees?|seen)\\b[^.;]{0,60}\\bin (?:groups|sets|bunches|packs|lots) of (?:about |size |up to )?(?<value>${COUNT})\\b(?! (?:annotat|people|participants|questions per|layers|classes|clients|tasks))`,
    'i',
  ),
  new RegExp(
    `^(?=.{0,600}${LEARNS}).{0,500}?[,(] (?:only |just )?(?<![\\w.])(?<value>\\d[\\d,]{0,7}) at a time\\b`,
    'is',
  ),
  // "batches are filled up to 320 seconds of audio"
  new RegExp(
    `\\b${BATCH}(?:es)? (?:is|are|was|were|being) (?:\\w+ )?${FILLED}\\b[^.;]{0,60}?(?<![\\w.]|[A-Za-z]-)(?<value>${COUNT}\\s?(?:${OF_DATA}|(?:seconds?|minutes?|hours?|s|min) of (?:\\w+ )?(?:audio|speech|video|music|recordings?)))`,
    'i',
  ),
  // "Mini batch: 20", "batch = 50", "batch/GPU: 4", "batch × 64"
  new RegExp(
    `(?<![\\w-])${BATCH}(?:es)?(?: ?\\/ ?(?:GPU|device|step)| \\([^()]{1,20}\\)| per (?:GPU|device))?\\s?[:=]\\s?\\$?(?<value>${COUNT})(?!\\s?\\d|\\s?[,x×]\\s?\\d)`,
    'i',
  ),
  // "16 images per iteration", "24 frames a step"
  new RegExp(
    `(?<![\\w.])(?<value>${COUNT}\\s${OF_DATA})(?: are| were)?(?: \\w+)? (?:per|(?:for|in|at|on) (?:each|every)) ${A_STEP}\\b(?! of (?:inference|decoding|denoising|sampling))`,
    'i',
  ),
  // "10,000 points resampled at each iteration", "we draw 64 prompts for every update"
  new RegExp(
    `(?<![\\w.])(?<value>${COUNT}\\s${OF_DATA})(?: that| which)?(?: are| is| were| was)?(?: (?:randomly|uniformly|freshly|newly))? (?:re-?)?(?:sampled|drawn|picked|chosen|selected|generated|taken|used|collected|fed|processed|presented|replayed|seen)(?: \\w+){0,3} (?:at|in|for|on|per|before|during) (?:each|every) ${A_STEP}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:at|in|for|on|during) (?:each|every) ${A_STEP},? (?:we |the (?:learner|network|model|agent|optimi[sz]er) )?(?:(?:is|are|randomly|uniformly|then) ){0,2}(?:sampl\\w+|draws?|pick\\w*|select\\w*|us(?:es?|ing)|takes?|feeds?|fed|process\\w*|replays?|sees?|learns? from|averag\\w+ over)\\s(?:(?:an?|about|the|of|from|over) ){0,3}(?<value>${COUNT} ${OF_DATA})`,
    'i',
  ),
  // "1M tokens a step", "4 images each on 8 GPUs", "8 GPUs with 4 images each"
  new RegExp(
    `(?<![\\w.])(?<value>${COUNT} ${OF_DATA}) (?:a|each|every) (?:(?:gradient|training|optimi[sz]ation) )?(?:step|update|iteration)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:GPU|device|worker|card|TPU|core|replica)s?,? (?:\\w+ ){0,2}?(?:with|of|holding|taking|processing|at) (?<value>${COUNT} ${OF_DATA}) (?:each|apiece|per (?:GPU|device|worker|card|core))\\b`,
    'i',
  ),
  // "the mini-batch was as small as two"
  new RegExp(
    `\\b${BATCH}(?:es)?(?:[- ]sizes?)? (?:is|was|are|were|remain\\w*|stay\\w*|amounts?) (?:(?:as|so|small|large|set|fixed|kept|held|at|to|about|only|just|always|of|constant|therefore|thus|then|equal|limited|restricted|chosen) ){0,5}?(?<value>${COUNT})(?! ?(?:times|%|GPUs|layers|orders|parts|groups|halves|steps|epochs)|\\w)`,
    'i',
  ),
  // "gradient estimates use 100 samples", "the learner draws 32 transitions whenever it updates"
  new RegExp(
    `\\bgradient (?:estimat\\w+|computations?|averages?|steps?|updates?) (?:\\w+ )?(?:us|tak|averag|need|draw|see|sum)\\w* (?:over |the loss(?:es)? of |about |a total of ){0,2}(?<value>${COUNT} ${OF_DATA})`,
    'i',
  ),
  new RegExp(
    `\\b(?:draws?|drawn|drew|sampl\\w+|fetch\\w*|takes?|pick\\w*|replays?) (?:about |the |another |a fresh )?(?<value>${COUNT} ${OF_DATA})[^.;]{0,40}\\b(?:whenever|each time|every time|before (?:each|every)|for (?:each|every)|per|to) (?:\\w+ ){0,3}?(?:updat\\w*|learn\\w*|gradient|trains?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?<value>full[- ](?:graph|data ?set|sample) (?:training|updates?|gradients?|descent|optimi[sz]ation))\\b`,
    'i',
  ),
  // "gradients of 8 micro-batches of 4", "4 pictures on each of 8 GPUs"
  new RegExp(
    `^(?=.{0,600}${LEARNS}).{0,500}?(?<![\\w.])(?<value>${COUNT} ${OF_DATA}) (?:on|per|for|to) (?:each|every|one)(?: of (?:the |our )?${COUNT})? (?:GPU|device|worker|card|TPU|core|replica|machine)s?\\b`,
    'is',
  ),
];

/** Where the value, written ‹so›, is that of another batch than one of a training. */
export const NOT_A_BATCH: readonly RegExp[] = [
  // "shown to annotators, 10 at a time"
  /\b(?:annotators?|participants?|raters?|crowd\w*|subjects|judges|experts|reviewers|players|patients)\b[^.;‹]{0,60}‹[^›]*› (?:at a time|at once|per)\b/i,
  // "a batch of 8 molecules is proposed and synthesised": what is asked for
  /\b(?:acquisition|quer(?:y|ies|ied|ying)|label(?:l?ing|l?ed)|annotation|oracle|propos(?:al|ed|es)|active[- ]learning|BO|Bayesian|candidate|screening|wet-?lab|experimental|delivery|production|shipping|order)[- ](?:[\w-]+ ){0,2}?(?:mini-?)?batch\w*\b[^.;‹]{0,30}‹/i,
  /\bbatch(?:es)? of ‹[^›]*›[^.;]{0,44}\b(?:acquir\w+|acquisition|quer(?:ied|ies)|proposed|suggested|recommended|synthesi[sz]\w+|screened|purchased|labell?ed|annotated|measured|reviewed|tested in|sent to|shipped|evaluated (?:by|in|with))\b/i,
  // "with beam 5 in batches of 128 sentences": what is run, and not learned from
  /^(?!.*\b(?:train\w*|learn\w*|gradients?|updat\w+|optimi[sz]\w*|epochs?)\b).*\b(?:decod(?:e|es|ed|ing)|infer(?:red|ring)?|inference|beams?(?: (?:size|width|search))?|generat(?:e|es|ed|ing)|translat(?:e|es|ed|ing)|test[- ](?:set|time|data)|served?|serving|requests?|embed(?:s|ded)?|predict(?:s|ed|ing))\b[^.;‹]{0,60}\bbatch\w*[^.;‹]{0,20}‹/is,
];
