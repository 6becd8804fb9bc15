// Seeded faults: takes the recomputations of papers that agree, changes one printed digit of each, and asks the rules again.
//   npm run faults -- FILES [--most 12] [--seed 1] [--list]
// Papers are Markdown, or PDFs, which are turned into Markdown first. A fault is found when the rule whose numbers were
// changed reports a finding that it did not report before; a finding of a rule that never read the number is a false alarm.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runRules } from '../dist/src/engine/run.js';
import { RULES } from '../dist/src/generated/rules.js';
import { readPaper } from '../dist/src/inputs/index.js';
import { loadView } from '../dist/src/views/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});

/** Deterministic choices: a linear congruential generator (Numerical Recipes). */
let state = Number(values.seed) >>> 0;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const markdownOf = async (path) => {
  const bytes = readFileSync(path);
  if (path.endsWith('.md')) return bytes.toString('utf8');
  const view = await loadView('markdown');
  return view(await readPaper(bytes, path), { width: 100, color: false, terminal: false });
};

const read = (markdown) => readPaper(Buffer.from(markdown), 'paper.md');

/** Per rule: what agrees, and the messages of what does not. */
const workingsOf = (paper, rules) =>
  new Map(
    runRules(paper, rules).map(({ rule, answer }) => [
      rule.id,
      {
        agreeing: answer.workings ?? [],
        findings: answer.status === 'missed' ? answer.findings.filter(({ workings }) => workings !== undefined) : [],
      },
    ]),
  );

/** It compares with a bound, not with a number: most changes of one digit stay below it. */
const BOUND = 'training/impossible-compute';

/** The places of a working's numbers, what is printed first. */
const spansOf = ({ printed, inputs }) => [printed.span, ...inputs.flatMap((one) => ('span' in one ? [one.span] : []))];

/** The source with one digit of a span changed: its first, so that the change is more than any tolerance. */
function perturb(markdown, paper, span) {
  const text = paper.text.slice(span.start, span.end);
  const at = text.search(/[1-9]/);
  if (at < 0) return null;
  const [place] = paper.places({ start: span.start + at, end: span.start + at + 1 });
  if (place === undefined || !('line' in place)) return null;
  const lines = markdown.split('\n');
  const line = lines[place.line - 1];
  if (line?.[place.column - 1] !== text[at]) return null;
  const digits = '123456789'.replace(text[at], '');
  const digit = digits[random(digits.length)];
  lines[place.line - 1] = line.slice(0, place.column - 1) + digit + line.slice(place.column);
  return { markdown: lines.join('\n'), change: `${text} with ${digit}` };
}

const touches = (working, span) => spansOf(working).some((one) => one.start <= span.start && span.end <= one.end);

const tally = new Map();
const falseAlarms = [];
let papers = 0;
for (const path of positionals) {
  const markdown = await markdownOf(path);
  const paper = await read(markdown);
  const before = workingsOf(paper, RULES);
  const rules = RULES.filter(({ id }) => {
    const { agreeing, findings } = before.get(id);
    return agreeing.length + findings.length > 0;
  });
  const faults = rules
    .filter(({ id }) => id !== BOUND)
    .flatMap(({ id }) => before.get(id).agreeing.map((working) => ({ id, working })));
  // An even choice over the list where a paper has many.
  const step = Math.max(1, faults.length / Number(values.most));
  let seeded = 0;
  for (let i = 0; i < faults.length && seeded < Number(values.most); i = Math.floor((seeded + 1) * step)) {
    seeded++;
    const { id, working } = faults[i];
    const spans = spansOf(working);
    const span = spans[random(spans.length)];
    const fault = perturb(markdown, paper, span);
    if (fault === null) continue;
    const after = workingsOf(await read(fault.markdown), rules);
    const grew = (rule) => after.get(rule).findings.length > before.get(rule).findings.length;
    const row = tally.get(id) ?? { seeded: 0, found: 0 };
    row.seeded++;
    if (grew(id)) row.found++;
    tally.set(id, row);
    if (values.list && !grew(id)) console.log(`not found  ${path}  ${id}  ${working.what}: ${fault.change}`);
    for (const { id: other } of rules) {
      const known = before.get(other);
      const reads = [...known.agreeing, ...known.findings.flatMap(({ workings }) => workings)].some((one) =>
        touches(one, span),
      );
      if (other !== id && !reads && grew(other)) falseAlarms.push(`${path}  ${other} for ${id}: ${fault.change}`);
    }
  }
  if (seeded > 0) papers++;
}
let seeded = 0;
let found = 0;
for (const [id, row] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
  seeded += row.seeded;
  found += row.found;
  console.log(`${id.padEnd(42)} ${String(row.found).padStart(4)} of ${String(row.seeded).padStart(4)}`);
}
for (const line of falseAlarms) console.log(`false alarm  ${line}`);
const share = seeded === 0 ? 0 : Math.round((100 * found) / seeded);
console.log(`${seeded} faults in ${papers} papers, ${found} found (${share} %), ${falseAlarms.length} false alarms`);
process.exitCode = share >= 80 && falseAlarms.length === 0 ? 0 : 1;
