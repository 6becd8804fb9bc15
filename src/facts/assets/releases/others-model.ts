import type { Paper } from '../../../paper/paper.ts';
import { foreignModelsIn } from '../../names/known-models.ts';

/** "Kite is public, with its checkpoints at …": a model that is known, and of which nobody here says "our". */
export const isOfOthersModel = (paper: Paper, text: string): boolean =>
  SUBJECT_IS_PUBLIC.test(text) && !OF_AUTHORS.test(text) && foreignModelsIn(paper, text).length > 0;
const SUBJECT_IS_PUBLIC =
  /(?:^|[:;] )(?:The )?[A-Z][\w.-]*(?: [\w.-]+){0,2} (?:is|are) (?:also )?(?:an? |the )?(?:[\w-]+ ){0,2}(?:public|open|open-?sourced?|available|released)\b/;
const OF_AUTHORS = /\b(?:we (?:also )?(?:release|provide|open|publish|share|make)|our)\b/i;
