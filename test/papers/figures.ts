import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { haveRealPapers, pdfs } from './real-papers.ts';

/** Curves typed off the same figure by another program: `curve`, `color`, `tokens_B`, `loss`, tab-separated. */
const CURVES = '../shared/gold/llama-fig1-curves.tsv';
const NAMES = ['7B', '13B', '33B', '65B'];

describe.runIf(haveRealPapers && existsSync(CURVES))('the training curves of the LLaMA paper', () => {
  let paper: Paper;
  beforeAll(async () => {
    const path = pdfs.find((one) => one.endsWith('llama.pdf'))!;
    paper = await readPaper(readFileSync(path), path, { figures: true });
  });

  it('are read with their names, and end where they end', () => {
    const [plot, ...others] = paper.figures()[0]!.drawing!.plots;
    expect(others).toEqual([]);
    const ends = new Map<string, [number, number]>();
    for (const row of readFileSync(CURVES, 'utf8').trim().split('\n').slice(1)) {
      const [name, , tokens, loss] = row.split('\t');
      ends.set(name!, [Number(tokens), Number(loss)]);
    }
    expect([...ends.keys()].toSorted()).toEqual(NAMES.toSorted());
    expect(plot!.curves).toHaveLength(NAMES.length);
    for (const name of NAMES) {
      const curve = plot!.curves.find((one) => one.name?.endsWith(name) === true)!;
      const [x, y] = curve.points.at(-1)!;
      const [tokens, loss] = ends.get(name)!;
      expect(Math.abs(x / tokens - 1), `${name} tokens`).toBeLessThan(0.005);
      expect(Math.abs(y / loss - 1), `${name} loss`).toBeLessThan(0.005);
    }
  });
});
