// Prints times as ratios measured in one run: each pair of commands runs alternately, whole processes, and the medians
// are compared. Absolute times depend on the machine; the ratios hardly do.
// usage: npm run bench [-- paper.pdf] [--rounds 9] [--papers 13]; fewer rounds and papers are quicker and rougher
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RULE_PAGES } from '../dist/src/generated/rule-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, papers: { type: 'string', default: '13' } },
});
const ROUNDS = Number(values.rounds);

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} exited ${status}: ${stderr}`);
  return stdout;
}

const node = (...args) => [process.execPath, args];

function time([command, args]) {
  const start = performance.now();
  run(command, args);
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** `aim` is null where the ratio is only for the record. */
function compare(name, ours, theirs, aim, most = ROUNDS) {
  const times = { ours: [], theirs: [] };
  const rounds = Math.min(ROUNDS, most);
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [time(ours), time(theirs)];
    // The first round warms the disk cache.
    if (round > 0) {
      times.ours.push(a);
      times.theirs.push(b);
    }
  }
  const [a, b] = [median(times.ours), median(times.theirs)];
  say(name, a / b, `${a.toFixed(0)} ms against ${b.toFixed(0)} ms`, aim);
}

function say(name, ratio, measured, aim) {
  const verdict = aim === null ? 'no aim' : ratio <= aim ? `within the aim of ${aim}` : `over the aim of ${aim}`;
  console.log(`${name}: ${ratio.toFixed(2)} × (${measured}), ${verdict}`);
}

/** A folder with so many copies of a file. */
function copies(folder, file, count) {
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${String(i).padStart(3, '0')}${extname(file)}`);
    if (!existsSync(path)) copyFileSync(join(root, file), path);
    return path;
  });
}

const isInstalled = (command) => spawnSync(command, ['-v']).error === undefined;
function isResolvable(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const cli = 'bin/paper-lint.js';
/** The rules for which drawings are read. */
const FIGURE_RULES = RULE_PAGES.filter(({ figures }) => figures).map(({ id }) => id);
const fixture = 'fixtures/faulty/twocolumn.pdf';
const [given] = positionals;
const paper = [given, '../shared/papers/opt.pdf', fixture].find((path) => path !== undefined && existsSync(path));
const markdown = 'fixtures/faulty/paper.md';
compare('start-up (--version) against node -e 0', node(cli, '--version'), node('-e', '0'), 1.5);
compare(`lint of ${paper} against bare pdfjs-dist text`, node(cli, paper), node('bench/bare-pdfjs.mjs', paper), 1.25);
compare(
  `lint of ${markdown} against bare remark-parse`,
  node(cli, markdown),
  node('bench/bare-remark.mjs', markdown),
  1.5,
);
compare(
  `reading of ${markdown} against bare remark-parse`,
  node('bench/read-markdown.mjs', markdown),
  node('bench/bare-remark.mjs', markdown),
  1.5,
);
const BODY = '../shared/neurips2025/body';
if (existsSync(BODY)) {
  // As users meet it: a process that lints one paper against one that only parses it, one after the other for each paper.
  const all = readdirSync(BODY).map((name) => join(BODY, name));
  const step = Math.ceil(all.length / Number(values.papers));
  const some = all.filter((_, i) => i % step === 0);
  const pairs = some.map((file) => [time(node(cli, file)), time(node('bench/bare-remark.mjs', file))]);
  say(
    `lint of a Markdown paper against bare remark-parse, median of ${some.length} papers`,
    median(pairs.map(([ours, theirs]) => ours / theirs)),
    `${median(pairs.map(([ours]) => ours)).toFixed(0)} ms against ${median(pairs.map(([, theirs]) => theirs)).toFixed(0)} ms`,
    2,
  );
  compare(
    `lint of ${some.length} such papers in one thread against bare remark-parse`,
    node(cli, '--jobs', '1', ...some),
    node('bench/bare-remark.mjs', ...some),
    2,
    3,
  );
  say(
    `the same without starting and loading, median of ${some.length} papers`,
    // With the flag that the command sets for itself.
    Number(run(...node('--no-regexp-tier-up', 'bench/in-process.mjs', ...some))),
    'one warm process',
    null,
  );
}
const curves = ['../shared/papers/llama.pdf', fixture].find((path) => existsSync(path));
const blind = FIGURE_RULES.flatMap((rule) => ['--rule', `${rule}=off`]);
compare(
  `lint of ${curves} with the rules on figures against without`,
  node(cli, curves),
  node(cli, curves, ...blind),
  1.6,
  5,
);
if (isInstalled('pdftotext'))
  compare(`lint of ${paper} against pdftotext`, node(cli, paper), ['pdftotext', ['-layout', paper, '-']], null, 5);
if (isResolvable('@embedpdf/pdfium'))
  compare(
    `lint of ${paper} against pdfium (wasm) text`,
    node(cli, paper),
    node('bench/bare-pdfium.mjs', paper),
    null,
    5,
  );

const folder = mkdtempSync(join(tmpdir(), 'paper-lint-bench-'));
try {
  const files = copies(folder, fixture, 200);
  const some = files.slice(0, 20);
  compare('20 papers with all cores against one', node(cli, ...some), node(cli, '--jobs', '1', ...some), 0.75, 3);
  const peak = (paths) => Number(run(...node('bench/peak-memory.mjs', ...paths)));
  const [few, many] = [peak(some), peak(files)];
  say('memory of 200 papers against 20', many / few, `${many} MB against ${few} MB`, 1.2);
} finally {
  rmSync(folder, { recursive: true });
}

// Exits 1 where one is over its bound, and so does this.
const { status } = spawnSync(process.execPath, ['bench/shares.mjs'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
