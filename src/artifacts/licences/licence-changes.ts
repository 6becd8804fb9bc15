import type { FilePlace, LicencePart } from '../artifact.ts';
import { placeOn, sentenceOn } from '../file-place.ts';
import type { KnownText } from './licence-texts.ts';
import type { LicenceWord } from './licence-words.ts';
import { gapsOf, GRAM, gramAt, gramPlaces, seams } from './overlap.ts';

/** Words by which a text allows, forbids or asks for something; names and addresses have none of them. */
const TELLING =
  /^(?:non)?commerci\w*$|^(?:research|academic|educational|internal|personal|evaluation|military|weapons?|surveillance|ethical|harm\w*|only|solely|not|no|never|prohibit\w*|forbid\w*|exclud\w*|must|cannot|without|except|unless|restrict\w*|permission|permitted|consent|require[sd]?|agree\w*|fees?|royalt\w*|revo\w+|terminat\w*|outputs?|competing|countries)$/;
/** What restricts even where names stand. */
const SURE = /^(?:non)?commerci\w*$|^(?:only|solely|not|never|prohibit\w*|forbid\w*|must|military|weapons?)$/;
/** Behind these words templates have room for the name of whoever gives the thing. */
const BEFORE_NAME = /(?:name of|names of|provided by|shall|copyright|holders?|contributors?|by|of|the) (?:the )?$/;
/** "… may not be used to endorse or promote": the BSD family has it in many wordings, and it limits no use. */
const ENDORSE = /endors|promot|advertis|publicity/i;
/** The notice that the Apache and Mozilla licences want in each file. */
const NOTICE = /may not use this file except|contents of this file are subject to/i;
/** Restrictions in what stands around a licence: a preamble or notices of others do not change it otherwise. */
const RESTRICTS =
  /\bnon[- ]?commercial|\bcommercial(?:ly)? (?:use|purpose|exploit)|\b(?:research|academic|educational|personal|internal) (?:use|purposes?)\b|\b(?:research|academic|education\w*|personal|internal)\b.{0,30}\bonly\b|\bonly\b.{0,40}\b(?:research|academi\w+|education\w*|personal|internal)\b|\b(?:may|must|shall|can) ?not\b|\bprohibit|\bforbid|\bnot (?:be )?(?:permitted|allowed|used)\b|\bonly (?:for|be used|if)\b|\bwithout (?:\w+ ){0,3}(?:permission|consent)\b|\badditional (?:terms|restrictions|conditions)\b/i;
/** A longer run inside a licence is a clause, whatever its words. */
const CLAUSE = 12;
const LEFT_OUT = 6;
/** A copy that lacks the licence's words in more places is another edition of it, and not a copy that somebody changed. */
const EDITION = 3;
/** So many words of a licence may be left out in one place; further on it is another place. */
const NEAR = 60;
const MOST = 8;

interface Match {
  text: KnownText;
  /** Its words by their numbers in the file. */
  numbers: Int32Array;
  /** Which words of the licence stand in the file. */
  covered: Uint8Array;
  /** Which words of the file stand in the licence. */
  inFile: Uint8Array;
}

/** Another text of which much stands in the file. */
interface KnownRuns {
  readonly inFile: Uint8Array;
  readonly grams: ReadonlySet<number>;
}

/** A file with its words. */
export interface LicenceDocument {
  readonly file: string;
  readonly lines: readonly string[];
  readonly words: readonly LicenceWord[];
  /** The words by their numbers. */
  readonly numbers: Int32Array;
}

interface Gap {
  start: number;
  end: number;
}

/**
 * What a copy adds to a licence and leaves out of it. Names, addresses and titles may differ. Words that belong to
 * another known licence in the file (`others`) are no addition, and what stands before, after and between the copies in a
 * file of notices is one only where it restricts.
 */
export function changesOf(
  { file, lines, words, numbers }: LicenceDocument,
  { text, numbers: theirs, covered, inFile }: Match,
  others: readonly KnownRuns[],
): Pick<LicencePart, 'added' | 'removed'> {
  const known = inFile.map((value, at) => (value === 1 || others.some((one) => one.inFile[at] === 1) ? 1 : 0));
  const places = gramPlaces(theirs);
  const anywhere = { has: (gram: number) => places.has(gram) || others.some(({ grams }) => grams.has(gram)) };
  const removed = removedFrom(numbers, { text, covered, places, anywhere });
  const edition = removed.length > EDITION;
  const added: FilePlace[] = [];
  for (const gap of gapsOf(known)) {
    const between = skipped(numbers, gap, places);
    if (between !== null && between.start >= text.start && between.end <= text.end) {
      const at = edition ? null : changedAt(lines, words, gap);
      if (at !== null) added.push(sentenceOn(file, lines, words[at]!.line, columnOf(lines, words, at)));
    } else {
      const line = restrictedLine(lines, words, gap);
      if (line !== null) added.push(placeOn(file, lines, line));
    }
  }
  return { added: distinct(added).slice(0, MOST), removed: edition ? [] : removed };
}

