import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { CITATION } from '../../text/citations.ts';
import { previousInParagraph } from '../../text/neighbour-sentences.ts';

/**
 * A shortcoming whose owner is only pointed at: "a drawback of this approach is …" is said of whatever was spoken of last,
 * which in an opening, or behind a rival, is what others do.
 */
export function isOfOthersPointedAt(
  paper: Paper,
  { text, span }: { readonly text: string; readonly span: Span },
  { opening, names }: { readonly opening: boolean; readonly names: RegExp | null },
): boolean {
  if (!POINTED_AT.test(text) || OURS.test(text)) return false;
  for (const before of previousInParagraph(paper, { span }, FAR_BACK)) {
    if (OURS.test(before.text) || (names !== null && before.text.search(names) >= 0)) return false;
    if (CITATION.test(before.text) || RIVALS.test(before.text)) return true;
  }
  return opening;
}

/** "Despite these limitations", "this shortcoming points to …": they were told before, and no title announces them so. */
export const REFERS_BACK =
  /\b(?:these|those|such|this|that|said) (?:[\w-]+ )?(?:limitations?|shortcomings?|weakness(?:es)?|caveats?|failure (?:cases?|modes?)|sources? of errors?)\b/i;

const POINTED_AT =
  /\b(?:this|that(?! (?:the|our|an?|all|these|its)\b)|such an?) (?:[\w-]+ ){0,2}?(?:approach|method|model|framework|technique|algorithm|strategy|paradigm|solution|direction|pipeline|system|formulation|design|setup)\b/i;
const OURS =
  /\b(?:we|our|ours|us)\b|\b(?:this|the present|the current) (?:paper|work|study|article)\b|\bthe (?:proposed|presented)\b/i;
const RIVALS =
  /\b(?:existing|prior|previous|earlier|recent|traditional|conventional|classical|current|most|many|other) (?:[\w-]+ ){0,3}(?:approach(?:es)?|methods?|models?|works?|stud(?:y|ies)|systems?|techniques?|algorithms?|strategies|solutions?)\b|\b(?:has|have) (?:recently )?been proposed\b/i;
/** How many sentences back a pointer reaches. */
const FAR_BACK = 3;
