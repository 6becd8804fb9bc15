import type { Failure } from '../../engine/report/report.ts';
import { UsageError } from '../../engine/usage-error.ts';
import { clean } from '../../reporters/text/clean.ts';

/** The file, the cause and what to do, on one line. */
export const failureLine = ({ path, why, todo }: Failure): string =>
  `paper-lint: ${clean(`${path}: ${why}; ${todo}`)}\n`;

/** What a person is told of an error that stopped one report and none of the others. */
export const problemLines = (error: unknown): string[] => {
  if (!(error instanceof Error)) throw error;
  const internal = error instanceof UsageError ? '' : 'internal error, please report it: ';
  return [`paper-lint: ${internal}${clean(error.message)}\n`];
};
