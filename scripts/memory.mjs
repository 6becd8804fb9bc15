// Lints many distinct copies of a paper in one run and prints the most memory that was held up to the first hundred and up
// to the last: the whole process with its workers, and the part of the main thread alone.
// usage: npm run memory [-- paper.pdf [copies]]
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { main } from '../dist/bundle/main.js';

const [paper = 'fixtures/faulty/twocolumn.pdf', many = '1000'] = process.argv.slice(2);
const FIRST = 100;
/** More than this is growth and not the noise of a garbage collector. */
const FLAT = 1.15;
const folder = mkdtempSync(join(tmpdir(), 'paper-lint-memory-'));
const megabytes = (bytes) => Math.round(bytes / 2 ** 20);

let done = 0;
const peaks = [];
const peak = { all: 0, main: 0 };
const sample = () => {
  peak.all = Math.max(peak.all, process.memoryUsage.rss());
  peak.main = Math.max(peak.main, getHeapStatistics().used_heap_size);
};
const mark = () => {
  sample();
  peaks.push({ papers: done, ...peak });
  console.log(
    `${done} papers: at most ${megabytes(peak.all)} MB in all, ${megabytes(peak.main)} MB heap of the main thread`,
  );
};

try {
  for (let i = 0; i < Number(many); i++) {
    const copy = join(folder, `${String(i).padStart(5, '0')}${extname(paper)}`);
    copyFileSync(paper, copy);
    // Behind the end a PDF may hold a remark, and Markdown too.
    appendFileSync(copy, extname(paper) === '.pdf' ? `\n% copy ${i}\n` : `\n<!-- copy ${i} -->\n`);
  }
  const timer = setInterval(sample, 20);
  const write = (line) => {
    if (!line.startsWith('{"type":"paper"')) return;
    done++;
    if (done % FIRST === 0) mark();
  };
  const code = await main([folder, '--reporter', 'jsonl'], {
    stdout: { write },
    stderr: process.stderr,
    stdin: process.stdin,
    env: {},
  });
  clearInterval(timer);
  if (done !== Number(many) || code === 2) throw new Error(`${done} of ${many} papers were read`);
  if (done % FIRST !== 0) mark();
  const growth = peaks.at(-1).all / peaks[0].all;
  console.log(
    `${growth.toFixed(2)} × from ${peaks[0].papers} to ${done} papers: ${growth <= FLAT ? 'flat' : 'it grows'}`,
  );
  process.exitCode = growth <= FLAT ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
