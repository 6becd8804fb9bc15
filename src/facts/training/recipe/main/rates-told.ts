import { RATE } from '../../../settings/number-patterns.ts';

/** What takes steps, by its name. */
export const OF_STEPS = 'Adam(?:W|ax)?|ADAM|SGDM?|RMS-?[pP]rop|Ada[gG]rad|Ada[dD]elta|Adafactor|Lion|LAMB|Muon';

/** "one thousandth", "five hundred-thousandths" */
const IN_WORDS = '(?:one|two|three|five) (?:(?:ten|hundred)[- ])?(?:hundredths?|thousandths?|millionths?)';
const VALUE = `(?<value>${RATE}|\\b${IN_WORDS}\\b)`;
/** So small that it is hardly a score or a share: "3e-4", "0.0002". */
const SMALL = String.raw`(?:(?:\d{1,3}(?:\.\d{1,4})?\s?(?:[×x·⋅∗*]|\\times|\\cdot)\s?)?10\s?\^?\s?[{(]?\s?[-−–]\s?\d{1,2}|\d{1,2}(?:\s?\.\s?\d{1,4})?\s?[eE]\s?[-−–]\s?\d{1,2}|0\.0\d{1,7})`;

/** Rates of other things that go by "rate" too. */
const NOT_OF_STEPS =
  '(?<!\\b(?:dropout|sampling|error|frame|drop|decay|mask\\w*|success|noise|mutation|exploration|crossover|sample|bit|refresh|birth|death|interest|base|heart|false|hit|win|learning) )';
/** Words that only a training has. */
const OF_TRAINING =
  '\\b(?:(?:pre-?)?train\\w*|fine-?tun\\w*|learn(?:s|ed|er|ers)?|learning (?!rate)|optimi[sz]\\w*|warm\\w*|schedul\\w*|layers?|encoders?|decoders?|backbones?|heads?|epochs?|gradients?|momentum|updates|weight decay|networks?|polic(?:y|ies)|critics?|actors?|generators?|discriminators?)\\b';
const KIND =
  '(?:initial|starting|start|peak|maximum|max|constant|fixed|default|global|common|low|small|lower|smaller|higher)';
/** What is no rate though it stands behind the name of an optimizer. */
const NOT_THESE = String.raw`(?! ?(?:weight|momentum|decay|dropout|epsilon|eps|ε|ϵ|warm|clip|label))`;

/** What a sentence says between a value and the name of what it is: "1e-4 turned out best as the learning rate". */
const CHOSEN_AS =
  '(?:turned|proved|came|worked|works|gave|gives|was|were|is|are|being|out|to|be|best|well|optimal|fine|most|more|stable|chosen|selected|taken|picked|kept|adopted|used|employed|set|found|performed|as|for|the|our|its|a|an|peak|initial|maximum|base|constant|fixed|starting|common|final|single)';

