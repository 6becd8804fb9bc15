import { divide, multiply, scale, type Interval } from '../../numbers/interval.ts';

/** How a cell may be made of two others. */
export interface Operation {
  readonly sign: '/' | '×';
  readonly isQuotient: boolean;
  readonly commutes: boolean;
  /** What the quotient is multiplied with: 100 for percentages. */
  readonly factor: number;
  readonly of: (first: Interval, second: Interval) => Interval;
}

const quotient = (factor: number): Operation => ({
  sign: '/',
  isQuotient: true,
  commutes: false,
  factor,
  of: (first, second) => scale(divide(first, second), factor),
});

export const OPERATIONS: readonly Operation[] = [
  quotient(1),
  quotient(100),
  { sign: '×', isQuotient: false, commutes: true, factor: 1, of: multiply },
];
