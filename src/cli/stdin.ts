import type { Source } from '../engine/run/source.ts';
import { UsageError } from '../engine/usage-error.ts';
import type { Terminal } from './output/terminal.ts';

/** The name that stands for standard input. */
const STDIN = '-';

/** Replaces `-` among the files by what standard input holds. */
export async function withStdin(
  files: readonly string[],
  name: string | undefined,
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<(string | Source)[]> {
  const named = files.filter((file) => file !== STDIN);
  if (named.length === files.length) {
    if (name !== undefined) throw new UsageError('--stdin-filename needs - among the files');
    return named;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return [...named, { path: name ?? '<stdin>', bytes: Buffer.concat(chunks) }];
}
