import { rulePages, suppressionRules } from '../../index.ts';
import type { ReporterContext } from '../../reporters/reporter.ts';
import type { LintFlags } from '../options.ts';
import { wantsColor, wantsLinks, widthOf, type Terminal } from './terminal.ts';

/** How a report is to look: on the terminal as it is, in a file the same on every machine. */
export function reportContext(
  file: string | null,
  { minConfidence, quiet = false, color }: LintFlags,
  terminal: Terminal,
): ReporterContext {
  const shared = { minConfidence, quiet, rules: [...rulePages, ...suppressionRules] };
  if (file !== null) return { ...shared, width: widthOf({ write() {} }), color: false, terminal: false };
  const { stdout } = terminal;
  return {
    ...shared,
    width: widthOf(stdout),
    color: wantsColor(color, terminal),
    terminal: stdout.isTTY === true,
    links: wantsLinks(terminal),
  };
}
