import type { LicencePart } from '../artifact.ts';
import { changesOf } from './licence-changes.ts';
import { likelyTexts, type KnownText } from './licence-texts.ts';
import { licenceWords } from './licence-words.ts';
import { countOf, coveredBy, gramsOf, numbersOf, vocabularyOf } from './overlap.ts';
import { placeOn } from '../file-place.ts';

/** A text of which less stands in a file is not that licence changed but another one. A short one changes faster. */
const LEAST = (words: number) => (words < 400 ? 0.6 : 0.8);
/** One more licence in a file brings this share of its words itself: the families share many. */
const OWN = 0.6;
/** Files of third-party notices hold dozens; a reader wants the first. */
const MOST_PARTS = 12;

/** From this share of a file's words on, the file is the licence. */
const WHOLE = 0.5;

export interface Identified {
  readonly parts: LicencePart[];
  /** False where most of the file is no known text. */
  readonly whole: boolean;
}

interface Candidate {
  text: KnownText;
  /** Its words by their numbers in the file. */
  numbers: Int32Array;
  covered: Uint8Array;
}

/**
 * The licences whose texts stand in a file, in the order of the file, each with the words added and left out that change
 * what it allows. Empty where no known text stands there: nothing is guessed from a likeness.
 */
export function identifyLicences(file: string, lines: readonly string[]): Identified {
  const words = licenceWords(lines);
  const texts = words.map(({ text }) => text);
  const vocabulary = vocabularyOf(texts);
  const numbers = numbersOf(texts, vocabulary);
  const grams = gramsOf(numbers);
  const claimed = new Uint8Array(words.length);
  const parts: { from: number; part: LicencePart }[] = [];
  const known = likelyTexts(lines.join('\n'))
    .flatMap((text) => candidateOf(text, numbersOf(text.words, vocabulary), grams) ?? [])
    .map((candidate) => ({ ...candidate, grams: gramsOf(candidate.numbers) }))
    .map((candidate) => ({ ...candidate, inFile: coveredBy(numbers, candidate.grams) }));
  while (parts.length < MOST_PARTS) {
    const [best] = known
      .map((one) => ({ ...one, fresh: one.inFile.map((value, at) => (claimed[at] === 0 ? value : 0)) }))
      .map((one) => ({ ...one, gain: countOf(one.fresh) }))
      .filter(({ gain, text }) => gain >= OWN * Math.min(text.words.length, text.end - text.start))
      .toSorted((a, b) => b.gain - missingIn(b) - (a.gain - missingIn(a)) || (a.text.id < b.text.id ? -1 : 1));
    if (best === undefined) break;
    const from = best.fresh.indexOf(1);
    const others = known.filter((one) => one.text !== best.text);
    parts.push({
      from,
      part: {
        id: best.text.id,
        by: 'text',
        at: placeOn(file, lines, words[from]!.line),
        ...changesOf({ file, lines, words, numbers }, best, others),
      },
    });
    for (let at = 0; at < claimed.length; at++) if (best.inFile[at] === 1) claimed[at] = 1;
  }
  const found = parts.toSorted((a, b) => a.from - b.from).map(({ part }) => part);
  const whole = countOf(claimed) >= WHOLE * words.length;
  // Terms of another kind that hold a notice change no licence: they are read for what they say themselves.
  return { whole, parts: whole ? found : found.map((part) => ({ ...part, added: [], removed: [] })) };
}

const missingIn = ({ text, covered }: Candidate) => text.end - text.start - countOf(covered, text.start, text.end);

function candidateOf(text: KnownText, numbers: Int32Array, grams: ReadonlySet<number>): Candidate | null {
  const covered = coveredBy(numbers, grams);
  const share = countOf(covered, text.start, text.end) / (text.end - text.start);
  return share >= LEAST(text.end - text.start) ? { text, numbers, covered } : null;
}
