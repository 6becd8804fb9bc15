import type { View } from './view.ts';

/** One entry a format, loaded when it is asked for. */
const VIEWS = {
  tree: async () => (await import('./tree.ts')).tree,
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  'licences-table': async () => (await import('./licences/terminal.ts')).licencesTable,
  'licences-markdown': async () => (await import('./licences/markdown.ts')).licencesMarkdown,
  'licences-json': async () => (await import('./licences/json.ts')).licencesJson,
  'numbers-text': async () => (await import('./numbers/text.ts')).numbersText,
  'numbers-markdown': async () => (await import('./numbers/markdown.ts')).numbersMarkdown,
  'numbers-json': async () => (await import('./numbers/json.ts')).numbersJson,
} satisfies Record<string, () => Promise<View>>;

export type ViewName = keyof typeof VIEWS;

export const loadView = (name: ViewName): Promise<View> => VIEWS[name]();
