import { createHash } from 'node:crypto';
import type { Artifact, FilePlace } from '../artifacts/artifact.ts';
import type { Kind } from '../facts/kind.ts';
import { kindOf } from '../facts/kind.ts';
import type { Interval } from '../facts/numbers/interval.ts';
import type { Working } from '../facts/numbers/working.ts';
import type { Paper } from '../paper/paper.ts';
import type { Place, Rect, Span } from '../paper/span.ts';
import type { Answer, Confidence, Evidence, EvidenceRole, Finding, Severity } from './answer.ts';
import { runRules, type Answered } from './run.ts';
import type { Rule } from './rule.ts';

/** The report contract `paper-lint/report@1`: plain data, the same for every reporter. */
export interface Report {
  schema: 'paper-lint/report@1';
  tool: { name: 'paper-lint'; version: string };
  /** The repositories that every paper of the run was compared with. */
  artifacts: ArtifactReport[];
  papers: PaperReport[];
  /** Files that could not be read; the others of the run are not spoiled by them. */
  failures: Failure[];
  summary: Summary;
}

export interface Failure {
  path: string;
  why: string;
  todo: string;
}

/** What was read of a repository. Files that could have said something and could not be read are never called silent. */
export interface ArtifactReport {
  path: string;
  read: string[];
  unread: { path: string; why: string }[];
}

export interface Summary {
  errors: number;
  warnings: number;
  notes: number;
  suppressed: number;
  baselined: number;
}

export interface PaperReport {
  path: string;
  title: string | null;
  kind: Kind;
  /** Why the paper was taken for that kind. */
  kindBecause: string;
  pages: number | null;
  unread: { page: number | null; why: string }[];
  outcomes: Outcome[];
  facts: Record<string, never>;
}

export interface Outcome {
  rule: string;
  status: Answer['status'];
  severity: Severity;
  confidence: Confidence;
  message: string;
  because: string | null;
  /** What to do, where this finding knows better than the rule's page. */
  help: string | null;
  evidence: Located[];
  /** What was recomputed for it, with the places of the inputs; empty for rules that compute nothing. */
  workings: LocatedWorking[];
  /** Stays the same when the paper is typeset again: hash of rule, quote, section title and nth occurrence. */
  fingerprint: string;
}

/**
 * Evidence with its verbatim quote and place. PDF: page and rects (points, origin lower left); Markdown: lines and columns;
 * a file of the repository: its path, line and columns.
 */
