// Removes from dist what an earlier build made of sources that have moved or gone since: tsc writes over its output and
// never clears it, and the package publishes all declarations that it finds. What is still made stays where it is, so
// that a run which reads the build in this moment misses nothing.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** Files below `root`/dist/src and `root`/dist/rules whose source is not there, and the folders that they leave empty. */
export function pruneBuild(root) {
  const made = (options) => globSync(['src/**', 'rules/**'], { cwd: join(root, 'dist'), ...options });
  for (const folder of made({ onlyDirectories: true }))
    if (!existsSync(join(root, folder))) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  for (const file of made({ onlyFiles: true }))
    if (!existsSync(join(root, file.replace(/(?:\.d\.ts|\.js)$/, '.ts')))) rmSync(join(root, 'dist', file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) pruneBuild(fileURLToPath(new URL('..', import.meta.url)));
