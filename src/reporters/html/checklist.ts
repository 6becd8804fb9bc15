import type { Outcome, PaperReport } from '../../engine/report/report.ts';
import type { RulePage } from '../../engine/rule.ts';
import { quoteWords } from '../text/finding-text.ts';
import { safeWords } from './safe-words.ts';

const STATUS = { met: 'met', 'not-applicable': 'not applicable', inconclusive: 'could not tell' } as const;

/** What else was asked: the criteria that are met, with the sentence that meets them, and those that do not apply. */
export function checklist({ outcomes }: PaperReport, rules: readonly RulePage[]): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const groups = Object.entries(STATUS).map(([status, words]) => {
    const same = outcomes.filter((one) => one.status === status);
    return same.length === 0 ? '' : group(words, same, titles);
  });
  return groups.join('\n');
}

const group = (words: string, outcomes: readonly Outcome[], titles: ReadonlyMap<string, string>): string => {
  const rows = outcomes.map(({ rule, because, evidence: [first] }) => {
    const said = [because ?? '', first === undefined ? '' : quoteWords(first)].filter((part) => part !== '');
    return `<li><span class="asked" title="${safeWords(titles.get(rule) ?? rule)}">${safeWords(rule)}</span>${said.map((part) => `<span class="said">${safeWords(part)}</span>`).join('')}</li>`;
  });
  return `<details class="checklist"><summary>${rows.length} ${words}</summary><ul>${rows.join('')}</ul></details>`;
};
