import type { Paper, Statement } from '../../paper/paper.ts';
import { bareComparisons } from '../evaluation/comparisons.ts';
import { matching } from '../text/search/corpus.ts';
import type { Form } from './phrases/forms.ts';
import { tellsNoFinding } from './no-findings.ts';
import { BESIDE_RESULTS, hitIn, OUTCOME_PATTERNS, type Hit } from './outcome-in-words.ts';
import { isShownWithin } from './shown-within.ts';

/** An outcome of an own experiment that a sentence tells without a number or a pointer. */
export interface ToldOutcome extends Hit {
  readonly statement: Statement;
  /** Its index among the statements of the paper. */
  readonly at: number;
  /** What of the sentence bears on the outcome. */
  readonly bearing: string;
}

/** In characters; what is longer is a list or a formula that no end was found of. */
const LONGEST = 500;
/** A caption tells of its own float, but for these. */
const IN_CAPTIONS: ReadonlySet<Form> = new Set<Form>(['elsewhere', 'unreported']);
const PROOF = /\b(?:proofs?|lemmas?|theorems?|propositions?|derivations?|prompts?|templates?|examples?)\b/i;
const SETUP =
  /\b(?:implementation|hyper[- ]?parameters?|set-?ups?|settings?|details?|training|baselines?|protocol|configurations?|pre-?training|fine-?tuning|optimi[sz]ation|practical)\b/i;
/** A reason given for a choice is about itself: what the sentence points to before it concerns the choice. */
const REASON = /,? (?:as|since|because) $/;

/** All sentences that tell an outcome in words, whether or not another place of the paper shows it. */
export function toldOutcomes(paper: Paper): ToldOutcome[] {
  const compared = new Set(bareComparisons(paper).map(({ statement }) => statement.span.start));
  const statements = paper.statements();
  const telling = new Set(matching(statements, OUTCOME_PATTERNS));
  return statements.flatMap((statement, at) => {
    const { section, span, text: said } = statement;
    if (!telling.has(statement) || said.length > LONGEST || compared.has(span.start)) return [];
    if (PROOF.test(titleOf(statement))) return [];
    const hit = hitIn(said, section.role);
    if (hit === null || isAtItsPlace(statement, hit)) return [];
    const bearing = bearingOn(hit, said);
    if (tellsNoFinding(said, bearing, hit) || isShownWithin(said, bearing, hit)) return [];
    return [{ ...hit, statement, at, bearing }];
  });
}

const titleOf = ({ section }: Statement): string => section.heading?.title ?? '';

/** What the sentence says before a reason that it gives is about a choice, and not about what was found. */
const bearingOn = ({ form, match }: Hit, said: string): string =>
  form === 'found' && REASON.test(said.slice(0, match.index)) ? said.slice(match.index) : said;

/** Whether it stands in the caption of what shows it, or among the results, which it discusses. */
function isAtItsPlace(statement: Statement, { form, aside }: Hit): boolean {
  const { section, within } = statement;
  if (within.type === 'caption') return !IN_CAPTIONS.has(form);
  const discusses = BESIDE_RESULTS.has(form) && !aside && within.type !== 'footnote';
  return discusses && section.role === 'experiments' && !SETUP.test(titleOf(statement));
}
