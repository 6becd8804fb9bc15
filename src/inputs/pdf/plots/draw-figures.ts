import type { DraftBlock, Inline } from '../../../paper/assemble/draft.ts';
import type { Plot } from '../../../paper/plots.ts';
import type { Rect } from '../../../paper/span.ts';
import { coverOf, type Glyphs } from '../blocks/locate.ts';
import type { LoadOperators } from '../engine/paint/operators.ts';
import { isProse, sameColumn, type Layout } from '../kinds/layout.ts';
import type { Line } from '../pages/lines.ts';
import { readGraphics, type Graphics } from '../engine/paint/graphics.ts';
import { captionsOf } from './owners.ts';
import { readPlots } from './read-plots.ts';
import { isWordless } from './wordless.ts';

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
    const graphics = await graphicsOn(number, load);
    // Nothing is said of the figures of a page that is broken.
    if (graphics === null) continue;
    const prose = proseOn(number, layout);
    const reserved = [...prose, ...captionsOn(number, blocks)];
    const captions = figures.map(({ caption }) => caption);
    const ownersOf = (places: readonly Rect[]) => captionsOf(places, captions, prose);
    const owned = readPlots(graphics, number, reserved, ownersOf);
    const pictures = graphics.pictures.filter(isSeen);
    const holders = ownersOf(pictures);
    for (const [i, one] of figures.entries()) {
      const plots = owned.filter(({ owner }) => owner === i).map(({ plot }) => withPanel(plot, one.figure, number));
      const own = pictures.filter((_, k) => holders[k] === i);
      const region = around([pictureRegion(one), ...own, ...plots.map(({ box }) => box!.rect)]);
      one.figure.drawing = {
        plots,
        pictures: share(own, region),
        wordless: plots.length === 0 && isWordless(graphics, region),
      };
    }
  }
}

const graphicsOn = async (number: number, load: LoadOperators): Promise<Graphics | null> => {
  try {
    const { page, operators } = await load(number);
    return await readGraphics(page, operators);
  } catch {
    return null;
  }
};

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

/** In points: smaller pictures are icons, or pieces of a shading. */
const LEAST_PICTURE = 15;
const isSeen = ([x0, y0, x1, y1]: Rect) => x1 - x0 >= LEAST_PICTURE && y1 - y0 >= LEAST_PICTURE;

const around = (rects: readonly Rect[]): Rect => [
  Math.min(...rects.map((rect) => rect[0])),
  Math.min(...rects.map((rect) => rect[1])),
  Math.max(...rects.map((rect) => rect[2])),
  Math.max(...rects.map((rect) => rect[3])),
];

/** Share of a region that pictures cover, to a hundredth; what is counted twice where they overlap does not matter. */
const share = (pictures: readonly Rect[], region: Rect): number =>
  Math.min(
    1,
    Math.round((100 * pictures.reduce((sum, rect) => sum + areaOf(rect), 0)) / Math.max(1, areaOf(region))) / 100,
  );

const areaOf = ([x0, y0, x1, y1]: Rect) => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
