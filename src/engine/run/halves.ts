/**
 * The rules in two halves that share few facts and take about the same time, for two threads: those that recompute what the
 * paper prints, and those that look for what it says.
 */
export type Half = 'recomputing' | 'stating';

const RECOMPUTING = /^(?:claims|reporting|statistics)\//;

/** The half that a rule belongs to, by the area in its id. */
export const halfOf = ({ id }: { readonly id: string }): Half => (RECOMPUTING.test(id) ? 'recomputing' : 'stating');
