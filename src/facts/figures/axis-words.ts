/** What an axis, a title or a caption speaks of, told from its words. */

const MEASURES = [
  ['perplexity', /(?<![a-z])(?:perplexit(?:y|ies)|ppl)(?![a-z])/i],
  [
    'bits per unit',
    /\b(?:bits?|nats?)\s?(?:per|\/)\s?(?:byte|char\w*|dim\w*|word|token|pixel|sub-?pixel)|(?<![a-z])bp[bcd](?![a-z])/i,
  ],
  ['negative log-likelihood', /(?<![a-z])nll(?![a-z])|\bneg(?:ative|\.)?\s?log[- ]?lik\w*/i],
  ['cross-entropy', /\bcross[- ]?entropy\b|(?<![a-z])x-?ent(?![a-z])/i],
  ['loss', /(?<![a-z])loss(?:es)?(?![a-z])/i],
] as const;

/** Other things than what a training run brings down. */
const NO_LOSS =
  /accurac|\berror\b|reward|\breturns?\b|\bwin\b|\b(?:grad(?:ient)?s?|weights?|parameters?|updates?) norms?\b|\bnorm of\b|regret|\b(?:accuracy|performance|information|weight|packet|memory|energy|relative|quality|precision) loss|\bloss (?:of|in) (?:accuracy|performance|information|quality|generality|precision)\b|\bloss (?:landscape|surface|ratio|gap|difference|increase|reduction|change|weights?|scal\w+)\b|[Δ∆]|\bdelta\b|discriminator|generator|adversarial|(?<![a-z])gan(?![a-z])|critic|\bactor\b|policy|\bvalue (?:function )?loss|balanc|\brouter\b|auxiliar|\battack|penalty|variance|\bstd\b|\bscore\b|\brate\b/i;

/** What a loss is called ("perplexity"), or null where these words name none. */
export const measureOf = (words: string): string | null =>
  NO_LOSS.test(words) ? null : (MEASURES.find(([, pattern]) => pattern.test(words))?.[0] ?? null);

/** What a horizontal axis counts while a model is trained. */
export type Progress = 'steps' | 'epochs' | 'tokens' | 'examples' | 'compute' | 'time';

const PROGRESSES = [
  ['epochs', /(?<![a-z])epochs?(?![a-z])|\bpass(?:es)? (?:over|through)\b/i],
  ['tokens', /(?<![a-z])tokens?(?![a-z])/i],
  [
    'examples',
    /\b(?:samples?|examples?|images?|sequences?|sentences?|words?|frames?) (?:\w+ )?(?:seen|processed|consumed|so far|trained on)\b|\b(?:seen|processed|consumed|training) (?:samples?|examples?|images?|sequences?|sentences?)\b/i,
  ],
  ['compute', /(?<![a-z])(?:[kmgtpe]?flops?|pf-?days?|petaflop\S*|compute)(?![a-z])/i],
  [
    'time',
    /\bwall[- ]?clock\b|\b(?:training|train|elapsed|gpu|tpu)[- ](?:time|hours?|days?|minutes?)\b|\btime\s?[([,/]\s?(?:h|hrs?|hours?|days?|d|min\w*|s|secs?|seconds?)\b|^(?:hours?|days?)\b/i,
  ],
  ['steps', /(?<![a-z])(?:steps?|iterations?|iters?|updates?|mini-?batches|batches)(?![a-z])/i],
] as const satisfies readonly (readonly [Progress, RegExp])[];

/** What varies between runs, or inside one input, and is not how far a run has come. */
const NO_PROGRESS =
  /param|\bsizes?\b|context|position|\bindex\b|length|layer|depth|width|learning[- ]rate|(?<![a-z])lr(?![a-z])|temperature|\bbits?\b|\brank\b|noise|\bsnr\b|data ?sets?|\bratios?\b|fraction|proportion|percent|%|spars|\bshots?\b|expert|dimension|\bheads?\b|diffus|denois|sampling|inference|decoding|generat|time-?steps?|horizon|\blead\b|\blag\b|forecast|predict|roll-?out|environment|\benv\b|episode|unroll|inner|newton|solver|distance|number of (?:samples|examples|demonstrations)|angle|frequency|optimal|budget|per (?:token|step|epoch)|[λαβσ]/i;

/** How the axis counts a run's progress, or null where it counts something else. */
export const progressOf = (words: string): Progress | null =>
  NO_PROGRESS.test(words) ? null : (PROGRESSES.find(([, pattern]) => pattern.test(words))?.[0] ?? null);

/** Counts of data say how far a run has come only where a curve has far more points than anybody trains models. */
export const countsData = (words: string): boolean =>
  !NO_PROGRESS.test(words) &&
  /\b(?:samples?|examples?|images?|sequences?|sentences?|(?:sentence )?pairs|documents?|words|characters|frames|bytes)\b/i.test(
    words,
  );

/** What a caption says stands on the x axis: "against training steps". */
export function progressInCaption(caption: string): Progress | null {
  const over =
    /\b(?:over|against|versus|vs\.?|as a function of|with respect to|w\.r\.t\.?|by|per|with|across|through(?:out)?)\s(?:the\s)?(?:number of\s)?((?:[\w-]+\s){0,2}[\w-]+)/i.exec(
      caption,
    );
  const named = over === null ? null : progressOf(over[1]!);
  if (named !== null) return named;
  const said =
    /\b(?:training|learning|loss|validation|convergence) curves?\b|\bduring (?:pre-?)?training\b|\bcourse of (?:pre-?)?training\b/i.exec(
      caption,
    );
  if (said === null) return null;
  // A long caption also tells how large the models are.
  const beside = caption.slice(Math.max(0, said.index - BESIDE), said.index + said[0].length + BESIDE);
  return NO_PROGRESS.test(beside) ? null : 'steps';
}

const BESIDE = 60;
