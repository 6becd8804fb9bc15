import { readFile } from 'node:fs/promises';
import { failureOf } from '../engine/failure.ts';
import { readPaper } from '../inputs/index.ts';
import { loadView, type ViewName } from '../views/index.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import { withStdin } from './stdin.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

export interface ReadFlags {
  format: ViewName;
  color?: boolean;
  stdinFilename?: string;
}

/** Shows what was understood of one paper. */
export async function readCommand(file: string, flags: ReadFlags, terminal: Terminal): Promise<ExitCode> {
  const [source] = (await withStdin([file], flags.stdinFilename, terminal)) as [
    string | { path: string; bytes: Uint8Array },
  ];
  const { stdout } = terminal;
  const path = typeof source === 'string' ? source : source.path;
  const view = await loadView(flags.format);
  try {
    const paper = await readPaper(typeof source === 'string' ? await readFile(source) : source.bytes, path);
    stdout.write(
      view(paper, {
        width: widthOf(stdout),
        color: wantsColor(flags.color, terminal),
        terminal: stdout.isTTY === true,
      }),
    );
    return 0;
  } catch (error) {
    terminal.stderr.write(failureLine(failureOf(path, error)));
    return 2;
  }
}
