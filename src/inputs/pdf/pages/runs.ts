import type { HiddenBy } from '../../../paper/hidden.ts';
import type { RunLink } from '../anchors/linked-runs.ts';
import type { PdfPage } from '../engine/pdfjs.ts';

/** Glyphs of one font on one baseline. Lengths in points, origin at the lower left of the page. */
export interface Run {
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** Set where its glyphs are drawn one by one (Type 3), as bitmaps of TeX are: such a font has no outlines to measure. */
  drawn?: true;
  /** Parts that lead somewhere, where the file has links. */
  links?: RunLink[];
  /** Set where the page is read turned: lengths are then those of the turned page. */
  turn?: Turn;
}

/** By which quarter a text is set sideways (1: its lines run up the page), and the size of the page as it is kept. */
export interface Turn {
  quarter: 1 | -1;
  width: number;
  height: number;
}

/** A run with why nobody sees it. */
interface HiddenRun {
  run: Run;
  by: HiddenBy;
}

/** The words of a page as they are set. Lengths in points. */
export interface PageText {
  page: number;
  width: number;
  height: number;
  runs: Run[];
  /** What is set sideways on the page, as a page of its own: a wide table, a landscape page. */
  turned?: PageText;
  /** Characters of rotated text that is not read. */
  leftOut: number;
  /** What no reader can see where it stands. */
  unseen: HiddenRun[];
}

/**
 * The text of a page: upright, and sideways where that is a float or most of the page. Other rotated text (the arXiv
 * stamp, axis titles) is left out: it is not read line by line.
 */
export async function readRuns(pdfPage: PdfPage): Promise<PageText> {
  const { items, styles } = await pdfPage.getTextContent();
  const [left, bottom, right, top] = pdfPage.view as [number, number, number, number];
  const page = pdfPage.pageNumber;
  const [width, height] = [right - left, top - bottom];
  const runs: Run[] = [];
  const sideways: Run[] = [];
  const unseen: HiddenRun[] = [];
  let slanted = 0;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    // A broken font can give widths and places that are no numbers, and no viewer shows such text.
    if (![a, b, c, d, x, y, item.width].every(Number.isFinite)) continue;
    const size = Math.hypot(c, d);
    const { str: text, width: length, fontName: font } = item;
    const run: Run = { page, text, x: x - left, y: y - bottom, width: length, size, font };
    if (Number.isNaN(styles[font]?.ascent)) run.drawn = true;
    // Text off the page or too small to see is not part of what a reader reads.
    const off = x < left - 5 || x > right || y < bottom - 5 || y > top;
    if (off || size < 2) unseen.push({ run, by: off ? 'off-page' : 'too-small' });
    else if (Math.abs(b) <= Math.abs(a) * 0.2) runs.push(run);
    else if (Math.abs(a) <= Math.abs(b) * 0.2) sideways.push(turn(run, { quarter: b > 0 ? 1 : -1, width, height }));
    else slanted += item.str.length;
  }
  const turned = readsTurned(runs, sideways);
  return {
    page,
    width,
    height,
    runs,
    leftOut: slanted + lengthOf(sideways) - lengthOf(turned),
    unseen,
    ...(turned.length > 0
      ? { turned: { page, width: height, height: width, runs: turned, leftOut: 0, unseen: [] } }
      : {}),
  };
}

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);

function turn(run: Run, by: Turn): Run {
  const { x, y } = run;
  return by.quarter === 1 ? { ...run, x: y, y: by.width - x, turn: by } : { ...run, x: by.height - y, y: x, turn: by };
}

/** Sideways text of one direction that has a caption or is most of the page's. */
function readsTurned(upright: readonly Run[], sideways: readonly Run[]): Run[] {
  const up = sideways.filter((run) => run.turn!.quarter === 1);
  const down = sideways.filter((run) => run.turn!.quarter === -1);
  const most = lengthOf(up) >= lengthOf(down) ? up : down;
  const isFloat = most.some(({ text }) => /^\s*(?:Table|TABLE|Figure|FIGURE|Fig\.)(?:\s+[A-Z]?\.?\d|\s*$)/.test(text));
  return isFloat || lengthOf(most) > Math.max(200, lengthOf(upright)) ? most : [];
}
