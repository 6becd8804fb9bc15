import { Chalk } from 'chalk';
import type { Severity } from '../../engine/answer.ts';

export type Style = ReturnType<typeof makeStyle>;

/** The sixteen colours that every terminal theme defines. They repeat what the text says and never say more. */
export function makeStyle(color: boolean, links = false) {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const severities = { error: chalk.red, warning: chalk.yellow, note: chalk.blue } satisfies Record<Severity, unknown>;
  return {
    severity: (severity: Severity, text: string) => severities[severity].bold(text),
    strong: (text: string) => chalk.bold(text),
    dim: (text: string) => chalk.dim(text),
    label: (text: string) => chalk.cyan(text),
    good: (text: string) => chalk.green(text),
    /** Words that lead to a web address where the terminal can open it; the same words where not. */
    link: (text: string, url: string) =>
      links && SAFE_ADDRESS.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text,
  };
}

/** Nothing that could end the escape early. */
const SAFE_ADDRESS = /^https?:\/\/[!-~]{1,2000}$/;
