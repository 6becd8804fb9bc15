import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/output/terminal.ts';

type Given = Partial<Omit<Terminal, 'stdin'>> & { stdin?: string };

/** Runs the command in this process as a shell would see it, without a terminal; `given` takes the place of what it prints to. */
export async function runCli(args: readonly string[], { stdin = '', ...given }: Given = {}) {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed) => ({
    write(text: string) {
      printed[name] += text;
      return true;
    },
  });
  const code = await main([...args], {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    env: {},
    ...given,
  });
  return { code, ...printed };
}
