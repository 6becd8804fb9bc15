import { main } from '../src/cli/main.ts';

/** Runs the command in this process as a shell would see it, without a terminal. */
export async function runCli(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const out = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof out) => ({
    write(text: string) {
      out[name] += text;
      return true;
    },
  });
  const code = await main([...args], {
    stdin: [] as never,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
  });
  return { code, ...out };
}
