import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { FOLDER, NAMES, truthOf, type TrueAxis, type TruePlot } from './truth.ts';

/** The plots of known data hold together: their truth is well formed, and it is about the PDF beside it. */

const plotsOf = (names: string[]) => names.flatMap((name) => truthOf(name).figures.flatMap(({ plots }) => plots));
const part = (prefix: string) => NAMES.filter((name) => name.startsWith(prefix));
const megabytes = (end: string) =>
  NAMES.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}.${end}`).size, 0) / 1e6;

const within = (value: number, { range }: TrueAxis) => {
  const [low, high] = range!.toSorted((a, b) => a - b) as [number, number];
  const slack = 1e-6 * (high - low);
  return value >= low - slack && value <= high + slack;
};

/** What the last fifth of x brings of the drop after the first fifth, and of all there is between top and bottom. */
function endShares(points: readonly (readonly [number, number])[]) {
  const left = points[0]![0];
  const right = points.at(-1)![0];
  /** The median of a twentieth of the run, which noise moves little. */
  const around = (part: number) => {
    const middle = left + part * (right - left);
    const near = points.filter(([x]) => Math.abs(x - middle) <= 0.025 * (right - left)).map(([, y]) => y);
    return near.toSorted((a, b) => a - b)[near.length >> 1]!;
  };
  const values = points.map(([, y]) => y);
  const tail = around(0.8) - around(1);
  return {
    ofRest: tail / (around(0.2) - around(1)),
    ofAll: tail / (Math.max(...values) - Math.min(...values)),
  };
}

const judged = ({ curves }: TruePlot) =>
  curves.filter(({ kind, axis, points }) => kind !== 'raw' && axis !== 'right' && points.length >= 60);

function endsAs(ending: TruePlot['ending'], points: readonly (readonly [number, number])[]): boolean {
  const { ofRest, ofAll } = endShares(points);
  if (ending === 'falling') return ofRest > 0.1;
  // After the first fifth a flat curve is noise, of which no share can be taken.
  if (ending === 'flat') return Math.abs(ofAll) < 0.05;
  return true;
}

describe('the corpus of plots', () => {
  it('is large enough, and small enough to keep', () => {
    const plots = plotsOf(NAMES);
    expect(plots.filter(({ training }) => training).length).toBeGreaterThanOrEqual(48);
    expect(plots.filter(({ training }) => !training).length).toBeGreaterThanOrEqual(24);
    expect(plots.filter((one) => one.expect === 'either')).toHaveLength(4);
    expect(new Set(plots.map(({ id }) => id)).size).toBe(plots.length);
    expect(megabytes('pdf')).toBeLessThan(4);
    expect(megabytes('json')).toBeLessThan(2);
  });

  it('holds out about a third, with the same tools', () => {
    const [shown, held] = [plotsOf(part('dev-')), plotsOf(part('held-'))];
    const ratio = held.length / (shown.length + held.length);
    expect(ratio).toBeGreaterThan(0.28);
    expect(ratio).toBeLessThan(0.42);
    const tools = (plots: TruePlot[]) => [...new Set(plots.map(({ generator }) => generator))].toSorted();
    expect(tools(held)).toEqual(tools(shown));
    for (const answer of ['fires', 'silent', 'either'])
      expect(held.filter((one) => one.expect === answer).length, answer).toBeGreaterThan(0);
  });

  it.each(NAMES)('%s: what is expected follows from what is known', (name) => {
    for (const one of plotsOf([name])) {
      if (one.expect === 'fires') expect(one, one.id).toMatchObject({ training: true, ending: 'falling' });
      if (one.ending === 'falling' && one.expect === 'silent')
        expect(one.discussed === true || one.borrowed === true, one.id).toBe(true);
      if (one.kind === 'lines') expect(one.curves.length, one.id).toBeGreaterThan(0);
      expect(one.truncatedBars === undefined, one.id).toBe(!['bars', 'histogram'].includes(one.kind));
    }
  });

  it.each(NAMES)('%s: every point lies inside its axes box', (name) => {
    for (const one of plotsOf([name]))
      for (const { axis, points } of one.curves)
        for (const [x, y] of points) {
          expect(within(x, one.x), `${one.id} x ${x}`).toBe(true);
          expect(within(y, axis === 'right' ? one.y2! : one.y), `${one.id} y ${y}`).toBe(true);
        }
  });

  it.each(NAMES)('%s: curves end as their plot says', (name) => {
    const wrong = plotsOf([name])
      .filter(({ training, x }) => training && x.scale === 'linear')
      .filter((one) => judged(one).some(({ points }) => !endsAs(one.ending, points)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(NAMES)('%s: every figure has its caption on its page', async (name) => {
    const path = `${FOLDER}/${name}.pdf`;
    const paper = await readPaper(readFileSync(path), path);
    const places = paper
      .figures()
      .flatMap(({ caption }) =>
        caption === null
          ? []
          : [
              `${caption.label} on page ${paper.places(caption.span).map((place) => ('page' in place ? place.page : '?'))}`,
            ],
      );
    const wanted = truthOf(name).figures.map(({ label, page }) => `${label} on page ${page}`);
    expect(places.toSorted()).toEqual(wanted.toSorted());
  });
});
