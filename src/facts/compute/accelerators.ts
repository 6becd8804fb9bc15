import { everyMatch } from '../text/search/every-match.ts';
import type { Item } from '../settings/stated.ts';

/** Names that are nothing but accelerators. */
const CARDS = [
  String.raw`(?:GH|GB)200|[HB][123]00|H800|H20|[AV]100S?|A800|A6000|P100|MI\d{2,3}[XA]?`,
  String.raw`(?:RTX|GTX)[ -]?(?:PRO )?A?[ -]?\d{3,4}(?: ?(?:[Tt][Ii]|SUPER|Ada|D)\b)?`,
  String.raw`(?:Ge[Ff]orce|Quadro|TITAN|Titan)[ -](?:RTX |GTX )?\w{1,6}`,
  String.raw`DGX(?:[ -]?(?:[AH]100|H200|B200|[12]|SuperPOD|Station|Spark))?`,
  String.raw`(?:Cloud )?TPUs?(?:[ -]?v?\d\w{0,3}(?:-\d+|[ -]?lite)?)?`,
  String.raw`Ascend[ -]?(?:\d{3}\w*|NPUs?)|Gaudi[ -]?\d?|Trainium\d?|Inferentia\d?|IPU-?\w*|Cerebras|Cambricon|Kunlun\w*|Jetson[ -]\w+`,
].join('|');
/** Short names that are something else too ("L4 loss", "A2C"), so that a maker or "GPU" has to stand beside them. */
const SHORT = String.raw`A40|A30|A16|A10G?|A2|A[45][05]00|L4|L20|L40[Ss]?|T4|T1000|K80|K40\w?|K20\w?|P40|P4|M40|M60|[VAHP] 100|V100|[VAHP]-100|B100|[1-5]0[5-9]0(?: ?[Tt][Ii])?`;
/** Those that a board or an instance may be called by. */
const BOARDS = 'K80|K40\\w?|K20\\w?|T4|V100|A40|A30|A10G?|L40[Ss]?|M40|M60|P40|[VAHP][ -]100';
/** Those of them that hardly anything else on which one trains is called. */
export const UNMISTAKABLE = 'A40|L40S?|L20|A10G|A30|T4|L4|P40|K80';
const ON_A_SHORT_NAME = String.raw`\b(?:[Tt]rain\w*|[Ff]ine-?tun\w*|[Rr]un(?:s|ning)?|ran|experiments?|fits?|inference)\b[^.;]{0,100}\b(?:on|using|with) (?:an?|one|two|three|four|six|eight|sixteen|\d{1,3}|a single|single|our|the) `;
/** No word follows that makes a short name part of another one. */
export const ENDS_THERE = String.raw`(?:(?=s\b)|(?=\s?(?:[.,;()]|$|(?:and|for|in|at|each|to|with|from)\b)))`;
const MAKER = String.raw`(?:NVIDIA|Nvidia|nvidia|Tesla|GeForce)`;
const NEAR = String.raw`(?:${MAKER}(?:[ -](?:Tesla|GeForce|Quadro|Ampere|Ada))?[ -](?:${SHORT})(?!\w|\.\d)|(?:(?<![\w.])|(?<=(?<![\w.])\d{1,4}[x×]))(?:${SHORT})(?=(?:[ -]\(?\d{2,3} ?GB\)?)?(?:[ -]\w+)?[ -](?:GPUs?|graphics|cards?)\b)|(?<![\w.])(?:${BOARDS})(?=[ -](?:\w+[ -])?(?:boards?|accelerators?|devices?|instances?|nodes?|machines?|servers?|chips?)\b))`;
/** Families of processors whose names are nothing else. */
const CHIPS = 'Xeon|EPYC|Epyc|Ryzen|Threadripper';
const CPUS = String.raw`(?:Intel|AMD)(?:[ (®RTM)]{0,8})? ?(?:${CHIPS}|Core|i\d|Platinum|Gold|Silver)[\w -]{0,24}|Xeon(?:[ -](?:Gold|Silver|Platinum|E\d|W)\w*)?|EPYC \w+|Ryzen(?: Threadripper)?(?: \w+)?|Threadripper|\bi[3579][- ]\d{4,5}\w*|Apple (?:Silicon|M\d)(?: (?:Pro|Max|Ultra))?|\bM[1-5] (?:Pro|Max|Ultra|chip|CPU|MacBook|Mac)|Mac[Bb]ook(?: Pro| Air)?|Mac (?:Studio|mini|Pro)|iMac|Raspberry Pi|Snapdragon \w+`;

// "on 16 A100s": the name ends before the plural.
// "8xP100": the count may be written on to it.
const ACCELERATORS = String.raw`${NEAR}|(?:(?<![\w.])|(?<=(?<![\w.])\d{1,4}[x×]))(?:${CARDS})(?:(?=s(?!\w))|(?![\w.]*\w))`;
const MAKERS = String.raw`(?:(?:NVIDIA|Nvidia|Tesla|Google|AMD|Huawei|Intel)[ -])?`;
/** A pattern for the name of an accelerator, with its maker. */
export const CARD_SOURCE = String.raw`${MAKERS}(?:${ACCELERATORS})`;
/** The same, or a processor's. */
export const TYPE_SOURCE = String.raw`${MAKERS}(?:${ACCELERATORS}|(?<!\w)(?:${CPUS}))`;

