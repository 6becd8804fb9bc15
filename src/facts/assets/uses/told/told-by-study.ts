import type { Paper, Statement } from '../../../../paper/paper.ts';
import { cites } from '../../../text/citations.ts';
import { previousInParagraph } from '../../../text/neighbour-sentences.ts';
import { isOurs } from '../how/uses-something.ts';

/** "Kestrel had the best accuracy of 0.8", said of what stands before it. */
const SCORED =
  /^(?: ?\([^()]{1,40}\))? (?:also |still )?(?:had|has|achieved|attained|reached|obtained|scored|showed|shows|exhibited|demonstrated|performed|yielded)\b[^;]{0,60}\b(?:best|better|highest|higher|lower|worse|worst|accurac\w+|precision|recall|F1|scores?|error|results?|performance)\b/i;
/** "Ours was tuned to do so (Marsh, 2023)": a study of others, of whose results the next sentences tell. */
const STUDY =
  /\b(?:is|was|were|are|has been|have been|had been) (?:also |then |further |recently )?(?:fine-?tuned|evaluated|tested|assessed|applied|benchmarked|adapted|employed|used|compared|studied|examined)\b/i;
const SHOWN_HERE = /\b(?:Tables?|Tab\.|Figures?|Fig\.|Section|Appendix)\s?[A-Z]?\d/;
const FAR_BACK = 3;

/**
 * Whether a model is only named in the results of a study that the sentences before cite: what others ran, as its paper
 * tells. Among one's own experiments the same words report what was run there.
 */
export function isToldByStudy(paper: Paper, { text, section, span }: Statement, end: number): boolean {
  if (section.role === 'experiments' || section.role === 'method' || isOurs(text) || SHOWN_HERE.test(text))
    return false;
  if (cites(text) || !SCORED.test(text.slice(end))) return false;
  const before = previousInParagraph(paper, { span }, FAR_BACK);
  return before.every((one) => !isOurs(one.text) && !SHOWN_HERE.test(one.text)) && before.some(isStudy);
}
const isStudy = ({ text }: Statement): boolean => cites(text) && STUDY.test(text);
