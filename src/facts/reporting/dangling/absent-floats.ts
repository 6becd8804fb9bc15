import { groupBy } from '../../../group-by.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { cutAppendix } from '../../settings/absent-appendix.ts';
import type { Dangling } from './dangling.ts';
import { beyondTheLast } from './beyond-the-last.ts';
import { mayBeOfOthers } from './of-others.ts';

const KINDS = ['Figure', 'Table'] as const;
/** So many captions, numbered without a gap, show that all were read. */
const LEAST = 4;

interface Captions {
  /** Of the captions that were read: "1" to "9", "A". */
  readonly numbers: ReadonlySet<string>;
  readonly last: Span;
  readonly most: number;
}

/**
 * "Figure 9" where the figures end at 8, "Table A" and "Figure X" where all have numbers. A converter to Markdown loses
 * captions, so that only a PDF shows that there is none.
 */
export function absentFloats(paper: Paper): Dangling[] {
  return KINDS.flatMap((kind) => {
    const captions = captionsOf(paper, kind);
    if (captions === null) return [];
    return [
      ...placeholders(paper, kind, captions),
      ...(paper.pages === null || cutAppendix(paper) !== null ? [] : absent(paper, kind, captions)),
    ];
  });
}

/** Null where they are not numbered 1, 2, 3 to the last. */
function captionsOf(paper: Paper, kind: (typeof KINDS)[number]): Captions | null {
  const floats = [...paper.figures(), ...paper.tables()].flatMap(({ caption }) => {
    const number = caption?.label == null ? undefined : NUMBERED[kind].exec(caption.label)?.[1];
    return caption === null || number === undefined ? [] : [{ number, span: caption.span }];
  });
  const plain = floats
    .filter(({ number }) => /^\d+$/.test(number))
    .toSorted((a, b) => Number(a.number) - Number(b.number));
  const numbers = new Set(floats.map(({ number }) => number));
  const last = plain.at(-1);
  if (last === undefined || plain.length < LEAST) return null;
  const most = Number(last.number);
  return [...Array(most).keys()].every((i) => numbers.has(String(i + 1))) ? { numbers, last: last.span, most } : null;
}

const NUMBERED = { Figure: /^Fig(?:ure|\.)?\s?([\w.]+)/, Table: /^Tab(?:le|\.)?\s?([\w.]+)/ };

/** A letter that stands for a number which was to be filled in, or for a float that has a number now. */
function placeholders(paper: Paper, kind: string, { numbers }: Captions): Dangling[] {
  const pattern = new RegExp(`(?<![\\p{L}-])${kind} (X{1,3}|[YZ]|[A-H])(?![\\p{L}\\d]|[.-]\\d)`, 'gu');
  const found = [...paper.text.matchAll(pattern)]
    .map(({ 0: words, 1: letter, index }) => ({ letter: letter!, span: { start: index, end: index + words.length } }))
    .filter(({ letter, span }) => !numbers.has(letter) && !mayBeOfOthers(paper, span));
  return [...groupBy(found, ({ letter }) => letter)].map(([letter, all]) => ({
    label: `${kind} ${letter}`,
    why: `the ${kind.toLowerCase()}s of the paper have numbers`,
    at: all.map(({ span }) => span),
  }));
}

function absent(paper: Paper, kind: string, { last, most }: Captions): Dangling[] {
  const loose = beyondTheLast(paper, kind, most).filter(({ label }) => !isPrinted(paper, label));
  return [...groupBy(loose, ({ label }) => label)].map(([label, all]) => ({
    label,
    why: `the ${kind.toLowerCase()}s end at ${kind} ${most}`,
    at: all.map(({ span }) => span),
    nearest: last,
    ...ofOtherKind(paper, kind, label),
  }));
}

/** "Figure 9" of a paper whose ninth table is there. */
function ofOtherKind(paper: Paper, kind: string, label: string): { meant?: string } {
  const other = kind === 'Figure' ? 'Table' : 'Figure';
  const meant = label.replace(kind, other);
  const all: readonly { caption: { label: string } | null }[] = other === 'Table' ? paper.tables() : paper.figures();
  return all.some(({ caption }) => caption?.label === meant) ? { meant } : {};
}

/** "Figure 9: …" at the start of a line: a caption that was not read as one. */
const isPrinted = ({ text }: Paper, label: string): boolean =>
  new RegExp(`(?:^|\\n)\\W{0,4}${escapePattern(label)}\\s?(?:[.:|–—]|$)`, 'm').test(text);
