import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { globSync } from 'tinyglobby';

const newest = (patterns: string[]) =>
  Math.max(0, ...globSync(patterns, { ignore: ['src/generated/**'] }).map((path) => statSync(path).mtimeMs));

const LOCK = 'node_modules/.paper-lint-build';
/** No build takes so many milliseconds: whoever began it was broken off. */
const LONGEST_BUILD = 120_000;

/** True where nobody else builds now. */
function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const { mtimeMs } = statSync(LOCK, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > LONGEST_BUILD) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/**
 * Worker threads and the command itself run the build, so it must not be older than what is tested. Of several runs that
 * begin at once one builds and the others wait; its last product is what tells whether it came to its end.
 */
export default async function build(): Promise<void> {
  while (!lock()) await setTimeout(200);
  try {
    if (newest(['dist/bundle/LICENCES.txt']) < newest(['src/**', 'rules/**', 'scripts/**']))
      execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
