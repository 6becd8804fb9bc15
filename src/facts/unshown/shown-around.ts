import type { Paper, Statement } from '../../paper/paper.ts';
import { CITATION } from '../text/citations.ts';
import { besideInParagraph } from '../text/neighbour-sentences.ts';
import type { Form } from './phrases/forms.ts';
import { pointsSomewhere, tellsHowMuch, withoutForeignPlaces } from './points-and-numbers.ts';
import type { ToldOutcome } from './told-outcomes.ts';
import { walksThroughTable } from './walks-through-table.ts';

/** Where an alternative is told of beside the way, the numbers beside it are others'. */
const OWN_NUMBERS: ReadonlySet<Form> = new Set<Form>(['dropped', 'tried', 'no-difference', 'costless', 'insensitive']);
/** Who is surprised by what a change did saw it: "this change" names nothing that a table would name. */
const AMAZED = /\b(?:this|these|such an?) (?:\w+ )?(?:surprisingly|unfortunately|unexpectedly) /i;

/** The sentences around an outcome, and what they show. */
export interface Around {
  /** The sentences right before and right after it in its paragraph. */
  readonly beside: readonly Statement[];
  /** The one right before it in its paragraph. */
  readonly before: Statement | undefined;
  /** One of these points to a place of the paper. */
  readonly pointed: boolean;
  /** Nothing of the paragraph measures or points anywhere. */
  readonly alone: boolean;
}

/** What stands around an outcome in its paragraph. */
export function aroundOf(paper: Paper, { statement, at }: ToldOutcome): Around {
  const statements = paper.statements();
  const beside = besideInParagraph(statements, at);
  const points = (other: Statement) => pointsSomewhere(withoutForeignPlaces(other));
  const block = statements.filter((other) => other.within === statement.within && other !== statement);
  const pointed = beside.some(points);
  const before = beside.find(({ span }) => span.start < statement.span.start);
  return { beside, before, pointed, alone: !pointed && block.every((other) => !points(other) && !tellsHowMuch(other)) };
}

/** Whether the sentences around an outcome show it. */
export function isShownAround(paper: Paper, told: ToldOutcome, { beside, pointed, alone }: Around): boolean {
  const { form, aside, statement, at, bearing } = told;
  if (!(form === 'trial' && aside) && walksThroughTable(paper, statement)) return true;
  if (pointed && !aside && (form === 'found' || form === 'elsewhere')) return true;
  if (form === 'gave') {
    if (!alone && !isAmazed(told)) return true;
    if (!/\bwe\b/i.test(bearing) && beside.some(({ text }) => CITATION.test(text))) return true;
  }
  if (!OWN_NUMBERS.has(form) && !aside && beside.some(tellsHowMuch)) return true;
  if (form !== 'tried') return false;
  const behind = paper.statements().slice(at + 1, at + 3);
  return behind.some((other) => other.within === statement.within && tellsHowMuch(other));
}

/** Whether the author says to be surprised by the outcome. */
export const isAmazed = ({ match }: ToldOutcome): boolean => AMAZED.test(match[0]);
