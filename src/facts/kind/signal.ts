import type { Kind } from './kind.ts';

/** One sign of a kind of paper: where it may stand, what it looks like, and how a person would say it. */
export interface Signal {
  kind: Kind;
  points: number;
  where: 'title' | 'abstract' | 'opening' | 'anywhere';
  pattern: RegExp;
  says: string;
}

/** The fewest points at which a kind is believed. Kinds that switch rules off need more than one loose sign. */
export const LEAST: Record<Kind, number> = {
  pretraining: 5,
  method: 3,
  analysis: 3,
  theory: 4,
  survey: 4,
  position: 4,
  dataset: 4,
  benchmark: 4,
  system: 4,
};

/** A sign that a paper is of a kind; `points` add up, and `LEAST` says from how many on the kind is believed. */
export const sign = (kind: Kind, points: number, where: Signal['where'], pattern: RegExp, says: string): Signal => ({
  kind,
  points,
  where,
  pattern,
  says,
});
