import { readFile } from 'node:fs/promises';
import { readPaper } from '../inputs/index.ts';
import type { Source } from './expand-files.ts';
import { failureOf } from './failure.ts';
import { reportPaper, type Failure, type PaperReport } from './report.ts';
import type { ConfiguredRules } from './rule-settings.ts';

export type LintResult = { type: 'paper'; paper: PaperReport } | { type: 'failure'; failure: Failure };

export const pathOf = (source: string | Source): string => (typeof source === 'string' ? source : source.path);

export const bytesOf = async (source: string | Source): Promise<Uint8Array> =>
  typeof source === 'string' ? readFile(source) : source.bytes;

/** Reads one file and asks the rules. What goes wrong with it is its result. */
export async function lintFile(source: string | Source, { rules, forced }: ConfiguredRules): Promise<LintResult> {
  const path = pathOf(source);
  try {
    const paper = reportPaper(await readPaper(await bytesOf(source), path), rules);
    for (const outcome of paper.outcomes) outcome.severity = forced.get(outcome.rule) ?? outcome.severity;
    return { type: 'paper', paper };
  } catch (error) {
    return { type: 'failure', failure: failureOf(path, error) };
  }
}
