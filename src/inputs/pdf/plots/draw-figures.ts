import type { DraftBlock, Inline } from '../../../paper/draft.ts';
import type { Plot } from '../../../paper/plots.ts';
import type { Rect } from '../../../paper/span.ts';
import { coverOf, type Glyphs } from '../blocks/locate.ts';
import type { LoadOperators } from '../engine/operators.ts';
import { isProse, sameColumn, type Layout } from '../kinds/layout.ts';
import type { Line } from '../pages/lines.ts';
import { readGraphics, type Graphics } from './graphics.ts';
import { captionsOf } from './owners.ts';
import { readPlots } from './read-plots.ts';

type Block = DraftBlock<Glyphs>;
type Figure = Extract<Block, { type: 'figure' }>;
interface Captioned {
  figure: Figure;
  caption: Rect;
}

/** Adds to each figure what it draws. Only pages with figures are looked at. */
export async function drawFigures(blocks: readonly Block[], layout: Layout, load: LoadOperators): Promise<void> {
  const byPage = new Map<number, Captioned[]>();
  for (const figure of blocks) {
    if (figure.type !== 'figure' || figure.caption === null || figure.box === undefined) continue;
    const { page } = figure.box;
    const caption = rectOf(figure.caption, page);
    if (caption !== null) byPage.set(page, [...(byPage.get(page) ?? []), { figure, caption }]);
  }
  for (const [number, figures] of byPage) {
    const { page, operators } = await load(number);
    const graphics = await readGraphics(page, operators);
    const prose = proseOn(number, layout);
    const reserved = [...prose, ...captionsOn(number, blocks)];
    const captions = figures.map(({ caption }) => caption);
    const owned = readPlots(graphics, number, reserved, (frames) => captionsOf(frames, captions, prose));
    for (const [i, one] of figures.entries()) {
      const own = owned.filter(({ owner }) => owner === i);
      one.figure.drawing = {
        plots: own.map(({ plot }) => withPanel(plot, one.figure, number)),
        pictures: coveredBy(graphics, pictureRegion(one)),
      };
    }
  }
}

function rectOf(inline: Inline<Glyphs>, page: number): Rect | null {
  const runs = inline.flatMap(({ origin }) => (origin !== null && origin.run.page === page ? [origin.run] : []));
  return runs.length === 0 ? null : coverOf(runs).rect;
}

/** Running text, whose words name no axes: lines of prose, and the short ones that end their paragraphs. */
function proseOn(page: number, layout: Layout): Rect[] {
  const prose: Line[] = [];
  let before: Line | undefined;
  for (const line of layout.lines) {
    if (line.page !== page) continue;
    const goesOn =
      before !== undefined &&
      prose.at(-1) === before &&
      sameColumn(before, line) &&
      before.y - line.y < 1.3 * layout.leading &&
      Math.abs(before.size - line.size) < 0.3;
    if (goesOn || isProse(line, layout)) prose.push(line);
    before = line;
  }
  return prose.map(({ runs }) => coverOf(runs).rect);
}

/** Captions of floats and of panels, whose words name no axes either. */
function captionsOn(page: number, blocks: readonly Block[]): Rect[] {
  const captions = blocks.flatMap((block) => {
    const own = 'caption' in block && block.caption != null ? [block.caption] : [];
    return block.type === 'figure' ? [...own, ...(block.panels ?? []).map(({ content }) => content)] : own;
  });
  return captions.map((caption) => rectOf(caption, page)).filter((rect) => rect !== null);
}

/** In points: the caption of a panel stands no farther below its axes. */
const PANEL_REACH = 60;

/** A plot without words over it is called by the caption of its panel. */
function withPanel(plot: Plot, { panels = [] }: Figure, page: number): Plot {
  if (plot.title !== null) return plot;
  const [x0, y0, x1] = plot.box!.rect;
  const near = panels.flatMap(({ content }) => {
    const rect = rectOf(content, page);
    if (rect === null || rect[3] > y0 + 2 || y0 - rect[3] > PANEL_REACH) return [];
    const middle = (rect[0] + rect[2]) / 2;
    return middle > x0 - 20 && middle < x1 + 20 ? [{ content, gap: y0 - rect[3] }] : [];
  });
  const [nearest] = near.toSorted((a, b) => a.gap - b.gap);
  if (nearest === undefined) return plot;
  const title = nearest.content
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...plot, title };
}

/** The part of a figure that is not its caption. */
function pictureRegion({ figure, caption }: Captioned): Rect {
  const [x0, y0, x1, y1] = figure.box!.rect;
  return caption[3] < (y0 + y1) / 2 ? [x0, caption[3], x1, y1] : [x0, y0, x1, caption[1]];
}

/** Share of a region that pictures cover; where they overlap, what is counted twice does not matter. */
function coveredBy({ pictures }: Graphics, [x0, y0, x1, y1]: Rect): number {
  const whole = (x1 - x0) * (y1 - y0);
  if (whole <= 0) return 0;
  const covered = pictures.reduce(
    (sum, [a, b, c, d]) =>
      sum + Math.max(0, Math.min(c, x1) - Math.max(a, x0)) * Math.max(0, Math.min(d, y1) - Math.max(b, y0)),
    0,
  );
  return Math.min(1, Math.round((100 * covered) / whole) / 100);
}
