import { clean } from '../reporters/text/clean.ts';
import type { View } from './view.ts';

/** The canonical text, on which every span is counted: unchanged, save that a terminal must not obey it. */
export const text: View = (paper, { terminal }) => {
  const whole = paper.text.endsWith('\n') ? paper.text : `${paper.text}\n`;
  return terminal ? whole.split('\n').map(clean).join('\n') : whole;
};
