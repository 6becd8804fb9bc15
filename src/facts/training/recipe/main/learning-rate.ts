import { sparing } from '../../../text/search/sparing.ts';
import { RATE } from '../../../settings/number-patterns.ts';
import type { Item } from '../../../settings/stated.ts';
import { NOT_A_RATE, OF_STEPS, RATES_TOLD } from './rates-told.ts';

/** Between the name of a rate and its value other quantities must not stand, or the value is theirs. */
const TO_RATE = String.raw`(?:(?!weight|minimum|final|momentum|dropout|entropy|ratio|factor|temperature|power|exponent|(?:decay|warm-?up)(?: rate)? (?:of|=|by)|β|beta|epsilon|ϵ)[^.;]){0,90}?`;
const LR = String.raw`(?<!\b(?:min|minimum|final|end|ending|lowest)[- ])(?:learning[-_ ]rates?|\blearn(?:ing)?[-_ ]?rate\b|step[- ]?sizes?|\b[lL][rR]s?\b|\blearning(?=\s?=))`;

/** Between two constants of one list stand numbers and letters of formulas, and no words. */
export const BETWEEN_CONSTANTS = String.raw`(?:[^;)a-z]|\band\b|\\beta|\\alpha|\\eta){0,40}?`;

/** The learning rate, or the step size of another method. */
export const LEARNING_RATE: Item = {
  id: 'learning-rate',
  title: 'learning rate',
  word: /learn\w*[-_\s]rate|step[-\s]?size|\blrs?\b|lrate|learning ?=|[ηα]|\\eta|\\alpha|optimi[sz]er|\bAdam|\bSGD|RMS-?prop|Ada(?:grad|delta|factor)|\b(?:lion|lamb|muon)\b|\brates?\b|\b(?:learn|train|updat|optimi[sz]|mov|step|run)\w* at\b|\bstep[- ]?length|\bsteps? of (?:size|length)|\bpeak(?:s|ed|ing)? at\b|\bwarm/i,
  prose: [
    // Where a warm-up starts is not where it leads: "warmed up from 1e-7 to 1e-4".
    new RegExp(
      `\\b(?:warm\\w*|ramp\\w*|increas\\w*|ris(?:es?|ing)|escalat\\w*)\\b(?:(?!decay|anneal|decreas|coefficient|entropy|temperature|momentum|dropout|noise|clip)[^;]){0,100}?\\bfrom (?:an? )?(?:(?:initial|starting) (?:\\w+ ){0,3})?(?:${RATE}|0)\\}?\\)? to (?:(?:an?|the|its) )?(?:\\w+ ){0,3}?(?<value>${RATE})`,
      'i',
    ),
    // "the learning rate is drawn from the interval [1, 2]"
    /\b(?:learning[- ]rates?|step[- ]?sizes?)\b[^.;]{0,60}\b(?:intervals?|range)\b[^.;\d[(]{0,12}(?<value>[[(]\s?\d[\d.]{0,8}\s?,\s?\d[\d.]{0,8}\s?[\])])/i,
    new RegExp(`${LR}${TO_RATE}(?<![\\w.])(?<value>${RATE})`, 'i'),
    // "The learning rate and the weight decay are 1e-3 and 1e-4": the first is its own, and of one list both are.
    new RegExp(
      `${LR} and (?:the )?(?:weight[- ]decay|momentum|dropout|entropy)(?: rate| factor| coefficient| bonus)? (?:are|were)\\b[^.;]{0,60}?(?<![\\w.])(?<value>${RATE})`,
      'i',
    ),
    new RegExp(
      `${LR}(?: (?!and\\b|with\\b|or\\b)\\w+){0,3}\\s?(?:of|=|is|to|:|at|from|with|was|were|∈|in|\\()\\s?[({]?\\s?(?<value>\\d{1,3})(?![\\d.\\w]| ?(?:epochs?|steps|iterations|%))`,
      'i',
    ),
    new RegExp(`(?<![\\w.])(?<value>${RATE})\\}?\\s?(?:[\\w-]+ ){0,3}(?:learning[- ]rate|\\blr\\b|step[- ]?size)`, 'i'),
    /(?<value>\blrate\s?=[^;]{3,80})/i,
    /learning[- ]rate\b[^.;]{0,80}\b(?<value>(?:according to|following|by) (?:the |this )?(?:formula|equation|schedule in|inverse square)[^.;]{0,30})/i,
    // A letter alone names a rate only where the paper calls it so (`withoutSymbols`).
    new RegExp(`(?:[ηα]|\\\\(?:eta|alpha))\\s?\\w{0,4}\\s?(?:=|∈|:)\\s?\\{?\\s?(?<value>${RATE})`),
    new RegExp(`\\b(?:optimi[sz]er|AdamW?|SGD)\\b[^.;]{0,30}\\((?:lr ?=? ?|η ?=? ?)?(?<value>${RATE})`),
    // "AdamW at 3e-4", "Adam with an initial rate of 0.01"
    new RegExp(
      `\\b(?:${OF_STEPS})(?: ?[([][^)\\]]{1,40}[)\\]])?(?: optimi[sz]er)? at (?<value>${RATE})(?! ?(?:weight|momentum|decay|dropout|epsilon|ε|ϵ))`,
    ),
    new RegExp(
      `\\b(?:${OF_STEPS})\\b[^.;]{0,60}\\b(?:initial|constant|fixed|peak|base|starting) rate (?:of|=) ?(?<value>${RATE})`,
    ),
    // "The rate starts at 0.1", "steps at a rate of 3e-4"
    new RegExp(
      `(?<!\\b(?:dropout|sampling|error|frame|drop|decay|mask\\w*|success|noise|mutation|exploration) )\\brate (?:starts|begins) (?:at|from|with) (?<value>${RATE})`,
      'i',
    ),
    new RegExp(
      `\\b(?:train|steps?|updat|optimi[sz])\\w*\\b[^.;]{0,80}\\bat an? (?:initial |constant |fixed |peak )?rate of (?<value>${RATE})`,
      'i',
    ),
    // "Adam (β1 = 0.5, β2 = 0.999, α = 0.0002)": among its constants the letter is that of its steps.
    new RegExp(
      `\\b(?:${OF_STEPS})\\b[^;]{0,90}?(?:β|\\\\beta)${BETWEEN_CONSTANTS}(?<![\\w/])(?:α|η|\\\\alpha|\\\\eta) ?= ?(?<value>${RATE})`,
    ),
    new RegExp(
      `\\b(?:${OF_STEPS})\\b(?:(?! (?:and|where|while|loss)\\b)[^;]){0,90}?(?<![\\w/])(?:α|η|\\\\alpha|\\\\eta) ?= ?(?<value>${RATE})${BETWEEN_CONSTANTS}(?:β|\\\\beta)`,
    ),
    ...RATES_TOLD,
  ].map(sparing),
  notAs: [
    ...NOT_A_RATE,
    // "from 0 to 1 with a step size of 0.1": the mesh of a range
    /\bfrom [^;‹]{0,8}\d[\d.]{0,6} to [^;‹]{0,8}\d[\d.]{0,6}[^;‹]{0,24}\bstep[- ]?sizes?(?: of| is| =|:)? ?‹/i,
    /\bto ‹[^‹›]{1,8}›? ?(?:with|in|by|at) (?:an? )?step[- ]?sizes?\b/i,
    // "ends at 0.1x the highest learning rate": a part of the rate
    /‹[\d.]+› ?(?:[x×]|times) (?:of )?(?:the|its|this|that)\b/,
    // "leaky ReLU with α = 0.2"
    /\b(?:leaky|P?ReLU|ELU|slope|LoRA|focal|mix-?up|Dirichlet|Beta|smoothing|blend\w*|opacity|significance)\b[^.;‹]{0,30}(?:α|\\alpha)[^‹]{0,6}‹/i,
  ],
  // "allows much larger learning rates (1 instead of 0.01)": what became possible
  unsureAs: [/\b(?:larger|higher|smaller|lower|greater) (?:learning[- ]rates?|step[- ]?sizes?)\b[^.;‹]{0,12}\(\s?‹/i],
  label: /\blearning ?rates?\b|(?:^|\s)lrs?\b|\bstep ?size\b|^η$|^l ?r$/,
  notLabel: /sched|decay|warm|type|polic\w+ for|policy$|multipl|layer ?wise|ratio|end|min\b/,
  cell: /\d/,
};
