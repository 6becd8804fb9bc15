import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Form } from './phrases/forms.ts';
import { announcesSection } from './announced.ts';
import { aroundOf, isShownAround } from './shown-around.ts';
import { isShownByName } from './shown-by-name.ts';
import { toldOutcomes } from './told-outcomes.ts';

/** An outcome of an experiment of the authors' own that nothing shows. */
export interface UnshownResult {
  readonly statement: Statement;
  readonly form: Form;
  /** The words that tell the outcome. */
  readonly words: string;
  /** Nothing of the paragraph measures or points anywhere. */
  readonly alone: boolean;
  /** It tells how a rival was set up, of which nobody expects a table. */
  readonly ofBaseline: boolean;
}

const BASELINES = /\bbaselines?\b|\bcompar(?:ed|ison|ing) (?:methods|models|systems)\b/i;

/** Outcomes of own experiments that are told without a number, a pointer or a float that shows them. */
export const unshownResults = memoize((paper: Paper): readonly UnshownResult[] =>
  toldOutcomes(paper).flatMap((told) => {
    const { statement, form, match } = told;
    const around = aroundOf(paper, told);
    // Of what a paper says that it does not report nobody needs to look for the place.
    const admitted = form === 'unreported';
    if (
      !admitted &&
      (announcesSection(paper, statement) ||
        isShownAround(paper, told, around) ||
        isShownByName(paper, told, around.before))
    )
      return [];
    const ofBaseline = BASELINES.test(statement.section.heading?.title ?? '');
    return [{ statement, form, words: match[0], alone: admitted || around.alone, ofBaseline }];
  }),
);
