// Prints times as ratios measured in one run: each pair of commands runs alternately, whole processes, and the medians
// are compared. Absolute times depend on the machine; the ratios hardly do.
// usage: npm run bench [-- paper.pdf]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 9;

function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} exited ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function compare(name, ours, theirs, aim) {
  const times = { ours: [], theirs: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [a, b] = [time(ours), time(theirs)];
    // The first round warms the disk cache.
    if (round > 0) {
      times.ours.push(a);
      times.theirs.push(b);
    }
  }
  const [a, b] = [median(times.ours), median(times.theirs)];
  const ratio = a / b;
  const verdict = ratio <= aim ? `within the aim of ${aim}` : `over the aim of ${aim}`;
  console.log(`${name}: ${ratio.toFixed(2)} × (${a.toFixed(0)} ms against ${b.toFixed(0)} ms), ${verdict}`);
}

const cli = 'bin/paper-lint.js';
const [given] = process.argv.slice(2);
const paper = [given, '../shared/papers/opt.pdf', 'fixtures/faulty/twocolumn.pdf'].find(
  (path) => path !== undefined && existsSync(path),
);
const markdown = 'fixtures/faulty/paper.md';
compare('start-up (--version) against node -e 0', [cli, '--version'], ['-e', '0'], 1.5);
compare(`lint of ${paper} against bare pdfjs-dist text`, [cli, paper], ['bench/bare-pdfjs.mjs', paper], 1.25);
compare(`lint of ${markdown} against bare remark-parse`, [cli, markdown], ['bench/bare-remark.mjs', markdown], 2);
compare(
  `reading of ${markdown} against bare remark-parse`,
  ['bench/read-markdown.mjs', markdown],
  ['bench/bare-remark.mjs', markdown],
  1.5,
);
