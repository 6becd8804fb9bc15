// Seeded faults: takes the recomputations of papers that agree, changes one printed digit of each, and asks the rules again.
//   npm run faults -- FILES [--most 8] [--seed 1] [--list]
// Papers are Markdown, or PDFs, which are turned into Markdown first.
//
// A change is a *fault* when what the working says has to hold of its numbers (its relation: "the mean of the inputs") does
// not hold after it, by the printed digits alone (faults/relation.mjs): no rule is asked. It is *harmless* when the
// relations of all workings that read the number hold as before. What the digits leave open is neither. From each working
// one of either kind is drawn, any digit of any of its numbers alike. Of training/impossible-compute,
// which compares with a bound that most trainings stay far below, only a change beyond the bound is a fault.
//
// A fault is found when the rule of its working reports something new about the changed number. A rule that reports
// something new and never read the number gives a false alarm, and so does whatever is reported of a harmless change.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runRules } from '../dist/src/engine/run/run.js';
import { RULES } from '../dist/src/generated/rules.js';
import { readPaper } from '../dist/src/inputs/index.js';
import { loadView } from '../dist/src/views/index.js';
import { changesOf, drawFrom, placesOf } from './faults/seed.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});
const MOST = Number(values.most);
const LEAST_SHARE = 0.8;

async function markdownOf(path) {
  const bytes = readFileSync(path);
  if (path.endsWith('.md')) return bytes.toString('utf8');
  const view = await loadView('markdown');
  return view(await readPaper(bytes, path), { width: 100, color: false, terminal: false });
}

const read = (markdown) => readPaper(Buffer.from(markdown), 'paper.md');

/** Per rule: the workings that agree, and the findings with workings. */
const answersOf = (paper, rules) =>
  new Map(
    runRules(paper, rules).map(({ rule, answer }) => [
      rule.id,
      {
        agreeing: answer.workings ?? [],
        findings: answer.status === 'missed' ? answer.findings.filter(({ workings }) => workings !== undefined) : [],
      },
    ]),
  );

const reads = (working, { start }) => placesOf(working).some(({ span }) => span.start <= start && start < span.end);

/** The numbers that a finding is about: its words may repeat a changed label. */
const numbersOf = ({ workings }) => workings.flatMap((one) => placesOf(one).map(({ span }) => span.start));

/** Findings of a rule about numbers that were not all in one that it reported before. */
const fresh = (rule, before, after) => {
  const known = before.get(rule).findings.map((finding) => new Set(numbersOf(finding)));
  return after
    .get(rule)
    .findings.filter((finding) => !known.some((numbers) => numbersOf(finding).every((one) => numbers.has(one))));
};

/** The source with the digit changed, null where it does not stand there as it is printed. */
function rewritten(markdown, paper, { span, old, digit }) {
  const [place] = paper.places(span);
  if (place === undefined || !('line' in place)) return null;
  const lines = markdown.split('\n');
  const line = lines[place.line - 1];
  if (line?.[place.column - 1] !== old) return null;
  lines[place.line - 1] = line.slice(0, place.column - 1) + digit + line.slice(place.column);
  return lines.join('\n');
}

const random = drawFrom(Number(values.seed));
const tally = new Map();
const alarms = [];
const papers = new Set();

/** An even choice over the list where a paper has many, and one of each rule. */
function chosen(workings) {
  const step = Math.max(1, workings.length / MOST);
  const even = workings.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step));
  const ids = new Set(even.map(({ id }) => id));
  return [...even, ...workings.filter(({ id }) => !ids.has(id) && ids.add(id))];
}

async function seedPaper(path) {
  const markdown = await markdownOf(path);
  const paper = await read(markdown);
  const all = answersOf(paper, RULES);
  const rules = RULES.filter(({ id }) => all.get(id).agreeing.length + all.get(id).findings.length > 0);
  const workings = rules.flatMap(({ id }) => all.get(id).agreeing.map((working) => ({ id, working })));
  const wrong = rules.flatMap(({ id }) => all.get(id).findings.flatMap((one) => one.workings));
  const inText = (span) => paper.text.slice(span.start, span.end);
  for (const { id, working } of chosen(workings)) {
    const changes = changesOf(
      working,
      workings.map((one) => one.working),
      inText,
      // What is reported already cannot be found again.
      (span) => !wrong.some((one) => reads(one, span)),
    );
    const row = tally.get(id) ?? { faults: 0, found: 0, harmless: 0, quiet: 0 };
    tally.set(id, row);
    for (const kind of ['faults', 'harmless']) {
      const change = random(changes[kind]);
      const source = change === null ? null : rewritten(markdown, paper, change);
      if (source === null) continue;
      papers.add(path);
      const after = answersOf(await read(source), rules);
      const told = `${path}  ${id}  ${working.what}: ${change.text} with ${change.digit} for digit ${change.at + 1}`;
      row[kind]++;
      const news = rules.flatMap((rule) => fresh(rule.id, all, after).map((finding) => ({ rule: rule.id, finding })));
      if (kind === 'harmless') {
        if (news.length === 0) row.quiet++;
        for (const { rule, finding } of news) alarms.push(`harmless  ${told}  ${rule}: ${finding.message}`);
        continue;
      }
      const found = news.some(
        ({ rule, finding }) => rule === id && finding.workings.some((one) => reads(one, change.span)),
      );
      if (found) row.found++;
      else if (values.list) console.log(`not found  ${told}`);
      for (const { rule, finding } of news) {
        const read = [...all.get(rule).agreeing, ...all.get(rule).findings.flatMap((one) => one.workings)];
        if (rule !== id && !read.some((one) => reads(one, change.span)))
          alarms.push(`fault  ${told}  ${rule}: ${finding.message}`);
      }
    }
  }
}

for (const path of positionals) await seedPaper(path);
const total = { faults: 0, found: 0, harmless: 0, quiet: 0 };
console.log(
  `${'rule'.padEnd(42)} ${'faults'.padStart(7)} ${'found'.padStart(7)} ${'harmless'.padStart(9)} ${'quiet'.padStart(7)}`,
);
for (const [id, row] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
  for (const key of Object.keys(total)) total[key] += row[key];
  console.log(
    `${id.padEnd(42)} ${String(row.faults).padStart(7)} ${String(row.found).padStart(7)} ${String(row.harmless).padStart(9)} ${String(row.quiet).padStart(7)}`,
  );
}
for (const line of alarms) console.log(`false alarm  ${line}`);
const share = total.faults === 0 ? 0 : total.found / total.faults;
console.log(
  `${total.faults} faults in ${papers.size} papers, ${total.found} found (${Math.floor(100 * share)} %); ${total.harmless} harmless changes, ${total.quiet} quiet; ${alarms.length} false alarms`,
);
process.exitCode = share >= LEAST_SHARE && alarms.length === 0 ? 0 : 1;
