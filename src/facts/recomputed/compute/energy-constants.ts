import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { matching } from '../../text/search/corpus.ts';
import { numbersIn } from '../../numbers/read-numbers.ts';

/** A constant that the paper declares; declared constants are exact. */
export interface Declared {
  readonly value: number;
  readonly text: string;
  readonly span: Span;
}

interface Constants {
  /** Power usage effectiveness: what a data centre draws over what its machines draw. */
  readonly pue: Declared | null;
  /** Watts of one device. */
  readonly power: Declared | null;
  /** Kilograms of CO2 a kWh. */
  readonly intensity: Declared | null;
}

const PUE = /\b(?:PUE|[Pp]ower [Uu]sage [Ee]ffectiveness)\b[^.;]{0,60}?(?<value>[12]\.\d{1,3})/g;
const POWER = /\b(?:power|TDP|draws?|consum\w+|watt\w*)\b/i;
const INTENSITY =
  /(?<!\d)(?<value>\d{0,3}\.?\d{1,4})\s?(?<mass>kg|g|t|tons?|tonnes?|grams?|kilograms?)\s?(?:of\s)?(?:CO\s?_?\{?2\}?\s?(?:e|eq|-?eq\w*)?|carbon)\w*\s?(?:\/|per)\s?(?<energy>[kKM]\s?Wh|kilowatt[- ]hours?|megawatt[- ]hours?)/gi;
/** "tCO2eq = MWh × 0.385". */
const FORMULA = /CO\s?_?\{?2\}?\s?\w{0,3}\s?=\s?\w{0,3}Wh\s?[×x·*]\s?(?<value>0?\.\d{2,4})/gi;

/** The constants of a paper's estimate of energy and carbon: null where none is declared, or several that compete. */
export const energyConstants = memoize((paper: Paper): Constants => ({
  pue: agreed(matches(paper, PUE, () => 1)),
  power: agreed(powers(paper)),
  intensity: prevailing([
    ...matches(paper, INTENSITY, (groups) => massFactor(groups.mass!) / energyFactor(groups.energy!)),
    ...matches(paper, FORMULA, () => 1),
  ]),
}));

const massFactor = (mass: string): number => (/^k/i.test(mass) ? 1 : /^g/i.test(mass) ? 1e-3 : 1e3);
const energyFactor = (energy: string): number => (/^m/i.test(energy) ? 1e3 : 1);

const matches = (
  paper: Paper,
  pattern: RegExp,
  factor: (groups: Record<string, string | undefined>) => number,
): Declared[] =>
  [...paper.text.matchAll(pattern)].map((match) => {
    const groups = match.groups!;
    const text = groups.value!;
    const start = match.index + match[0].indexOf(text);
    return { value: Number(text) * factor(groups), text, span: { start, end: start + text.length } };
  });

const declared = ({ value, unit, text, span }: PrintedNumber): Declared => ({
  value: value * (unit?.factor ?? 1),
  text,
  span,
});

/** Watts of one device, between those of a phone's chip and of a server. */
const LEAST_POWER = 10;
const MOST_POWER = 2000;

const powers = (paper: Paper): Declared[] =>
  matching(paper.statements(), POWER).flatMap(({ span }) =>
    numbersIn(paper, span)
      .filter(({ unit }) => unit?.dimension === 'power')
      .map(declared)
      .filter(({ value }) => value >= LEAST_POWER && value <= MOST_POWER),
  );

function agreed(all: readonly Declared[]): Declared | null {
  const [first] = all;
  return first !== undefined && all.every(({ value }) => value === first.value) ? first : null;
}

/** The one that is named at least twice as often as any other: papers quote the grids of others beside their own. */
function prevailing(all: readonly Declared[]): Declared | null {
  const [first, second] = [...groupBy(all, ({ value }) => value)].sort(([, a], [, b]) => b.length - a.length);
  if (first === undefined) return null;
  return second === undefined || first[1].length >= 2 * second[1].length ? first[1][0]! : null;
}
