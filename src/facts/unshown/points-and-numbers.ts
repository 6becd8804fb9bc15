import type { Statement } from '../../paper/paper.ts';
import { measures, POINTER } from '../text/citations.ts';

/** A number that has lost its unit. */
export const BY_HOW_MUCH = /\bby (?:about |around |approximately |roughly |nearly |over |up to )?\d/i;

/** A place in a work of others: "(Ito et al., 2021, Fig. 5)", "Ito et al. (2021, Table 2)", "[12, Fig. 3]". */
const PLACE_OF_OTHERS =
  /(?:\b(?:19|20)\d\d[a-z]?|\[\d{1,3}), ?(?:Fig(?:ures?|s?\.)|Tables?|Tab\.|Sec(?:tions?|s?\.)|§|App(?:endix|\.)) ?[A-Z]?\d[\d.]{0,4}[a-z]?(?=[\s,;)\]])/gi;

/** What a sentence says without the label of its own caption, and without places in works of others. */
export const withoutForeignPlaces = ({ text, within }: Statement): string =>
  (within.type === 'caption' ? text.replace(/^\W{0,4}\w+\.? ?[A-Z]?\.?\d+(?:\.\d+)?[a-z]?\W/, '') : text).replace(
    PLACE_OF_OTHERS,
    '',
  );

/** "Both algorithms" and "the scheme proposed in Section 2" name what was used, and no place that shows an outcome. */
const NO_PLACE =
  /\b(?:algorithms?|theorems?|equations?|propositions?)\b(?! ?(?:[A-Z]?\.?\d|[A-Z]\b|\(|\\|§|[IVX]+\b|below|above))|\b(?:proposed|described|introduced|defined|presented|given) (?:above )?in (?:sections?|sec\.|§|equations?|eqs?\.) ?\(?[A-Z]?\.?\d[\d.]{0,4}\)?/gi;

/** Whether words point to a place of the paper that may show an outcome. */
export const pointsSomewhere = (text: string): boolean =>
  POINTER.test(text) && POINTER.test(text.replace(NO_PLACE, ' '));

/** Whether a sentence gives a number for an outcome. */
export const tellsHowMuch = ({ text }: Statement): boolean => measures(text) || BY_HOW_MUCH.test(text);
