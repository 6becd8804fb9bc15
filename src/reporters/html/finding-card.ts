import type { Located, Outcome } from '../../engine/report/report.ts';
import type { RulePage } from '../../engine/rule.ts';
import { adviceOf, capital, pageOf, placeWords, workingWords } from '../text/finding-text.ts';
import { plainBlocks } from '../text/plain.ts';
import { ruleAddress } from '../project.ts';
import { joinSamePlaces, ROLE_LABELS } from '../shown/same-place.ts';
import { escapeMarkup } from '../text/xml.ts';
import { safeWords } from './safe-words.ts';

const paragraphs = (markdown: string): string =>
  plainBlocks(markdown)
    .map((block) => `<p>${safeWords(block)}</p>`)
    .join('');

/** The findings of a paper, each beside its passages; a rule's advice stands with its first one. */
export function findingCards(findings: readonly Outcome[], rules: readonly RulePage[]): string {
  const page = pageOf(rules);
  const said = new Set<string>();
  return findings
    .map((finding) => {
      const first = !said.has(finding.rule);
      said.add(finding.rule);
      return card(finding, page(finding.rule), first);
    })
    .join('\n');
}

function card(finding: Outcome, page: RulePage | undefined, first: boolean): string {
  const { severity, rule, message, because, evidence } = finding;
  const looked = because === null ? '' : `<p class="because">${safeWords(capital(because))}</p>`;
  const passages =
    joinSamePlaces(evidence).map(passage).join('') || '<p class="because">No passage of the paper comes near it.</p>';
  return `<article class="finding ${severity}">
<div class="passages">${passages}</div>
<div class="remark">
<p class="severity"><span class="badge">${severity}</span> <a class="rule" href="${escapeMarkup(ruleAddress(rule))}">${safeWords(rule)}</a></p>
<h2>${safeWords(capital(message))}</h2>
${looked}${working(finding)}${first && page !== undefined ? `<div class="why"><h3>Why</h3>${paragraphs(page.why)}</div>` : ''}${advice(finding, page, first)}${first && page !== undefined ? sources(page) : ''}
</div>
</article>`;
}

/** The computation, line by line, where the finding is one. */
function working(finding: Outcome): string {
  const lines = workingWords(finding).map((line) => `<li>${safeWords(line)}</li>`);
  return lines.length === 0 ? '' : `<ul class="working">${lines.join('')}</ul>`;
}

function advice(finding: Outcome, page: RulePage | undefined, first: boolean): string {
  if (!first && finding.help === null) return '';
  const words = finding.help ?? page?.todo ?? adviceOf(finding, page).join(' ');
  return words === '' ? '' : `<div class="do"><h3>What to do</h3>${paragraphs(capital(words))}</div>`;
}

const sources = ({ sources: all }: RulePage): string =>
  `<p class="sources">From ${all.map(({ title, url }) => (/^https?:/.test(url) ? `<a href="${escapeMarkup(url)}">${safeWords(title)}</a>` : safeWords(title))).join(', ')}</p>`;

function passage(at: Located): string {
  const label = at.label ?? ROLE_LABELS[at.role] ?? '';
  const words = [placeWords(at), label].filter((part) => part !== '').map(safeWords);
  return `<figure class="passage ${at.role}"><blockquote>${safeWords(at.quote)}</blockquote>${words.length === 0 ? '' : `<figcaption>${words.join(' — ')}</figcaption>`}</figure>`;
}
