import type { Paper } from '../../../paper/paper.ts';
import type { Ablation } from './ablation.ts';
import type { Component } from '../component.ts';
import { isCovered } from './coverage.ts';
import { LEFT_OUT } from './left-out.ts';

/** A plain word: an acronym may well be short for one of the parts. */
const NAME = new RegExp(String.raw`(?:${LEFT_OUT})\s?([a-z][a-z-]{3,})\b`);
/** With what the table leaves out they are three, and one of three is less than half. */
const LEAST = 2;

/**
 * Whether all that is compared are rows of tables without one thing ("w/o safety"), which is none of the parts that the paper
 * names: one is covered, and the others are not.
 */
export function leavesOutAnother(paper: Paper, parts: readonly Component[], signs: readonly Ablation[]): boolean {
  const firm = signs.filter(({ grade }) => grade !== 'loose');
  const names = new Set(firm.map(({ from, title }) => (from === 'table' ? NAME.exec(title)?.[1] : undefined)));
  const [name] = names;
  if (names.size !== 1 || name === undefined || parts.length < LEAST || !parts.some(isKnown)) return false;
  const speaksOfIt = ({ name: own, trigger }: Component) =>
    `${own} ${paper.quote(trigger.span)}`.toLowerCase().includes(name);
  return !parts.some((part) => speaksOfIt(part) || isCovered(part, signs));
}

const isKnown = ({ sure, techniques }: Component): boolean => sure && techniques.length > 0;
