import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../src/inputs/pdf/engine/pdfjs.ts';
import { readingOrder } from '../../src/inputs/pdf/pages/columns.ts';
import { dropFurniture } from '../../src/inputs/pdf/pages/furniture.ts';
import { bodyType, isProse, measure } from '../../src/inputs/pdf/kinds/layout.ts';
import { readRuns } from '../../src/inputs/pdf/pages/runs.ts';
import { NO_ANCHORS } from '../../src/inputs/pdf/anchors/index.ts';
import { haveRealPapers, pdfs, readOnce } from './real-papers.ts';
import { similarity } from './similarity.ts';

/**
 * A word parted at a line's end goes on in lower case; where columns are read in a wrong order it does not. Names that
 * the paper writes with a capital or a digit there ("GPT-3") say nothing.
 */
async function hyphens(path: string): Promise<{ joined: number; stray: string[] }> {
  const doc = await openPdf(readFileSync(path));
  try {
    const pages = [];
    for (let page = 1; page <= doc.numPages; page++) {
      const text = await readRuns(await doc.getPage(page));
      pages.push({ height: text.height, lines: readingOrder(text) });
    }
    const lines = dropFurniture(pages);
    const plain = { bold: false, italic: false, mono: false, math: false };
    const layout = measure(lines, { body: bodyType(lines), anchors: NO_ANCHORS, style: () => plain });
    const words = new Set(lines.flatMap(({ text }) => text.match(/[\p{L}\d-]+/gu) ?? []));
    let joined = 0;
    const stray: string[] = [];
    for (const [i, line] of lines.entries()) {
      const head = /[\p{L}\d-]*\p{L}{2}-$/u.exec(line.text)?.[0];
      if (head === undefined || !isProse(line, layout)) continue;
      // Running text goes on in the next line of its size, be it short or not.
      const next = lines
        .slice(i + 1)
        .find(({ size, text }) => Math.abs(size - line.size) < 0.3 && /\p{L}{2}|\d/u.test(text));
      if (next === undefined || /^[\p{Ll}(]/u.test(next.text)) joined++;
      else {
        const tail = /^[\p{L}\d-]+/u.exec(next.text)?.[0] ?? '';
        if (!words.has(head + tail) && !words.has(head.slice(0, -1) + tail))
          stray.push(`p${line.page} ${head} + ${tail}`);
      }
    }
    return { joined, stray };
  } finally {
    await doc.loadingTask.destroy();
  }
}

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
  it("reads columns in order: words parted at a line's end go on in lower case", async () => {
    let joined = 0;
    const stray: string[] = [];
    for (const path of pdfs) {
      const found = await hyphens(path);
      joined += found.joined;
      stray.push(...found.stray.map((words) => `${basename(path)} ${words}`));
    }
    const share = joined / (joined + stray.length);
    console.log(`${stray.join('\n')}\nhyphens joined: ${joined} of ${joined + stray.length} = ${share.toFixed(4)}`);
    expect(joined).toBeGreaterThan(1000);
    expect(share).toBeGreaterThanOrEqual(0.985);
  });

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