interface Runs {
  text: KnownText;
  covered: Uint8Array;
  places: ReadonlyMap<number, readonly number[]>;
  anywhere: { has(gram: number): boolean };
}

/** The telling words of the licence that the file lacks. */
function removedFrom(numbers: Int32Array, { text, covered, places, anywhere }: Runs): string[] {
  const gaps = [
    ...gapsOf(covered, text.start, text.end),
    // A word that stands elsewhere in the licence too leaves no gap there, but a seam in the file.
    ...seams(numbers, places, anywhere).flatMap((at) => skipped(numbers, { start: at, end: at }, places) ?? []),
  ];
  const removed = gaps
    .filter((gap) => gap.start >= text.start && gap.end <= text.end && isLeftOut(text, gap))
    .toSorted((a, b) => a.start - b.start)
    .map((gap) => text.printed.slice(gap.start, gap.end).join(' '));
  return [...new Set(removed)];
}

/**
 * The words of the licence between what stands before and after a place in the file, perhaps none; null where the two
 * do not follow each other in the licence, as at the end of one copy and the beginning of the next. Two runs in a row
 * have to agree on each side: one alone may be a phrase that stands in many places.
 */
function skipped(numbers: Int32Array, { start, end }: Gap, places: ReadonlyMap<number, readonly number[]>): Gap | null {
  const at = (place: number): readonly number[] => {
    const gram = place < 0 || place + GRAM > numbers.length ? null : gramAt(numbers, place);
    return (gram === null ? undefined : places.get(gram)) ?? [];
  };
  const further = { before: at(start - 2 * GRAM), after: at(end + GRAM) };
  const lefts = at(start - GRAM).filter((left) => further.before.includes(left - GRAM));
  const rights = at(end).filter((right) => further.after.includes(right + GRAM));
  let best: Gap | null = null;
  for (const left of lefts)
    for (const right of rights) {
      const length = right - left - GRAM;
      if (length < 0 || length > NEAR || (best !== null && length >= best.end - best.start)) continue;
      best = { start: left + GRAM, end: right };
    }
  return best;
}

/** The most telling word of a run inside a licence, or null where it is a name or a matter of style. */
function changedAt(lines: readonly string[], words: readonly LicenceWord[], { start, end }: Gap): number | null {
  if (ENDORSE.test(lines.slice(words[start]!.line, words[end - 1]!.line + 2).join(' '))) return null;
  const around = words.slice(Math.max(0, start - 3), Math.min(start + 2, end)).map(({ text }) => text);
  const before = around.slice(0, Math.min(3, start));
  // "Developed by: …", where the first words are the copy's own too.
  const named = [before, around].some((one) => BEFORE_NAME.test(`${one.join(' ')} `));
  const telling = indexOf(words, start, end, named ? SURE : TELLING);
  if (telling !== null) return telling;
  return !named && end - start >= CLAUSE ? start : null;
}

/** The first line of a run that restricts; a phrase may run over the end of a line. */
function restrictedLine(lines: readonly string[], words: readonly LicenceWord[], { start, end }: Gap): number | null {
  const last = words[end - 1]!.line;
  for (let line = words[start]!.line; line <= last; line++) {
    const text = lines[line]!;
    if (text.trim() === '') continue;
    const two = line < last ? `${text} ${lines[line + 1]!}` : text;
    if (RESTRICTS.test(two) && !NOTICE.test(two) && !ENDORSE.test(`${two} ${lines[line + 2] ?? ''}`)) return line;
  }
  return null;
}

function isLeftOut({ words }: KnownText, { start, end }: Gap): boolean {
  const before = words.slice(Math.max(0, start - 3), start);
  const named = BEFORE_NAME.test(`${before.join(' ')} `) && end - start < CLAUSE;
  if (named || words.slice(start, end + CLAUSE).some((word) => ENDORSE.test(word))) return false;
  const wordy = words.slice(start, end).filter((word) => /\p{L}/u.test(word)).length;
  return wordy >= LEFT_OUT || words.slice(start, end).some((word) => TELLING.test(word));
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
