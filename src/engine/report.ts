import type { Artifact, FilePlace } from '../artifacts/artifact.ts';
import type { Kind } from '../facts/kind/kind.ts';
import { kindOf } from '../facts/kind/kind.ts';
import type { Interval } from '../facts/numbers/interval.ts';
import type { Relation, Working } from '../facts/numbers/working.ts';
import type { Hidden } from '../paper/hidden.ts';
import type { Paper } from '../paper/paper.ts';
import type { Place, Rect, Span } from '../paper/span.ts';
import type { Answer, Confidence, Evidence, EvidenceRole, Finding, Severity } from './answer.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { OptionsByRule } from './rule-settings.ts';
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
  /** What is said of the run's own configuration and baseline; evidence has `file` and line. */
  notices?: Outcome[];
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
  /**
   * Stays the same when the paper is typeset again, or a sentence is added elsewhere: hash of the rule, the letters of the
   * quote that sets it off, and nth occurrence. What stands nowhere has no such quote, and its nearest miss may change;
   * there it is the rule and nth alone.
   */
  fingerprint: string;
  /** Only of a finding that somebody chose not to see. It is not counted, and fails no run. */
  suppression?: Suppression;
}

export interface Suppression {
  by: 'comment' | 'config' | 'baseline';
  reason: string;
  /** The file that says so, and the line there; null where it is not known. */
  file: string;
  line: number | null;
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
  /** What has to hold: `mean` of the inputs, `same` as the input. */
  relation: Relation;
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

export function reportPaper(
  paper: Paper,
  rules: readonly Rule[],
  artifacts: readonly Artifact[] = [],
  options: OptionsByRule = new Map(),
): PaperReport {
  const kind = kindOf(paper);
  const seen = new Map<string, number>();
  return {
    path: paper.source.path,
    title: paper.title,
    kind: kind.value,
    kindBecause: kind.because,
    pages: paper.pages,
    unread: paper.unread.map(({ page, why }) => ({ page, why })),
    outcomes: runRules(paper, rules, artifacts, options).flatMap((answered) => outcomesOf(paper, answered, seen)),
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
      fingerprint: fingerprint(paper, rule, finding, seen),
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
  const { what, formula, source, relation, inputs, computed, printed, unit, agrees } = working;
  return {
    what,
    formula,
    source,
    relation,
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

function fingerprint(paper: Paper, rule: Rule, { evidence, message }: Finding, seen: Map<string, number>): string {
  const first = evidence.find(({ role }) => role !== 'nearest');
  const words = first !== undefined ? wholeQuote(paper, first) : rule.absence ? '' : message;
  const key = fingerprintOf(rule.id, words, 0);
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return nth === 0 ? key : fingerprintOf(rule.id, words, nth);
}

/** What `locate` shows of it ends where a page does. */
function wholeQuote(paper: Paper, evidence: Evidence): string {
  if ('at' in evidence) return evidence.at.quote;
  return 'hidden' in evidence ? evidence.hidden.text : paper.quote(evidence.span);
}

/** A span that runs over a page break is shown on the page where it begins, with the part that stands there. */
function locate(paper: Paper, evidence: Evidence): Located[] {
  const { role, label } = evidence;
  if ('at' in evidence) return [{ role, label: label ?? null, section: null, ...inFile(evidence.at) }];
  if ('hidden' in evidence) return [{ role, label: label ?? null, section: null, ...inHiding(evidence.hidden) }];
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

/** Hidden words have no section: nothing leads a reader to them. */
const inHiding = ({ text, places: [first] }: Hidden) => ({ quote: text, ...(first === undefined ? {} : flat(first)) });

const flat = (place: Place) => ('page' in place ? { page: place.page, rects: [...place.rects] } : place);
