import type { Reporter, StreamingReporter } from './reporter.ts';
import { wholeReport } from './whole-report.ts';

/** One entry a format, loaded when it is asked for. */
const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<Reporter>>;

/** Formats that show each paper when it is done and keep none. */
const STREAMING = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
} satisfies Record<string, () => Promise<StreamingReporter>>;

type StreamingName = keyof typeof STREAMING;
export type ReporterName = keyof typeof REPORTERS | StreamingName;

const isStreaming = (name: string): name is StreamingName => Object.hasOwn(STREAMING, name);

export const isReporterName = (name: string): name is ReporterName =>
  Object.hasOwn(REPORTERS, name) || isStreaming(name);

/** Any format, for a report that is there as a whole. */
export const loadReporter = async (name: ReporterName): Promise<Reporter> =>
  isStreaming(name) ? wholeReport(await STREAMING[name]()) : REPORTERS[name]();

/** The format for a run that goes on; null where it needs the whole report. */
export const loadStreamingReporter = async (name: ReporterName): Promise<StreamingReporter | null> =>
  isStreaming(name) ? STREAMING[name]() : null;
