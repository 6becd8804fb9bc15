import { sparing } from '../../text/search/sparing.ts';

/**
 * Closed models behind an API, by the names that papers give them. A moving name is one under which the vendor has
 * served more than one set of weights, so that it alone says not which was asked; the others had one when they were
 * named (text-davinci-003, Claude 3 Opus).
 */
const GPT4 = 'GPT[- ]?4(?:[- ]?(?:o(?:[- ]?mini)?|V(?:ision)?|turbo|T|vision))?(?![\\w.]*\\d|[- ]?(?:All|LLM))';
const GPT5 = 'GPT[- ]?5(?:\\.\\d(?!\\d))?(?:[- ]?(?:mini|nano|chat|pro|thinking))?(?![\\w.]*\\d)';
const GPT35 = 'GPT[- ]?3\\.5(?:[- ]?turbo)?';
const CHATGPT = 'Chat-?GPT(?:[- ]?4o(?:[- ]?mini)?)?(?![- ]?(?:4All|LM))';
const CLAUDE =
  'Claude(?![- ]?(?:v?[12](?:\\.\\d)?|3[- ](?:Opus|Haiku|Sonnet)|Shannon)\\b)(?:[- ]?3\\.5)?(?:[- ]?(?:Sonnet|Haiku|Instant))?';
const GEMINI =
  "Gemini(?:[- ](?:Pro|Flash|Ultra|1\\.[05](?:[- ](?:Pro|Flash(?:-8b)?|Ultra))?|Pro[- ]1\\.[05]))?(?![- ]?[2-9])(?=[\\s,.;:)’'/]|$)";
const OTHERS =
  '(?:Google )?Bard|PaLM(?:[- ]?2)? API|Ernie[- ]Bot|Qwen(?:[23](?:\\.5)?)?(?:-VL)?[- ](?:Max|Plus|Turbo)(?![- ]?\\d)|Perplexity(?:\\.ai| API)|Copilot';

const MOVING = `${GPT35}|${GPT4}|${GPT5}|${CHATGPT}|${CLAUDE}|${GEMINI}|${OTHERS}`;
/** A name that a sentence may give to a closed model; no part of a longer name ("ChatGPT-Next", "ShareGPT"). */
const MOVING_NAME = new RegExp(
  `(?<![\\w-])(?:Open-?AI[’']?s? |Google[’']?s? |Anthropic[’']?s? )?(${MOVING})(?![\\w])`,
  'gi',
);

/** Names that fix the weights: a date or a number behind the model's name. */
const DATED =
  '(?:gpt[- ]?(?:3\\.5|4|5)[\\w.-]*|chatgpt[\\w.-]*|claude[\\w.-]*|gemini[\\w.-]*|o[134][\\w.-]*|palm[\\w.-]*)';
/** Month and day; a fraction of a number is none. */
const MONTH_DAY = '(?<![\\d.,])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\b(?! tokens)';
const SNAPSHOT =
  /\b(?:qwen[\w.-]{1,24}-20\d{2}-\d{2}-\d{2}|gpt-?\s?(?:3\.5|4|5(?:\.\d)?)(?:[- ]?(?:o|turbo|vision|mini|nano|chat|pro|\d{1,2}k|4\.1|preview))*[- ]{1,3}(?:20\d{2}-?\d{2}-?\d{2}|0[1-9]\d{2}|1[0-2]\d{2})(?:[- ]?(?:preview|vision))?|chatgpt-\d{4}|claude[- ][\w.-]{1,30}?[-@ ]20\d{6}|gemini[- ][\w.-]{1,24}?-(?:\d{3}|(?:exp|preview)-\d{2}-?\d{2})\b|(?:text|code)-(?:davinci|curie|babbage|ada|bison|unicorn)[-@]\d{3}|davinci-00\d|o[134](?:-mini|-preview)?-20\d{2}-\d{2}-\d{2}|chat-bison[-@]\d{3})/i;
