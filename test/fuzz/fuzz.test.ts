import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '../../src/workers/pool.ts';
import { markdownMutations, mutate, pdfMutations } from './mutations.ts';
import { makePdf } from '../pdf/pdf-writer.ts';

/** So many changes with a fixed seed in every run of the tests, however busy the machine; `npm run fuzz` goes by time. */
const RUNS = 40;
const SECONDS = process.env['FUZZ_SECONDS'] === undefined ? null : Number(process.env['FUZZ_SECONDS']);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_240_229);
/** What one small file may take. It counts as a failure, not as a file given up. */
const LIMITS = { jobs: 1, timeout: 60, memory: 1024 };

/** Without compression, so that a change hits words and operators and not only the packing around them. */
const plain = makePdf(
  ['Wrens of the North', 'Their Songs'].map((title, page) => ({
    lines: [
      title,
      'Abstract',
      'We look at small birds, and at what they sing when nobody listens to them.',
      `${page + 1} Introduction`,
      ...Array.from(
        { length: 12 },
        (_, i) => `Line ${i} of the text says that wrens are small (Author et al., 200${i % 10}).`,
      ),
      'Table 1: Weights of birds in grams.',
      'Wren      10      0.5',
      '[1] A. Author. On Birds. Journal of Small Things, 2001.',
    ],
    draw: '72 500 m 300 500 l S 72 480 m 300 480 l S',
  })),
);

/** By name, so that a counterexample is short. */
const FILES: Record<string, Buffer> = { plain };
for (const name of ['clean/onecolumn.pdf', 'faulty/twocolumn.pdf', 'clean/paper.md', 'faulty/paper.md'])
  FILES[name] = readFileSync(`fixtures/${name}`);
/** The one that survives most comes most. */
const PDFS = ['plain', 'plain', 'plain', 'clean/onecolumn.pdf', 'faulty/twocolumn.pdf'];
const MARKDOWN = ['clean/paper.md', 'faulty/paper.md'];

const pool = createPool(LIMITS, { script: new URL('./check-paper.mjs', import.meta.url) });
afterAll(() => pool.close());

async function verdict(path: string, bytes: Buffer): Promise<string> {
  const result = await pool.run({ type: 'read', source: { path, bytes }, view: 'text', context: {} as never });
  return result.type === 'view' ? result.text : result.type === 'failure' ? result.failure.why : '';
}

it.each([
  ['x.pdf', PDFS, pdfMutations],
  ['x.md', MARKDOWN, markdownMutations],
])(
  'any change of %s is read or refused',
  { timeout: (SECONDS ?? 0) * 1000 + 300_000 },
  async (path, names, mutations) => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), mutations, async (name, changes) => {
        const words = await verdict(path, mutate(FILES[name]!, changes));
        seen.set(words, (seen.get(words) ?? 0) + 1);
        expect(words).toMatch(/^(?:read|refused)$/);
      }),
      SECONDS === null
        ? { seed: SEED, numRuns: RUNS }
        : { seed: SEED, numRuns: 1e7, interruptAfterTimeLimit: (SECONDS * 1000) / 2 },
    );
    // A check that only ever saw refusals would have checked nothing.
    expect(seen.get('read')).toBeGreaterThan(0);
    if (SECONDS !== null) console.log(path, Object.fromEntries(seen));
  },
);
