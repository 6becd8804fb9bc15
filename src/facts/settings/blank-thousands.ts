import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';

/** Nothing in a list is called "000". */
const SURELY = /(?<![\d.,]|\d, )\d{1,3}(?:, \d{3})*, 000(?![\d.,]*\d)/g;
const ENOUGH = 2;

/** Whether a paper prints a blank behind the comma of thousands, as mathematics does with "10, 000". */
const hasBlanks = memoize((paper: Paper): boolean => [...paper.text.matchAll(SURELY)].length >= ENOUGH);

/** "524, 288 steps", and not one of "32, 128 and 512". */
const THOUSANDS = /(?<![\d.,([{]|\d, )\d{1,3}(?:, \d{3})+(?![\d.]*\d|,? ?(?:and|or|,) ?\d)/g;

/** A sentence of such a paper with its numbers in one piece. */
export const withoutBlankThousands = (paper: Paper, text: string): string =>
  /\d, \d{3}/.test(text) && hasBlanks(paper) ? text.replace(THOUSANDS, (number) => number.replaceAll(', ', ',')) : text;
