import type { AnnotatingName, ReporterName } from './index.ts';

// Written out, because the registry would be loaded before the arguments are parsed; `satisfies` keeps them true.

export const REPORTER_NAMES: readonly string[] = Object.keys({
  pretty: 0,
  compact: 0,
  json: 0,
  jsonl: 0,
  sarif: 0,
  github: 0,
  gitlab: 0,
  junit: 0,
  rdjson: 0,
  markdown: 0,
  html: 0,
  pdf: 0,
} satisfies Record<ReporterName, 0>);

/** Formats that are no text, and so need a file. */
export const BINARY_NAMES: readonly string[] = Object.keys({ pdf: 0 } satisfies Record<AnnotatingName, 0>);
