import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { disjoint, type Interval } from '../../../numbers/interval.ts';
import { across, type LineWay } from '../../tables/grids/across.ts';
import type { Grid, Line, ValueCell } from '../../tables/grid.ts';
import { nameWithin } from '../../tables/names/name-within.ts';
import type { Printed } from '../../tables/printed.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { withoutPadding } from '../padded.ts';
import { measureLabel } from '../../tables/names/line-names.ts';
import { scoresByTable, underOneHeader, type JudgedScores } from './scores-by-table.ts';

/** One printed Dice (or F1, which is the same number of the same masks) beside the IoU of its row. */
export interface OverlapScore {
  readonly label: string;
  readonly of: string;
  /** What its header calls it: "Dice". */
  readonly name: string;
  readonly iou: ValueCell;
  readonly printed: ValueCell;
  /** 2J / (1 + J) of all values that print as this IoU, in the unit of the printed score. */
  readonly computed: Interval;
  /** As the score would be printed. */
  readonly value: string;
  readonly fits: boolean;
  /** A mean over images or classes lies at or below the one that the mean IoU gives. */
  readonly impossible: boolean;
}

const DICE =
  /^(?:mean |avg\.? |average |m)?(?:dice|dsc|f-?1)(?:[- ]?(?:scores?|coefficients?|similarity(?: coefficients?)?|index|measures?))?(?: ?\([A-Za-z]{1,4}\))?$/i;
const IOU = /^(?:[\w-]{2,12} )?(?:m?iou|jaccard(?: (?:index|similarity|scores?|coefficients?))?|ji|jsc)$/i;

const LEAST = 3;
const LEAST_SHARE = 3;
/** Of fewer digits, a mean over images may look like the score of one mask. */
const COARSEST = 0.001;

/** Of each table in which so many fit that they are made of one mask, and not averaged over many. */
export const overlapScores = memoize((paper: Paper): readonly JudgedScores<OverlapScore>[] =>
  scoresByTable(paper, scoresOf).filter(
    ({ fits, misses }) => fits.length >= LEAST && fits.length >= LEAST_SHARE * misses.length,
  ),
);

function scoresOf(grid: Grid, way: LineWay): OverlapScore[] {
  const { beside, pathOf } = across(grid, way);
  return pairsOf(grid[way]).flatMap(([dice, iou]) =>
    dice.values.flatMap((printed) => {
      const from = beside(printed, iou);
      const scored =
        from === undefined ? null : scoreOf(...(withoutPadding([from.printed, printed.printed]) as [Printed, Printed]));
      return from === undefined || scored === null
        ? []
        : [
            {
              label: tableLabel(grid.table),
              of: nameWithin(grid.table, pathOf(printed), printed.cell),
              name: measureLabel(dice),
              iou: from,
              printed,
              ...scored,
            },
          ];
    }),
  );
}

/** One Dice and one IoU under one header. */
const pairsOf = (lines: readonly Line[]): [Line, Line][] =>
  underOneHeader(lines).flatMap((group) => {
    const [dice, iou] = [DICE, IOU].map((name) => group.filter((line) => name.test(measureLabel(line))));
    return dice!.length === 1 && iou!.length === 1 ? [[dice![0]!, iou![0]!]] : [];
  });

/** Which number is one: 100 for percentages. Above one it must be they, and a share below one per cent is no score. */
const wholeOf = ({ value, unit }: Printed): number => (unit === '%' || value > 1 ? 100 : 1);

function scoreOf(iou: Printed, dice: Printed): Pick<OverlapScore, 'computed' | 'value' | 'fits' | 'impossible'> | null {
  const [ofIou, ofDice] = [wholeOf(iou), wholeOf(dice)];
  const unit = 10 ** -dice.decimals;
  const steps = [unit / ofDice, 10 ** -iou.decimals / ofIou];
  if (iou.value <= 0 || iou.value >= ofIou || dice.value <= 0 || dice.value > ofDice || Math.max(...steps) > COARSEST)
    return null;
  const from = (value: number) => ((2 * value) / (ofIou + value)) * ofDice;
  const computed = { low: from(iou.low) - unit / 2, high: from(iou.high) + unit / 2 };
  return {
    computed,
    value: from(iou.value).toFixed(dice.decimals),
    fits: !disjoint(dice, computed),
    impossible: dice.low > computed.high,
  };
}

/** "2 × 72.88 / (100 + 72.88) = 84.31 %". */
export function overlapByHand({ iou, printed, value }: OverlapScore): string {
  const whole = wholeOf(iou.printed);
  return `2 × ${iou.printed.text} / (${whole} + ${iou.printed.text}) = ${value}${wholeOf(printed.printed) === 100 ? ' %' : ''}, printed ${printed.printed.text}`;
}
