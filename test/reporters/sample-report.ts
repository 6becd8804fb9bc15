import type { Failure, Located, Outcome, PaperReport, Report } from '../../src/engine/report/report.ts';
import type { RulePage } from '../../src/engine/rule.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';

const sources = [{ title: 'NeurIPS Paper Checklist 4(b)', url: 'https://neurips.cc/checklist' }];
const page = (id: string, title: string, why: string, todo: string): RulePage => ({
  id,
  title,
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  sources,
  notFor: [],
  ofRuns: false,
  absence: false,
  figures: false,
  artifact: false,
  default: 'on',
  what: title,
  why,
  todo,
});

const RULE_PAGES: RulePage[] = [
  page(
    'architecture/unclear-architecture',
    'The family is never said',
    'A reader cannot rebuild a model whose family is left\nto guess.',
    'Say it in one clause: “a decoder-only Transformer”. If it *changes* something, say **what**, as in `RMSNorm` for\nLayerNorm.',
  ),
  page('data/no-licence', 'No licence is named', 'Without a licence nobody may use it.', 'Name the licence.'),
];

export const context = (over: Partial<ReporterContext> = {}): ReporterContext => ({
  width: 80,
  color: false,
  terminal: true,
  rules: RULE_PAGES,
  minConfidence: 'medium',
  quiet: false,
  ...over,
});

export const onPage = (number: number, quote: string, over: Partial<Located> = {}): Located => ({
  role: 'trigger',
  quote,
  label: null,
  section: '2.2 Architecture',
  page: number,
  rects: [[70.9, 301.2, 290.123456, 312]],
  ...over,
});

export const onLine = (line: number, quote: string, over: Partial<Located> = {}): Located => ({
  role: 'trigger',
  quote,
  label: null,
  section: '2.1 Title',
  line,
  column: 3,
  endLine: line,
  endColumn: 20,
  ...over,
});

export const outcome = (over: Partial<Outcome> = {}): Outcome => ({
  rule: 'architecture/unclear-architecture',
  status: 'missed',
  severity: 'warning',
  confidence: 'high',
  message: 'the family of the Transformer is never said',
  because: null,
  help: null,
  evidence: [],
  workings: [],
  fingerprint: '0123456789abcdef',
  ...over,
});

export const paper = (outcomes: Outcome[], over: Partial<PaperReport> = {}): PaperReport => ({
  path: 'llama.pdf',
  title: 'LLaMA',
  kind: 'pretraining',
  kindBecause: 'it trains models',
  pages: 27,
  unread: [],
  outcomes,
  facts: {},
  ...over,
});

export function report(papers: PaperReport[], failures: Failure[] = []): Report {
  const missed = papers.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status === 'missed');
  const count = (severity: string) => missed.filter((one) => one.severity === severity).length;
  return {
    schema: 'paper-lint/report@1',
    tool: { name: 'paper-lint', version: '0.1.0' },
    artifacts: [],
    papers,
    failures,
    summary: { errors: count('error'), warnings: count('warning'), notes: count('note'), suppressed: 0, baselined: 0 },
  };
}

/** The example of a quoted claim with more places. */
export const llama = outcome({
  evidence: [
    onPage(3, 'the new model is made from a Transformer architecture (Vaswani et al., 2017)', {
      label: 'that one is an encoder–decoder',
    }),
    onPage(1, 'Heron-13B does better than GPT-3 on all but one tasks', { role: 'conflict', label: 'a decoder' }),
    onPage(13, 'a faster kernel for causal attention cuts down on memory needed', { role: 'nearest', label: 'a hint' }),
  ],
});
