import type {
  ArtifactReport,
  Failure,
  Located,
  LocatedWorking,
  Outcome,
  PaperReport,
  Report,
  Summary,
  Suppression,
  WorkingPlace,
} from '../engine/report/report.ts';
import type { Rect } from '../paper/span.ts';
import { jsonText } from './text/json-text.ts';
import type { Reporter } from './reporter.ts';

/**
 * The contract `paper-lint/report@1`. It holds every outcome, whatever a terminal would hide. Keys are written out one by
 * one, so that their order is part of the contract and a key that is new in the report cannot be forgotten here.
 */
export const json: Reporter = (report) => {
  const { schema, tool, artifacts, papers, failures, notices = [], summary } = report;
  const ordered = {
    schema,
    tool: { name: tool.name, version: tool.version },
    artifacts: artifacts.map(orderArtifact),
    papers: papers.map(orderPaper),
    failures: failures.map(orderFailure),
    notices: notices.map(orderOutcome),
    summary: orderSummary(summary),
  } satisfies Complete<Report>;
  return jsonText(ordered);
};

type Complete<T> = Record<keyof T, unknown>;

export const orderArtifact = ({ path, read, unread }: ArtifactReport) =>
  ({
    path,
    read,
    unread: unread.map((one) => ({ path: one.path, why: one.why })),
  }) satisfies Complete<ArtifactReport>;

export const orderFailure = ({ path, why, todo }: Failure) => ({ path, why, todo }) satisfies Complete<Failure>;

export const orderPaper = ({ path, title, kind, kindBecause, pages, unread, outcomes, facts }: PaperReport) =>
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

export const orderOutcome = ({
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
  suppression,
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
    suppression: suppression && orderSuppression(suppression),
  }) satisfies Complete<Outcome>;

const orderSuppression = ({ by, reason, file, line }: Suppression) =>
  ({ by, reason, file, line }) satisfies Complete<Suppression>;
export const orderWorking = ({
  what,
  formula,
  source,
  relation,
  inputs,
  computed,
  printed,
  unit,
  agrees,
}: LocatedWorking) =>
  ({
    what,
    agrees,
    formula,
    source,
    relation,
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

export const orderSummary = ({ errors, warnings, notes, suppressed, baselined }: Summary) =>
  ({ errors, warnings, notes, suppressed, baselined }) satisfies Complete<Summary>;
