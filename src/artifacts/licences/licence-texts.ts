import { brotliDecompressSync } from 'node:zlib';
import { LICENCE_IDS } from '../../generated/licence-ids.ts';
import { LICENCE_TEXTS } from '../../generated/licence-texts.ts';
import { licenceWords } from './licence-words.ts';

/** The text of a known licence, as words. */
export interface KnownText {
  readonly id: string;
  readonly words: readonly string[];
  /** The words as the text has them, in lower case. */
  readonly printed: readonly string[];
  /** From here … */
  readonly start: number;
  /** … to here its terms stand; the title, the preamble and the advice on how to use it may be left out. */
  readonly end: number;
}

interface Packed {
  readonly id: string;
  readonly text: string;
  /** Long words from places of the text; of a copy, most stand in the file. */
  readonly probes: readonly (readonly string[])[];
  words: KnownText | null;
}

let unpacked: readonly Packed[] | null = null;

/** Of a shorter text all words are looked at. */
const SHORT = 2500;
const PROBE = 1500;
/** Copies change words, and leave out parts: one place is enough, and most of its words. */
const MOST = 0.6;
const LONG_WORD = /\p{L}{6,}/gu;

/** The texts that may stand in a file, by a quick look; the others cannot. */
export function likelyTexts(file: string): KnownText[] {
  const words = new Set(file.toLowerCase().match(LONG_WORD));
  unpacked ??= unpack();
  return unpacked
    .filter(({ probes }) =>
      probes.some((probe) => probe.filter((word) => words.has(word)).length >= MOST * probe.length),
    )
    .map((packed) => (packed.words ??= wordsOf(packed)));
}

function unpack(): Packed[] {
  const texts = brotliDecompressSync(Buffer.from(LICENCE_TEXTS, 'base64')).toString('utf8').split('\0');
  return texts.map((text, i) => ({ id: LICENCE_IDS[i]!, text, probes: probesOf(text), words: null }));
}

/** The LGPL 3 has the GPL 3 after it, the Creative Commons licences a preamble before them: so in two places. */
function probesOf(text: string): string[][] {
  const places = text.length < SHORT ? [0] : [text.length * 0.08, text.length * 0.4];
  return places.map((at) => [
    ...new Set(
      text
        .slice(at, at + (text.length < SHORT ? SHORT : PROBE))
        .toLowerCase()
        .match(LONG_WORD),
    ),
  ]);
}

function wordsOf({ id, text }: Packed): KnownText {
  // `<year>`, `<name of author>`: room for words of the copy's own.
  const all = licenceWords(text.replace(/<[^<>\n]{1,80}>/g, ' ').split('\n'));
  const words = all.map((word) => word.text);
  return { id, words, printed: all.map(({ printed }) => printed), ...terms(words) };
}

/** The guidelines of SPDX let a text begin after these words and end before those. */
const BEGINS = [
  'by exercising the licensed rights',
  'the work as defined below is',
  'statement of purpose',
  'preamble the',
];
const ENDS = [
  'end of terms and conditions',
  'appendix how to apply the apache license',
  'how to apply these terms to your',
  'how to apply these terms to documents',
  'exhibit a source code form license notice',
  'creative commons is not a party to its',
  'creative commons notice',
  'creative commons may be contacted',
  // The LGPL 3 has the GPL 3 after it in SPDX; most copies do not.
  'gnu general public license version 3 29 june 2007 everyone',
].map((words) => words.split(' '));
const STARTS = BEGINS.map((words) => words.split(' '));
/** A title has no more words. */
const LONGEST_TITLE = 8;

function terms(words: readonly string[]): { start: number; end: number } {
  const ends = ENDS.map((phrase) => find(words, phrase, 40)).filter((at) => at !== -1);
  const end = Math.min(words.length, ...ends);
  const starts = STARTS.map((phrase) => find(words, phrase)).filter((at) => at !== -1 && at < end / 2);
  const title = words.length > 60 ? LONGEST_TITLE : 0;
  return { start: starts.length > 0 ? Math.max(...starts) : title, end };
}

function find(words: readonly string[], phrase: readonly string[], from = 0): number {
  const [first] = phrase as [string];
  for (let at = words.indexOf(first, from); at !== -1; at = words.indexOf(first, at + 1))
    if (phrase.every((word, i) => words[at + i] === word)) return at;
  return -1;
}
