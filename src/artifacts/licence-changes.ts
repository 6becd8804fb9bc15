import type { FilePlace, LicencePart } from './artifact.ts';
import { sentenceOn } from './file-place.ts';
import type { KnownText } from './licence-texts.ts';
import type { LicenceWord } from './licence-words.ts';
import { gapsOf } from './overlap.ts';

/** Words by which a text allows, forbids or asks for something; names and addresses have none of them. */
const TELLING =
  /^(?:non)?commerci\w*$|^(?:research|academic|educational|internal|personal|evaluation|military|weapons?|surveillance|ethical|harm\w*|only|solely|not|no|never|prohibit\w*|forbid\w*|exclud\w*|must|may|shall|cannot|without|except|unless|restrict\w*|permission|permitted|consent|require[sd]?|agree\w*|fees?|royalt\w*|revo\w+|terminat\w*|outputs?|competing|countries)$/;
/** What restricts even where names stand. */
const SURE = /^(?:non)?commerci\w*$|^(?:only|solely|not|never|prohibit\w*|forbid\w*|must|military|weapons?)$/;
/** Behind these words templates have room for the name of whoever gives the thing. */
const BEFORE_NAME = /(?:name of|names of|provided by|shall|copyright|holders?|contributors?|by|of|the) (?:the )?$/;
/** Restrictions in what stands around a licence: a preamble or notices of others do not change it otherwise. */
const RESTRICTS =
  /\bnon[- ]?commercial|\bcommercial(?:ly)? (?:use|purpose|exploit)|\b(?:research|academic|educational|personal|internal) (?:use|purposes?)\b|\b(?:research|academic|education\w*|personal|internal)\b.{0,30}\bonly\b|\bonly\b.{0,40}\b(?:research|academi\w+|education\w*|personal|internal)\b|\b(?:may|must|shall|can) ?not\b|\bprohibit|\bforbid|\bnot (?:be )?(?:permitted|allowed|used)\b|\bonly (?:for|be used|if)\b|\bwithout (?:\w+ ){0,3}(?:permission|consent)\b|\badditional (?:terms|restrictions|conditions)\b/i;
/** A longer run inside a licence is a clause, whatever its words. */
const CLAUSE = 12;
const LEFT_OUT = 6;
const MOST = 8;

interface Match {
  text: KnownText;
  /** Which words of the licence stand in the file. */
  covered: Uint8Array;
  /** Which words of the file stand in the licence. */
  inFile: Uint8Array;
}

/**
 * What a copy adds to a licence and leaves out of it. Names, addresses and titles may differ. Words that belong to
 * another known licence in the file (`others`) are no addition.
 */
export function changesOf(
  file: string,
  lines: readonly string[],
  words: readonly LicenceWord[],
  { text, covered, inFile }: Match,
  others: readonly Uint8Array[],
): Pick<LicencePart, 'added' | 'removed'> {
  const elsewhere = others.length === 0 ? null : inFile.map((_, at) => (others.some((one) => one[at] === 1) ? 1 : 0));
  const theirs = inFile.map((value, at) => (value === 1 || elsewhere?.[at] === 1 ? 1 : 0));
  const first = inFile.indexOf(1);
  const last = inFile.lastIndexOf(1);
  const added: FilePlace[] = [];
  for (const gap of gapsOf(theirs)) {
    const inside = gap.start > first && gap.end <= last;
    const at = inside ? changedAt(words, gap) : restrictedAt(lines, words, gap);
    if (at !== null) added.push(sentenceOn(file, lines, words[at]!.line, columnOf(lines, words, at)));
  }
  const removed = gapsOf(covered, text.start, text.end)
    .filter((gap) => isLeftOut(text, gap))
    .map((gap) => text.printed.slice(gap.start, gap.end).join(' '));
  return { added: distinct(added).slice(0, MOST), removed: removed.slice(0, MOST) };
}

/** The most telling word of a run inside a licence, or null where it is a name or a matter of style. */
function changedAt(words: readonly LicenceWord[], { start, end }: { start: number; end: number }): number | null {
  const before = words.slice(Math.max(0, start - 3), start).map(({ text }) => text);
  const named = BEFORE_NAME.test(`${before.join(' ')} `);
  const telling = indexOf(words, start, end, named ? SURE : TELLING);
  if (telling !== null) return telling;
  return end - start >= CLAUSE ? start : null;
}

/** The first restriction in a run before or after a licence; its lines are looked at as they stand. */
function restrictedAt(
  lines: readonly string[],
  words: readonly LicenceWord[],
  { start, end }: { start: number; end: number },
): number | null {
  const from = words[start]!.line;
  const to = words[end - 1]!.line;
  const text = lines.slice(from, to + 1).join(' ');
  if (!RESTRICTS.test(text)) return null;
  return indexOf(words, start, end, SURE) ?? indexOf(words, start, end, TELLING);
}

function isLeftOut({ words }: KnownText, { start, end }: { start: number; end: number }): boolean {
  const before = words.slice(Math.max(0, start - 3), start);
  const named = BEFORE_NAME.test(`${before.join(' ')} `) && end - start < CLAUSE;
  if (named) return false;
  return end - start >= LEFT_OUT || words.slice(start, end).some((word) => TELLING.test(word));
}

function indexOf(words: readonly LicenceWord[], start: number, end: number, pattern: RegExp): number | null {
  for (let at = start; at < end; at++) if (pattern.test(words[at]!.text)) return at;
  return null;
}

/** Where a word stands on its line; words are folded, so the nearest that looks like it. */
function columnOf(lines: readonly string[], words: readonly LicenceWord[], at: number): number {
  const { text, line } = words[at]!;
  let nth = 0;
  for (let i = at - 1; i >= 0 && words[i]!.line === line; i--) if (words[i]!.text === text) nth++;
  const lower = lines[line]!.toLowerCase();
  let column = lower.indexOf(text.slice(0, 3));
  while (nth-- > 0 && column !== -1) column = lower.indexOf(text.slice(0, 3), column + 1);
  return Math.max(column, 0);
}

const distinct = (places: readonly FilePlace[]) =>
  places.filter((one, i) => places.findIndex(({ line, quote }) => line === one.line && quote === one.quote) === i);
