import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { wantsColor, wantsLinks } from '../../src/cli/output/terminal.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { context, llama, paper, report } from '../reporters/sample-report.ts';

const on = (isTTY: boolean, env: Record<string, string>) => ({ stdout: { isTTY, write: () => true }, env });

describe('what a terminal is given', () => {
  it.each([
    [undefined, true, {}, true],
    [undefined, false, {}, false],
    [undefined, true, { TERM: 'dumb' }, false],
    [undefined, true, { NO_COLOR: '1' }, false],
    [undefined, true, { NO_COLOR: '' }, true],
    [undefined, false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [undefined, true, { FORCE_COLOR: '0' }, false],
    [true, false, { NO_COLOR: '1' }, true],
    [false, true, { FORCE_COLOR: '1' }, false],
  ])('colour: option %s, terminal %s, %o: %s', (option, isTTY, env, wanted) => {
    expect(wantsColor(option, on(isTTY, env as Record<string, string>))).toBe(wanted);
  });

  it.each([
    [true, {}, false],
    [true, { TERM_PROGRAM: 'iTerm.app' }, true],
    [false, { TERM_PROGRAM: 'iTerm.app' }, false],
    [true, { TERM_PROGRAM: 'iTerm.app', TERM: 'tmux-256color' }, false],
    [true, { TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    [true, { VTE_VERSION: '7200' }, true],
    [true, { VTE_VERSION: '4800' }, false],
    [true, { TERM: 'xterm-kitty' }, true],
    [false, { FORCE_HYPERLINK: '1' }, true],
    [true, { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  ])('links: terminal %s, %o: %s', (isTTY, env, wanted) => {
    expect(wantsLinks(on(isTTY, env as Record<string, string>))).toBe(wanted);
  });

  it('links the sources where the terminal opens links, and takes no more columns', () => {
    const show = (links: boolean) => pretty(report([paper([llama])]), context({ links }));
    expect(show(true)).toContain(
      '\u001b]8;;https://neurips.cc/checklist\u0007NeurIPS Paper Checklist 4(b)\u001b]8;;\u0007',
    );
    expect(stripVTControlCharacters(show(true))).toBe(show(false));
  });
});
