import { cannotWrite } from '../cannot-write.ts';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { RULE_PAGES } from '../../generated/rule-pages.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import type { Outcome, PaperReport, Report } from '../report/report.ts';
import { summarize } from '../report/summary.ts';
import { UsageError } from '../usage-error.ts';
import { notice, type Housekeeping } from './notice.ts';

/** A finding that was there when the baseline was written. */
interface Entry {
  rule: string;
  fingerprint: string;
  /** Keys of every sentence it was set off by, so that one more before them does not make it another finding. */
  anchors: string[];
  /** For a person who reads the file. */
  message: string;
}

/** `paper-lint/baseline@1`: findings by paper, whose paths start from the file's folder. */
export interface Baseline {
  schema: 'paper-lint/baseline@1';
  papers: Record<string, Entry[]>;
}

/** Reads a baseline file. Throws `UsageError` where it is missing, broken or of another schema. */
export async function readBaseline(path: string): Promise<Baseline> {
  const repair = 'write it anew with --update-baseline';
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`the baseline ${path} cannot be read (${String(error.code)}); ${repair}`);
  }
  try {
    const value = JSON.parse(text) as Baseline;
    if (value.schema !== 'paper-lint/baseline@1' || !Object.values(value.papers).every(isPapers)) throw new Error();
    return value;
  } catch {
    throw new UsageError(`${path} is no baseline of paper-lint; ${repair}`);
  }
}

const isPapers = (entries: unknown): boolean =>
  Array.isArray(entries) &&
  entries.every(
    (one) => typeof one?.rule === 'string' && typeof one.fingerprint === 'string' && Array.isArray(one.anchors),
  );

/** Follows a run: marks what is in the baseline, and says at the end what of it is no longer found. */
export function baselining(path: string, { papers }: Baseline, housekeeping: Housekeeping) {
  const stale: Outcome[] = [];
  return {
    paper(paper: PaperReport): void {
      const key = keyOf(path, paper.path);
      const left = [...(Object.hasOwn(papers, key) ? papers[key]! : [])];
      const found = paper.outcomes.filter(isOpen);
      for (const isSame of [sameFingerprint, sameSentence, sameAbsence])
        for (const outcome of found) {
          const at = outcome.suppression === undefined ? left.findIndex((entry) => isSame(entry, outcome)) : -1;
          if (at === -1) continue;
          left.splice(at, 1);
          outcome.suppression = {
            by: 'baseline',
            reason: 'it was there when the baseline was written',
            file: path,
            line: null,
          };
        }
      const gone = left.filter(({ rule }) => wasAsked(paper, rule));
      if (gone.length === 0) return;
      const rules = [...new Set(gone.map(({ rule }) => rule))].join(', ');
      const many = gone.length === 1 ? 'an entry' : `${gone.length} entries`;
      stale.push(
        ...notice(housekeeping, 'config/stale-baseline', `${many} of ${key} no longer found: ${rules}`, {
          quote: gone[0]!.message,
          file: path,
        }),
      );
    },
    end: () => stale,
  };
}

const isOpen = (outcome: Outcome): boolean =>
  outcome.status === 'missed' && outcome.suppression === undefined && !outcome.rule.startsWith('config/');

/** A rule that is off, or could not tell, says nothing about its entries; what is suppressed otherwise now is not stale. */
const wasAsked = ({ outcomes }: PaperReport, rule: string): boolean => {
  const own = outcomes.filter((one) => one.rule === rule);
  return (
    own.length > 0 &&
    own.every((one) => one.status !== 'inconclusive' && (one.suppression?.by ?? 'baseline') === 'baseline')
  );
};

const sameFingerprint = (entry: Entry, outcome: Outcome) =>
  entry.fingerprint === outcome.fingerprint && entry.rule === outcome.rule;
const sameSentence = (entry: Entry, outcome: Outcome) =>
  entry.rule === outcome.rule && anchorsOf(outcome).some((anchor) => entry.anchors.includes(anchor));
/** What stands nowhere is missing just as much when another sentence comes nearest to it. */
const sameAbsence = (entry: Entry, outcome: Outcome) =>
  entry.rule === outcome.rule && RULE_PAGES.some(({ id, absence }) => id === entry.rule && absence);

const anchorsOf = ({ rule, evidence }: Outcome): string[] => [
  ...new Set(evidence.filter(({ role }) => role !== 'nearest').map(({ quote }) => fingerprintOf(rule, quote, 0))),
];

const keyOf = (baseline: string, paper: string): string =>
  relative(dirname(resolve(baseline)), resolve(paper))
    .split(sep)
    .join('/');

/**
 * Writes the findings of a run as its baseline, and marks them in the report. Papers that the run did not read keep their
 * entries. Gives how many findings were written. Throws `UsageError` where the file cannot be read or written.
 */
export async function updateBaseline(path: string, report: Report): Promise<number> {
  const old = existsSync(path) ? await readBaseline(path) : null;
  const now = new Map(
    report.papers.map((paper) => [keyOf(path, paper.path), paper.outcomes.filter(isOpen).map(entryOf)]),
  );
  const all = [...Object.entries(old?.papers ?? {}).filter(([key]) => !now.has(key)), ...now]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const baseline: Baseline = { schema: 'paper-lint/baseline@1', papers: Object.fromEntries(all) };
  try {
    await writeFile(path, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (error) {
    cannotWrite(path, error);
  }
  const { paper } = baselining(path, baseline, new Map());
  report.papers.forEach(paper);
  report.summary = summarize(report.papers, report.notices);
  return [...now.values()].reduce((sum, entries) => sum + entries.length, 0);
}

const entryOf = (outcome: Outcome): Entry => {
  const { rule, fingerprint, message } = outcome;
  return { rule, fingerprint, anchors: anchorsOf(outcome), message };
};
