import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { ownNames } from '../../names/own-names.ts';
import { printedNumber, type Printed } from '../tables/printed.ts';

/** A number that a sentence gives, with what it is said to be of. */
export interface Told {
  readonly name: string;
  /** "our big model": it need not say its own name. */
  readonly own: boolean;
  readonly number: Printed;
  readonly span: Span;
  /** The measure that is named beside the number. */
  readonly measure?: string;
}

/** A converter may set the point apart: "72 . 77%". */
const DIGITS = String.raw`(\d{1,3}(?:\.| \. )\d{1,3})`;
const VALUE = String.raw`${DIGITS}\s?(%|\\%)?`;
const EACH_VALUE = new RegExp(String.raw`${DIGITS}\s?(%)?`, 'g');
/** "Kestrel-B (83.3%/84.5%)", "Kestrel-B (83.3)". */
const IN_BRACKETS = new RegExp(
  String.raw`([\p{Lu}][^\s(),;]*(?: [\p{Lu}\d][^\s(),;]*){0,2}) \((${VALUE}(?: ?[/,] ?${VALUE}){0,2})\)`,
  'gu',
);
/** "our large model achieves a BLEU score of 41.2". */
const REACHES = new RegExp(
  String.raw`^(.{2,80}?) (?:achiev|obtain|reach|attain|scor|get|record|yield)\w{0,3} (?:an? |the )?(?:[\w@-]+ ){0,5}?(?:of |at )?${VALUE}(?![\d×x])`,
  'u',
);
/** "our method reaches the best score of all (79.4 DS)": the measure stands beside the number. */
const REACHES_OF = new RegExp(
  String.raw`^(.{2,80}?) (?:achiev|obtain|reach|attain|get|record|yield|show|deliver)\w{0,3} [^()\d.;:]{3,60} \(${VALUE} (\p{Lu}[\p{L}\d@-]{1,12})\)`,
  'u',
);
const NOT_PLAIN =
  /\b(?:by|about|around|roughly|approximately|nearly|almost|over|above|below|under|up to|at least|more than|less than|than|from|to|between|average|mean|improv\w*|gains?|drops?|increas\w*|decreas\w*|reduc\w*|difference|gap|points?|speed\w*|faster|times)\s*$|[~≈<>±∼]\s*$/i;

/** The numbers that a sentence gives for systems, in the forms that say of which one they are. */
export const toldIn = (paper: Paper, statement: Statement): Told[] => [
  ...bracketed(paper, statement),
  ...reached(paper, statement),
  ...reachedOf(paper, statement),
];

function bracketed(paper: Paper, { text, span }: Statement): Told[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const from = match.index + match[0].length - match[2]!.length - 1;
    return [...match[2]!.matchAll(EACH_VALUE)].map((value) => ({
      name: match[1]!,
      own: false,
      number: printedNumber(value[1]!, value[2]),
      span: spanOf(paper, span, from + value.index, value[0].length),
    }));
  });
}

function reached(paper: Paper, { text, span }: Statement): Told[] {
  const match = REACHES.exec(text);
  if (match === null) return [];
  const before = text.slice(0, match.index + match[0].lastIndexOf(match[2]!));
  if (NOT_PLAIN.test(before) || /^\s?(?:points?|×|x\b|times)/.test(text.slice(match[0].length))) return [];
  return [
    {
      ...subjectOf(paper, match[1]!),
      number: printedNumber(match[2]!, match[3]),
      span: spanOf(paper, span, before.length, match[2]!.length),
    },
  ];
}

function reachedOf(paper: Paper, { text, span }: Statement): Told[] {
  const match = REACHES_OF.exec(text);
  if (match === null) return [];
  const at = match.index + match[0].lastIndexOf('(') + 1;
  return [
    {
      ...subjectOf(paper, match[1]!),
      number: printedNumber(match[2]!, match[3]),
      span: spanOf(paper, span, at, match[2]!.length),
      measure: match[4]!,
    },
  ];
}

function subjectOf(paper: Paper, said: string): Pick<Told, 'name' | 'own'> {
  const subject = said.split(/, | that | while | and /).at(-1)!;
  const own = /\b(?:our|we)\b/i.test(subject);
  return { name: own ? `${subject} ${ownNames(paper).join(' ')}` : subject, own };
}

/** A place in a statement whose line breaks were folded to blanks: one character stays one. */
const spanOf = (paper: Paper, { start }: Span, offset: number, length: number): Span => {
  const from = Math.min(start + offset, paper.text.length);
  return { start: from, end: from + length };
};
