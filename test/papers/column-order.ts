import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../src/inputs/pdf/pages/columns.ts';
import { dropFurniture } from '../../src/inputs/pdf/pages/furniture.ts';
import { bodyType, isProse, measure } from '../../src/inputs/pdf/kinds/layout.ts';
import { readRuns } from '../../src/inputs/pdf/pages/runs.ts';
import { NO_ANCHORS } from '../../src/inputs/pdf/anchors/index.ts';
import { pdfjsPages } from './pdfjs-pages.ts';
import { haveRealPapers, pdfs } from './real-papers.ts';

/**
 * A word parted at a line's end goes on in lower case; where columns are read in a wrong order it does not. Names that
 * the paper writes with a capital or a digit there ("GPT-3") say nothing.
 */
async function hyphens(path: string): Promise<{ joined: number; stray: string[] }> {
  const pages = [];
  for (const page of await pdfjsPages(path)) {
    const text = await readRuns(page);
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
}

describe.runIf(haveRealPapers)('the columns of real papers', () => {
  it("are read in order: words parted at a line's end go on in lower case", async () => {
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
});
