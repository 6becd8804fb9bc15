import type { Paper } from '../../../paper/paper.ts';
import { ablations } from './ablations.ts';
import type { Ablation } from './ablation.ts';
import { stemsOf } from '../names.ts';
import type { Component } from '../component.ts';
import { namesTechnique } from '../techniques.ts';

/** Whether what is ablated speaks of this part. */
export function isCovered(component: Component, by: readonly Ablation[]): boolean {
  const stems = stemsOf(component.name);
  return by.some(({ words }) => {
    if (component.techniques.length > 0)
      return component.techniques.some((technique) => namesTechnique(words, technique));
    const low = words.toLowerCase();
    // Tables shorten names ("gate" for a spatial gating module): not all of the telling words need be there.
    return stems.length > 0 && stems.filter((stem) => low.includes(stem)).length >= Math.ceil(stems.length * 0.6);
  });
}

/**
 * Signs that leave no doubt: it is called an ablation, a section, caption or table varies something, or several
 * sentences do. One sentence or one "with and without" may be about anything.
 */
export function solid(paper: Paper): readonly Ablation[] {
  const all = ablations(paper);
  const plain = all.filter(({ grade }) => grade === 'plain');
  if (plain.length > 0) return plain;
  const varied = all.filter(({ grade }) => grade === 'varied');
  return varied.length >= 2 || varied.some(({ from }) => from !== 'sentence') ? varied : [];
}
