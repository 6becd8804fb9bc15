const RUNS =
  '(?:train\\w*|pre-?train\\w*|experiments?|runs?|computations?|computing|inference|models?|GPUs?|search|sweeps?|this (?:work|paper|study))';
const CARBON = '(?:CO_?\\{?2\\}?(?:[- ]?e(?:q\\w*)?)?|CO₂\\S*|carbon(?: dioxide)?|greenhouse gas\\w*)';

/** What making the models gave off, which has nothing to do with emissions as what is modelled. */
export const EMISSIONS: readonly RegExp[] = [
  new RegExp(
    `\\b${RUNS}\\b[^.;]{0,80}\\b(?:emit(?:s|ted)?|emissions?|gave off|caus(?:es?|ed)|produced?|releas(?:es?|ed)|amount\\w*|correspond\\w*|equivalent|estimated|offset\\w*)\\b(?:[^.;]|\\.\\d){0,60}(?<!\\w)${CARBON}(?!\\w)`,
    'i',
  ),
  // "About the energy that three homes use in a year"; a family may also be one of models.
  /\brebound effects?\b|\bas much (?:electricity|energy|power) as\b|\b(?:[kMG]Wh|electricity|energy|power)\b[^.;]{0,60}\b(?:households?|homes?)\b[^.;]{0,30}\b(?:consumes?|uses?|per (?:year|annum))\b|\b(?:households?|homes?)\b[^.;]{0,30}\b(?:consumes?|uses?)\b[^.;]{0,40}\b(?:[kMG]Wh|electricity|energy|power)\b/i,
];
