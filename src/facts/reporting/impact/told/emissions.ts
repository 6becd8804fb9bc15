const RUNS =
  '(?:train\\w*|pre-?train\\w*|experiments?|runs?|computations?|computing|inference|models?|GPUs?|search|sweeps?|this (?:work|paper|study))';
const CARBON = '(?:CO_?\\{?2\\}?(?:[- ]?e(?:q\\w*)?)?|CO₂\\S*|carbon(?: dioxide)?|greenhouse gas\\w*)';

/** What making the models gave off, which has nothing to do with emissions as what is modelled. */
export const EMISSIONS: readonly RegExp[] = [
  new RegExp(
    `\\b${RUNS}\\b[^.;]{0,80}\\b(?:emit(?:s|ted)?|emissions?|gave off|caus(?:es?|ed)|produced?|releas(?:es?|ed)|amount\\w*|correspond\\w*|equivalent|estimated|offset\\w*)\\b(?:[^.;]|\\.\\d){0,60}(?<!\\w)${CARBON}(?!\\w)`,
    'i',
  ),
  /\brebound effects?\b|\bas much (?:electricity|energy|power) as\b|\b(?:household|home|family)s?\b[^.;]{0,30}\b(?:consumes?|uses?|per (?:year|annum))\b/i,
];
