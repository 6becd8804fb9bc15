import type { Reporter } from './reporter.ts';

/** One entry a format, loaded when it is asked for. */
const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof REPORTERS;

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(REPORTERS, name);
export const loadReporter = (name: ReporterName): Promise<Reporter> => REPORTERS[name]();
