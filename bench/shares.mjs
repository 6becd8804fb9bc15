// Which rule or fact takes the largest share of the lint time over many papers, as --timing counts it: a fact counts for
// itself, and not for the rule that asks first. Exits 1 where one is over the bound. Shares of one run hardly depend on the
// machine.
// usage: node bench/shares.mjs [paper or folder…]; without any, the fixtures and, where they are there, the real papers
import { existsSync } from 'node:fs';
import { lint } from '../dist/bundle/index.js';

const MOST = 0.2;
const REAL = ['../shared/neurips2025/body', '../shared/papers'];

const named = process.argv.slice(2);
const groups = named.length > 0 ? [named] : [['fixtures/clean', 'fixtures/faulty'], ...REAL.map((one) => [one])];
for (const group of groups) if (group.every((path) => existsSync(path))) await report(group);

async function report(paths) {
  const sum = new Map();
  let papers = 0;
  for await (const event of lint(paths, { jobs: 1, timing: true, settings: [{ pattern: '*', level: 'on' }] })) {
    if (event.type !== 'paper') continue;
    papers++;
    for (const [name, spent] of Object.entries(event.times)) sum.set(name, (sum.get(name) ?? 0) + spent);
  }
  const all = [...sum.values()].reduce((total, spent) => total + spent, 0);
  // In brackets stands what is neither a rule nor a fact.
  const [[name, spent]] = [...sum].filter(([one]) => !one.startsWith('(')).toSorted(([, a], [, b]) => b - a);
  const within = spent <= MOST * all;
  console.log(
    `largest share of ${papers} papers (${paths.join(', ')}): ${name} ${((100 * spent) / all).toFixed(1)} %, ${within ? 'within' : 'over'} the bound of ${100 * MOST} %`,
  );
  if (!within) process.exitCode = 1;
}
