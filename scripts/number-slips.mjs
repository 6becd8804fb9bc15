// How many of the labelled slips in numbers and of the claims that a table contradicts are found, and that what looks like
// a slip and is none stays quiet. Takes the labels beside the project; prints each with its page, of Markdown its line.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.argv[2] ?? join(root, '../shared');
const labels = join(shared, 'gold/labels');
/** Rules that recompute, compare numbers or ask for the evidence of a claim. */
const RULES = [
  'claims/*',
  'reporting/wrong-*',
  'reporting/duplicated-row',
  'reporting/repeated-cell',
  'reporting/bold-not-best',
  'reporting/drifting-name',
  'reporting/inconsistent-formula',
  'reporting/misspelt-word',
  'training/impossible-*',
  'training/inconsistent-*',
  'architecture/inconsistent-*',
  'architecture/indivisible-*',
  'statistics/*',
  'experiments/significance-without-test',
  'reporting/absent-appendix',
  'reporting/mismatched-citation',
  'reporting/dangling-reference',
  'reporting/unresolved-reference',
];

if (!existsSync(labels)) throw new Error(`no labels at ${labels}: give the folder that holds gold/labels and papers`);
const known = new Set(readRuleIds());
const patterns = RULES.filter((pattern) => [...known].some((id) => matches(pattern, id)));
const papers = readdirSync(labels)
  .toSorted()
  .map((name) => ({ slug: name.replace('.json', ''), ...JSON.parse(readFileSync(join(labels, name), 'utf8')) }))
  .flatMap((label) => {
    const file = ['pdf', 'md'].map((type) => join(shared, `papers/${label.slug}.${type}`)).find(existsSync);
    return file === undefined ? [] : [{ ...label, file }];
  });
const report = lint(papers.map(({ file }) => file));

const tally = { number_slips: [0, 0], unbacked_or_wrong_claims: [0, 0], not_slips: [0, 0] };
for (const { slug, file, facts = {} } of papers) {
  const outcomes = report.papers.find(({ path }) => path.endsWith(basename(file))).outcomes;
  const findings = outcomes.filter(({ status }) => status === 'missed');
  for (const kind of Object.keys(tally))
    for (const { page: printed, line, quote, why } of facts[kind] ?? []) {
      const page = printed ?? line;
      const hits = findings.filter((finding) => isAt(finding, page, quote, kind === 'not_slips'));
      tally[kind][1] += 1;
      if (hits.length > 0) tally[kind][0] += 1;
      const said = kind === 'not_slips' ? (hits.length > 0 ? 'LOUD ' : 'quiet') : hits.length > 0 ? 'found' : 'not  ';
      const by = hits.length > 0 ? [...new Set(hits.map(({ rule }) => rule))].join(', ') : why;
      console.log(`${said} ${slug} p.${page} “${quote.slice(0, 70)}” ── ${by}`);
    }
}
for (const [kind, [hits, all]] of Object.entries(tally)) console.log(`${kind}: ${hits} of ${all}`);
process.exitCode = tally.not_slips[0] > 0 ? 1 : 0;

/** A finding is at a label where it quotes its words, or they quote it, on the same page. Notes disturb nobody's peace. */
function isAt({ evidence, severity }, page, quote, loud) {
  if (loud && severity === 'note') return false;
  const label = words(quote);
  // One sentence may hold a slip and what is none: a finding that names its number is about that number.
  const numbers = evidence
    .filter(
      ({ role, page: onPage, line, quote: said }) =>
        role === 'trigger' && (onPage ?? line) === page && /^[\d.,%]+$/.test(said.trim()),
    )
    .map(({ quote: said }) => words(said));
  if (loud && numbers.length > 0 && !numbers.some((number) => isOf(label, number))) return false;
  return evidence.some(({ page: onPage, line, quote: said }) => {
    if ((onPage ?? line) !== page) return false;
    const shown = words(said);
    return shown.length >= 12
      ? label.includes(shown) || shown.includes(label) || overlap(label, shown)
      : isOf(label, shown);
  });
}

function words(text) {
  return text
    .toLowerCase()
    .replace(/-\s/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** A bare cell ("67.5") counts only where the label quotes it. */
function isOf(label, shown) {
  return /\d/.test(shown) && ` ${label} `.includes(` ${shown} `);
}

/** Labels cut sentences short at either end. */
function overlap(label, shown) {
  const parts = label.split(' ');
  for (let length = Math.min(8, parts.length); length >= 6; length--)
    if (shown.includes(parts.slice(0, length).join(' ')) || shown.includes(parts.slice(-length).join(' '))) return true;
  return false;
}

function lint(files) {
  const out = join(mkdtempSync(join(tmpdir(), 'slips-')), 'report.json');
  const rules = ['*=off', ...patterns.map((pattern) => `${pattern}=on`)].flatMap((rule) => ['--rule', rule]);
  const options = [...rules, '--min-confidence', 'low', '--reporter', `json:${out}`];
  try {
    execFileSync('node', [join(root, 'bin/paper-lint.js'), ...files, ...options], { stdio: 'ignore' });
  } catch {
    // It exits 1 where there are findings.
  }
  return JSON.parse(readFileSync(out, 'utf8'));
}

function readRuleIds() {
  const text = execFileSync('node', [join(root, 'bin/paper-lint.js'), 'rules'], { encoding: 'utf8' });
  return text.match(/[a-z]+\/[a-z-]+/g) ?? [];
}

function matches(pattern, id) {
  return new RegExp(`^${pattern.replace('*', '.*')}$`).test(id);
}
