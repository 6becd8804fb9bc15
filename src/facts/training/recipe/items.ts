import { COUNT, RATE } from '../../settings/number-patterns.ts';
import type { Item } from '../../settings/stated.ts';

/** Between the name of a rate and its value other quantities must not stand, or the value is theirs. */
const TO_RATE = String.raw`(?:(?!weight|minimum|final|momentum|dropout|entropy|ratio|factor|temperature|power|exponent|(?:decay|warm-?up)(?: rate)? (?:of|=|by)|β|beta|epsilon|ϵ)[^.;]){0,90}?`;
const LR = String.raw`(?<!\b(?:min|minimum|final|end|ending|lowest)[- ])(?:learning[- ]rates?|\blearn(?:ing)?[- ]?rate\b|step[- ]?sizes?|\b[lL][rR]s?\b|\blearning(?=\s?=))`;

/** Between two constants of one list stand numbers and letters of formulas, and no words. */
export const BETWEEN_CONSTANTS = String.raw`(?:[^;)a-z]|\band\b|\\beta|\\alpha|\\eta){0,40}?`;
const OF_STEPS = 'Adam(?:W|ax)?|ADAM|SGDM?|RMS-?[pP]rop|Ada[gG]rad|Ada[dD]elta|Adafactor|Lion|LAMB|Muon';

