// Writes the table of rules into README.md from the rules' own pages: `npm run readme`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { parseRulePage } from './rule-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BETWEEN = /(<!-- rules: npm run readme -->\n)[^]*?(<!-- \/rules -->)/;

const pages = globSync('rules/*/*/rule.md', { cwd: root })
  .sort()
  .map((path) => {
    const id = path.split('/').slice(1, 3).join('/');
    return parseRulePage(id, readFileSync(root + path, 'utf8'));
  });
const rows = [
  ['rule', 'severity', 'confidence', 'finds'],
  ...pages.map(({ id, severity, confidence, title }) => [`[${id}](rules/${id}/rule.md)`, severity, confidence, title]),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
const [head, ...body] = rows.map(line);
const table = [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');

const readme = readFileSync(`${root}README.md`, 'utf8');
if (!BETWEEN.test(readme)) throw new Error('README.md has no place for the table of rules');
writeFileSync(
  `${root}README.md`,
  readme.replace(BETWEEN, (_, open, close) => `${open}\n${table}\n\n${close}`),
);
