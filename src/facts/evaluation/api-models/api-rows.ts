import type { Row } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { printedCell } from '../../results/tables/printed.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { movingNamesIn } from './api-model-names.ts';
import { copiedResults } from '../copied-results.ts';

/** A closed model that a table of results measures, under a name that does not fix the weights. */
export interface ApiRow {
  readonly name: string;
  readonly span: Span;
}

/** Numbers from which on a row holds results. */
const LEAST = 3;
/** Whoever takes numbers over says so over the table; what others measured has gaps. */
const TAKEN_OVER = /\b(?:report(?:ed|s)?|taken|copied|quoted|leaderboard|official|published|original papers?)\b/i;

const RUN_AGAIN =
  /([*∗†‡§])['”"]? ?(?:denotes?|indicates?|means?|marks?|refers? to|represents?|:|=)[^.;]{0,40}\b(?:re-?produc\w+|re-?implement\w+|re-?evaluat\w+|re-?run|our (?:own )?(?:evaluation|runs?|test))/i;

/** The rows of its own results in which the paper compares itself with closed models. */
export function apiRows(paper: Paper): ApiRow[] {
  if (copiedResults(paper).copied.length > 0) return [];
  return paper.tables().flatMap(({ rows, caption, span }) => {
    const role = paper.sectionAt(span)?.role ?? 'other';
    if (NOT_OWN_WORK.has(role) || (caption !== null && TAKEN_OVER.test(paper.quote(caption.span)))) return [];
    // Where a mark stands for what was run again, rows without it were taken over.
    const again = caption === null ? null : RUN_AGAIN.exec(paper.quote(caption.span))?.[1];
    return rows
      .filter(({ children }) => again == null || children.some(({ text }) => text.includes(again)))
      .flatMap((row) => apiRow(row) ?? []);
  });
}

function apiRow({ header, children }: Row): ApiRow | null {
  const [first, ...rest] = children;
  if (header || first === undefined) return null;
  const name = first.text
    .replace(/[*∗†‡§]/g, '')
    .replace(/\s*(?:\[[^[\]]{0,80}\]|\([^()]{0,80}\))\s*$/, '')
    .trim();
  if (movingNamesIn(name)[0] !== name) return null;
  const numbers = rest.filter(({ text }) => printedCell(text) !== null).length;
  const holes = rest.filter(({ text }) => !/[\p{L}\d]/u.test(text)).length;
  return numbers >= LEAST && holes * 2 <= numbers ? { name, span: first.span } : null;
}
