import type { ReporterName } from './index.ts';

/** Written out, because the registry would be loaded before the arguments are parsed; `satisfies` keeps it true. */
export const REPORTER_NAMES: readonly string[] = Object.keys({
  pretty: 0,
  compact: 0,
  json: 0,
} satisfies Record<ReporterName, 0>);
