import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { stepOf } from '../../numbers/number-parts.ts';
import { disjoint, divide, hull, interval, type Interval } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

interface Sized {
  readonly text: string;
  readonly span: Span;
  readonly size: Interval;
}

const SMALLER =
  /^\s?(?:-?times )?(?:smaller|larger|bigger|fewer parameters|less parameters|more parameters|the (?:size|parameters))\b/i;
/** "Kite-13B", "GPT-3 175B", "Kite-Chat 67B" whole: the "Chat" of one is not that of another. */
const NAMED =
  /(?<![\w-])(?<name>[A-Z][\w.]*?(?:-[A-Za-z][\w.]*?){0,3}?(?:-\d(?:\.\d)?)?)[-\s](?<size>\d{1,4}(?:\.\d{1,2})?)(?<unit>[BM])\b/g;

/** "13B outperforms GPT-3 (175B) while being 10× smaller": factors of size against the sizes in the names. */
export const sizeWorkings = memoize((paper: Paper): readonly Working[] => {
  const known = sizesOf(paper);
  return numberedStatements(paper).flatMap((one) => ofSentence(paper, one, known));
});

function ofSentence(paper: Paper, { statement, numbers }: Numbered, known: ReadonlyMap<string, Sized>): Working[] {
  const factors = numbers.filter(
    ({ unit, span }) => unit?.dimension === 'factor' && SMALLER.test(paper.text.slice(span.end, span.end + 24)),
  );
  if (factors.length !== 1) return [];
  const [factor] = factors as [PrintedNumber];
  const start = statement.span.start;
  const text = paper.text.slice(start, factor.span.start);
  const sizes = new Map<string, Sized>();
  const named = new Set<string>();
  for (const match of text.matchAll(NAMED)) {
    named.add(match.groups!.name!);
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    sizes.set(match.groups!.size! + match.groups!.unit!, {
      text: match[0],
      span: at,
      size: sizeOf(match.groups!.size!, match.groups!.unit!),
    });
  }
  for (const [name, sized] of known)
    if (!named.has(name) && new RegExp(`(?<![\\w-])${name.replace(/[.]/g, '\\.')}\\b(?![-.]?\\d|-[A-Za-z])`).test(text))
      sizes.set(name, sized);
  // Which of several models is compared with which is not for a linter to guess.
  const all = [...sizes.values()].sort((a, b) => a.size.low - b.size.low);
  if (all.length < 2 || all.length > 3 || (all.length === 3 && factor.range === null)) return [];
  const [least, ...others] = all as [Sized, ...Sized[]];
  const ratios = others.map(({ size }) => divide(size, least.size));
  const computed = hull(ratios);
  const printed = printedRange(factor);
  const name = ({ text: own }: Sized) => own.replace(/\s+/g, ' ');
  const working = makeWorking({
    what: 'ratio of the sizes',
    arithmetic: others
      .map((one, i) => `${name(one)} / ${name(least)} = ${showMiddle(ratios[i]!)}×`)
      .toReversed()
      .join(' and '),
    formula: 'larger / smaller',
    source: 'arithmetic',
    inputs: all.map(({ text: shown, span }) => input('size', { text: shown.replace(/\s+/g, ' '), span })),
    computed,
    printed: { ...factor, interval: printed },
    unit: '×',
  });
  return [{ ...working, agrees: ratios.every((ratio) => !disjoint(ratio, printed)) }];
}

/** A single round factor is said of anything up to half as much again: "10× smaller" of 13.5. */
function printedRange({ interval: own, range, hedge, step }: PrintedNumber): Interval {
  if (range !== null) return { low: range[0] - step, high: range[1] + step };
  return hedge === 'up-to' ? own : { low: own.low * 0.9, high: own.high * 1.5 };
}

function sizeOf(size: string, unit: string): Interval {
  const step = stepOf(size);
  const factor = magnitudeOf(unit);
  return interval((Number(size) - step / 2) * factor, (Number(size) + step / 2) * factor);
}

/** A name that is printed with several sizes stands for the one that it goes with this much more often than any other. */
const PREVAILS = 3;

/** The size that a name goes with in the paper: "GPT-3 175B" in tables. */
function sizesOf(paper: Paper): ReadonlyMap<string, Sized> {
  const found = [...paper.text.matchAll(NAMED)].flatMap((match) => {
    const { name, size, unit } = match.groups as { name: string; size: string; unit: string };
    const span = { start: match.index, end: match.index + match[0].length };
    return name.length < 3 ? [] : [{ name, text: match[0], span, size: sizeOf(size, unit) }];
  });
  const sized = [...groupBy(found, ({ name }) => name)].flatMap(([name, all]) => {
    const [first, second] = [...groupBy(all, ({ size }) => size.low)].sort(([, a], [, b]) => b.length - a.length);
    const prevails = second === undefined || first![1].length >= PREVAILS * second[1].length;
    return prevails ? [[name, first![1][0]!] as const] : [];
  });
  return new Map(sized);
}
