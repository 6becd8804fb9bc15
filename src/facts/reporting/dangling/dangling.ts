import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { likelyFloat } from './likely-float.ts';
import { absentFloats } from './absent-floats.ts';
import { borrowedNumbers } from './borrowed-numbers.ts';
import { absentPanels } from './absent-panels.ts';
import { absentSections } from './absent-sections.ts';
import { plainStatements } from './plain-statements.ts';

/** A pointer to a part of the paper that there is not. */
export interface Dangling {
  /** As a reader would say it: "Section 5.4". */
  readonly label: string;
  /** What is the matter: "section 5 has no subsections". */
  readonly why: string;
  readonly at: readonly Span[];
  /** What comes nearest: the last subsection there is, the section whose number it is; nothing for a placeholder. */
  readonly nearest?: Span;
  /** What was likely meant: "Assumption 3.1", "Table 9". */
  readonly meant?: string;
  /** Why that one: "nothing points to it". */
  readonly since?: string;
}

/** Cross-references to sections, floats and panels that the paper has not, with what is likely meant. */
export const danglingReferences = memoize((paper: Paper): readonly Dangling[] =>
  [
    ...absentSections(paper),
    ...borrowedNumbers(paper),
    ...plainStatements(paper),
    ...absentFloats(paper),
    ...absentPanels(paper),
  ].map((one) => (one.meant === undefined ? { ...one, ...likelyFloat(paper, one) } : one)),
);
