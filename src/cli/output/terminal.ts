/** What the command line needs of `process`, so that tests can stand in for it. */
export interface Terminal {
  stdout: Output;
  stderr: Output;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string): unknown;
  once?(event: string, listener: () => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

const WIDEST = 100;
const DEFAULT_WIDTH = 80;
/** Narrower than this nothing can be framed; the terminal then wraps by itself. */
const NARROWEST = 40;

/** In columns. */
export const widthOf = ({ isTTY, columns }: Output): number =>
  isTTY === true && columns !== undefined && columns > 0
    ? Math.max(NARROWEST, Math.min(columns, WIDEST))
    : DEFAULT_WIDTH;

/** The option wins over FORCE_COLOR, which wins over NO_COLOR (as Node itself has it), which wins over the terminal. */
export function wantsColor(option: boolean | undefined, { stdout, env }: Pick<Terminal, 'stdout' | 'env'>): boolean {
  if (option !== undefined) return option;
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR']);
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** Terminals that are known to open links; others show the escapes of some versions, so they get none. */
export function wantsLinks({ stdout, env }: Pick<Terminal, 'stdout' | 'env'>): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return !['', '0', 'false'].includes(forced);
  if (stdout.isTTY !== true || env['TERM'] === 'dumb' || env['CI'] !== undefined) return false;
  // tmux and screen keep links from the terminal outside, whose name they hand on.
  if (/^(?:tmux|screen)/.test(env['TERM'] ?? '')) return false;
  const program = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].includes(env['TERM_PROGRAM'] ?? '');
  const ending = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM'].some(
    (name) => env[name] !== undefined,
  );
  // VTE (GNOME) before 0.50 crashed on them.
  const vte = Number(env['VTE_VERSION'] ?? 0) > 5000;
  return program || ending || vte || /kitty|alacritty|foot|ghostty/.test(env['TERM'] ?? '');
}
