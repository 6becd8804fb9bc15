import type { Working } from '../facts/numbers/working.ts';
import type { Paper } from '../paper/paper.ts';
import { sentenceAround } from '../paper/sentences/sentence-around.ts';
import { contains, type Span } from '../paper/span.ts';
import { evidence, inconclusive, notApplicable, type Answer, type Evidence, type Finding } from './answer.ts';

/** What a rule says of its recomputations. */
export interface WorkingWords {
  /** One disagreement in a sentence: "the energy of OPT-175B is 356.2 MWh by the paper's formula, not 475 MWh". */
  message: (working: Working) => string;
  /** Why the rule does not apply where nothing could be recomputed. */
  none: string;
  /** Why nothing can be said where there was something to recompute but it was ambiguous. */
  unclear?: string | null;
  /** What else this finding knows: severity, confidence, help. */
  more?: (working: Working) => Partial<Omit<Finding, 'message' | 'evidence' | 'workings'>>;
}

/** Places of agreeing computations that are shown; all of them are in the workings. */
const MOST_SHOWN = 5;

/** Disagreeing workings are findings; where all agree the rule is met with them; ambiguity is no finding. */
export function answerFromWorkings(
  paper: Paper,
  workings: readonly Working[],
  { message, none, unclear, more }: WorkingWords,
): Answer {
  const wrong = workings.filter(({ agrees }) => !agrees);
  const right = workings.filter(({ agrees }) => agrees);
  if (wrong.length > 0)
    return {
      status: 'missed',
      findings: wrong.map((working) => ({
        message: message(working),
        ...(working.aside === undefined ? {} : { because: working.aside }),
        evidence: evidenceOf(paper, working),
        workings: [working],
        ...more?.(working),
      })),
      workings: right,
    };
  if (right.length > 0)
    return {
      status: 'met',
      evidence: right
        .slice(0, MOST_SHOWN)
        .map(({ printed, what }) => evidence('satisfies', { span: around(paper, printed.span) }, what)),
      workings: right,
    };
  return unclear == null ? notApplicable(none) : inconclusive(unclear);
}

/** The printed number's sentence or row first, then those of what it was computed from. */
function evidenceOf(paper: Paper, { printed, inputs }: Working): Evidence[] {
  const shown = [around(paper, printed.span)];
  const first: Evidence = evidence('trigger', { span: shown[0]! }, `“${printed.text}”`);
  return [
    first,
    ...inputs.flatMap((one) => {
      if (!('span' in one)) return [];
      const span = around(paper, one.span);
      if (shown.some((known) => contains(known, span))) return [];
      shown.push(span);
      return [evidence('conflict', { span }, one.name)];
    }),
  ];
}

/** A bare number is no quote: its sentence, or its row of the table. */
function around(paper: Paper, span: Span): Span {
  const row = paper
    .tables()
    .find((table) => contains(table.span, span))
    ?.rows.find((row) => contains(row.span, span));
  return row?.span ?? sentenceAround(paper, span);
}
