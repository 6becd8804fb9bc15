import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const newest = (patterns: string[]) =>
  Math.max(0, ...globSync(patterns, { ignore: ['src/generated/**'] }).map((path) => statSync(path).mtimeMs));

/** Worker threads and the command itself run the build, so it must not be older than what is tested. */
export default function build(): void {
  if (newest(['dist/src/index.js']) < newest(['src/**', 'rules/**', 'scripts/**']))
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
}