export interface Located {
  role: EvidenceRole;
  quote: string;
  label: string | null;
  section: string | null;
  /** Where the place is in the repository, not in the paper. */
  file?: string;
  page?: number;
  rects?: Rect[];
  /** What is drawn, not written, on the same page: the end of a curve. */
  marks?: Rect[];
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** A recomputation: inputs from the paper with their places, or constants with the reason why they are taken. */
export interface LocatedWorking {
  what: string;
  formula: string;
  source: string;
  inputs: LocatedInput[];
  computed: { low: number | null; high: number | null };
  printed: WorkingPlace & { low: number | null; high: number | null };
  unit: string;
  agrees: boolean;
}

export type LocatedInput = { name: string } & (WorkingPlace | { value: string; because: string });

/** Verbatim words with their place. */
export type WorkingPlace = Pick<
  Located,
  'quote' | 'section' | 'page' | 'rects' | 'line' | 'column' | 'endLine' | 'endColumn'
>;

export function reportPaper(paper: Paper, rules: readonly Rule[], artifacts: readonly Artifact[] = []): PaperReport {
  const kind = kindOf(paper);
  const seen = new Map<string, number>();
  return {
    path: paper.source.path,
    title: paper.title,
    kind: kind.value,
    kindBecause: kind.because,
    pages: paper.pages,
    unread: paper.unread.map(({ page, why }) => ({ page, why })),
    outcomes: runRules(paper, rules, artifacts).flatMap((answered) => outcomesOf(paper, answered, seen)),
    facts: {},
  };
}

function outcomesOf(paper: Paper, { rule, answer }: Answered, seen: Map<string, number>): Outcome[] {
  const outcome = (finding: Finding, status = answer.status): Outcome => {
    const located = finding.evidence.flatMap((one) => locate(paper, one));
    return {
      rule: rule.id,
      status,
      severity: finding.severity ?? rule.severity,
      confidence: finding.confidence ?? rule.confidence,
      message: finding.message,
      because: finding.because ?? null,
      help: finding.help ?? null,
      evidence: located,
      workings: (finding.workings ?? []).map((one) => locateWorking(paper, one)),
      fingerprint: fingerprint(rule.id, located[0], finding.message, seen),
    };
  };
  if (answer.status === 'missed') {
    const findings = answer.findings.map((finding) => outcome(finding));
    const { workings = [] } = answer;
    if (workings.length === 0) return findings;
    return [...findings, outcome({ message: `${rule.title}: these agree`, evidence: [], workings }, 'met')];
  }
  const because = answer.because === undefined ? {} : { because: answer.because };
  const workings = answer.status === 'met' && answer.workings !== undefined ? { workings: answer.workings } : {};
  return [outcome({ message: rule.title, evidence: answer.evidence, ...because, ...workings })];
}

/** JSON has no infinity: an open end is null. */
const ends = ({ low, high }: Interval) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

function locateWorking(paper: Paper, working: Working): LocatedWorking {
  const place = (span: Span): WorkingPlace => {
    const [{ role: _role, label: _label, ...at }] = locate(paper, { role: 'satisfies', span }) as [Located];
    return at;
  };
  const { what, formula, source, inputs, computed, printed, unit, agrees } = working;
  return {
    what,
    formula,
    source,
    inputs: inputs.map((one) =>
      'span' in one
        ? { name: one.name, ...place(one.span) }
        : { name: one.name, value: one.value, because: one.because },
    ),
    computed: ends(computed),
    printed: { ...place(printed.span), ...ends(printed.interval) },
    unit,
    agrees,
  };
}

function fingerprint(rule: string, first: Located | undefined, message: string, seen: Map<string, number>): string {
  const quote = (first?.quote ?? message).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const key = [rule, quote, first?.section?.replace(/^[\d.\sA-Z]*\s/, '') ?? ''].join('\u0000');
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return createHash('sha256').update(`${key}\u0000${nth}`).digest('hex').slice(0, 16);
}

/** A span that runs over a page break is shown on the page where it begins, with the part that stands there. */
function locate(paper: Paper, evidence: Evidence): Located[] {
  const { role, label } = evidence;
  if ('at' in evidence) return [{ role, label: label ?? null, section: null, ...inFile(evidence.at) }];
  const { span, marks = [] } = evidence;
  const section = paper.sectionAt(span)?.heading;
  // "Abstract—" where it is run in.
  const title = section == null ? null : paper.quote(section.span).replace(/[\s—–:.]+$/, '');
  const places = paper.places(span);
  const base = { role, label: label ?? null, section: title };
  if (places.length === 0) return [{ ...base, quote: paper.quote(span) }];
  const place = flat(places[0]!);
  const drawn = marks.flatMap(({ page, rect }) => ('page' in place && page === place.page ? [rect] : []));
  const at = { ...place, ...(drawn.length > 0 ? { marks: drawn } : {}) };
  if (places.length === 1) return [{ ...base, quote: paper.quote(span), ...at }];
  return [{ ...base, quote: paper.quote(firstPagePart(paper, span)), ...at }];
}

/** The longest beginning of a span that lies on one page, found by bisection over its blanks. */
function firstPagePart(paper: Paper, span: { start: number; end: number }) {
  let low = span.start + 1;
  let high = span.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paper.places({ start: span.start, end: middle }).length <= 1) low = middle;
    else high = middle - 1;
  }
  return { start: span.start, end: low };
}

const inFile = ({ file, line, column, quote }: FilePlace) => ({
  file,
  quote,
  line,
  column,
  endLine: line,
  endColumn: column + quote.length,
});

const flat = (place: Place) => ('page' in place ? { page: place.page, rects: [...place.rects] } : place);
