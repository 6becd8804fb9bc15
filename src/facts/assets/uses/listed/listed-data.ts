import { cites } from '../../../text/citations.ts';
import { countOf } from '../../../numbers/number-words.ts';

/** "five data sets: Kite [3], Swift [4] and …": names that a list of data gives, each with its citation. */
const DATA_LIST =
  /\b(?:data-? ?sets?|corpora|benchmarks|databases)\b(?: \(\w{1,12}\))?(?:,? (?:are|were|being|namely|including|includes?|such as|i\.e\.,?|e\.g\.,?)| ?[:(—–])\s?/gi;
/** "three sets, Kite [3], Swift [4] and …", "on the data sets Kite [3] and Swift [4]". */
const COUNTED_LIST =
  /\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\d{1,2}) (?:[\w-]+ ){0,3}(?:data-? ?sets|corpora|benchmarks|databases),\s(?=[A-Z])|\b(?:data-? ?sets|corpora|benchmarks|databases)\s(?=[A-Z])/g;
const LISTED =
  /(?<![\w-])([A-Z][\w+-]{1,30}(?:[ -][A-Z0-9][\w+-]{0,30}){0,3})(?: \(([A-Z][\w-]{2,12})\))? ?(?:\[[\d, ]{1,12}\]|\(\d{1,3}(?:[;,] ?\d{1,3}){0,3}\)|\(\p{Lu}[^()]{2,40}\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\)|\[\p{Lu}[^\][]{2,40}\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\])/gu;
/** "against the following methods on the Kite data set: …" */
const OF_METHODS =
  /\b(?:following|these|other|against) (?:[\w-]+ ){0,2}(?:methods|baselines|models|approaches)\b[^.;:]*$/i;
const PART_OF_NAME = /(?:['’]s|\b(?:of|for|in|and)) $/;
const LEAST_LISTED = 2;
/** A list begins at once. */
const FARTHEST = 30;

/** "three graphs data sets: Kite, Plover and Ruff (Marsh, 2020)": as many names as are counted, one citation for all. */
const COUNTED_NAMES =
  /\b(two|three|four|five|six|seven|eight) (?:[\w-]+ ){0,4}(?:data-? ?sets|corpora|benchmarks|databases)(?:(?::|,? namely|,) | ?[–—] ?)((?:the )?[A-Z][^.;:()[\]]{4,160}?)(?= ?[([]|[.;]|$)/i;
const ONE_NAME = /^[A-Z\d][\w+./-]{1,24}(?: [A-Z\d][\w+.-]{0,24}){0,2}$/;
function countedData(text: string): { name: string; index: number }[] {
  const [all, count, list] = COUNTED_NAMES.exec(text) ?? [];
  if (all === undefined || !cites(text)) return [];
  const from = text.indexOf(all) + all.length - list!.length;
  const names = list!.split(/,? and |, /).map((name) => name.replace(/^the /, '').trim());
  return names.length === countOf(count!) && names.every((name) => ONE_NAME.test(name))
    ? names.map((name) => ({ name, index: text.indexOf(name, from) }))
    : [];
}

/** "on the large data set of birds, Kite [3]": one name that the word for data announces. */
const APPOSED =
  /\b(?:the|an?|another) (?:[\w-]+ ){0,6}(?:data-? ?set|corpus|benchmark|database)(?: (?:of|for|with) (?:[\w-]+ ){0,3}[\w-]+)?, (?!(?:Fig|Tab|Sec|App|Eq|Alg)\w*\b)(?=[A-Z])/g;
/** A cited name right behind words that announce data. */
export function apposedData(text: string): { name: string; index: number }[] {
  const leads = [...text.matchAll(APPOSED)].map((match) => match.index + match[0].length);
  return leads.length === 0
    ? []
    : [...text.matchAll(LISTED)]
        .filter(({ index }) => leads.includes(index))
        .map(({ 1: name, index }) => ({ name: name!, index }));
}

/** The data of others that a list names, with their offsets in the text; one cited name alone may be anything. */
export function listedData(text: string): { name: string; index: number }[] {
  const counted = countedData(text);
  if (counted.length > 0) return counted;
  const leads = [...text.matchAll(DATA_LIST), ...text.matchAll(COUNTED_LIST)]
    .filter(({ index }) => !OF_METHODS.test(text.slice(Math.max(0, index - 60), index)))
    .map((match) => match.index + match[0].length);
  if (leads.length === 0) return [];
  const named = [...text.matchAll(LISTED)].map(({ 0: all, 1: name, 2: short, index }) =>
    // "the Ruff Series of Plover Studies (RSPS) [3]": behind a small word stands the end of a name.
    short !== undefined && PART_OF_NAME.test(text.slice(0, index))
      ? { name: short, index: index + all.indexOf(`(${short})`) + 1 }
      : { name: name!, index },
  );
  const first = named.findIndex(({ index }) => leads.some((lead) => index >= lead && index <= lead + FARTHEST));
  return first < 0 || named.length - first < LEAST_LISTED ? [] : named.slice(first);
}
