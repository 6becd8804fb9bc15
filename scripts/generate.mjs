// Prepares at build time what rules need at run time: the registry of all rules (found by folder) and the lexicon.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { LEXICON } from './lexicon-schema.mjs';
import { parseRulePage } from './rule-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}src/generated/`;
const read = (path) => readFileSync(root + path, 'utf8');
const banner = '// Made by scripts/generate.mjs; do not edit.\n';

function registry() {
  const imports = [];
  const entries = [];
  for (const path of globSync('rules/*/*/rule.md', { cwd: root }).sort()) {
    const id = path.split('/').slice(1, 3).join('/');
    const { cases: _, find, ...page } = parseRulePage(id, read(path));
    const check = `check${entries.length}`;
    if (existsSync(`${root}rules/${id}/check.ts`)) {
      if (find !== undefined) throw new Error(`${id}: has both check.ts and \`find\``);
      imports.push(`import { check as ${check} } from '../../rules/${id}/check.ts';`);
      entries.push(`{ ...${JSON.stringify(page)}, check: ${check} }`);
      continue;
    }
    if (find === undefined) throw new Error(`${id}: has neither check.ts nor \`find\``);
    const patterns = find.map(
      ({ pattern, flags, message }) =>
        `{ pattern: new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)}), message: ${JSON.stringify(message)} }`,
    );
    entries.push(`{ ...${JSON.stringify(page)}, check: findPatterns([${patterns.join(', ')}]) }`);
  }
  return `${banner}import { findPatterns } from '../engine/find-patterns.ts';
import type { Rule } from '../engine/rule.ts';
${imports.join('\n')}

export const RULES: readonly Rule[] = [
  ${entries.join(',\n  ')},
];
`;
}

function lexicon() {
  const parts = Object.entries(LEXICON).map(([name, schema]) => {
    const data = schema.parse(parse(read(`rules/lexicon/${name}.yaml`)));
    return `export const ${name} = ${JSON.stringify(data)} as const;\n`;
  });
  return banner + parts.join('\n');
}

function write(name, text) {
  const path = out + name;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

mkdirSync(out, { recursive: true });
write('rules.ts', registry());
write('lexicon.ts', lexicon());
