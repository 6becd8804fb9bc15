import type { Progress } from '../../../src/facts/figures/axis-words.ts';
import type { JudgedCurve } from '../../../src/facts/figures/falling-ends.ts';
import {
  roundStretch,
  show,
  showPlace,
  showRate,
  unitOf,
  type Unit,
} from '../../../src/facts/figures/figure-numbers.ts';

/** All curves are named up to this many; of more, the steepest. */
const ALL = 4;
const STEEPEST = 3;

/** The curves with their ends in the figure's own units, the steepest first. */
export function describeCurves(falling: readonly JudgedCurve[]): string {
  const shown = falling.length > ALL ? falling.slice(0, STEEPEST) : falling;
  const [first, ...others] = shown.map((one) => ({ ...one, name: nameOf(one, falling) }));
  const width = Math.max(...falling.map(({ curve, end }) => end.last[0] - curve.points[0]![0]));
  const measure = first!.of.measure;
  const said = first!.name === null ? '' : `${first!.name}: `;
  const opening = `the ${measure} still falls where ${falling.length === 1 ? 'its curve ends' : `${falling.length} curves end`}`;
  const share = `${percent(first!)} of its drop since the first fifth comes in the last`;
  const rest = others.map(
    (one) => `${one.name === null ? '' : `${one.name}: `}${numbers(one, width, true)}, ${percent(one)}`,
  );
  const more = falling.length - shown.length;
  return [
    `${opening}. ${said}${numbers(first!, width, false)}, ${share}`,
    ...rest,
    ...(more > 0 ? [`+${more} more`] : []),
  ].join('; ');
}

const percent = ({ end }: JudgedCurve) => `${Math.round(end.share * 100)} %`;

/** Nobody counts in halves of these. */
const WHOLE: ReadonlySet<Progress> = new Set<Progress>(['steps', 'epochs', 'examples']);

/** "1.560 at 1,401 B tokens, still falling 0.013 per 100 B" */
function numbers({ end, of }: JudgedCurve, width: number, brief: boolean): string {
  const unit = unitOf(of.plot.x.title, of.progress);
  const round = roundStretch(width);
  const stretch = WHOLE.has(of.progress) && unit.short === '' ? Math.max(1, round) : round;
  const [x, y] = end.last;
  const at = `${show(y)} at ${counted(x, brief ? (unit.short === '' ? unit.noun : unit.short) : unit.noun)}`;
  return `${at}, ${brief ? '' : 'still '}falling ${showRate(end.fall * stretch)} per ${stretch === 1 ? shortest(unit).replace(/s$/, '') : counted(stretch, shortest(unit))}`;
}

const shortest = ({ short, noun }: Unit) => (short === '' ? noun : short);
const counted = (value: number, noun: string) => [showPlace(value), noun].filter((part) => part !== '').join(' ');

/** By the legend; where several plots of one figure are shown, with the words over the axes. */
function nameOf({ curve, of }: JudgedCurve, all: readonly JudgedCurve[]): string | null {
  const several = all.some((other) => other.of.plot !== of.plot);
  const parts = [several ? of.plot.title : null, curve.name].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
