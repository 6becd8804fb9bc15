// Without starting and loading: in one warm process each paper is parsed by bare remark-parse and linted in turn, and the
// median of the papers' ratios is printed as the last line.
import { readFileSync } from 'node:fs';
import { lint } from '../dist/bundle/index.js';
import { bareParser } from './bare-parser.mjs';

const ROUNDS = 3;

async function lintHere(file) {
  for await (const event of lint([file], { jobs: 0 })) if (event.type === 'failure') throw new Error(event.failure.why);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const files = process.argv.slice(2);
const ratios = [];
for (let round = 0; round < ROUNDS; round++)
  for (const file of files) {
    const bare = await timed(() => bareParser.parse(readFileSync(file, 'utf8')));
    const ours = await timed(() => lintHere(file));
    // The first round compiles.
    if (round > 0) ratios.push(ours / bare);
  }
console.log(median(ratios));