const BESIDE = new RegExp(
  `\\b${DATED}\\s?(?:model\\s)?[(\\[][^)\\]]{0,40}(?:${MONTH_DAY}|20\\d{2}-?\\d{2}-?\\d{2}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\\w*\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:20\\d{2}|version))|\\b${DATED}\\s?(?:[([][^()[\\]]{0,40}[)\\]])?,? (?:(?:with|in|using|of|at|its|the|version|snapshot|checkpoint|release),? ){1,3}${MONTH_DAY}`,
  'i',
);
/** "…, pinned at release 002", "…, frozen under the suffix 0314"; what else is fixed may be a length of 1024. */
const PINNED = new RegExp(
  `\\b${DATED}(?: [\\d.]+)?(?: (?:Pro|Flash|Ultra|Turbo|Sonnet|Opus|Haiku|mini|nano))?[^.;]{0,40}\\b(?:pinned|release|version|snapshot|checkpoint|suffix|revision)\\b(?:(?!\\b(?:length|tokens?|budget|context|maximum|window)\\b)[^.;\\d]){0,24}(?:${MONTH_DAY}|\\b00\\d\\b|\\b20\\d{2}-?\\d{2}-?\\d{2}\\b)`,
  'i',
);
/** A row of a table: "GPT-4o-mini  2024-05". */
const IN_ROW = new RegExp(`\\b${DATED}\\s{1,3}20\\d{2}[-/](?:0[1-9]|1[0-2])\\b`, 'i');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const DATE = `(?:${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?(?:${MONTH} )?\\d{1,2})?)?,? (?:and|to|–|-|through|until)? ?(?:${MONTH} )?(?:\\d{1,2},? )?20\\d{2}|20\\d{2}[-/]\\d{2}[-/]\\d{2})`;
/** "accessed in May 2023", "the June 2023 version", "between March and May 2024". */
const ACCESSED = sparing(
  new RegExp(
    `\\b(?:access\\w*|sent|submitted|asked|prompted|quer(?:y|ied)|call\\w*|sampled|collected|versions?|snapshots?|checkpoints?|as of|(?<!\\b(?:was|were|been|is) )release\\w*|run|retrieved|recorded|gathered|elicited|transcribed|carried out|took place|requests?|conducted|evaluated|obtained|generated|used|API|experiments|between|during|throughout|responses)\\b[^.;]{0,70}\\b${DATE}|\\b${DATE}[^.;]{0,30}\\b(?:version|snapshot|release|checkpoint|API)\\b`,
    'i',
  ),
);
const API = /\b(?:APIs?|endpoints?|snapshots?|baselines?|closed|proprietary|commercial|OpenAI|Anthropic|Azure)\b/i;

/** Any model of a closed family by its generation: "GPT-6.1-lark", "o7-mini". Its name may well fix the weights. */
const GENERATIONS =
  /(?<![\w-])((?:GPT|Claude|Gemini|Grok)[- ]?\d(?:\.\d{1,2})?(?:-[a-z]{2,12}){0,2}|o\d(?:-(?:mini|pro|preview))?)(?![\w.-]*\d|\w)/gi;
/** Where a paper says itself that it does not: no snapshot could be had, or people's own interface was asked. */
export const SAYS_UNDATED =
  /\b(?:no|without|lack\w*|not|cannot|could not|absence of|missing)\b[^.;]{0,50}\b(?:snapshots?|pinned|fixed versions?|version(?:ed|ing)? (?:identifiers?|numbers?))\b|\b(?:snapshots?|version (?:identifiers?|numbers?))\b[^.;]{0,120}\b(?:unavailable|not (?:available|exposed|disclosed|published|given|known)|unknown|undisclosed|hidden)\b|\b(?:web|product|chat|consumer|browser|graphical|public)(?:[- ](?:facing|based|user))?\b[^.;]{0,30}\binterface\b/i;

/** Models by their generation alone ("GPT-4", "o3-mini"), under which a service may change what answers. */
export const generationsIn = (text: string): readonly string[] =>
  [...text.matchAll(GENERATIONS)].map((match) => match[1]!);

/** One of these is in every sentence that names a moving model or fixes its weights. */
export const MAY_NAME: readonly RegExp[] = [SNAPSHOT, BESIDE, PINNED, IN_ROW, ACCESSED, MOVING_NAME, GENERATIONS];

