import { appendixMissing, evidence, met, missed, type Check, type Evidence } from '../../../src/engine/answer.ts';
import { proofsOf } from '../../../src/facts/kind/density.ts';
import { futurePlans, limitations } from '../../../src/facts/reporting/limitations/limitations.ts';
import { IN_PASSING, type Limitation } from '../../../src/facts/reporting/limitations/limitation.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { hasResults } from '../../../src/facts/statistics/results.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { closingStatements, concludingStatements } from '../../../src/facts/reporting/closing.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import type { Role } from '../../../src/paper/sections/roles.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Formal statements from which on a paper argues by theorems. */
const THEORY = 6;

export const check: Check = (paper) => {
  const found = limitations(paper);
  const planned = found.filter(({ grade }) => grade === 'planned');
  const own = found.filter(({ grade }) => grade !== 'aside' && grade !== 'conceded');
  // One sentence in passing, or one that turns into a plan, is none; two that name what the work cannot do are.
  if (own.some(({ grade }) => PLAINLY.has(grade)) || own.length >= SEVERAL)
    return met(onePerSection(paper, own, 5).map((one) => evidence('satisfies', one, one.says)));
  const together = toldTogether(paper, found);
  if (together.length > 0) return met(together.map((one) => evidence('satisfies', one, 'beside another one')));
  const away = cutAppendix(paper);
  if (away !== null) return appendixMissing(away);
  const proofs = proofsOf(paper).length;
  const passing = planned.length === 0 && found.some(isPassing);
  return missed({
    // The assumptions of theorems say where a result ends, if not what it cannot do.
    ...(proofs >= THEORY || planned.length > 0 || passing ? { severity: 'note' as const } : {}),
    message:
      planned.length > 0
        ? 'of what this work cannot do there is one sentence, which turns into a plan'
        : passing
          ? 'what this work cannot do is told only in passing, and nowhere together'
          : 'no section or paragraph says what this work cannot do',
    evidence: [...closing(paper), ...inPassing(paper, found).map((one) => evidence('nearest', one, one.says))],
    because: `looked for a section, a paragraph or two plain sentences on what this work cannot do, in ${lookedIn(paper, 'the text')}; a remark in passing and plans for future work do not count`,
    help: `${passing ? 'gather them in a paragraph' : 'add a paragraph'} ${concludes(paper) ? 'to the conclusion' : 'at the end of the text'} that names two things the work does not show, e.g. “Limitations. ${exampleFor(paper, proofs)}.”`,
  });
};

const isPassing = ({ grade }: Limitation): boolean => grade === 'admitted' || grade === 'conceded';

/** Several sentences in one section that admit or concede something tell of limits in one place. */
function toldTogether(paper: Paper, found: readonly Limitation[]): readonly Limitation[] {
  const sections = [...groupBy(found.filter(isPassing), ({ span }) => paper.sectionAt(span)).values()];
  return (
    sections.find((same) => told(same) >= (same.some(({ grade }) => grade === 'admitted') ? SEVERAL : SEVERAL_CASES)) ??
    []
  );
}

/** "It comes out blurred, and we know of no remedy": one sentence may admit two things. */
const told = (same: readonly Limitation[]): number => same.reduce((sum, { times = 1 }) => sum + times, 0);

/** Admissions in passing from which on the authors do tell of limits, if nowhere together. */
const SEVERAL = 2;
/** What is said of single results and cases weighs less. */
const SEVERAL_CASES = 3;
const PLAINLY: ReadonlySet<Limitation['grade']> = new Set<Limitation['grade']>(['headed', 'named', 'told']);

/** One sentence that admits something, or that turns into a plan; a choice that is explained admits nothing. */
const inPassing = (paper: Paper, found: readonly Limitation[]): readonly Limitation[] =>
  found
    .filter(({ grade, span, says }) => grade !== 'aside' || says !== IN_PASSING || CALLED_SO.test(paper.quote(span)))
    .slice(0, SHOWN);
const CALLED_SO =
  /(?<!\b(?:far|well|way) )\b(?:beyond|outside|out of) (?:the|our) (?:\w+ )?scope\b|\b(?:concerns?|issues?|problems?|limitations?|shortcomings?|drawbacks?|downsides?|weakness(?:es)?|caveats?)\b[^.;]{0,30}\b(?:our|this|the proposed)\b|\bour [^.;]{0,80}\b(?:is|are) (?:limited|restricted) (?:to|by)\b/i;
const SHOWN = 2;

/** Two sentences of the kind that such a paper could write. */
function exampleFor(paper: Paper, proofs: number): string {
  if (proofs >= THEORY) return 'The bounds need bounded noise, and we do not know whether they are tight';
  if (!hasResults(paper)) return 'We argue from the works that we cite and tested none of it on data of our own';
  return STUDIES.has(kindOf(paper).value)
    ? 'What we found is of the models and data that we looked at; whether it holds for others is open'
    : 'We tested few data sets and sizes of the model; whether the gain holds beyond them is open';
}
const STUDIES: ReadonlySet<string> = new Set(['analysis', 'benchmark', 'dataset', 'survey', 'position']);

const concludes = (paper: Paper): boolean =>
  concludingStatements(paper).length > 0 ||
  paper.sections({ appendix: false }).some(({ role }) => role === 'conclusion');

/** Where a paper looks back: a plan of its introduction is none for what comes after it. */
const LATE: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations', 'other', 'experiments']);

/** Where the paragraph would stand: what is said there instead. */
function closing(paper: Paper): Evidence[] {
  const ends = closingStatements(paper);
  const label = concludes(paper)
    ? 'the paper closes without one'
    : 'the paper has no conclusion; one could follow here';
  const plans = futurePlans(paper).findLast(({ section: { role } }) => LATE.has(role));
  const shown = ends.map((end) => evidence('trigger', end, label));
  return plans === undefined || ends.includes(plans)
    ? shown
    : [...shown, evidence('nearest', plans, 'a plan, not a limitation')];
}
