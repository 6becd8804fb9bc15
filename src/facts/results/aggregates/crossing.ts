import type { Aggregate } from './aggregate-readings.ts';
import type { AggregateLine } from './aggregates.ts';

/** An average that is right the other way round, so that cells beside it are wrong and not the average. */
export interface Crossed {
  readonly miss: Aggregate;
  /** The same printed number, as the average of the line that crosses. */
  readonly whole: Aggregate;
  /** Of the cells that do not give it those that are not the averages of their own lines either. */
  readonly cells: readonly Aggregate[];
}

/** Where rows and columns are summed up, the corner is made twice: what agrees one way shows what is wrong the other way. */
export function crossedBy(lines: readonly AggregateLine[], miss: Aggregate): Crossed | null {
  const here = lines.filter(({ table, way }) => table === miss.table && way === miss.way);
  const whole = here
    .flatMap(({ fits }) => fits)
    .find(({ printed, parts }) => printed.cell === miss.printed.cell && parts.every((part) => !isIn(miss, part.cell)));
  if (whole === undefined) return null;
  const cells = here.flatMap(({ misses }) => misses).filter((one) => one !== miss && isIn(miss, one.printed.cell));
  return cells.length === 0 ? null : { miss, whole, cells };
}

const isIn = ({ parts }: Aggregate, cell: unknown): boolean => parts.some((part) => part.cell === cell);