/** The words of a text that fix which weights were asked, of each model that it names so. */
export function snapshotsIn(text: string): readonly string[] {
  const named = EACH_SNAPSHOT.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => closed(match, text))
    .filter(isNamedSnapshot);
  if (named.length > 0) return [...new Set(named)];
  const about = API.test(text) || text.match(MOVING_NAME) !== null;
  const accessed = about && !CUT_OFF.test(text) ? ACCESSED.exec(text) : null;
  return accessed === null ? [] : [accessed[0]];
}
/** Until when a model was taught says nothing of which one was asked. */
const CUT_OFF = /\b(?:cut-?off|pre-?training) dates?\b|\b(?:knowledge|training(?: data)?) cut-?offs?\b/i;
const EACH_SNAPSHOT = [SNAPSHOT, BESIDE, PINNED, IN_ROW].map((one) => new RegExp(one, 'gi'));

/** "Kite-2.1 (1117 points)": a bracket that goes on is no part of the name. */
const closed = ({ 0: words, index }: RegExpExecArray, text: string): string =>
  /\([^()]*$/.test(words) && text[index + words.length] !== ')' ? words.replace(/\s*\([^()]*$/, '') : words;

/** The moving names in a text, each once. */
export const movingNamesIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(MOVING_NAME)]
      .filter(({ 0: { length }, 1: name, index }) => !hasGeneration(name!, text.slice(index + length)))
      .map((match) => match[1]!),
  ),
];

/** "Claude Opus 4", "Claude Lark 5": a generation behind a name that would move without it, known or not. */
const hasGeneration = (name: string, after: string): boolean => /^claude(?!.*\d)/i.test(name) && GENERATION.test(after);
const GENERATION =
  /^(?:[- ](?!(?:Table|Figure|Fig|Section|Sec|Appendix|Chapter|Step|Task|Level)\b)[A-Z][a-z]{2,11})?[- ](?:[4-9]|\d\.\d)(?![\d.]*[\d%])/;

const VENDORS: readonly (readonly [string, RegExp])[] = [
  ['OpenAI', /gpt|davinci|curie|babbage|(?<![a-z])ada(?![a-z])|(?<![a-z\d])o[134](?![a-z\d])/i],
  ['Anthropic', /claude/i],
  ['Google', /gemini|palm|bard|bison|unicorn/i],
];

/** Whose model a name or a snapshot is of; null where it does not say ("accessed in May 2023"). */
export const vendorOf = (words: string): string | null =>
  VENDORS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Names under which one vendor serves much the same weights; a date of one says nothing of another's. */
const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['gpt-4', /gpt[- ]?4/i],
  ['gpt-5', /gpt[- ]?5/i],
  ['chatgpt', /gpt[- ]?3\.?5|chat-?gpt/i],
  ['gpt-3', /davinci|curie|babbage|(?<![a-z])ada(?![a-z])/i],
  ['o', /(?<![a-z\d])o\d(?![a-z\d])/i],
];
/** The family of a name, or of the name in a snapshot; the vendor where it has one line of models. */
export const familyOf = (words: string): string | null =>
  FAMILIES.find(([, pattern]) => pattern.test(words))?.[0] ?? vendorOf(words);

/** Whether words that fix the weights do so by a name; a date of access may be that of all models. */
export const isNamedSnapshot = (words: string): boolean =>
  [SNAPSHOT, BESIDE, PINNED, IN_ROW].some((one) => one.test(words));

const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/gpt|davinci|(?<![a-z\d])o[134](?![a-z\d])/i, '“gpt-4o-2024-08-06”'],
  [/claude.*haiku/i, '“claude-3-5-haiku-20241022”'],
  [/claude/i, '“claude-3-5-sonnet-20241022”'],
  [/gemini/i, '“gemini-1.5-pro-002”'],
  [/qwen/i, '“qwen-max-2025-01-25”'],
];

/** The vendor's own form of a name that fixes the weights; null where its form is not known. */
export const datedExample = (name: string): string | null =>
  EXAMPLES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
