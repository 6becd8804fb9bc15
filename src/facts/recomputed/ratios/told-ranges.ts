import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { makeWorking, type Working } from '../../numbers/working.ts';
import { cellInput } from '../../results/tables/cell-input.ts';
import { tableLabel } from '../../results/tables/names/table-label.ts';
import { type FactorTable, FACTOR, FEWEST_FACTORS, readFactor, factorsOf } from './factor-tables.ts';
import { OF_THE_WHOLE } from '../../text/told-in-short.ts';

/** "2–6×", "10–100×", "3 ∼ 32 ×". */
const RANGE = new RegExp(
  String.raw`(?<![\d.,×x/^_-])(${FACTOR}) ?[×x]? ?(?:[-–−~∼]|to) ?(${FACTOR}) ?(?:×|x\b|times\b|-?fold\b)`,
  'u',
);
/** "up to 10×", "as large as 10×". */
const UP_TO = new RegExp(
  String.raw`\b(?:up to|as (?:large|much|high) as)(?: an?| about| around| ~| ∼)? ?(${FACTOR}) ?(?:×|x\b|times\b|-?fold\b)`,
  'u',
);
/** What the factors are of, in the sentence and in the table. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['speed-up', /\bspeed-? ?ups?\b|\bspeed up\b|\bfaster\b|\baccelerat\w+/i],
  ['reduction in rounds', /\b(?:communication )?rounds\b/i],
];
/** Round ends of a range may be off by so much. */
const LOOSE = 0.15;
/** Sentences about a single case, or hedged so that other values are no contradiction. */
const PARTLY =
  /\btypical(?:ly)?\b|\busually\b|\bmost(?:ly)?\b|\baverage\b|\bsome\b|\btheor\w+|\bideal\w*\b|\bpotential\w*\b|\brespectively\b/i;

/** What is told of factors beside those of the tables. */
export interface ToldRange {
  readonly working: Working;
  /** What the factors are of: "speed-up". */
  readonly kind: string;
  /** The labels of the tables. */
  readonly tables: string;
}

/** A range or bound of factors that does not fit all factors of that kind that the tables print. */
export const toldRanges = memoize((paper: Paper): readonly ToldRange[] => {
  const told = matching(paper.statements(), [RANGE, UP_TO]).filter(
    ({ text, section: { role }, within }) =>
      !NOT_OWN_WORK.has(role) &&
      within.type !== 'caption' &&
      !PARTLY.test(text) &&
      KINDS.some(([, kind]) => kind.test(text)),
  );
  if (told.length === 0) return [];
  const tables = paper.tables().flatMap((table) => factorsOf(paper, table));
  if (tables.length === 0) return [];
  // What the abstract says, the introduction says again; and that a bound is kept shows little.
  for (const statement of told) {
    const wrong = rangesOf(paper, statement, tables).filter(({ working }) => !working.agrees);
    if (wrong.length > 0) return wrong;
  }
  return [];
});

function rangesOf(paper: Paper, statement: Statement, all: readonly FactorTable[]): ToldRange[] {
  const { text, span } = statement;
  const [kind, pattern] = KINDS.find(([, words]) => words.test(text))!;
  const tables = meant(
    paper,
    statement,
    all.filter(({ words }) => pattern.test(words)),
  );
  const cells = tables.flatMap((one) => one.cells);
  if (cells.length < FEWEST_FACTORS) return [];
  const sorted = cells.toSorted((a, b) => a.value - b.value);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const range = RANGE.exec(text);
  const bound = range === null ? UP_TO.exec(text) : null;
  const match = range ?? bound;
  if (match === null) return [];
  const at: Span = { start: span.start + match.index, end: span.start + match.index + match[0].length };
  const [low, high] = range === null ? [0, readFactor(bound![1]!)] : [readFactor(range[1]!), readFactor(range[2]!)];
  if (range !== null && low >= high) return [];
  const agrees =
    range === null
      ? high <= most.value * (1 + LOOSE) || isElsewhere(paper, bound![1]!, at)
      : least.value >= low * (1 - LOOSE) && most.value <= high * (1 + LOOSE);
  const outside =
    range === null ? 0 : cells.filter(({ value }) => value < low * (1 - LOOSE) || value > high * (1 + LOOSE)).length;
  const silent = paper
    .mentions()
    .flatMap(({ target, span: by }) =>
      target?.type === 'table' && contains(span, by) && !tables.some(({ table }) => table === target) ? [target] : [],
    )[0];
  const labels = tables.map(({ label }) => label).join(', ');
  return [
    {
      kind,
      tables: labels,
      working: {
        ...makeWorking({
          what: `${kind} in ${labels}`,
          formula:
            range === null ? 'the largest factor of the tables' : 'the smallest and the largest factor of the tables',
          source: 'comparison',
          inputs: [...(range === null ? [] : [cellInput('smallest', least)]), cellInput('largest', most)],
          computed: { low: range === null ? most.value : least.value, high: most.value },
          printed: { text: match[0].trim(), span: at, interval: { low, high } },
          unit: '×',
          ...(outside > 0
            ? { aside: `${outside} of the ${cells.length} factors that the tables print are outside` }
            : silent === undefined
              ? {}
              : { aside: `${tableLabel(silent)}, to which the sentence points, prints no such factors` }),
        }),
        agrees,
      },
    },
  ];
}

/** The tables that the paragraph points to, else those that share a name with the sentence, else all. */
function meant(
  paper: Paper,
  { within, span: own, text, section }: Statement,
  tables: readonly FactorTable[],
): readonly FactorTable[] {
  const pointed = paper.mentions().filter(({ span }) => contains(within.span, span));
  const here = tables.filter(({ table }) => pointed.some(({ target }) => target === table));
  if (here.length > 0) return here;
  if (!OF_THE_WHOLE.has(section.role)) {
    const beside = tables.filter(({ table }) => paper.sectionAt(table.span) === section);
    const said = pointed.filter(({ span }) => contains(own, span));
    if (said.length === 0) return beside;
    // Other numbers stand behind a sentence of the results that points to a figure.
    if (said.some(({ target }) => target?.type !== 'table')) return [];
  }
  const names = text.match(/(?<=\s)(?:\p{Lu}{3,}[\p{L}\d-]*|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d-]*)/gu) ?? [];
  const named = tables.filter(({ words }) => names.some((name) => words.includes(name)));
  if (named.length > 0) return named;
  // What is tried out in an ablation is no result that a summary speaks of.
  const main = tables.filter(({ table, words }) => !ABLATION.test(`${titleOf(paper, table)} ${words}`));
  return main.length > 0 ? main : tables;
}

const ABLATION = /\bablat\w+/i;

function titleOf(paper: Paper, { span }: Table): string {
  const heading = paper.sectionAt(span)?.heading ?? null;
  return heading === null ? '' : paper.quote(heading.span);
}

/** The bound is told again with a measurement, in another cell, caption or sentence. */
function isElsewhere(paper: Paper, digits: string, at: Span): boolean {
  const plain = digits.replaceAll(' ', '').replace(/[.]/g, String.raw`\s?\.\s?`);
  const again = new RegExp(String.raw`(?<![\d.])${plain}(?![\d.])\s?(?:×|x\b|times\b)`, 'u');
  return (
    paper.tables().some((table) => again.test(paper.quote(table.span))) ||
    paper.statements().some(({ text, span }) => !contains(span, at) && again.test(text) && !UP_TO.test(text)) ||
    paper
      .statements()
      .some(({ text, within }) => within.type === 'caption' && /speed-? ?up|faster/i.test(text) && /^fig/i.test(text))
  );
}
