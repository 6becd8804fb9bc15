import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { printedNumber, type Printed } from '../tables/printed.ts';

/** A number of the abstract and where else it stands, or what gives it. */
export interface AbstractNumber {
  readonly statement: Statement;
  readonly number: Printed;
  readonly span: Span;
  /** Null where it stands nowhere and nothing that the paper prints gives it. */
  readonly support: string | null;
  /** It stands behind the abstract with its own digits, or rounded. */
  readonly direct: boolean;
}

/** A share, a factor or a value with digits behind the point: what is measured, not counted. */
const MEASURED =
  /(?<![\d.,\p{L}\-–−])(\d{1,4}(?:,\d{3})*(?:\.\d{1,3})?)\s?(%|\\%|per ?cent\b|×|x\b|-fold\b|times\b|points?\b|pp\b)|(?<![\d.,\p{L}\-–−])(\d{1,3}\.\d{1,4})(?![\d.%]|\s?%|\s?[×xBMKTG]\b|\p{L})/gu;
/** Who hedges does not promise the digits. */
const HEDGED =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|over|above|below|under|up to|at least|at most|more than|less than|fewer than|beyond|exceed\w*|within|as \w+ as|version|v|GPT|Llama|LLaMA|Claude|Gemini|Qwen|top|CI|p)[\s-]?|[~≈<>±∼≥≤≲≳+])\s?\$?\s?$/iu;
const NUMBERS = /(?<![\p{L}\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\s?\.\s?\d+)?|\.\d+)/gu;
/** Numbers of one table line or paragraph that are combined with each other. */
const MOST = 80;

/** The numbers of the abstract, each with what supports it in the rest of the paper. */
export const abstractNumbers = memoize((paper: Paper): readonly AbstractNumber[] => {
  const statements = paper.statements({ role: 'abstract' });
  const found = statements.flatMap((statement) => numbersOf(statement));
  if (found.length === 0) return [];
  const rest = restOf(paper);
  return found.map((one) => ({ ...one, support: supportOf(one.number, rest), direct: standsIn(one.number, rest) }));
});

function numbersOf(statement: Statement) {
  const { text, span } = statement;
  return [...text.matchAll(MEASURED)].flatMap((match) => {
    const [whole, measured, unit, plain] = match;
    const digits = measured ?? plain!;
    if (HEDGED.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
    const number = printedNumber(digits, unit === undefined ? '' : /%|cent/.test(unit) ? '%' : unit);
    // "10×", "100 %" and the like are round words, not results.
    if (number.decimals === 0 && (number.value < 11 || number.value % 10 === 0)) return [];
    return [
      { statement, number, span: { start: span.start + match.index, end: span.start + match.index + whole.length } },
    ];
  });
}

interface Rest {
  readonly values: readonly number[];
  /** Numbers that stand together: a row, a column, a paragraph. */
  readonly lines: readonly (readonly number[])[];
}

function restOf(paper: Paper): Rest {
  const abstracts = paper.sections({ role: 'abstract' }).map(({ span }) => span);
  const from = Math.max(0, ...abstracts.map(({ end }) => end));
  const references = paper.sections({ role: 'references' }).map(({ span }) => span);
  const kept = references.reduceRight(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    paper.text,
  );
  const lines = paper.tables().flatMap(({ rows }) => {
    const byRow = rows.map(({ children }) => children.flatMap(({ text }) => valuesIn(text)));
    const width = Math.max(0, ...rows.flatMap(({ children }) => children.map(({ column }) => column + 1)));
    const byColumn = Array.from({ length: width }, (_, column) =>
      rows.flatMap(({ children }) =>
        children.filter((cell) => cell.column === column).flatMap(({ text }) => valuesIn(text)),
      ),
    );
    return [...byRow, ...byColumn];
  });
  const told = paper
    .paragraphs()
    .filter(({ span }) => span.start >= from)
    .map(({ span }) => valuesIn(paper.text.slice(span.start, span.end)));
  return { values: valuesIn(kept.slice(from)), lines: [...lines, ...told].map((line) => line.slice(0, MOST)) };
}

const valuesIn = (text: string): number[] =>
  [...text.matchAll(NUMBERS)]
    .map(([digits]) => Number(digits.replace(/[\s,]/g, '')))
    .filter((value) => Number.isFinite(value));

const isNear = (number: Printed, value: number): boolean =>
  Math.abs(value - number.value) <= 0.5001 * 10 ** -number.decimals;

const standsIn = (number: Printed, { values }: Rest): boolean => values.some((value) => isNear(number, value));

function supportOf(number: Printed, { values, lines }: Rest): string | null {
  const near = (value: number) => isNear(number, value);
  const shares = number.unit === '%' || (number.value > 0 && number.value < 1);
  if (
    values.some(
      (value) =>
        near(value) ||
        (shares && (near(value * 100) || near(value / 100) || near(100 - value) || near(100 - value * 100))),
    )
  )
    return 'stands in the paper';
  const derived = lines.some((line) =>
    line.some((a, i) => line.some((b, j) => i !== j && b !== 0 && combinations(a, b).some(near))),
  );
  return derived ? 'follows from numbers that stand together' : null;
}

/** Differences, ratios and relative changes; shares of one are shown in per cent too. */
const combinations = (a: number, b: number): number[] => [
  a - b,
  (a - b) * 100,
  a / b,
  (a / b) * 100,
  ((a - b) / b) * 100,
  ((b - a) / b) * 100,
  (a + b) / 2,
];
