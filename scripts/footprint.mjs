// What a user downloads: packs the project, installs the package into an empty folder as a stranger would, and prints its
// size, files and time, what is native in it, and how long it takes to start there by path and by npx.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const RUNS = 7;
const folder = mkdtempSync(join(tmpdir(), 'paper-lint-footprint-'));
const paper = resolve('fixtures/faulty/twocolumn.pdf');
const prefix = join(folder, 'prefix');
const installed = join(prefix, 'lib/node_modules');

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options });
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

function timed(action) {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

/** The median of several runs, in milliseconds; findings make the command exit with 1. */
function start(command, args) {
  const once = () => {
    try {
      run(command, args, { cwd: folder, env: { ...process.env, npm_config_prefix: prefix } });
    } catch (error) {
      if (error.status !== 1) throw error;
    }
  };
  once();
  const times = Array.from({ length: RUNS }, () => timed(once)).sort((a, b) => a - b);
  return times[RUNS >> 1];
}

try {
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  );
  const time = timed(() =>
    run('npm', [
      'install',
      '--global',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      prefix,
      join(folder, filename),
    ]),
  );
  const files = readdirSync(installed, { recursive: true })
    .map((name) => join(installed, name))
    .filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`package    ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked, ${entryCount} files`);
  console.log(
    `installed  ${megabytes(bytes)}, ${files.length} files, in ${(time / 1000).toFixed(1)} s (aim: at most 30 MB)`,
  );
  console.log(`native     ${files.filter((path) => /\.(?:node|so|dylib|dll)$/.test(path)).length} files (aim: 0)`);
  const here = join(prefix, 'bin/paper-lint');
  for (const args of [['--version'], [paper]]) {
    const local = start(here, args);
    const npx = start('npx', ['--no', '--', 'paper-lint', ...args]);
    console.log(
      `start      ${args[0] === paper ? 'lint of a PDF' : args[0]}: ${local.toFixed(0)} ms by path, ${npx.toFixed(0)} ms by npx, ${(npx / local).toFixed(2)} times`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
