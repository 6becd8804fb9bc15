import type {
  ArtifactReport,
  Failure,
  Located,
  LocatedWorking,
  Outcome,
  PaperReport,
  Report,
  Summary,
  WorkingPlace,
} from '../engine/report.ts';
import type { Rect } from '../paper/span.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/**
 * The contract `paper-lint/report@1`. It holds every outcome, whatever a terminal would hide. Keys are written out one by
 * one, so that their order is part of the contract and a key that is new in the report cannot be forgotten here.
 */
export const json: Reporter = (report) => {
  const { schema, tool, artifacts, papers, failures, summary } = report;
  const ordered = {
    schema,
    tool: { name: tool.name, version: tool.version },
    artifacts: artifacts.map(
      ({ path, read, unread }) =>
        ({
          path,
          read,
          unread: unread.map((one) => ({ path: one.path, why: one.why })),
        }) satisfies Complete<ArtifactReport>,
    ),
    papers: papers.map(orderPaper),
    failures: failures.map(({ path, why, todo }) => ({ path, why, todo }) satisfies Complete<Failure>),
    summary: orderSummary(summary),
  } satisfies Complete<Report>;
  return jsonText(ordered);
};

type Complete<T> = Record<keyof T, unknown>;

const orderPaper = ({ path, title, kind, kindBecause, pages, unread, outcomes, facts }: PaperReport) =>
  ({
    path,
    title,
    kind,
    kindBecause,
    pages,
    unread: unread.map(({ page, why }) => ({ page, why })),
    outcomes: outcomes.map(orderOutcome),
    facts,
  }) satisfies Complete<PaperReport>;

const orderOutcome = ({
  rule,
  status,
  severity,
  confidence,
  message,
  because,
  help,
  evidence,
  workings,
  fingerprint,
}: Outcome) =>
  ({
    rule,
    status,
    severity,
    confidence,
    message,
    because,
    help,
    evidence: evidence.map(orderLocated),
    workings: workings.map(orderWorking),
    fingerprint,
  }) satisfies Complete<Outcome>;

export const orderWorking = ({ what, formula, source, inputs, computed, printed, unit, agrees }: LocatedWorking) =>
  ({
    what,
    agrees,
    formula,
    source,
    inputs: inputs.map((one) =>
      'quote' in one
        ? { name: one.name, ...orderPlace(one) }
        : { name: one.name, value: one.value, because: one.because },
    ),
    computed: { low: computed.low, high: computed.high },
    printed: { low: printed.low, high: printed.high, ...orderPlace(printed) },
    unit,
  }) satisfies Complete<LocatedWorking>;

const orderPlace = ({ quote, page, section, rects, line, column, endLine, endColumn }: WorkingPlace) =>
  ({
    quote,
    page,
    section,
    rects: rects?.map(round),
    line,
    column,
    endLine,
    endColumn,
  }) satisfies Complete<WorkingPlace>;

const orderLocated = ({
  role,
  quote,
  label,
  file,
  page,
  section,
  rects,
  marks,
  line,
  column,
  endLine,
  endColumn,
}: Located) =>
  ({
    role,
    quote,
    label,
    file,
    page,
    section,
    rects: rects?.map(round),
    marks: marks?.map(round),
    line,
    column,
    endLine,
    endColumn,
  }) satisfies Complete<Located>;

/** A hundredth of a point is finer than any printer. */
const round = (rect: Rect) => rect.map((side) => Math.round(side * 100) / 100);

const orderSummary = ({ errors, warnings, notes, suppressed, baselined }: Summary) =>
  ({ errors, warnings, notes, suppressed, baselined }) satisfies Complete<Summary>;
