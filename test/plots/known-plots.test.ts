import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportPaper } from '../../src/engine/report/report-paper.ts';
import { RULES } from '../../src/generated/rules.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { memoize } from '../../src/paper/memoize.ts';
import type { Paper } from '../../src/paper/paper.ts';
import type { Plot } from '../../src/paper/plots.ts';
import { findCurve, findPlot, sameWords } from './score.ts';
import { FOLDER, NAMES, truthOf, type TruePlot } from './truth.ts';

/** What the reader and the rules make of plots whose data is known, drawn by six programs in many styles. */

const papers = new Map<string, Promise<Paper>>();
function paperOf(name: string): Promise<Paper> {
  const path = `${FOLDER}/${name}.pdf`;
  const paper = papers.get(name) ?? readPaper(readFileSync(path), path, { figures: true });
  papers.set(name, paper);
  return paper;
}

const drawnIn = (paper: Paper, label: string) =>
  paper.figures().find(({ caption }) => caption?.label === label)?.drawing ?? null;

interface Pair {
  drawn: TruePlot;
  read: Plot | null;
  where: string;
}

const pairsIn = async (name: string): Promise<Pair[]> => {
  const paper = await paperOf(name);
  return truthOf(name).figures.flatMap(({ label, plots }) =>
    plots.map((drawn) => {
      const read = drawn.kind === 'raster' ? null : findPlot(drawnIn(paper, label)?.plots ?? [], drawn);
      return { drawn, read, where: `${name} ${label} ${drawn.id}` };
    }),
  );
};

/** Of all that is asked, what failed: at most a twentieth may. */
const allowed = (all: readonly unknown[]) => Math.floor(0.05 * all.length);

for (const part of ['dev', 'held']) {
  const names = NAMES.filter((name) => name.startsWith(part));

  describe(`plots of known data, ${part}`, () => {
    it('have their axes found, both scales within 1 %', async () => {
      const pairs = (await Promise.all(names.map(pairsIn))).flat();
      const numeric = pairs.filter(
        ({ drawn: { x, y, kind } }) => kind !== 'raster' && x.range !== null && y.range !== null,
      );
      const failed = numeric.filter(({ read }) => read === null).map(({ where }) => where);
      expect(failed.length, failed.join(', ')).toBeLessThanOrEqual(allowed(numeric));
    });

    const curvesIn = async () =>
      (await Promise.all(names.map(pairsIn))).flat().flatMap(({ drawn, read, where }) =>
        read === null
          ? []
          : drawn.curves.map((curve) => ({
              curve,
              found: findCurve(read, curve, drawn),
              where: `${where} ${curve.name}`,
            })),
      );

    it('have their curves read within 1 % of the axis', async () => {
      const curves = await curvesIn();
      const failed = curves.filter(({ found }) => found === null).map(({ where }) => where);
      expect(failed.length, failed.join(', ')).toBeLessThanOrEqual(allowed(curves));
    });

    it('have the names of their curves read', async () => {
      const named = (await curvesIn()).filter(({ curve }) => curve.name !== null);
      const failed = named.filter(({ curve, found }) => !sameWords(found?.name ?? null, curve.name));
      expect(failed.length, failed.map(({ where }) => where).join(', ')).toBeLessThanOrEqual(allowed(named));
    });

    it('have their titles read', async () => {
      const pairs = (await Promise.all(names.map(pairsIn))).flat().filter(({ read }) => read !== null);
      const axes = pairs.flatMap(({ drawn, read, where }) =>
        (['x', 'y'] as const)
          .filter((axis) => drawn[axis].scale !== 'categories')
          .map((axis) => ({ where: `${where} ${axis}`, same: sameWords(read![axis].title, drawn[axis].title) })),
      );
      const failed = axes.filter(({ same }) => !same).map(({ where }) => where);
      expect(failed.length, failed.join(', ')).toBeLessThanOrEqual(allowed(axes));
    });

    it('are said to be pictures where they are', async () => {
      for (const name of names)
        for (const { label, plots } of truthOf(name).figures)
          if (plots.every(({ kind }) => kind === 'raster')) {
            const drawing = drawnIn(await paperOf(name), label);
            expect(drawing?.plots).toEqual([]);
            expect(drawing?.pictures).toBeGreaterThan(0.3);
          }
    });
  });
}

describe.each(NAMES)('the rules on %s', (name) => {
  const outcomes = memoize(async (paper: Paper) => reportPaper(paper, RULES).outcomes);
  const flagged = async (rule: string, label: string) =>
    (await outcomes(await paperOf(name))).some(
      (one) => one.rule === rule && one.status === 'missed' && one.message.startsWith(`${label}:`),
    );

  it('find the curves that still fall, and no others', async () => {
    for (const { label, plots } of truthOf(name).figures) {
      const fires = plots.some(({ expect: want }) => want === 'fires');
      if (!fires && plots.some(({ expect: want }) => want === 'either')) continue;
      expect(await flagged('experiments/loss-still-falling', label), label).toBe(fires);
    }
  });

  it('find the bars that do not begin at zero, and no others', async () => {
    for (const { label, plots } of truthOf(name).figures)
      expect(await flagged('reporting/truncated-bars', label), label).toBe(
        plots.some(({ truncatedBars }) => truncatedBars === true),
      );
  });

  it('call no axis untitled that has a title', async () => {
    const titled = truthOf(name).figures.filter(({ plots }) =>
      plots.every(({ x, y }) => x.title !== null && y.title !== null),
    );
    const wrong = [];
    for (const { label } of titled) if (await flagged('reporting/unlabelled-axis', label)) wrong.push(label);
    expect(wrong).toEqual([]);
  });
});
