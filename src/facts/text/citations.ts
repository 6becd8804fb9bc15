/** What stands in a sentence for evidence from elsewhere or from this paper, and what a sentence measures. */

/** A citation: "(Ito et al., 2020)", "Ito (2020)", "[12, 14]", "[ITO+20]". */
export const CITATION =
  /\bet al\b|\(\d{4}[a-z]?\)|, ?(?:19|20)\d{2}[a-z]?[);,\]]|\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}\]|\[[A-Z][A-Za-z+]{1,8}\d{2}[a-z]?[\],]/;

/** The source of a citation in brackets behind a name: "[12, 14]", "(Ito et al., 2020)", "(Ito, 2020; Mori, 2021)". */
export const BRACKETED = String.raw`(?:\[[\d, –-]{1,14}\]|\([^()]{2,60}\b(?:19|20)\d\d[a-z]?(?:[,;][^()]{0,60})?\))`;

/**
 * Whether words cite somebody for what they name. `CITATION` also takes a bare "(2020)" for one and has more ways to cite by
 * number; beside a name those may be its version.
 */
export const cites = (text: string): boolean => CITED.test(text);

const CITED =
  /\bet al\.?,? \(?(?:19|20)\d\d|\[[\d, ]{1,12}\]|\([^()]{2,40}\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\)|\[\p{Lu}[^\][]{2,40}\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\]/u;

/** A pointer to where this paper shows something. */
export const POINTER =
  /\b(?:tables?|tabs?\.|figures?|figs?\.|sections?|sec\.|appendix|appendices|app\.|supplement\w*|theorems?|lemmas?|propositions?|corollar\w+|equations?|eqs?\.|algorithms?)(?![a-z])|§|\bas (?:shown|seen|reported|discussed|detailed)\b|\b(?:see|cf\.) /i;

// A size in a name ("PaLM-62B", "GPT-3.5", "ResNet-50") or of a kernel ("3 × 3"), a year, a citation number or "Problem 2.1" measures nothing.
const NO_MEASURE =
  /\b(?:sections?|sec\.|tables?|tab\.|figures?|figs?\.|appendix|theorems?|lemmas?|propositions?|corollar(?:y|ies)|definitions?|assumptions?|problems?|conditions?|remarks?|examples?|algorithms?|equations?|eqs?\.|chapters?) \(?[A-Z]?\.?\d+(?:\.\d+)*|\b[A-Za-z][\w.]{0,40}-?\d[\w.]*(?:-\w+)?|\[[^\]]{0,40}\]|\([^)]{0,60}\b(?:19|20)\d{2}[a-z]?\)|\b(?:19|20)\d{2}\b|\b\d+(?:\.\d+)?[BMK]\b|(?<![.\d])\d{1,4} ?[×x] ?\d{1,4}\b(?! ?[×x%])/gi;

/** Whether a text gives a measurement: a percentage, a factor, a decimal, a number of points. */
export const measures = (text: string): boolean =>
  /\d\s?(?:\\?%|×|x\b|times|points?|percent|ms\b|s\b|hours?|seconds?|BLEU|dB)|\d\.\d|\b(?:two|three|four|five|six|eight|ten|hundreds?|thousands?|orders? of magnitude)(?: of)? (?:times|orders)|\borders? of magnitude\b|\bdouble[sd]?\b|\btwice\b/i.test(
    text.replace(NO_MEASURE, ' '),
  );
