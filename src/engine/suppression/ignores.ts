import type { PaperReport } from '../report/report.ts';
import { foldQuote } from '../report/fingerprint.ts';
import { matches } from '../settings/rule-settings.ts';
import { inFiles } from './in-files.ts';
import { notice, type Housekeeping } from './notice.ts';

/** A finding that a person has looked at and decided to leave: an entry of `ignore` in the configuration. */
export interface Ignore {
  /** A rule's id, or a pattern with `*`. */
  rule: string;
  /** Words of the sentence that is quoted; blanks and numbers do not count. Without it every finding of the rule is meant. */
  quote?: string | undefined;
  reason: string;
  /** The last day on which it holds: 2026-12-31. */
  expires?: string | undefined;
  /** Glob patterns of the papers, from `base`; all papers where they are left out. */
  files?: readonly string[] | undefined;
  /** The folder that `files` start from. */
  base?: string | undefined;
  /** Where it is written, for what is said of it. */
  at?: { file: string; line: number | null } | undefined;
}

/** Follows a run: marks what is ignored in each paper, and says at the end which entries did nothing. */
export function ignoring(entries: readonly Ignore[], today: string, housekeeping: Housekeeping) {
  const used = new Set<Ignore>();
  const looked = new Set<Ignore>();
  const live = entries.filter(({ expires }) => expires === undefined || expires >= today);
  return {
    paper({ path, outcomes }: PaperReport): void {
      for (const entry of live) {
        if (!inFiles(path, entry)) continue;
        const known = outcomes.filter(({ rule }) => matches(entry.rule, rule));
        if (known.length > 0) looked.add(entry);
        if (known.some(({ status }) => status === 'inconclusive')) used.add(entry);
        for (const outcome of known) {
          if (outcome.status !== 'missed' || !quotes(outcome.evidence, entry)) continue;
          used.add(entry);
          const { file = '', line = null } = entry.at ?? {};
          outcome.suppression ??= { by: 'config', reason: entry.reason, file, line };
        }
      }
    },
    end: () =>
      entries.flatMap((entry) => {
        const at = placeOf(entry);
        if (!live.includes(entry))
          return notice(
            housekeeping,
            'config/expired-suppression',
            `the suppression of ${entry.rule} ended on ${entry.expires}`,
            at,
          );
        if (used.has(entry) || !looked.has(entry)) return [];
        return notice(
          housekeeping,
          'config/unused-suppression',
          `nothing of ${entry.rule} was found that this suppresses`,
          at,
        );
      }),
  };
}

const quotes = (evidence: readonly { quote: string }[], { quote }: Ignore): boolean =>
  quote === undefined || evidence.some((one) => foldQuote(one.quote).includes(foldQuote(quote)));

const placeOf = ({ quote, reason, at }: Ignore) => ({
  quote: quote ?? reason,
  file: at?.file ?? 'the options of lint()',
  ...(at?.line == null ? {} : { line: at.line, column: 1, endLine: at.line, endColumn: 1 }),
});
