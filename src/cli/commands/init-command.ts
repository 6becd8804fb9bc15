import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { loadConfig, presets, UsageError } from '../../index.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../output/terminal.ts';

const FILE = 'paper-lint.config.yaml';

interface Answers {
  preset: string;
  failOn: string;
  artifact: string;
}

const DEFAULTS: Answers = { preset: 'recommended', failOn: 'warning', artifact: '' };

/** Writes a configuration: asks where there is a terminal, takes the defaults where there is none. */
export async function initCommand({ force = false }: { force?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
  const asks = stdout.isTTY === true && terminal === process && process.stdin.isTTY;
  const answers = asks ? await ask() : DEFAULTS;
  try {
    await writeFile(FILE, configText(answers), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new UsageError(
      code === 'EEXIST'
        ? `${FILE} is there already and was left as it is; --force writes over it`
        : `${FILE} cannot be written (${code}); go to a folder that you may write to`,
    );
  }
  // What was written must be what can be read.
  await loadConfig({ file: FILE });
  stdout.write(`${FILE} written (preset ${answers.preset}); paper-lint --print-config paper.pdf shows what holds\n`);
  if (!asks) stderr.write('paper-lint: no terminal to ask at, so that the defaults were taken\n');
  return 0;
}

async function ask(): Promise<Answers> {
  const names = presets.map(({ name }) => name);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const choose = async (question: string, allowed: readonly string[], initial: string): Promise<string> => {
    for (;;) {
      const answer = (await lines.question(`${question} [${initial}] `)).trim() || initial;
      if (allowed.includes(answer)) return answer;
      process.stdout.write(`  one of ${allowed.join(', ')}\n`);
    }
  };
  try {
    return {
      preset: await choose(`Preset (${names.join(', ')})`, names, DEFAULTS.preset),
      failOn: await choose(
        'Fail from which severity on (error, warning, note)',
        ['error', 'warning', 'note'],
        'warning',
      ),
      artifact: (await lines.question('Folder of the repository beside the paper (Enter for none) ')).trim(),
    };
  } finally {
    lines.close();
  }
}

const configText = ({
  preset,
  failOn,
  artifact,
}: Answers): string => `# yaml-language-server: $schema=./node_modules/paper-lint/dist/config.schema.json
# paper-lint rules lists the rules, paper-lint explain RULE says what each finds.
extends: ${preset}
failOn: ${failOn}
${artifact === '' ? '# artifacts: [../code]' : `artifacts: [${JSON.stringify(artifact)}]`}

# Levels: off, on (the rule's own), note, warning, error.
rules:
  # 'reporting/*': note
  # evaluation/few-seeds-rl: [warning, { least-seeds: 5 }]

# What you have looked at and decided to leave, with the reason.
ignore:
  # - rule: experiments/missing-ablation
  #   quote: words of the sentence
  #   reason: why it stays
  #   expires: 2027-01-31
`;
