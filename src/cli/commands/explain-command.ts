import { didYouMean } from '../../engine/suggest.ts';
import { UsageError } from '../../engine/usage-error.ts';
import { describeOption } from '../../engine/settings/rule-options.ts';
import { HOUSEKEEPING } from '../../engine/suppression/housekeeping.ts';
import { RULE_PAGES } from '../../generated/rule-pages.ts';
import { hang, wrap } from '../../reporters/text/layout.ts';
import { plainBlocks } from '../../reporters/text/plain.ts';
import type { RulePage } from '../../engine/rule.ts';
import { makeStyle, type Style } from '../../reporters/text/style.ts';
import type { ExitCode } from '../exit-code.ts';
import type { LintFlags } from '../options.ts';
import { wantsColor, widthOf, type Terminal } from '../output/terminal.ts';

export function explainCommand(id: string, { color }: LintFlags, terminal: Terminal): ExitCode {
  const pages = [...RULE_PAGES, ...HOUSEKEEPING];
  const rule = pages.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = pages.map((one) => one.id);
    throw new UsageError(`no rule is called ${id}${didYouMean(id, ids)} (paper-lint rules lists them)`);
  }
  const style = makeStyle(wantsColor(color, terminal));
  terminal.stdout.write(`${explain(rule, widthOf(terminal.stdout), style).join('\n')}\n`);
  return 0;
}

export function explain(rule: RulePage, width: number, style: Style): string[] {
  const part = (heading: string, markdown: string) => ['', style.strong(heading), ...paragraphs(markdown, width, '  ')];
  return [
    `${style.severity(rule.severity, `${rule.severity}[${rule.id}]`)} · ${rule.confidence} confidence · since ${rule.since}${rule.default === 'off' ? ' · off by default' : ''}`,
    ...wrap(rule.title, width).map(style.strong),
    '',
    ...paragraphs(rule.what, width, ''),
    ...part('Why', rule.why),
    ...part('What to do', rule.todo),
    ...(rule.notFor.length === 0
      ? []
      : part(
          'Not asked of',
          `Papers of the kinds ${rule.notFor.join(', ')}${rule.ofRuns ? '; a survey that ran methods itself is asked' : ''}.`,
        )),
    ...optionLines(rule, width, style),
    ...(rule.sources.length === 0 ? [] : ['', style.strong('Sources')]),
    ...rule.sources.flatMap(({ title, url }) => [...hang('  ', '    ', title, width), `    ${style.dim(url)}`]),
  ];
}

/** What a configuration may set: `rules: { area/name: [on, { least-seeds: 5 }] }`. */
function optionLines({ options = {} }: RulePage, width: number, style: Style): string[] {
  const lines = Object.entries(options).flatMap(([name, spec]) => [
    ...hang('  ', '    ', `${name}: ${spec.description}`, width),
    `    ${style.dim(`${describeOption(spec)}; default ${String(spec.default)}`)}`,
  ]);
  return lines.length === 0 ? [] : ['', style.strong('Options'), ...lines];
}

function paragraphs(markdown: string, width: number, indent: string): string[] {
  return plainBlocks(markdown).flatMap((block) => {
    const [bullet = ''] = /^(?:[-*+]|\d+\.)\s+/.exec(block) ?? [];
    return hang(indent + bullet, indent + ' '.repeat(bullet.length), block.slice(bullet.length), width);
  });
}