/** Other ways to say a learning rate than by its name and a value behind it. */
export const RATES_TOLD: readonly RegExp[] = [
  // "a learning rate of one thousandth"
  new RegExp(
    `\\b(?:learning[-_ ]rates?|step[- ]?(?:sizes?|lengths?)|\\blr)\\b[^.;]{0,40}?\\b(?<value>${IN_WORDS})\\b`,
    'i',
  ),
  // "3e-5 turned out best as the learning rate"
  new RegExp(
    `(?<![\\w.])(?<value>${RATE})\\}?\\$?,? (?:${CHOSEN_AS} ){1,9}(?:learning[- ]rate|lr|step[- ]?size)\\b`,
    'i',
  ),
  // "SGD with a rate of 0.1"
  new RegExp(
    `\\b(?:${OF_STEPS})\\b[^.;]{0,60}?\\b(?:with|at|using|and|,) (?:an? |the )?(?:${KIND} )?rate (?:of|=|is|was) (?:${VALUE})`,
  ),
  // "A base rate of 0.001 is used for the decoder", "the rate is 0.01 for all layers"
  new RegExp(
    `^(?=.{0,600}${OF_TRAINING}).{0,500}?\\b${KIND} rates?(?: (?:of|=|is|was|are|were|at)|:)? (?:about )?${VALUE}`,
    'is',
  ),
  new RegExp(
    `^(?=.{0,600}${OF_TRAINING}).{0,500}?\\bbase rates?(?: (?:of|=|is|was|are|were|at)|:)? (?:about )?(?<value>${SMALL}|\\b${IN_WORDS}\\b)`,
    'is',
  ),
  new RegExp(
    `^(?=.{0,600}${OF_TRAINING}).{0,500}?\\b(?:with|at|using|by|to) an? rate (?:of|=) (?<value>${SMALL})(?! ?(?:Hz|per|[kM]?bit))`,
    'is',
  ),
  new RegExp(
    `^(?=.{0,600}\\b(?:warm\\w*|learn\\w*|train\\w*|decays?|anneal\\w*|epochs?)\\b).{0,500}?${NOT_OF_STEPS}\\brates? (?:is|was|are|were) (?:set|fixed|kept|held|initiali[sz]ed|started) (?:constant )?(?:at|to|with) (?<value>${SMALL})`,
    'is',
  ),
  // "The model peaks at 6e-4 after warm-up"
  new RegExp(
    `^(?=.{0,600}\\b(?:warm(?:s|ed|ing)?[- ]?up|learning[- ]rates?|lr|LR|cosine|schedule)\\b).{0,500}?(?<!\\b(?:decay|momentum|temperature|coefficient|entropy|noise|dropout|loss|β|KL)\\b[^.;,]{0,40})\\b(?:peak(?:s|ed|ing)?|climb(?:s|ed|ing)?|ris(?:es?|ing)|rose|ramp(?:s|ed|ing)?(?: up)?|warm(?:s|ed|ing)?(?: up)?)(?: \\w+ly)? (?:at|to|up to) (?:an? |the |its )?(?:(?:maximum|peak|value|of) ){0,3}(?<value>${SMALL})`,
    'is',
  ),
  // "AdamW is started at 5E-04", "SGD run with 0.01"
  new RegExp(
    `\\b(?:${OF_STEPS})\\b(?: optimi[sz]er)?(?: ?[([][^)\\]]{1,40}[)\\]])?,? (?:(?:is|was|are|were|being|gets|and) )?(?:started|starts|starting|initiali[sz]ed|launched|run|runs|running|ran|begins?|operat\\w+|configured|applied|set) (?:at|from|with|to) (?<value>${RATE})${NOT_THESE}`,
  ),
  // "Adam, 1e-3, batches of 64", "AdamW: 2e-5"
  new RegExp(
    `\\b(?:${OF_STEPS})\\b(?: optimi[sz]er)?(?: ?[([][^)\\]]{1,40}[)\\]])?(?:,| with|:| [–—-]| \\/) ?(?:lr ?)?(?<value>\\d(?:\\.\\d)?e[-−]\\d)${NOT_THESE}`,
  ),
  // "RMSProp (0.00025, decay 0.95)"
  new RegExp(`\\b(?:${OF_STEPS})(?: optimi[sz]er)? ?\\((?:[\\w ]{1,12}[=:] ?)?(?<value>${SMALL})${NOT_THESE}`),
  // "parameters are updated with rate 0.01", "the actor learns at 1e-4"
  new RegExp(
    `\\b(?:updat|train|learn|optimi[sz]|fine-?tun|descen)\\w*\\b[^.;]{0,50}?\\b(?:with|at|using|by) (?:an? |the )?rates? (?:of )?(?<value>${RATE})`,
    'i',
  ),
  new RegExp(
    `\\b(?:learn(?:s|ed)?|train(?:s|ed)?|updat(?:es?|ed)|optimi[sz](?:es?|ed)|move[sd]?|steps|stepped|fine-?tuned|runs?) (?:[\\w-]+ ){0,3}?at (?:about |only )?(?<value>${SMALL})${NOT_THESE}(?! ?(?:[kMG]?Hz|accuracy|error|BPC|loss|per))`,
    'i',
  ),
  // "the policy takes 3e-4 and the critic 1e-3 (both Adam)": a small power beside an optimizer, and no constant of it
  new RegExp(
    `^(?=.{0,600}\\b(?:${OF_STEPS})\\b).{0,500}?(?<!(?:decay|eps\\w*|ε|ϵ|β|tolerance|momentum|dropout|clip\\w*|loss\\w*|λ|lambda|noise|temperature|coefficient|regular\\w+|penalty|threshold|error|KL|L2|ridge|probability|jitter|std|deviation|weights?|below|minimum|\\bp ?[<=]) ?[^.;,]{0,30})(?:\\b(?:at|takes?|uses?|gets?|has|with|and) |[(:,] ?)(?<value>\\d(?:\\.\\d)?\\s?[eE]\\s?[-−–]\\s?\\d{1,2})${NOT_THESE}`,
    's',
  ),
  // "steps of size 0.01", "a step length of 1e-3": of descents
  new RegExp(
    `^(?=.{0,600}\\b(?:gradient|descent|train\\w*|SGD|loss(?:es)?|weights)\\b).{0,500}?\\b(?:steps? of (?:size|length)|step[- ]lengths?(?: of| is| was|,)?) \\$?(?:[a-zα-ω\\\\]{1,6} ?= ?)?(?<value>${RATE})`,
    'is',
  ),
  // "\\eta_{\\max} = 1e-3": the letter with what stands below it
  new RegExp(
    `(?:η|\\\\eta)\\s?(?:_\\s?\\{?\\s?(?:\\\\[a-z]{1,12}\\s?\\{?\\s?)?\\w{0,10}\\s?\\}{0,2}|\\(0\\)|\\^\\{?\\(?\\w{1,3}\\)?\\}?)?\\s?(?:=|:|≈|←|\\\\approx|\\\\leftarrow|\\\\in|to|of|is|at)\\s?\\{?\\s?(?<value>${RATE})`,
  ),
];

/** Where the value, written ‹so›, is no step of a training. */
export const NOT_A_RATE: readonly RegExp[] = [
  // "0.12 trials per day", "0.002 s": a rate of steps has no unit.
  /‹[^›]*› ?(?:\w+ )?per (?:trial|day|session|week|month|year|hour|minute|second|doubling|animal|person|capita)\b/i,
  /‹[^›]*›\s?(?:ms|s|secs?|seconds?|[µμ]s|ns|ps|fs|min|minutes?|h|hours?|m|mm|cm|km|nm|Å|Hz|kHz|°|degrees?|radians?|rad|px|pixels?|days?|years?|voxels?)(?![\w-])/,
  // "2/255" of an attack
  /‹\d{1,3}› ?\/ ?\d/,
  // What learns has a body.
  /\b(?:mice|rats?|monkeys?|macaques?|animals?|bees|flies|pigeons?|participants?|subjects|volunteers|patients|infants|children|humans?|people|players)\b[^.;‹]{0,56}‹/i,
];
