// Packs the build and the packages it uses into few files (dist/bundle): Node finds, opens and links each module by itself,
// and for a thousand of them that takes as long as reading a paper. The licences of the packages go beside them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/bundle');
const ENTRIES = { main: 'cli/main', worker: 'workers/worker', index: 'index' };

const bundle = await rolldown({
  cwd: root,
  platform: 'node',
  input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, `dist/src/${path}.js`])),
  // pdfjs-dist has a folder of its own.
  external: /^#pdfjs\//,
});
// Without the comments that only people read: what is opened is scanned to its end. The paths of the modules stay, by which
// --timing names the facts.
const comments = { legal: true, annotation: false, jsdoc: false };
const { output } = await bundle.write({ dir: target, chunkFileNames: '[name].js', comments });
await bundle.close();
const written = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(target)) if (!written.has(name)) rmSync(join(target, name));

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
writeFileSync(join(target, 'LICENCES.txt'), [...packages].toSorted().map(licenceOf).join('\n'));

/** Of one package the readme holds the copyright and the name of the licence. */
function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder);
  const file = files.find((one) => /^licen[cs]e/i.test(one)) ?? files.find((one) => /^readme/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`;
}
