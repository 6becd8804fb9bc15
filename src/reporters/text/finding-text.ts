import type { Located, Outcome } from '../../engine/report/report.ts';
import type { RulePage } from '../../engine/rule.ts';
import { clean } from './clean.ts';
import { workingRows } from './working-rows.ts';

/**
 * Where a quote stands, in words: "p. 3, 2.2 Architecture", "line 20, 2 Method", "LICENSE:1". Formats for machines carry
 * it in their messages, because most of them know lines and no pages.
 */
export function placeWords(at: Located): string {
  const section = at.section === null ? [] : [clean(at.section)];
  if (at.file !== undefined) return `${clean(at.file)}:${at.line}`;
  if (at.page !== undefined) return [`p. ${at.page}`, ...section].join(', ');
  if (at.line !== undefined) return [`line ${at.line}`, ...section].join(', ');
  return section.join();
}

/** “quote” (p. 3, 2.2 Architecture: a decoder) */
export function quoteWords(at: Located): string {
  const words = [placeWords(at), ...(at.label === null ? [] : [clean(at.label)])].filter((word) => word !== '');
  return `“${clean(at.quote)}”${words.length === 0 ? '' : ` (${words.join(': ')})`}`;
}

/** Everything that a finding says, a line each: what is wrong, where it shows, where was looked, what to do. */
export const findingLines = (finding: Outcome, page: RulePage | undefined): string[] => [
  clean(finding.message),
  ...finding.evidence.map(quoteWords),
  ...workingWords(finding),
  ...(finding.because === null ? [] : [clean(finding.because)]),
  ...adviceOf(finding, page).map(clean),
];

/** The computation behind a finding, a line each: what went in, the formula with its result, what is printed. */
export const workingWords = ({ workings }: Outcome): string[] =>
  workings.flatMap((one) => workingRows(one).map(([key, text]) => clean(`${key}: ${text}`)));

/** A message as a sentence of its own begins. */
export const capital = (message: string): string => message.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What to do: the finding's own words where it has any, else those of the rule's page (Markdown). */
export const adviceOf = ({ help }: Outcome, page: RulePage | undefined): string[] =>
  help !== null ? [help] : page === undefined ? [] : [page.todo.replaceAll('\n', ' ')];

/** Findings of all papers with where to point: the first quote, or the paper as a whole. */
export const pageOf = (rules: readonly RulePage[]) => {
  const pages = new Map(rules.map((rule) => [rule.id, rule]));
  return (id: string): RulePage | undefined => pages.get(id);
};

/** The file that a finding points at, and the lines there; a PDF has pages and no lines. */
export function target(path: string, { evidence: [first] }: Outcome): { file: string; line: number; endLine: number } {
  return { file: first?.file ?? path, line: first?.line ?? 1, endLine: first?.endLine ?? first?.line ?? 1 };
}
