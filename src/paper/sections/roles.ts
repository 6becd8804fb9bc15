/**
 * What a section is for. A rule asks for a role, never for a title: papers call the same thing by many names.
 * Titles are matched in this order, so that "Limitations and Future Work" is about limitations and
 * "Experimental Setup" is about experiments, not about the method.
 */
const TITLES = [
  ['abstract', /^abstract\b/i],
  ['keywords', /^(keywords|key words|index terms)\b/i],
  ['references', /^(references|bibliography|literature cited|works cited)\b/i],
  ['acknowledgements', /\backnowledge?ments?\b|^funding\b|\bauthor contributions?\b/i],
  ['checklist', /\bchecklist\b/i],
  ['limitations', /\blimitations?\b/i],
  [
    'impact',
    /\b(broader|societal|social|ethic\w*) (impacts?|considerations?|statements?|implications?|concerns?)\b|^(broader )?impacts?( statements?)?$|^ethics\b|\bresponsible (ai|release|nlp)\b/i,
  ],
  [
    'availability',
    /\b(code|data|model|software|artifacts?|artefacts?)( and (code|data|models?|software|weights))? (availability|release)\b|\breproducibility statement\b|\bavailability (of|statement)\b|^availability\b|^licen[cs]/i,
  ],
  ['related-work', /\b(related|previous|prior|existing) (works?|literature|research|approaches)\b/i],
  [
    'introduction',
    /^(?:introduction|(?:(?:summary of|our|the|main|key|original) ){0,3}contributions?)\b(?! of (?!(?:this|the|our) (?:paper|work|study|article|thesis)\b))/i,
  ],
  ['conclusion', /^(conclusions?|concluding|closing)\b|\bconclusions?$|^summary$|^summary and\b/i],
  [
    'experiments',
    /\b(experiment\w*|evaluations?|empirical|results?|ablations?|benchmarks?|comparisons?|case stud(y|ies)|findings|main results)\b|\banaly[sz]\w+$|^analys[ei]s\b|\bperformance\b/i,
  ],
  ['background', /\b(background|preliminar\w+|problem (setup|setting|formulation|statement)|notations?)\b/i],
  ['discussion', /\bdiscussions?\b|\bfuture (works?|directions?)\b|^outlook$/i],
  [
    'method',
    /\b(methods?|methodology|approach(es)?|architectures?|models?|pre-?training|training|data(sets?)?|corpus|algorithms?|implementation|framework|optimi[sz](er|ation)|objectives?|loss|setup|system|design|hyper[- ]?parameters?|tokeni[sz](er|ation))\b/i,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What a section is for; `front` stands before the abstract, `other` for a title that says nothing of it. */
export type Role = (typeof TITLES)[number][0] | 'front' | 'other';

/** The role that a heading's own words give it, or null where they say nothing (a subsection then takes its parent's). */
export function roleOfTitle(title: string): Role | null {
  return TITLES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null;
}