const TYPE = new RegExp(TYPE_SOURCE);
/** "Unlike [5], who used V100, we …": the cards of others. */
const THEIRS =
  /\b(?:unlike|in contrast to|compared (?:to|with)|while|whereas) (?!we\b|our\b)[^;]{0,160}?, (?=we\b|our\b)/i;

/** The machines that a text names for its authors, each once and by its fullest name: "NVIDIA A6000", "A100". */
export const acceleratorsIn = (text: string): string[] => {
  const names = [...new Set(everyMatch(TYPE, text.replace(THEIRS, ' ')).map(([name]) => name.trim()))];
  return names.filter((name) => !names.some((other) => other !== name && other.endsWith(` ${name}`)));
};

const CARD = new RegExp(CARD_SOURCE);
const PROCESSOR = new RegExp(String.raw`v?CPUs?\b|\bcores\b|${CHIPS}|\bCore\b|\bi[3579]-|\b(?:laptop|PC)\b`);

/** Whether words name a processor and no card. */
export const isProcessor = (words: string): boolean => PROCESSOR.test(words) && !isCard(words);
/** Whether they name a card, or say that there is one. */
export const isCard = (words: string): boolean => CARD.test(words) || /GPU|TPU/.test(words);

const WORD = new RegExp(
  String.raw`\b[ALTPKM]\d{1,2}[GS]?s?\b|[GCTNI]PU|[gct]pu|[HBAVP]\d00|A6000|RTX|GTX|NVIDIA|[Nn]vidia|Tesla|[Ff]orce|Quadro|T(?:itan|ITAN)|DGX|MI\d|Ascend|Gaudi|Trainium|Inferentia|Cerebras|Cambricon|Kunlun|Jetson|Intel|AMD|${CHIPS}|i[3579]-|Apple|[Mm]ac|M\d|Raspberry|Snapdragon|\bPC\b|\b[Cc]ores?\b|GHz|[Ll]aptop|[Dd]esktop|[Ww]orkstation|[Ss]erver|[Pp]ersonal computer|[Nn]otebook|[Cc]ards`,
);

/** "Run times converted to those of an RTX 2080": the card is a unit. */
export const OF_A_UNIT =
  /\b(?:with respect to|convert\w*[^.;‹]{0,60}\bto|equivalent (?:to|of)|normali[sz]ed (?:to|by)|in terms of|in units of) (?:an?|the|our|one)? ?(?:\w+ ){0,3}‹/i;

/** The card, chip or processor that trains or runs the models: "NVIDIA A100". */
export const ACCELERATOR: Item = {
  id: 'accelerator',
  title: 'type of accelerator',
  word: WORD,
  prose: [
    // A machine is named with its processor too: what trains is the card.
    new RegExp(`(?<value>${CARD_SOURCE})`),
    new RegExp(`(?<value>${TYPE_SOURCE})`),
    // "trained on an A40", "with two L4s": what a training stands on is no paper size and no norm.
    new RegExp(`${ON_A_SHORT_NAME}(?<value>${UNMISTAKABLE})${ENDS_THERE}`),
    // Of work on processors the checklists ask no more than that it is on processors.
    /(?<value>\b(?:\d[\d,]{0,6}|single|one|two|four|eight)[- ](?:[\w-]+ ){0,2}CPUs?(?: cores?)?)\b/i,
    /\b(?<value>CPUs?[- ](?:only|cluster|machines?|nodes?|servers?)|(?:only|just) (?:the |a )?CPUs?|CPU[- ]based implementations?(?: only)?)\b/i,
    /\b(?:on|using|with|of) (?:a|an|one|the authors?'?|our|my)(?: \w+){0,3} (?<value>laptop|notebook computer|personal computer|desktop(?: computer| machine| PC)?)\b/i,
    /\b(?:on|using|with) (?:an?|one|our) (?<value>(?:[\w-]+ ){0,3}(?:PC|server|workstation|machine|computer)\b[^.;]{0,80}?\b(?:\d+ (?:CPU )?cores?|\d(?:\.\d+)? ?GHz))/i,
  ],
  // A table of GPU types says so by its cells, which are read as prose.
  label:
    /^(?:gpus?|hardware|devices?|accelerators?|gpu (?:type|model)s?|machine|cpu|processor|tpu|compute device)$|\bgpu types?\b/,
  // What machines can do is told of others, and so is a cost that is worked out from what they report.
  not: /\b(?:such as|available) (?:on |for )?(?:GPUs?|TPUs?)\b|\breported (?:[\w-]+ )?(?:GPU|TPU|run-?times?|hours)\b|\bestimat\w+ [^.;]{0,40}\bwith respect to\b/i,
  notAs: [
    OF_A_UNIT,
    // "GPUs such as the A100 are dear"
    /^(?!.*\b(?:[Ww]e|[Oo]urs?|ran|run|trained|used|using)\b).*\b(?:GPUs?|cards?|accelerators?|hardware|chips?|devices),? (?:such as|like|including|e\.g\.,?) [^.;‹]{0,40}‹/s,
  ],
  cell: new RegExp(TYPE_SOURCE),
};
