import type { Paper } from '../../paper/paper.ts';
import { enumerate } from './enumerate.ts';

/**
 * Where something was looked for in vain: "text, captions and the appendix". A file without an appendix is said to have
 * none, since what is missing may stand in one that was left out.
 */
export const lookedIn = (paper: Paper, ...places: readonly string[]): string =>
  paper.sections().some(({ appendix }) => appendix)
    ? enumerate([...places, 'the appendix'])
    : `${enumerate(places)} (the file has no appendix)`;
