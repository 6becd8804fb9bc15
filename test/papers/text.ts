import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveRealPapers, pdfs, readOnce } from './real-papers.ts';
import { similarity } from './similarity.ts';

/** Two texts by their words alone, in any order: the Dice coefficient of the two bags. */
function sameWords(a: string, b: string): number {
  const [ours, theirs] = [bagOf(a), bagOf(b)];
  let shared = 0;
  for (const [word, count] of ours.counts) shared += Math.min(count, theirs.counts.get(word) ?? 0);
  return (2 * shared) / (ours.size + theirs.size);
}

function bagOf(text: string) {
  const words = text.match(/\p{L}{2,}|\d+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

describe.runIf(haveRealPapers)('the text of real papers', () => {
  /**
   * pdftotext orders a page by its own lights, and on many two-column pages takes turns between the columns: so its order
   * is compared in both of its modes, and its words without regard to order, which must be the same.
   */
  const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
  it.runIf(poppler)('is like what pdftotext reads, paper by paper', async () => {
    const unhyphened = (text: string) => text.normalize('NFKC').replace(/(\p{Ll})-\s+(?=\p{Ll})/gu, '$1');
    const fold = (text: string) => unhyphened(text).replace(/\s+/g, '');
    const pdftotext = (path: string, ...flags: string[]) =>
      spawnSync('pdftotext', [...flags, path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
    const different: string[] = [];
    for (const path of pdfs) {
      const { text } = await readOnce(path);
      const [plain, raw] = [pdftotext(path), pdftotext(path, '-raw')];
      const words = sameWords(unhyphened(text), unhyphened(plain));
      const orders = [plain, raw].map((theirs) => similarity(fold(text), fold(theirs)).toFixed(3));
      console.log(
        `${basename(path)}: ${orders[0]} in its own order, ${orders[1]} in the file's; words ${words.toFixed(3)}`,
      );
      if (words < 0.95) different.push(`${basename(path)} ${words.toFixed(3)}`);
    }
    expect(different).toEqual([]);
  });
});
