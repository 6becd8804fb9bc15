import type { Severity } from '../../engine/answer.ts';
import type { Located, Outcome, PaperReport } from '../../engine/report/report.ts';
import { writeHighlights, type Highlight } from '../../inputs/pdf/engine/write-highlights.ts';
import type { Rect } from '../../paper/span.ts';
import { clean } from '../text/clean.ts';
import { findingLines, pageOf } from '../text/finding-text.ts';
import type { ReporterContext } from '../reporter.ts';
import { joinSamePlaces } from '../shown/same-place.ts';
import { shownFindings } from '../shown/selection.ts';

/** Pale, because words stand under them. */
const COLORS = { error: [255, 196, 190], warning: [255, 230, 150], note: [190, 220, 255] } satisfies Record<
  Severity,
  [number, number, number]
>;

/**
 * The author's own PDF with each finding as a comment on the words that it quotes. What is missing stands nowhere: its
 * comment hangs on the nearest thing found, or on a small mark in the margin of the first page.
 */
export function annotatePdf(paper: PaperReport, bytes: Uint8Array, context: ReporterContext): Promise<Uint8Array> {
  const page = pageOf(context.rules);
  const highlights = shownFindings(paper, context).flatMap((one) => {
    const finding = { ...one, evidence: joinSamePlaces(one.evidence) };
    const comment = [`${finding.severity}: ${finding.rule}`, ...findingLines(finding, page(finding.rule))].join('\n\n');
    const [first, ...others] = finding.evidence.filter(onPage);
    if (first === undefined) return [{ page: 1, rects: [], color: COLORS[finding.severity], comment }];
    const also = clean(`${finding.severity}: ${finding.rule}\n\n${finding.message}`);
    return [
      highlight(first, finding, comment),
      ...others.map((at) => highlight(at, finding, at.label === null ? also : `${also} (${clean(at.label)})`)),
    ];
  });
  return writeHighlights(bytes, highlights);
}

type OnPage = Located & { page: number; rects: Rect[] };
const onPage = (at: Located): at is OnPage => at.page !== undefined && (at.rects ?? []).length > 0;

const highlight = ({ page, rects, marks = [] }: OnPage, { severity }: Outcome, comment: string): Highlight => ({
  page,
  rects: [...rects, ...marks],
  color: COLORS[severity],
  comment,
});
