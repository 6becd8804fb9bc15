import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { harmonicOf, type FScore } from '../../../src/facts/results/aggregates/scores/f-scores.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { overlapByHand, type OverlapScore } from '../../../src/facts/results/aggregates/scores/overlap-scores.ts';
import { fScoreWorking, overlapWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import type { JudgedScores } from '../../../src/facts/results/aggregates/scores/scores-by-table.ts';

const MOST_SHOWN = 6;

/** The F1 of one table that are wrong, either those that no averaging explains or the others. */
export function describeTable(
  wrong: readonly FScore[],
  { fits, of }: { readonly fits: number; readonly of: number },
): Finding {
  const [first] = wrong as [FScore];
  const shown = wrong.slice(0, MOST_SHOWN);
  const others = fits === 0 ? [] : [`${fits} of the ${of} F1 of ${first.label} fit`];
  return {
    message:
      wrong.length === 1
        ? `the F1 of ${placeOf(first)} (${first.label}) is ${f1ByHand(first)}`
        : `${wrong.length} F1 of ${first.label} are not what their precision and recall give: ${shown.map((one) => `${placeOf(one)}: ${harmonicOf(one)}, printed ${one.printed.printed.text}`).join('; ')}${wrong.length > shown.length ? '; …' : ''}`,
    ...(first.impossible ? {} : { severity: 'note' as const, confidence: 'medium' as const }),
    because: [
      ...(wrong.length === 1 ? [] : shown.map(f1ByHand)),
      ...limit(shown),
      ...plainMeans(shown),
      ...others,
    ].join('; '),
    help: 'recompute the F1, or say how they are averaged',
    workings: wrong.map(fScoreWorking),
    evidence: shown.flatMap(({ printed, precision, recall, ...one }) => [
      evidence('trigger', printed.cell, `F1 of ${placeOf(one)}`),
      evidence('conflict', precision.cell, 'precision'),
      evidence('conflict', recall.cell, 'recall'),
    ]),
  };
}

/** "“Retrieval / Heron 2K” on News" with the header that spans the three. */
const placeOf = ({ of, under }: Pick<FScore, 'of' | 'under'>): string =>
  `${of === '' ? 'a row' : `“${of}”`}${under === '' ? '' : `, ${under}`}`;

/** "2 × 80.0 × 40.0 / (80.0 + 40.0) = 53.3, printed 50.1". */
function f1ByHand(one: FScore): string {
  const [p, r, f] = [one.precision, one.recall, one.printed].map((cell) => cell.printed.text);
  return `2 × ${p} × ${r} / (${p} + ${r}) = ${harmonicOf(one)}, printed ${f}`;
}

/** No F1 of a class is above the mean of its precision and recall, so no mean of them is. */
function limit(shown: readonly FScore[]): string[] {
  const all = shown.filter(({ impossible }) => impossible);
  const means = enumerate(all.map((one) => String(meanOf(one))));
  return all.length === 0
    ? []
    : [
        `no average over classes gives ${all.map(({ printed }) => printed.printed.text).join(' or ')} either: none is above the mean of precision and recall, ${means}`,
      ];
}

/** The mean that was taken where the harmonic one is meant. */
const plainMeans = (shown: readonly FScore[]): string[] =>
  shown
    .filter(({ impossible, printed: { printed }, ...one }) => {
      const mean = Number(meanOf(one));
      return !impossible && mean >= printed.low && mean <= printed.high;
    })
    .map(
      (one) =>
        `${one.printed.printed.text} is the plain mean of ${one.precision.printed.text} and ${one.recall.printed.text}`,
    );

/** With one digit more than is printed. */
function meanOf({ precision, recall }: Pick<FScore, 'precision' | 'recall'>): string {
  const mean = (precision.printed.value + recall.printed.value) / 2;
  return String(Number(mean.toFixed(Math.max(precision.printed.decimals, recall.printed.decimals) + 1)));
}

/** The scores of one table that are not what the IoU of their row gives, where those of the other rows are. */
export function describeOverlaps({ fits, misses }: JudgedScores<OverlapScore>): Finding {
  const shown = misses.slice(0, MOST_SHOWN);
  const { label, name } = shown[0]!;
  const over = shown.filter(({ impossible }) => impossible);
  return {
    message: `${enumerate(shown.map((one) => `the ${one.name} of ${placeOf({ of: one.of, under: '' })} (${label}) is ${overlapByHand(one)}`))}`,
    ...(over.length === shown.length ? {} : { severity: 'note' as const, confidence: 'medium' as const }),
    because: [
      `${fits.length} other values of ${name} in ${label} are what their IoU gives`,
      ...(over.length === 0 ? [] : ['no mean over images or classes lies above that either']),
    ].join('; '),
    help: `recompute the ${name} and the IoU of this row from one run`,
    workings: misses.map(overlapWorking),
    evidence: shown.flatMap(({ printed, iou, of }) => [
      evidence('trigger', printed.cell, `${name} of ${placeOf({ of, under: '' })}`),
      evidence('conflict', iou.cell, 'IoU'),
    ]),
  };
}
