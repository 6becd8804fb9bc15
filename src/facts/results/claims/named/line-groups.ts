import type { Claim } from '../claims.ts';
import { STOCK, wordsOf } from './claim-words.ts';
import { coreWords } from '../../tables/names/line-names.ts';
import { linesByLabel, systemNamed } from '../../tables/names/mentioned.ts';
import { isSize, nameWords } from '../../tables/names/names.ts';
import { shownSystems, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** A name that has a word is no bare number or letter. */
const isNamed = (line: SystemLine): boolean => coreWords(line).some((word) => /\p{L}{2}/u.test(word));

/** The one line that a phrase names, be it by its last label without what stands in brackets, or as "the baseline". */
export function lineCalled(table: ResultTable, phrase: string): SystemLine | null {
  const whole = systemNamed(table, phrase);
  if (whole !== null) return whole;
  const [one, ...more] = linesByLabel(table, phrase, isNamed);
  if (one !== undefined) return more.length === 0 ? one : null;
  if (!/\bthe (?:[\w-]+ ){0,2}baseline\b(?!s)/i.test(phrase)) return null;
  const baselines = shownSystems(table).filter(({ name }) => /\bbaseline\b/i.test(name));
  return baselines.length === 1 ? baselines[0]! : null;
}

const GROUP =
  /^(?:(?:[\w ]{0,30}, )?(?:all|every|each)(?: one)?(?: of)?(?: the| our| these| tested)?) ([^,]{3,80}?)(?:,? (?:except(?: for)?|but|other than|apart from|with the exception of) ([^,]{2,60}),?)? ?$/i;
const KIND =
  /\b(?:models?|networks?|methods?|systems?|approach(?:es)?|architectures?|variants?|versions?|instantiations?|configurations?|algorithms?|baselines?)\b/i;
/** Words behind the noun that take nothing out: "evaluated in this paper". */
const PLAIN =
  /\b(?:(?:that )?(?:we )?(?:evaluated?|tested|compared|considered|examined|tried|studied)|in (?:this|our) (?:paper|work|study)|here|in (?:the )?table \d+)\b/gi;
const FEWEST = 2;

/**
 * The lines of "all approaches evaluated here" or "all Heron variants, except for Heron-S"; null where the phrase is no such
 * group, or names one that the table does not tell apart.
 */
export function groupNamed(
  table: ResultTable,
  { subject }: Pick<Claim, 'subject'>,
  rival: SystemLine,
): SystemLine[] | null {
  const match = GROUP.exec(subject.trim());
  if (match === null || !KIND.test(match[1]!)) return null;
  const rest = match[1]!.replace(PLAIN, ' ');
  const names = rest.match(/[\p{L}\d][\p{L}\d-]*/gu)?.filter((word) => /\p{Lu}.*\p{Lu}|\p{Lu}\p{Ll}/u.test(word)) ?? [];
  const other = wordsOf(rest).filter((word) => !STOCK.has(word) && !KIND.test(word));
  // Of "all larger models" nobody can tell which those are.
  if (other.length > names.flatMap(wordsOf).length) return null;
  const family = names.flatMap((name) => nameWords(name));
  const all = shownSystems(table).filter(
    (line) => line !== rival && family.every((word) => line.words.includes(word)) && line.words.length > 0,
  );
  const out = match[2] === undefined ? [] : linesWith(table, match[2]);
  if (match[2] !== undefined && out.length === 0) return null;
  const meant = all.filter((line) => !out.includes(line));
  return meant.length < FEWEST || (family.length > 0 && rival.words.some((word) => family.includes(word)))
    ? null
    : meant;
}

/** The lines that bear all words of a name. */
function linesWith(table: ResultTable, phrase: string): SystemLine[] {
  const said = nameWords(phrase);
  return said.length === 0 ? [] : shownSystems(table).filter(({ words }) => said.every((word) => words.includes(word)));
}

/**
 * Two systems that the table has under several settings ("Heron ZS", "Heron FS"), where a claim names no setting: a pair of
 * lines for each. None where a setting is missing for one of them.
 */
export function pairedBySetting(
  table: ResultTable,
  subject: string,
  object: string,
): { readonly a: SystemLine; readonly b: SystemLine }[] {
  const [ofA, ofB] = [settingsOf(table, subject), settingsOf(table, object)];
  if (ofA.size < FEWEST || ofA.size !== ofB.size || [...ofA.keys()].some((key) => !ofB.has(key))) return [];
  const pairs = [...ofA].map(([key, a]) => ({ a, b: ofB.get(key)! }));
  return pairs.some(({ a, b }) => a === b) ? [] : pairs;
}

const MOST_SETTING_WORDS = 3;

/** The lines of a name by the words that stand beside it; empty where two lines have the same. */
function settingsOf(table: ResultTable, phrase: string): Map<string, SystemLine> {
  const said = new Set(nameWords(phrase));
  const named = shownSystems(table).map((line) => ({
    line,
    own: line.words.filter((word) => said.has(word)),
    rest: line.words.filter((word) => !said.has(word)),
  }));
  const isName = (words: readonly string[]) => words.some((word) => /\p{L}{2}/u.test(word) && !isSize(word));
  const most = Math.max(0, ...named.filter(({ own }) => isName(own)).map(({ own }) => own.length));
  const found = named.filter(({ own }) => own.length === most && isName(own));
  const sizes = [...said].filter(isSize);
  if (
    found.length < FEWEST ||
    found.some(
      ({ own, rest }) =>
        rest.length === 0 ||
        rest.length > MOST_SETTING_WORDS ||
        own.join(' ') !== found[0]!.own.join(' ') ||
        sizes.some((size) => !own.includes(size)),
    )
  )
    return new Map();
  const by = new Map(found.map(({ line, rest }) => [rest.join(' '), line]));
  return by.size === found.length ? by : new Map();
}
