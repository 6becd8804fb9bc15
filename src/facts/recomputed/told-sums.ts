import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../corpus.ts';
import { NOT_OWN_WORK } from '../not-own-work.ts';
import { interval, sum, type Interval } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';

/** A count as a sentence prints it. */
interface Count {
  readonly text: string;
  readonly span: Span;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly interval: Interval;
}

const COUNT =
  /(?<![\p{L}\d][.,^_-]?|\p{L}\/|[$#[^_]|[×x=·*−–] ?)(\d{1,3}(?: ?, ?\d{3}(?!\d))+|\d+(?:\.\d+)?) ?(k|K|M|B|thousand|million|billion)?(?![\p{L}\d_%°]|\.\d|,\d{3}| ?%| ?[×x*^±] ?|-[\p{L}])/gu;
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** From a whole to the first of its parts. */
const TO_PARTS =
  /^ [^.;:()\d]{1,70}?[ ,(](?:comprising|consisting of|composed of|made up of|of which|(?:split|divided|partitioned|separated|divid(?:e|ing)|splitting)(?: \w+){0,3} into|in total, with|with|including|using)(?: the| a| an| about| roughly)? $|^ [^.;:()\d]{1,50}(?: \(|: )$/iu;
/** From a part to the next one. */
const NEXT_PART =
  /^ ?(?:(?:\p{L}[\p{L}\d'’-]*|\(\p{L}[\p{L} -]{1,24}\)) ?){0,8}(?:, ?|, and |,? and |; | ?\/ ?| ?\+ ?| plus | as well as )(?:another |the remaining |remaining |the other |a further |further |the )?$|^:$/iu;
/** Things that are no parts of one whole, or that are counted for each of several. */
const NO_PARTS =
  /\b(?:each|per|every|respectively|at least|at most|up to|between|layers?|epochs?|steps?|iterations?|runs?|seeds?|hours?|days?|minutes?|seconds?|times?|GPUs?|by)\b/i;
/** From the last part to the whole. */
const TO_WHOLE =
  /^ ?[^.;:()\d]{0,70}?[ ,(](?:for a total of|with a total of|totall?ing|in total,?|resulting in(?: a total of)?|result in(?: a total of)?|(?:giving|yielding|making|forming|summing to|adding up to|amounting to)(?: us)?(?: a total of)?|a total of|i\.e\.,?|= ?)(?: about| roughly| approximately)? ?$/iu;
/** "500 songs with a train/validation/test split of 400/50/50". */
const TO_SPLIT =
  /^ [^.;:()\d]{1,60}?\b(?:split|splits|partition|division|divided|partitioned|distributed)\b[^.;:()\d]{0,60}?\(? ?$/iu;
/** "We divide the 500 songs into 400 and 100". */
const DIVIDE = /\b(?:split|divid\w+|partition\w*|separat\w+)\b[^.;:()\d]{0,40}$/i;
const INTO = /^ [^.;:()\d]{1,50}? into(?: the| a)? $/i;
/** A list goes on without a number. */
const GOES_ON =
  /^[^.;:()\d]{0,60}?(?:, | ,|,? and |, as well as | plus )(?:a |an |the |one |two |three |several |some |all )?(?!(?:including|which|where|each|while|with|we|all|both|for|resulting|then|respectively|as|so|in|to|is|are|was|were|they|it|this|that|thus|making|giving|covering|ensuring)\b)\p{L}/iu;
/** The parts are counted for each of the things that are the whole. */
const OF_EACH = /^[^.;:()\d]{0,50}\b(?:each|per|every)\b/i;
/** Sums further away are of other things. */
const NEAR = 0.2;
const [FEWEST, MOST] = [2, 6];
const LEAST = 5;

/** Wholes that a sentence tells together with their parts. */
export const toldSums = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), /\d\D{1,120}\d[\d,.]{0,12}\D{1,120}\d/).flatMap((statement) =>
    NOT_OWN_WORK.has(statement.section.role) || statement.text.length > 700 ? [] : sumsOf(statement),
  ),
);

function sumsOf({ text, span }: Statement): Working[] {
  const counts = countsOf(text, span.start);
  const workings: Working[] = [];
  for (let i = 0; i < counts.length; i++) {
    const parts = partsFrom(text, counts, i);
    if (parts.length < FEWEST) continue;
    const before = counts[i - 1];
    const after = counts[i + parts.length];
    const whole =
      after !== undefined && TO_WHOLE.test(text.slice(parts.at(-1)!.end, after.start))
        ? after
        : before !== undefined && isWhole(text, before, parts)
          ? before
          : null;
    i += parts.length - 1;
    if (whole === null || whole.value < LEAST) continue;
    const working = sumWorking(whole, parts);
    if (working !== null) workings.push(working);
  }
  return workings;
}

function isWhole(text: string, whole: Count, parts: readonly Count[]): boolean {
  const gap = text.slice(whole.end, parts[0]!.start);
  const rest = text.slice(parts.at(-1)!.end);
  if (OF_EACH.test(rest)) return false;
  return isSlashed(text, parts)
    ? TO_SPLIT.test(gap) || TO_PARTS.test(gap)
    : (TO_PARTS.test(gap) || (INTO.test(gap) && DIVIDE.test(text.slice(0, whole.start)))) && !GOES_ON.test(rest);
}

const isSlashed = (text: string, [first, second]: readonly Count[]): boolean =>
  /^ ?[/:] ?$/.test(text.slice(first!.end, second!.start));

function countsOf(text: string, offset: number): Count[] {
  return [...text.matchAll(COUNT)].map((match) => {
    const [printed, digits, magnitude] = match;
    const plain = digits!.replace(/[ ,]/g, '');
    const factor = magnitude === undefined ? 1 : FACTORS[magnitude[0]!.toLowerCase()]!;
    const value = Number(plain) * factor;
    const half = factor === 1 && !plain.includes('.') ? 0 : 0.5 * factor * 10 ** -(plain.split('.')[1]?.length ?? 0);
    const [start, end] = [match.index, match.index + printed.trimEnd().length];
    return {
      text: printed.trim(),
      span: { start: offset + start, end: offset + end },
      start,
      end,
      value,
      interval: interval(value - half, value + half),
    };
  });
}

/** The counts from one on that stand in one list. */
function partsFrom(text: string, counts: readonly Count[], from: number): Count[] {
  const parts = [counts[from]!];
  for (const next of counts.slice(from + 1, from + MOST)) {
    const gap = text.slice(parts.at(-1)!.end, next.start);
    if (!NEXT_PART.test(gap) || NO_PARTS.test(gap)) break;
    parts.push(next);
  }
  return parts;
}

function sumWorking(whole: Count, parts: readonly Count[]): Working | null {
  if (parts.some(({ value }) => value >= whole.value || value === 0)) return null;
  const total = parts.reduce((all, { value }) => all + value, 0);
  if (Math.abs(total - whole.value) > NEAR * whole.value) return null;
  return makeWorking({
    what: `total of ${parts.length} parts`,
    formula: 'sum of the parts',
    source: 'arithmetic',
    relation: 'sum',
    inputs: parts.map((part) => input('part', part)),
    computed: sum(parts.map((part) => part.interval)),
    printed: whole,
    unit: '',
  });
}
