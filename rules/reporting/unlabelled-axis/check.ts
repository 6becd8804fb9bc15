import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { bareAxes, plainPlots, type BareAxes } from '../../../src/facts/figures/bare-axes.ts';
import { figureSpan, nameOfFigure } from '../../../src/facts/figures/figure-place.ts';
import type { Figure } from '../../../src/paper/nodes.ts';
import type { Paper } from '../../../src/paper/paper.ts';

export const check: Check = (paper) => {
  const plotted = paper.figures().filter((figure) => plainPlots(paper, figure).length > 0);
  const findings = plotted.flatMap((figure) => {
    const bare = bareAxes(paper, figure);
    return bare.length === 0 ? [] : [finding(paper, figure, bare)];
  });
  if (findings.length > 0) return missed(...findings);
  if (plotted.length === 0) return notApplicable('no plot with numbers on its axes was read');
  return met(plotted.slice(0, 3).map((figure) => evidence('satisfies', { span: figureSpan(paper, figure) })));
};

function finding(paper: Paper, figure: Figure, bare: readonly BareAxes[]): Finding {
  const sides = (['horizontal', 'vertical'] as const).filter((side) => bare.some(({ axes }) => axes.includes(side)));
  const plots = figure.drawing!.plots.length;
  const which =
    plots === 1 ? '' : bare.length === 1 ? ` of one of its ${plots} plots` : ` of ${bare.length} of its ${plots} plots`;
  const axes = sides.length === 2 ? 'axes have' : `${sides[0]} axis has`;
  const marks = bare.flatMap(({ plot }) => plot.box ?? []);
  return {
    message: `${nameOfFigure(figure)}: the ${axes} numbers and no title${which}, and the caption does not say what they count`,
    evidence: [
      { ...evidence('trigger', { span: figureSpan(paper, figure) }), ...(marks.length > 0 ? { marks } : null) },
    ],
  };
}
