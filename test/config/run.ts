import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** A folder of its own for each test, in which the command runs. */
export function inFolder(): { write(name: string, text: string): void } {
  const home = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paper-lint-config-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
  return {
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
  };
}

export async function run(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed) => ({ write: (text: string) => (printed[name] += text) });
  const code = await main(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: (async function* () {})(),
    env: {},
  });
  return { code, ...printed };
}

/** One warning: a reference that LaTeX prints as two question marks. */
export const PAPER = `# A paper

## 1 Introduction

See Section ?? for the details of the kite.

Its tail is described in Table ?? of this paper.
`;

/** The rules that a small paper can be asked about. */
export const ONLY = "rules: { '*': off, 'config/*': on, reporting/unresolved-reference: warning }\n";
