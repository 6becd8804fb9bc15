import {
  evidence,
  met,
  missed,
  notApplicable,
  unlessInAppendix,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { proofsOf } from '../../../src/facts/kind/density.ts';
import { impactDiscussed, impactWords, type ImpactWord } from '../../../src/facts/reporting/impact/impact.ts';
import { impactScope } from '../../../src/facts/reporting/impact/impact-scope.ts';
import { onEnvironment } from '../../../src/facts/reporting/impact/on-environment.ts';
import { concludingStatements } from '../../../src/facts/reporting/closing.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Formal statements from which on the result is a theorem, whatever it is about. */
const THEORY = 10;

export const check: Check = (paper) => {
  const found = impactDiscussed(paper);
  if (found.length > 0) return met(shownOf(paper, found).map((one) => evidence('satisfies', one, one.says)));
  const scope = impactScope(paper);
  if (scope === null)
    return notApplicable('neither people’s data nor anything that is made for people is what it is about');
  const proofs = proofsOf(paper);
  if (proofs.length >= THEORY)
    return notApplicable(`its results are ${proofs.length} theorems and lemmas`, [evidence('satisfies', proofs[0]!)]);
  const away = cutAppendix(paper);
  const [costs] = onEnvironment(paper);
  const finding: Finding = {
    message:
      costs === undefined
        ? 'nothing is said of the broader impact of this work'
        : 'of the broader impact of this work nothing is said but what it costs the environment',
    evidence: [
      ...scope.shown.map((one) => evidence('trigger', one)),
      ...whereItWouldStand(paper),
      ...(costs === undefined ? [] : [evidence('nearest', costs, 'on the environment')]),
      ...impactWords(paper)
        .slice(0, 1)
        .map((one) => evidence('nearest', one, 'a word in passing')),
    ],
    because: `${scope.why}; looked for a section, a paragraph or sentences on society, ethics, misuse, bias, toxicity, privacy or safety, in ${lookedIn(paper, 'the text')}`,
    help: `add a short paragraph that names one use to guard against and who could be worse off, e.g. “${scope.example}”`,
  };
  return missed(away === null ? finding : unlessInAppendix(finding, away));
};

/** The conclusion, which says what the work is good for and nothing of whom it may hurt. */
const whereItWouldStand = (paper: Paper): Evidence[] =>
  concludingStatements(paper).map((one) => evidence('nearest', one, 'the conclusion does not'));

/** The body before the appendix, a title before a sentence. */
function shownOf(paper: Paper, found: readonly ImpactWord[]): ImpactWord[] {
  const inAppendix = ({ span }: ImpactWord) => Number(paper.sectionAt(span)?.appendix ?? false);
  const sorted = found.toSorted((a, b) => inAppendix(a) - inAppendix(b));
  return [...new Set([...onePerSection(paper, sorted, 6), ...densest(paper, sorted)])];
}

/** The first and the last word on harm in the section that has most of them. */
function densest(paper: Paper, words: readonly ImpactWord[]): ImpactWord[] {
  const sections = new Map<unknown, ImpactWord[]>();
  for (const word of words.filter(({ grade }) => grade === 'harm')) {
    const section = paper.sectionAt(word.span);
    sections.set(section, [...(sections.get(section) ?? []), word]);
  }
  const [most = []] = [...sections.values()].toSorted((a, b) => b.length - a.length);
  return [...new Set([most[0], most.at(-1)])].filter((word) => word !== undefined);
}
