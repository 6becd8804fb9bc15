import { describe, expect, it } from 'vitest';
import { inFolder } from '../in-folder.ts';
import { runCli } from './run-cli.ts';

const folder = inFolder();
const run = (args: string) => runCli(args.split(' '));

describe('what a new user types', () => {
  it('asks for help by a word', async () => {
    expect(await run('help')).toEqual(await run('--help'));
    expect(await run('help explain')).toEqual(await run('explain --help'));
    expect((await run('help')).stdout).toMatch(/^Usage: paper-lint /);
  });

  it('a file that is called like a command, nearly or wholly, is a file', async () => {
    folder.write('explian', 'x');
    folder.write('help', 'x');
    for (const name of ['explian', './help'])
      expect((await run(name)).stderr).toMatch(/: the format is not known; give a \.pdf or \.md file\n$/);
  });

  it.each(['read', 'facts', 'figures', 'numbers', 'licences'])('%s --help lists what it takes', async (command) => {
    const { stdout } = await run(`${command} --help`);
    for (const option of ['--stdin-filename <name>', '--timeout <seconds>', '--memory <megabytes>', '--no-color'])
      expect(stdout).toContain(`  ${option}  `);
    // Standard input is empty here; the name is the one that was given.
    expect((await run(`${command} - --stdin-filename x.md --timeout 9`)).stderr).toBe(
      'paper-lint: x.md: the file is empty; check that it was written to the end\n',
    );
  });

  it.each([
    ['paper.txt', 'rename it to paper.md'],
    ['paper.tex', 'convert it: pandoc paper.tex -o paper.md'],
    ['chapters/A.DOCX', 'convert it: pandoc chapters/A.DOCX -o chapters/A.md'],
    ["it's.tex", "convert it: pandoc 'it'\\''s.tex' -o 'it'\\''s.md'"],
    ['paper.bin', 'give a .pdf or .md file'],
    ['paper', 'give a .pdf or .md file'],
  ])('%s: %s', async (name, todo) => {
    folder.write(name, 'x');
    for (const command of ['', 'read '])
      expect((await run(command + name)).stderr).toBe(`paper-lint: ${name}: the format is not known; ${todo}\n`);
  });

  it.each(['https://arxiv.org/pdf/2302.13971', 'http://a.org//b/../c.pdf?x=[1]*', 'HTTPS://a.org/b.md'])(
    '%s',
    async (address) => {
      const stderr = `paper-lint: ${address}: nothing is downloaded; save it first, and name the file\n`;
      expect(await run(address)).toMatchObject({ code: 2, stderr });
      expect(await run(`read ${address}`)).toMatchObject({ code: 2, stderr });
      folder.write('x.md', 'x');
      expect((await run(`x.md --artifact ${address}`)).stderr).toBe(
        `paper-lint: --artifact ${address}: nothing is downloaded; clone it first, and name the folder\n`,
      );
    },
  );
});
