import type { Component } from '../../../src/facts/components/component.ts';
import { experimentsOf, proofsOf } from '../../../src/facts/kind/density.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** Lemmas and theorems from which on a method is argued for by proof. */
const MOSTLY_THEORY = 6;

/** Why the paper owes no ablation, or null where it does. */
export function owes(paper: Paper, parts: readonly Component[], main: number): string | null {
  const kind = kindOf(paper).value;
  if (kind === 'benchmark' || kind === 'dataset')
    return `a ${kind} paper stands by its data: a method of its own is not what it presents`;
  if (experimentsOf(paper) === null && paper.tables().length === 0) return 'it reports no experiments of its own';
  if (proofsOf(paper).length >= MOSTLY_THEORY) return 'its method rests on theorems more than on parts to be compared';
  const enough = main >= 2 ? 2 : main === 1 || kind === 'pretraining' ? 3 : Infinity;
  return parts.length < enough ? FEW : null;
}

/** What the parts are called is read from headings and verbs, so others may be there. */
export const FEW = 'no two parts of a method of its own were recognised by their names';