/** The learning rate, or the step size of another method. */
export const LEARNING_RATE: Item = {
  id: 'learning-rate',
  title: 'learning rate',
  word: /learn\w*[-\s]rate|step[-\s]?size|\blrs?\b|lrate|learning ?=|[ηα]|\\eta|\\alpha|optimi[sz]er|\bAdam|\bSGD|RMS-?prop|Ada(?:grad|delta|factor)|\b(?:lion|lamb|muon)\b|\brate (?:starts|begins|of)\b/i,
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
  ],
  notAs: [
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

/** What a step is computed from. */
const OF_DATA = String.raw`(?:\w+ ){0,2}(?:tokens|images|pictures|samples|sequences|examples|sentences|pairs|graphs|prompts|trajectories|transitions|rollouts|clips|utterances|documents|molecules|windows|patches|rays|points|nodes|episodes)\b`;

const BATCH = String.raw`(?:mini[- ]?)?batch`;
/** How many examples or tokens one step takes. */
export const BATCH_SIZE: Item = {
  id: 'batch-size',
  title: 'batch size',
  word: /batch|\bbs\b|\bonline S|\bonline stochastic|\bper (?:step|update|gpu|device|worker)\b|\b(?:each|every|one) (?:\w+ )?(?:step|update|iteration)\b|\bgradients? (?:is|are|was|were)\b|\bat (?:a time|once)\b/i,
  prose: [
    // "reduced the batch size (from 512 to 128)": where it came from was another's
    new RegExp(
      `\\b(?:reduc|increas|decreas|chang|lower|rais|shrink|grow|cut)\\w* (?:the |our |its |their )?${BATCH}[- ]?sizes? \\(?from \\d[\\d,]{0,8}k? to (?<value>${COUNT})`,
      'i',
    ),
    // "where L = 32 is the minibatch size"
    new RegExp(
      `(?<![\\w}])[A-Za-z]\\w? ?= ?(?<value>${COUNT})\\$? (?:is|denotes|being|was|as) (?:the|our) (?:\\w+ )?${BATCH}[- ]?size\\b`,
    ),
    // "minibatches of size N = 64 with K = 2 calls each"
    new RegExp(`${BATCH}(?:es)? of size (?:\\$?[A-Za-z]\\w?\\$? ?= ?\\$?)?(?<value>${COUNT})`, 'i'),
    new RegExp(
      `${BATCH}[- ]?sizes?\\b(?:(?!learning|epoch|layer|norm|step|section|sec\\b|table|fig|appendix|eq(?:n|s|\\b|uations?\\b))[^.;]){0,70}?(?<![\\w.]|[A-Za-z]-)(?<value>${COUNT}(?:\\s?(?:[×x*]\\s?\\d[\\d,]*|(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|prompts|graphs|pairs|frames|words)))?)`,
      'i',
    ),
    new RegExp(
      `${BATCH}(?:es)?\\s(?:sizes? )?(?:\\w+ )?(?:of|with|contain\\w*|consist\\w* of|compris\\w*|includ\\w*|has|have|hold\\w*|counts?|takes?|uses?|pack\\w*|=|set to)\\b(?:(?!learning|epoch)[^.;={]){0,30}?(?<![\\w.]|[A-Za-z]-)(?<value>${COUNT})`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.\\-−–])(?<value>${COUNT})[- ](?:(?!(?:for|the|and|in|of|to|we|with|is|are|at|on|as|by)\\b)\\w+[- ]){0,3}(?:(?:per|in each|in a|in every|for each) )?(?:(?!the\\b)\\w+ )?${BATCH}(?:es\\b|[- ]size|\\b)`,
      'i',
    ),
    new RegExp(
      `${BATCH}(?:es)?\\s(?:contain\\w*|of|with|hold\\w*|includ\\w*)\\b(?:(?!learning|epoch)[^.;]){0,90}?(?<![\\w.])(?<value>\\d[\\d,]*\\s(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|pairs))`,
      'i',
    ),
    new RegExp(`\\b(?:BS|bs)\\s?(?:=|of|:|is)?\\s?(?<value>\\d[\\d,]*)`),
    /\b(?:global|total|effective|overall) (?:mini-?)?batch (?:of )?(?<value>\d[\d,]{0,8})/i,
    // "128 channels, batch 64, 200k steps"
    /(?:[,;(] ?|\b(?:with|using|and|at) )(?:mini-?)?batch (?<value>\d{2,5})(?=\s?(?:[,;.)]|$|(?:and|for)\b))/i,
    new RegExp(
      `(?<value>${COUNT}\\s(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|prompts|trajectories|transitions)) per (?:\\w+ )?(?:step|update|iteration|gpu|device|worker)`,
      'i',
    ),
    // "32 clips at a time"
    new RegExp(
      `\\b(?:train|updat|learn|optimi[sz]|gradient)\\w*\\b[^;]{0,80}?(?<![\\w.])(?<value>${COUNT} ${OF_DATA}) at (?:a time|once)\\b`,
      'i',
    ),
    // "Each update uses 32 graphs", "gradients are averaged over 512 trajectories"
    new RegExp(
      `\\b(?:each|every|one)\\s(?:(?:training|gradient|optimi[sz]ation|weight|parameter|learning|SGD|Adam) (?:step|update|iteration)|update)\\b(?! of)[^.;]{0,24}?\\b(?:process\\w*|us(?:es|ed|ing)|sees|saw|computed (?:from|on|over|with)|averag\\w+(?: gradients)? over|consum\\w+|takes|samples?|covers|draws)\\s(?:(?:an?|about|the|random|total|of) ){0,4}(?<value>${COUNT} ${OF_DATA})`,
      'i',
    ),
    new RegExp(
      `\\bgradients? (?:is|are|was|were) (?:averaged|computed|estimated|accumulated) (?:over|from|on|with) (?:about )?(?<value>${COUNT} ${OF_DATA})`,
      'i',
    ),
    new RegExp(
      // "each update is computed on the batch of all calls of a shore"
      `\\b(?:updates?|(?:gradient |training )?steps?|gradients?) (?:is|are|was|were) (?:performed|computed|made|taken|done|estimated) (?:on|over|for|from|with) (?:the |an? |each )?(?<value>(?:mini-?)?batch(?:es)? of (?:all|every|each|one|the) (?:[\\w-]+ ){1,6}?[\\w-]+)(?=[,.;]|$)`,
      'i',
    ),
    new RegExp(
      `\\b(?<value>full[- ]batch|(?:no|without) (?:mini-?)?batch(?:ing|es)|single[- ]sample (?:updates?|SGD)|batch[- ]size[- ]one|online (?:SGD|stochastic gradient descent))`,
      'i',
    ),
  ],
  // A batch of how the trained network is run says nothing of its training.
  // Neither does one of requests: "the model was asked in batches of 100 words".
  not: /^(?:the )?batch normali[sz]ation|^(?!.{0,1500}\b(?:train|optimi[sz]|updat|fine-?tun|epoch|learn|gradient|batch[- ]?size|batch_size))(?=.{0,1500}\b(?:prompt\w*|annotat\w*|label(?:l?ed|l?ing|l?ers?)|quer(?:y|ies|ied)|requests?|APIs?|generation was|transcri\w+|translat\w+|download\w*|crawl\w*|review\w*|crowd\w*)\b)|^(?!.{0,1500}\b(?:train|optimi[sz]|updat|fine-?tun|epoch))(?=.{0,1500}\b(?:inference|throughput|latency)\b)/is,
  notAs: [
    // "B is the batch size and H = W = 224": another letter's; "a batch size m > 1" is any.
    /batch[- ]?size,? and [$\\({]{0,3}[A-Z]\w{0,3} ?= ?(?:[A-Z]\w{0,3} ?= ?)?‹/,
    /(?:[>≥]|\\geq?) ?‹1›/,
    // "a batch of N patches of 16 × 16", "positives and negatives 1:3"
    /\b(?:patch\w*|crops?|tiles?|grids?|windows?|ratio)\b[^.;‹]{0,24}‹/i,
    /› ?: ?\d/,
    // "typical batch sizes of 16K": what others take, or what fits
    /\b(?:typical|common|usual|customary|conventional) (?:\w+ )?(?:mini-?)?batch[- ]?sizes? (?:of |is |are |= ?)?‹/i,
    // "even at a batch size of 1": what would do
    /\beven (?:at|with|for|when using) (?:an? )?(?:mini-?)?batch[- ]?sizes? (?:of |= ?)?‹/i,
    // "a single mini-batch" is one batch.
    /‹(?:(?:a )?single|one)›[- ](?:\w+[- ]){0,2}batch/,
    // "two neighbouring batches", "10 consecutive batches": how many batches, and not how large one is
    /‹(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)›[- ](?:(?!(?:samples?|images?|examples?|sequences?|sentences?|pairs?|graphs?|tokens|clips?|points?|nodes?|prompts?)\b)[\w-]+[- ]){0,3}?(?:mini-?)?batches\b/i,
    /‹[^›]*› (?:adjacent|consecutive|successive|neighbou?ring|subsequent|different|separate|distinct|disjoint|independent|such|more|further|additional) (?:[\w-]+ )?(?:mini-?)?batches\b/i,
    // "a learning rate of 0.1 per batch"
    /\b(?:learning[- ]rates?|lrs?|step[- ]?sizes?)\b[^.;‹]{0,24}‹[^›]*› (?:per|for each|for every) (?:mini-?)?batch/i,
    // "the kernel is computed on a batch of 1024 samples": nothing is learned from it
    /^(?!.{0,400}\b(?:gradients?|loss(?:es)?|updates?|train\w*)\b).{0,400}\b(?:comput|estimat|evaluat|measur)(?:e|es|ed|ing)\b[^.;‹]{0,80}\b(?:on|over|from|with) (?:an? |one )?(?:mini-?)?batch of ‹/is,
    // "the first 100K training batches"
    /\b(?:first|last|next|previous|up to|full) ‹[^›]*› (?:\w+ )?batches/,
    // "we train the 1B model with …"
    /‹[\d.,]+\s?[BTbt]›/,
    // "B is the batch size and H = W = 64": each letter has its own value.
    /\bbatch[- ]sizes?,? (?:and|with) (?:[$(\\]{0,2}[A-Z][\w']{0,2} ?= ?){1,3}‹/,
    // "two batch sizes B with four …"
    /batch[- ]?sizes [^.;]{0,20}‹(?:one|two|three|four|five|six)›/,
    // "BS ↑" and "BS 85.7": a score, BERTScore
    /[↑↓][^‹]{0,20}‹/,
    /\bBS\b[^‹]{0,20}‹[^›]{0,40}\d\.\d/,
  ],
  unsureAs: [/‹full[- ]batch› (?:baselines?|setting)/i],
  label: /\b(?:mini ?)?batch(?:es)?\b|\bbs\b|^bsz$|\b(?:mini ?)?batchsize\b/,
  notLabel:
    /norm|^max\w* (?:mini ?)?batch|num\w* of (?:mini ?)?batch|^(?:#|num|no)? ?(?:mini ?)?batches$|infer|eval|\btest|accum|time|throughput|latency/,
  cell: /(?:^|[^\p{L}\d.])\d|full/iu,
};
