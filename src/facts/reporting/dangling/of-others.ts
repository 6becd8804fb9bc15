import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';

const NEAR = 60;
/** "[7][Appendix D.2]", "(Quill et al., 2017; §3.5)", "(DLMF, §5.2)", "their Section 4.3". */
const BEFORE =
  /[\])]\s?[[(]$|[([][^()[\]]{0,60}(?:\d{4}[a-z]?|\bal\.|\d\s?,|\p{Lu}{2,}[^()[\]]{0,20},)[^()[\]]{0,40}$|\b(?:their|his|her|original)\s$/u;
/** "Section 3.4 of Quill [2018]", "Theorem 5.2 in [7]", "Appendix D.2 of the HeronNet paper". */
const AFTER =
  /^\)?(?:,?\s(?:and|or|to)\s[\w.]{1,6}|,\s[\w.]{1,6}){0,3}\s(?:of|in|from|by)\s(?!this\b|our\b|the (?:main|appendix|suppl|present))|^\s?[([,]{1,3}\s?(?:\d|\p{Lu}\p{L}+ et al)/u;

/** Whether a pointer may be into the work of others; true in case of doubt. */
export const mayBeOfOthers = ({ text }: Paper, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) || AFTER.test(text.slice(end, end + NEAR));
