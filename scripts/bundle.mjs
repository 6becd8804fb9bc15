// Packs the build and the packages it uses into few files (dist/bundle): Node finds, opens and links each module by itself,
// and for a thousand of them that takes as long as reading a paper. The licences of the packages go beside them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/bundle');

/** The modules that a script needs it gets from who loads it (src/workers/compiled-scripts.ts). */
const importsHandedIn = {
  name: 'imports-handed-in',
  renderChunk: (code) => code.replaceAll('import("#pdfjs/', 'importModule("#pdfjs/'),
};

// A worker's own are scripts, of which V8 can keep what it has compiled (scripts/compile-worker.mjs), unlike of modules. What
// was kept of those of before is of no use for those that are written now.
const worker = join(target, 'worker');
for (const name of globSync('*.compiled', { cwd: worker })) rmSync(join(worker, name));
const output = [
  ...(await pack({ worker: 'workers/worker', 'run-task': 'workers/run-task' }, worker, 'cjs')),
  ...(await pack({ main: 'cli/main', worker: 'workers/bundled-worker', index: 'index' }, target, 'js')),
];

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
writeFileSync(join(target, 'LICENCES.txt'), [...packages].toSorted().map(licenceOf).join('\n'));

/** Writes what stands behind the entries into a folder, and removes from it what no longer does. */
async function pack(entries, dir, extension) {
  const bundle = await rolldown({
    cwd: root,
    platform: 'node',
    input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `dist/src/${path}.js`])),
    // pdfjs-dist has a folder of its own.
    external: /^#pdfjs\//,
    plugins: extension === 'cjs' ? [importsHandedIn] : [],
  });
  const names = `[name].${extension}`;
  const { output } = await bundle.write({
    dir,
    format: extension === 'cjs' ? 'cjs' : 'es',
    entryFileNames: names,
    chunkFileNames: names,
    // Without the comments that only people read: what is opened is scanned to its end. The paths of the modules stay, by
    // which --timing names the facts.
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const name of globSync(`*.${extension}`, { cwd: dir })) if (!written.has(name)) rmSync(join(dir, name));
  return output;
}

/** Of one package the readme holds the copyright and the name of the licence. */
function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder);
  const file = files.find((one) => /^licen[cs]e/i.test(one)) ?? files.find((one) => /^readme/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`;
}
