import { COUNT, RATE } from '../../settings/number-patterns.ts';
import type { Item } from '../../settings/stated.ts';

const SCHEDULE: Item = {
  id: 'schedule',
  title: 'learning-rate schedule',
  word: /schedul|\bpoly|decay|anneal|cosine|constant|divided by|plateau|one-?cycle/i,
  prose: [
    /\b(?<value>(?:cosine|linear(?:ly)?|exponential(?:ly)?|polynomial|step(?:-?wise)?|multi-?step|inverse[- ]square[- ]root|constant|one-?cycle|warmup-stable-decay|WSD|trapezoidal)(?:[- ](?:warm-?up[- ]?)?(?:learning[- ]rate |LR )?(?:decay\w*|anneal\w*|schedul\w*|learning rate|lr)))\b/i,
    /\b(?:learning rate|lr)\b[^.;]{0,60}\b(?<value>(?:divided|reduced|decayed|decreased|dropped|annealed|multiplied|lowered) (?:by|to|linearly|exponentially|with|using|at|every|when)(?:[^.;,]|[.,](?=\d)){0,30})/i,
    // "a poly learning-rate policy with power 0.9"
    /(?<value>(?<![\w-])["“'‘]?poly["”'’]?(?:nomial)? (?:learning[- ]rate |lr )?(?:decay|schedul\w*|polic(?:y|ies)|strateg(?:y|ies)|annealing)(?:,? (?:with|of|where|and) (?:an? |the )?(?:exponent|power|factor|decay)\b[^.;,]{0,14}?\d(?:\.\d+)?)?)/i,
    /\b(?:schedul\w+|(?<!\btimes?\b[^.;]{0,60})(?:decay\w*|anneal\w*))\b[^.;]{0,30}\b(?<value>cosine|linear(?:ly)?|exponential(?:ly)?|polynomial|constant)\b/i,
    /\b(?<value>(?:cosine|linear|exponential|constant|polynomial)) (?:\w+ ){0,2}(?:schedul\w+|decay|annealing)\b/i,
  ],
  notAs: [
    // "ε-greedy with ε annealed linearly": of another quantity than the rate
    /(?:[εϵ]|\\(?:var)?epsilon|\bepsilon|exploration|temperature|\bnoise|\bKL\b|\bclip\w*)\$?,? (?:\w+ ){0,3}(?:anneal|decay)\w*[^‹]{0,24}‹/i,
  ],
  // The noise of a diffusion and the sampling of data have schedules too.
  not: /^(?!.*\b(?:learning|lr|LR|optimi[sz]\w*|Adam\w*|SGD|warm-?up|train\w*)\b).*(?:\bnoise|\bdiffusion|\bvariance|\\beta|β|\bsampling|\bmasking|\btemperature)/is,
  label: /schedul|decay style|\blr decay\b|learning rate decay/,
  notLabel: /iters|steps|warm|ratio/,
  cell: /\p{L}{3}/u,
};

const WARMUP: Item = {
  id: 'warm-up',
  title: 'warm-up',
  word: /warm/i,
  prose: [
    // "Over the first 500 steps the rate is warmed up to 1e-4" tells both how long and where to.
    new RegExp(
      `\\b(?:over|for|during|in|within|across) (?:the )?(?:first|initial) (?<value>${COUNT}\\s?(?:%|steps|epochs?|iterations|updates|tokens)(?: of (?:the )?(?:training|steps))?)[^.;]{0,60}\\bwarm`,
      'i',
    ),
    new RegExp(
      `\\bwarm(?:-|\\s)?(?:up|ed(?: up)?|ing(?: up)?|s up)\\b[^;]{0,80}?\\b(?:over|for|during|in|within|across) (?:the )?(?:first |initial )?(?<value>${COUNT}\\s?(?:%|steps|epochs?|iterations|updates|tokens))`,
      'i',
    ),
    new RegExp(
      `(?<value>(?:${COUNT}|\\d{1,2}(?:\\.\\d+)?\\s?%)[- ](?:(?!(?:and|with|or|but|then|using|plus)\\b)\\w+ ){0,3}(?:of )?(?:linear )?warm(?:-|\\s)?up)`,
      'i',
    ),
    new RegExp(
      `\\bwarm(?:-|\\s)?(?:up|ed up|ing up)\\b[^.;]{0,60}?(?<value>(?:${RATE}|${COUNT})\\s?(?:%|steps|epochs?|iterations|updates|tokens)?)`,
      'i',
    ),
    /\b(?<value>(?:no|without(?: a| any)?) warm-?up)\b/i,
  ],
  notAs: [
    // A rate that it leads to is no length.
    /^(?!.*(?:ratio|fraction|proportion)[^‹]*‹).*‹[^›]*(?:10 ?\^? ?\{? ?[-−–]|\d ?e ?[-−–])/is,
    /\b(?:from|to) ‹0? ?\./,
  ],
  label: /warm ?up/,
  cell: /\d|no|none/i,
};

const PRECISION: Item = {
  id: 'precision',
  title: 'numerical precision',
  word: /precision|\d-bit float|fp\d|bf16|bfloat|float\d|half|tf32|amp\b/i,
  prose: [
    /\b(?<value>(?:automatic |mixed[- ])?mixed[- ]precision|bf16|bfloat-?16|fp16|fp32|fp8|float(?:16|32|64)|half[- ]precision|(?:single|double|full)[- ]precision|tf32|(?:8|16|32)-bit (?:precision|floating[- ]points?|floats?))\b/i,
  ],
  notAs: [
    // The weights or the network that a compressed one is compared with, not how it is computed.
    /‹(?:full|half|single|double)[- ]precision› (?:[\w-]+ ){0,2}(?:values?|networks?|models?|counterparts?|weights?|activations?|parameters?|baselines?|teachers?|neural|DNNs?|CNNs?|NNs?|ANNs?|LLMs?|transformers?|ones?|versions?|operations?|multiplications?|convolutions?|layers?|multipliers?|arithmetic|units?|accuracy|accuracies|performance|gradients?|methods?|results?|inputs?|features?|tensors?|matri\w+|keys?|KV|caches?)\b/i,
    // What is given up: "16-bit instead of 32-bit"
    /\b(?:instead of|rather than|compared (?:to|with)|than|from) (?:\w+ ){0,2}‹/i,
    // A reckoning: "for a model in FP32, each parameter takes 4 bytes"
    /‹[^›]*›[^.;]{0,20}\beach (?:parameter|weight|value)\b/i,
  ],
  label: /precision|\bdtype\b|^(?:fp16|bf16)\b/,
  notLabel: /recall|average|@|mean/,
  cell: /\bfp ?\d|bf16|float|^(?:8|16|32|64)(?:[- ]?bit)?$|mixed|half|^(?:true|yes)$/i,
};

const REGULARISATION: Item = {
  id: 'regularisation',
  title: 'regularisation (weight decay, dropout, clipping)',
  word: /weight[- ]decay|dropout|clip|label smoothing|regulari[sz]|stochastic depth/i,
  prose: [
    new RegExp(
      `\\b(?<value>(?:weight[- ]decay|dropout|label smoothing|gradient[- ]clipping|gradient norm|stochastic depth|droppath)(?:(?!learning|batch)[^.;]){0,40}?(?:${RATE}|\\b[01]\\b))`,
      'i',
    ),
    new RegExp(
      `(?<value>(?:${RATE}|\\b1)\\s?(?:\\w+ ){0,2}(?:weight[- ]decay|dropout|label smoothing|gradient clipping))`,
      'i',
    ),
    // "0.4 (dropout), 1e-3 (weight decay)"
    new RegExp(
      `(?<value>(?:${RATE}|\\b1) \\((?:the )?(?:dropout|weight[- ]decay|label smoothing|L2[- ]reg)[^()]{0,24}\\))`,
      'i',
    ),
    /\b(?<value>(?:no|without) (?:weight decay|dropout|regulari[sz]ation))\b/i,
  ],
  // A bracket that closes before the value held the name of another one.
  notAs: [/‹[^›(]*\)[^›]*›/],
  several: true,
  // "CLIP" and "L2" alone measure something.
  label:
    /weight ?decay|drop ?out|drop ?path|\bclip(?:ping|ped)\b|\bclip ?(?:norm|grad\w*|value|thresh\w*|range|eps\w*|ratio|coef\w*)|\b(?:grad\w*|norm|value|max)\b.*\bclip|label smoothing|stochastic depth|\bl2 (?:reg\w*|pen\w*|weights?|coef\w*|decay|lambda)|\breg\w*\b.*\bl2\b/,
  cell: /\d|no|none/i,
};

const INITIALISATION: Item = {
  id: 'initialisation',
  title: 'initialisation',
  word: /initiali[sz]|\binit\b/i,
  prose: [
    /\b(?<value>(?:xavier|glorot|kaiming|he|orthogonal|gaussian|normal|uniform|random|truncated normal|zero|small) (?:\w+ )?initiali[sz]ation)\b/i,
    /\b(?:weights?|parameters?|matrices|layers|model|network)\b[^.;]{0,40}\b(?:is|are|were|was) (?<value>(?:randomly )?initiali[sz]ed (?:\w+ ){0,2}(?:with|from|using|by|to|randomly|as|following)[^.;]{0,50})/i,
    /\bwe (?<value>initiali[sz]e (?:all |our |the )?(?:\w+ ){0,3}(?:weights?|parameters?|model|network)[^.;]{0,60})/i,
    /\b(?<value>randomly initiali[sz]ed)\b/i,
  ],
  several: true,
  label: /\binit(?:iali[sz]\w*)?\b|^initial (?:weights?|parameters?|std)\b/,
  notLabel: /\blr\b|rate|scale power|value/,
  cell: /\p{L}{3}/u,
};

const SEEDS: Item = {
  id: 'seeds',
  title: 'random seeds',
  word: /seed|random initiali[sz]ation|independent runs/i,
  prose: [
    new RegExp(
      `(?<![\\w./-])(?<value>(?:${COUNT}) (?:(?!(?:using|with|on|over|for|and|of|in|to|at|by|from|across|per|under|as|is|are|was|were|the)\\b)\\w+ ){0,3}seeds?)\\b`,
      'i',
    ),
    new RegExp(
      `(?<![\\w./-])(?<value>(?:${COUNT}) (?:\\w+ )?(?:runs?|trials|times|repetitions|repeats|executions|experiments|rollouts) (?:each )?(?:with|using|from|for|across|over|under|by) (?:\\w+ ){0,3}seeds?)\\b`,
      'i',
    ),
    new RegExp(
      `\\bseeds?\\b\\s?(?:=|:|is|are|of|to|\\(|set to|fixed to|as)+\\s?[({]?\\s?(?<value>\\d[\\d, ]{0,40})`,
      'i',
    ),
    new RegExp(`(?<value>(?:${COUNT}) (?:independent|random|repeated) (?:runs|trials|initiali[sz]ations))\\b`, 'i'),
  ],
  // The seed of something that was drawn: "scene: forest (seed=17)".
  notAs: [
    /\b(?:scenes?|samples?|puzzles?|levels?|maps?|images?|prompts?|worlds?|mazes?)\b[^.;‹]{0,40}\bseed ?[=:] ?‹/i,
  ],
  label: /\bseeds?\b/,
  cell: /\d/,
};

/** Asked for by the checklists too, but a paper without them is often run again all the same. */
export const FURTHER_ITEMS = [SCHEDULE, WARMUP, PRECISION, REGULARISATION, INITIALISATION, SEEDS];
