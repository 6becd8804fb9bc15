import { datasets, modelTerms, models } from '../../../generated/lexicon.ts';

const known: ReadonlySet<string> = new Set(
  [...datasets, ...modelTerms].flatMap(({ name, aliases }) => [name, ...aliases]),
);
const ofModels: ReadonlySet<string> = new Set(models.flatMap(({ name, aliases }) => [name, ...aliases]));

/** Whether the lexicon knows a thing of this very name. */
export const isKnownName = (name: string): boolean => known.has(name) || ofModels.has(name);
