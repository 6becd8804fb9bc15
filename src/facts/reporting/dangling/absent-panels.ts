import { groupBy } from '../../../group-by.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Dangling } from './dangling.ts';

const PANELS = /\(([a-z])\)/g;
const CAPITAL = /\([A-Z]\)/;
/** "(a-d)", "(a, b)", "left": then the caption counts its panels in another way too. */
const OTHERWISE =
  /\([a-z]\s?[–,-]\s?[a-z]\)|\([a-z]\)\s?(?:[-–]|to|and|,|&)\s?\([a-z]\)|\b(?:left|right|top|bottom|upper|lower|middle|rows?|columns?|panels?)\b/i;
/** With so many letters a caption names its panels one by one. */
const FEWEST = 3;

/** "Figure 2(e)" of a figure whose caption says what (a), (b), (c) and (d) show, and no more. */
export function absentPanels(paper: Paper): Dangling[] {
  const found = paper.mentions().flatMap(({ span, label, target }) => {
    const panel = /\d([a-h])$/.exec(label)?.[1];
    if (panel === undefined || target?.type !== 'figure' || target.panels.length > 0 || target.caption === null)
      return [];
    const caption = paper.quote(target.caption.span);
    if (OTHERWISE.test(caption) || CAPITAL.test(caption)) return [];
    const letters = [...caption.matchAll(PANELS)].map(([, letter]) => letter!);
    const last = letters.at(-1);
    const inOrder = letters.length >= FEWEST && letters.every((letter, i) => letter.charCodeAt(0) === 97 + i);
    return !inOrder || panel <= last! ? [] : [{ label, span, caption: target.caption.span, last: last! }];
  });
  return [...groupBy(found, ({ label }) => label)].map(([label, all]) => ({
    label,
    why: `its caption names the panels (a) to (${all[0]!.last})`,
    at: all.map(({ span }) => span),
    nearest: all[0]!.caption,
  }));
}
