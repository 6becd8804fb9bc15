import type { Content, Of } from '../content.ts';

/** What several figures draw and say together, for the one figure that they are. */
export function joinCharts(figures: readonly Of<'figure'>[]): Pick<Of<'figure'>, 'words' | 'drawing'> {
  const charts = figures.filter(({ drawing }) => drawing !== undefined);
  if (charts.length === 0) return {};
  const words = charts
    .flatMap((chart) => (chart.words === undefined ? [] : [chart.words]))
    .flatMap((own, i): Content => (i === 0 ? own : [{ text: '\n', origin: null }, ...own]));
  const drawing = { plots: charts.flatMap(({ drawing }) => drawing!.plots), pictures: 0, wordless: false };
  return { ...(words.length > 0 ? { words } : null), drawing };
}

const isChart = (block: object | undefined): block is Of<'figure'> =>
  block !== undefined && 'type' in block && block.type === 'figure' && 'drawing' in block;

/**
 * In a row of floats and captions, charts that got no caption and stand beside a chart with one are more plots of the same
 * figure: they are added to it. The answer is where they stood.
 */
export function joinBareCharts(run: readonly object[], partner: ReadonlyMap<number, number>): ReadonlySet<number> {
  const joined = new Set<number>();
  const isAlone = (at: number) => isChart(run[at]) && !partner.has(at) && !joined.has(at);
  for (const [i, own] of run.entries()) {
    if (!isChart(own) || !partner.has(i)) continue;
    let [from, to] = [i, i];
    while (isAlone(from - 1)) from--;
    while (isAlone(to + 1)) to++;
    if (from === to) continue;
    Object.assign(own, joinCharts(run.slice(from, to + 1).filter(isChart)));
    for (let at = from; at <= to; at++) if (at !== i) joined.add(at);
  }
  return joined;
}
