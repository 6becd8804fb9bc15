import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/paper/paper.ts';
import { haveRealPapers, pdfs, readOnce } from './real-papers.ts';
import { scoreTable, type Score, type TrueTable } from './tables/score.ts';

const FOLDER = new URL('./tables/', import.meta.url);
const truths = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as TrueTable);

/** Numbers that people typed off the pages of tables, against the cells that are read there. */
describe.runIf(haveRealPapers)('tables of real papers', () => {
  const scores: { truth: TrueTable; score: Score }[] = [];

  beforeAll(async () => {
    const papers = new Map<string, Paper>();
    for (const path of pdfs) {
      const slug = path.replace(/^.*\/|\.pdf$/g, '');
      if (truths.some(({ paper }) => paper === slug)) papers.set(slug, await readOnce(path));
    }
    for (const truth of truths) {
      const paper = papers.get(truth.paper)!;
      const named = paper.tables().filter(({ caption }) => caption?.label === truth.table);
      const pageOf = (table: (typeof named)[number]) => {
        const place = paper.places(table.span)[0];
        return place !== undefined && 'page' in place ? place.page : 0;
      };
      const table = named.toSorted((a, b) => Math.abs(pageOf(a) - truth.page) - Math.abs(pageOf(b) - truth.page))[0];
      scores.push({ truth, score: scoreTable(truth, table) });
    }
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    const lines = scores.map(({ truth, score }) => {
      const name = `${truth.paper} ${truth.table}${truth.part ?? ''}`.padEnd(34);
      const wrong = [...score.missing.map((one) => `-${one}`), ...score.extra.map((one) => `+${one}`)];
      const recall = share(score.found, score.truth).toFixed(3);
      const precision = share(score.right, score.made).toFixed(3);
      return `${name} recall ${recall} precision ${precision} of ${score.truth}  ${wrong.slice(0, 8).join(' | ')}`;
    });
    console.log(lines.join('\n'));
  });

  const sum = (key: 'truth' | 'made' | 'found' | 'right') => scores.reduce((total, { score }) => total + score[key], 0);

  it('are read cell by cell', () => {
    const recall = sum('found') / sum('truth');
    const precision = sum('right') / sum('made');
    const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
    const macro = {
      recall: mean(scores.map(({ score }) => score.found / Math.max(1, score.truth))),
      precision: mean(scores.map(({ score }) => (score.made === 0 ? 0 : score.right / score.made))),
    };
    console.log(
      `${scores.length} tables, ${sum('truth')} cells: micro recall ${recall.toFixed(3)} precision ${precision.toFixed(3)}, ` +
        `macro recall ${macro.recall.toFixed(3)} precision ${macro.precision.toFixed(3)}`,
    );
    expect(scores.length).toBeGreaterThan(0);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });
});
