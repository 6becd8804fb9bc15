import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file that holds the fact for which `born` was made in `memoize`: `facts/kind/kind`, `paper/citations/citations`. */
export function factName({ stack = '' }: Error): string {
  const caller = /\n[^\n]*\bmemoize\b[^\n]*\n[^\n]*?((?:file:\/\/)?\/[^()\n]+?):(\d+):\d+/.exec(stack);
  if (caller === null) return 'facts';
  const [, file, line] = caller as unknown as [string, string, string];
  return OF_SOURCE.exec(file)?.[1] ?? nameInBundle(file, Number(line)) ?? 'facts';
}

const OF_SOURCE = /\/(?:src|rules)\/([\w/.-]+)\.[jt]s$/;

/** The build packs many modules into a file, each under a comment with its path. */
function nameInBundle(file: string, line: number): string | undefined {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  const before = readFileSync(path, 'utf8').split('\n').slice(0, line);
  return before.flatMap((one) => /^\/\/.*\/(?:src|rules)\/([\w/.-]+)\.js$/.exec(one)?.[1] ?? []).at(-1);
}
