import type { Artifact } from '../../artifacts/artifact.ts';
import { kindOf } from '../../facts/kind/kind.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Evidence, Finding } from '../answer.ts';
import { fingerprintOf } from './fingerprint.ts';
import { locate, locateWorking } from './locate.ts';
import type { Outcome, PaperReport } from './report.ts';
import type { OptionsByRule } from '../settings/rule-settings.ts';
import { runRules, type Answered } from '../run/run.ts';
import type { Rule } from '../rule.ts';

/**
 * Asks the rules about a paper and gives its part of the report: answers in the order of the rules, each finding with
 * its fingerprint.
 */
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
