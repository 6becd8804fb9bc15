import type { View } from '../view.ts';

/** How the facts of a paper are shown. */
export type FactsFormat = 'text' | 'json';

/** What a paper says of how it was made; each form is loaded when it is asked for. */
export const loadFactsView = async (format: FactsFormat): Promise<View> =>
  format === 'json' ? (await import('./json.ts')).factsJson : (await import('./text.ts')).factsText;
