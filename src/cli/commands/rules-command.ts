import stringWidth from 'string-width';
import { RULE_PAGES } from '../../generated/rule-pages.ts';
import { hang } from '../../reporters/text/layout.ts';
import type { Severity } from '../../engine/answer.ts';
import { presetNamed } from '../../engine/settings/preset.ts';
import type { RulePage } from '../../engine/rule.ts';
import { configureRules } from '../../engine/settings/rule-settings.ts';
import { makeStyle, type Style } from '../../reporters/text/style.ts';
import { count } from '../../reporters/text/summary-line.ts';
import type { ExitCode } from '../exit-code.ts';
import type { LintFlags } from '../options.ts';
import { wantsColor, widthOf, type Terminal } from '../output/terminal.ts';

export function rulesCommand({ color, rule = [], preset }: LintFlags, terminal: Terminal): ExitCode {
  const style = makeStyle(wantsColor(color, terminal));
  const width = terminal.stdout.isTTY === true ? widthOf(terminal.stdout) : Infinity;
  const settings = [...(preset === undefined ? [] : presetNamed(preset).settings), ...rule];
  const on = new Map(configureRules(RULE_PAGES, settings).rules.map((one) => [one.id, one.severity]));
  const levels = new Map(RULE_PAGES.map(({ id }) => [id, on.get(id) ?? ('off' as const)]));
  terminal.stdout.write(`${ruleTable(RULE_PAGES, levels, width, style).join('\n')}\n`);
  return 0;
}

/** Titles narrower than this read badly and go to a line of their own. */
const NARROW = 32;

/** One line a rule where it may be as wide as it likes (a pipe), so that grep finds whole rules. */
export function ruleTable(
  rules: readonly RulePage[],
  levels: ReadonlyMap<string, Severity | 'off'>,
  width: number,
  style: Style,
): string[] {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = Math.max(...sorted.map(({ id }) => stringWidth(id)), 4);
  const title = ids + 2 + 'severity  confidence  '.length;
  const row = (id: string, severity: string, confidence: string, paint = (text: string) => text) =>
    `${id.padEnd(ids)}  ${paint(severity)}${' '.repeat(8 - severity.length)}  ${confidence.padEnd(10)}  `;
  const lines = sorted.flatMap((rule) => {
    const level = levels.get(rule.id) ?? rule.severity;
    const head = row(rule.id, level, rule.confidence, (text) =>
      level === 'off' ? style.dim(text) : style.severity(level, text),
    );
    if (width === Infinity) return [head + rule.title];
    if (width - title < NARROW) return [head.trimEnd(), ...hang('  ', '  ', rule.title, width).map(style.dim)];
    const [first, ...rest] = hang(' '.repeat(title), ' '.repeat(title), rule.title, width) as [string];
    return [head + first.slice(title), ...rest];
  });
  return [
    style.strong(`${row('rule', 'severity', 'confidence')}title`),
    ...lines,
    '',
    `${count(rules.length, 'rule')}; paper-lint explain RULE says more${offs(levels)}`,
  ];
}

/** How to turn on what is off. */
const offs = (levels: ReadonlyMap<string, Severity | 'off'>): string =>
  [...levels.values()].includes('off') ? ', --preset NAME or --rule RULE=on turns on what is off' : '';
