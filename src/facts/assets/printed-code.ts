import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/corpus.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';

const LANGUAGE = String.raw`(?:Python|PyTorch|JAX|NumPy|Julia|MATLAB|C\+\+|training|sampling|simplified|core|example)`;
/** "Figure 9: Python code of a training step"; pseudocode is none. */
const CAPTION = new RegExp(
  String.raw`^.{0,24}?\b(?:listing|code)\b.{0,6}\d|\b${LANGUAGE}(?:[ -](?:like|style|training|inference))? (?:source )?code\b(?! (?:generation|completion|execution|interpreter|problems?|data|is available))`,
  'i',
);
/** "The code for training is printed in Figures 9 and 10". */
const POINTER = new RegExp(
  String.raw`\b${LANGUAGE} code\b[^.;]{0,60}\b(?:in|see) (?:Figures?|Figs?\.|Listings?|Appendix|Section)`,
  'i',
);

/** Where the paper prints a part of its own code: a caption, or the sentence that points to it; or null. */
export const printedCode = memoize((paper: Paper): { span: Span } | null => {
  const own = paper.statements().filter(({ section: { role }, text }) => !NOT_OWN_WORK.has(role) && text.length < 600);
  return (
    matching(own, CAPTION).find(({ text, within }) => within.type === 'caption' || text.startsWith('Code Listing')) ??
    own.find(({ text }) => POINTER.test(text)) ??
    null
  );
});
