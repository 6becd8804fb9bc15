// Prepares at build time what a run needs: the registry of all rules (found by folder), the lexicon, and the PDF engine.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { z } from 'zod';
import { LEXICON } from './lexicon-schema.mjs';
import { checkTerms } from './licence-schema.mjs';
import { licenceTexts, pack } from './licence-texts.mjs';
import { copyPdfEngine } from './pdf-engine.mjs';
import { parsePreset } from './preset.mjs';
import { parseRulePage } from './rule-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}src/generated/`;
const read = (path) => readFileSync(root + path, 'utf8');
const banner = '// Made by scripts/generate.mjs; do not edit.\n';

/** The pages of all rules, which the command shows, apart from their checks, which only the workers load. */
function registry() {
  const imports = [];
  const pages = [];
  const checks = [];
  for (const path of globSync('rules/*/*/rule.md', { cwd: root }).sort()) {
    const id = path.split('/').slice(1, 3).join('/');
    const { cases: _, find, ...page } = parseRulePage(id, read(path));
    const check = `check${checks.length}`;
    pages.push(JSON.stringify(page));
    if (existsSync(`${root}rules/${id}/check.ts`)) {
      if (find !== undefined) throw new Error(`${id}: has both check.ts and \`find\``);
      imports.push(`import { check as ${check} } from '../../rules/${id}/check.ts';`);
      checks.push(`'${id}': ${check}`);
      continue;
    }
    if (find === undefined) throw new Error(`${id}: has neither check.ts nor \`find\``);
    const patterns = find.map(
      ({ pattern, flags, message }) =>
        `{ pattern: new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)}), message: ${JSON.stringify(message)} }`,
    );
    checks.push(`'${id}': findPatterns([${patterns.join(', ')}])`);
  }
  return {
    pages: `${banner}import type { RulePage } from '../engine/rule.ts';

export const RULE_PAGES: readonly RulePage[] = [
  ${pages.join(',\n  ')},
];
`,
    rules: `${banner}import type { Check } from '../engine/answer.ts';
import { findPatterns } from '../engine/find-patterns.ts';
import type { Rule } from '../engine/rule.ts';
import { RULE_PAGES } from './rule-pages.ts';
${imports.join('\n')}

const CHECKS: Readonly<Record<string, Check>> = {
  ${checks.join(',\n  ')},
};

export const RULES: readonly Rule[] = RULE_PAGES.map((page) => ({ ...page, check: CHECKS[page.id]! }));
`,
  };
}

/** The presets, in the order in which help lists them; each pattern must name a rule. */
function presets() {
  const ids = globSync('rules/*/*/rule.md', { cwd: root }).map((path) => path.split('/').slice(1, 3).join('/'));
  const found = globSync('rules/presets/*.yaml', { cwd: root })
    .sort()
    .map((path) => parsePreset(path, read(path), ids));
  return `${banner}import type { Preset } from '../engine/settings/preset.ts';

export const PRESETS: readonly Preset[] = [
  ${found.map((preset) => JSON.stringify(preset)).join(',\n  ')},
];
`;
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function lexicon() {
  const entries = Object.entries(LEXICON).map(([name, schema]) => {
    const file = `rules/lexicon/${kebab(name)}.yaml`;
    const parsed = schema.safeParse(parse(read(file)));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return [name, parsed.data];
  });
  checkTerms(Object.fromEntries(entries));
  const parts = entries.map(([name, data]) => `export const ${name} = ${JSON.stringify(data)} as const;\n`);
  return banner + parts.join('\n');
}

function writeLicenceTexts() {
  const { ids, bytes } = licenceTexts();
  const texts = `// SHA-256 of the texts: ${createHash('sha256').update(ids.join()).update(bytes).digest('hex')}\n`;
  write(
    'licence-ids.ts',
    `${banner}
/** The SPDX ids of the texts in licence-texts.ts, in their order. */
export const LICENCE_IDS: readonly string[] = ${JSON.stringify(ids)};
`,
  );
  if (existsSync(`${out}licence-texts.ts`) && read('src/generated/licence-texts.ts').includes(texts)) return;
  write(
    'licence-texts.ts',
    `${banner}${texts}
/** The texts, parted by NUL: UTF-8, packed with Brotli, as Base64. */
export const LICENCE_TEXTS: string = ${JSON.stringify(pack(bytes))};
`,
  );
}

/** What decides what is said of a paper: sources, rules and the libraries. */
function build() {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.ts', 'rules/**', 'package.json'], { cwd: root, ignore: ['src/generated/**'] });
  for (const path of files.sort()) hash.update(`${path}\0`).update(readFileSync(root + path));
  return `${banner}
/** The hash of all sources: what one build kept, another does not believe. */
export const BUILD = '${hash.digest('hex')}';
`;
}

function write(name, text) {
  const path = out + name;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

mkdirSync(out, { recursive: true });
const { pages, rules } = registry();
write('rule-pages.ts', pages);
write('rules.ts', rules);
write('presets.ts', presets());
write('lexicon.ts', lexicon());
writeLicenceTexts();
copyPdfEngine(`${root}dist/pdfjs`);
write('build.ts', build());
