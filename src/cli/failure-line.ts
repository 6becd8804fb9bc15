import type { Failure } from '../engine/report.ts';
import { clean } from '../reporters/clean.ts';

/** The file, the cause and what to do, on one line. */
export const failureLine = ({ path, why, todo }: Failure): string =>
  `paper-lint: ${clean(`${path}: ${why}; ${todo}`)}\n`;
