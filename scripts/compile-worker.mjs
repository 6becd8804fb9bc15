// Keeps what V8 makes of the worker's scripts (dist/bundle/worker), with the functions that reading and linting a paper takes,
// for the version of Node that builds. Under another version the scripts are compiled as they are read.
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { setFlags } from '../bin/flags.js';
import { compiledScripts } from '../dist/src/workers/compiled-scripts.js';

setFlags();
const root = fileURLToPath(new URL('..', import.meta.url));
const scripts = compiledScripts(`${root}dist/bundle/worker`);
const { runTask } = scripts.load('run-task.cjs');
for (const source of globSync('fixtures/{clean,faulty}/{*.md,twocolumn.pdf}', { cwd: root, absolute: true })) {
  const { type } = await runTask({ type: 'lint', source, settings: [], artifacts: [] });
  if (type !== 'asked') throw new Error(`${source} could not be read`);
}
scripts.keep();
