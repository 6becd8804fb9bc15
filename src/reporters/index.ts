import type { AnnotatingReporter, Reporter, StreamingReporter } from './reporter.ts';
import { wholeReport } from './whole-report.ts';

/** One entry a format, loaded when it is asked for. */
const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
} satisfies Record<string, () => Promise<Reporter>>;

/** Formats that show each paper when it is done and keep none. */
const STREAMING = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
} satisfies Record<string, () => Promise<StreamingReporter>>;

/** Formats that write into a copy of the paper itself. */
const ANNOTATING = {
  pdf: async () => (await import('./annotated-pdf/index.ts')).annotatePdf,
} satisfies Record<string, () => Promise<AnnotatingReporter>>;

type StreamingName = keyof typeof STREAMING;
export type AnnotatingName = keyof typeof ANNOTATING;
export type TextReporterName = keyof typeof REPORTERS | StreamingName;
export type ReporterName = TextReporterName | AnnotatingName;

const isStreaming = (name: string): name is StreamingName => Object.hasOwn(STREAMING, name);
export const isAnnotating = (name: string): name is AnnotatingName => Object.hasOwn(ANNOTATING, name);

export const isReporterName = (name: string): name is ReporterName =>
  Object.hasOwn(REPORTERS, name) || isStreaming(name) || isAnnotating(name);

/** Any format that is text, for a report that is there as a whole. */
export const loadReporter = async (name: TextReporterName): Promise<Reporter> =>
  isStreaming(name) ? wholeReport(await STREAMING[name]()) : REPORTERS[name]();

/** The format for a run that goes on; null where it needs the whole report. */
export const loadStreamingReporter = async (name: ReporterName): Promise<StreamingReporter | null> =>
  isStreaming(name) ? STREAMING[name]() : null;

/** The format that writes into copies of the papers. */
export const loadAnnotatingReporter = (name: AnnotatingName): Promise<AnnotatingReporter> => ANNOTATING[name]();
