import { evidence, met, type Answer, type Finding } from '../../../src/engine/answer.ts';
import { byHand } from '../../../src/facts/numbers/by-hand.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import { weightedMeans } from '../../../src/facts/results/shares/weighted-means.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** What is said of plain averages, with what there is to say of those that are weighted by the number of items. */
export function withWeighted(paper: Paper, plain: Answer): Answer {
  const weighted = weightedMeans(paper);
  if (weighted.length === 0) return plain;
  const wrong = weighted.filter(({ agrees }) => !agrees);
  const right = weighted.filter(({ agrees }) => agrees);
  const known = 'workings' in plain ? (plain.workings ?? []) : [];
  if (wrong.length > 0 || plain.status === 'missed')
    return {
      status: 'missed',
      findings: [...(plain.status === 'missed' ? plain.findings : []), ...wrong.map((one) => findingOf(one, right))],
      workings: [...known, ...right],
    };
  if (plain.status === 'met') return { ...plain, workings: [...known, ...right] };
  return {
    ...met(
      right.map(({ printed, what }) => evidence('satisfies', printed, what)),
      `${right.length} printed averages recomputed (weighted by the number of items), all agree`,
    ),
    workings: right,
  } as Answer;
}

const findingOf = (one: Working, right: readonly Working[]): Finding => ({
  message: `${one.printed.text} is printed for all sets together, and their mean weighted by the numbers of items beside them is ${byHand(one)}`,
  because: `the ${right.length} other values of the row are means weighted by these numbers`,
  help: 'correct the average or the rate that goes into it, or say how it is made',
  ...(isFarOff(one) ? {} : { severity: 'note' as const }),
  workings: [one],
  evidence: [
    evidence('trigger', one.printed, 'for all together'),
    ...one.inputs
      .flatMap((part) => ('span' in part ? [evidence('conflict', part, part.name)] : []))
      .slice(0, MOST_SHOWN),
  ],
});
const MOST_SHOWN = 8;

/** Below ten units of the last digit a difference may be one of rounding on the way, or of an item more or less. */
function isFarOff({ computed, printed: { interval } }: Working): boolean {
  const unit = (interval.high - interval.low) / 2;
  const off = Math.abs((computed.low + computed.high) / 2 - (interval.low + interval.high) / 2);
  return off >= ROUNDING * unit;
}
const ROUNDING = 10;
