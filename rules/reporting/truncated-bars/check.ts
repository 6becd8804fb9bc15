import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { show, showPlace } from '../../../src/facts/figures/figure-numbers.ts';
import { figureSpan, nameOfFigure } from '../../../src/facts/figures/figure-place.ts';
import { barCharts, type BarChart } from '../../../src/facts/figures/value-axes.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';

export const check: Check = (paper) => {
  const charts = barCharts(paper);
  if (charts.length === 0) return notApplicable('no bar chart on a linear scale was read');
  const cut = charts.filter(({ truncated }) => truncated);
  if (cut.length === 0)
    return met(charts.slice(0, 3).map(({ figure }) => evidence('satisfies', { span: figureSpan(paper, figure) })));
  return missed(...[...groupBy(cut, ({ figure }) => figure)].map(([, same]) => finding(paper, same)));
};

function finding(paper: Paper, charts: readonly BarChart[]): Finding {
  const { figure, start, end } = charts[0]!;
  const starts = [...new Set(charts.map((chart) => showPlace(chart.start)))];
  const marks = charts.flatMap(({ plot }) => plot.box ?? []);
  const example = start + 0.25 * (end - start);
  const other = start + 0.5 * (end - start);
  return {
    message: `${nameOfFigure(figure)}: the bars begin at ${starts.slice(0, 3).join(', ')}${starts.length > 3 ? ', …' : ''}, not at zero, so their lengths exaggerate the differences: ${number(other)} would look twice as large as ${number(example)}`,
    evidence: [
      { ...evidence('trigger', { span: figureSpan(paper, figure) }), ...(marks.length > 0 ? { marks } : null) },
    ],
    help: 'begin the axis at zero (a rating scale at its lowest rating), draw points instead of bars, or say in the caption that the axis is cut',
  };
}

const number = (value: number) =>
  Math.abs(value) >= 10 ? String(Number(value.toPrecision(3))) : showPlace(Number(show(value)));
