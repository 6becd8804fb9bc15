import type { RulePage } from '../rule.ts';

const page = (id: string, severity: RulePage['severity'], title: string, what: string, todo: string): RulePage => ({
  id: `config/${id}`,
  title,
  severity,
  confidence: 'high',
  since: '0.1.0',
  sources: [],
  notFor: [],
  ofRuns: false,
  absence: false,
  figures: false,
  artifact: false,
  default: 'on',
  what,
  why: 'A suppression outlives its cause, and then hides what nobody has looked at.',
  todo,
});

/** What is said of suppressions themselves. They are set like rules (`config/*: off`), but no paper is asked about them. */
export const HOUSEKEEPING: readonly RulePage[] = [
  page(
    'unused-suppression',
    'note',
    'A suppression that suppresses nothing',
    'A comment in a Markdown paper, or an entry of `ignore` in the configuration, that matches no finding of this run.',
    'Take it out. Where it belongs to a paper that this run did not read, name that paper under `files`.',
  ),
  page(
    'expired-suppression',
    'warning',
    'A suppression whose day has passed',
    'An entry of `ignore` whose `expires` lies in the past. It suppresses nothing any more.',
    'Mend the finding, or give a later day and a reason that still holds.',
  ),
  page(
    'invalid-suppression',
    'warning',
    'A suppression without a reason, or of no rule',
    'A `paper-lint-…` comment that gives no reason, names no rule that there is, or is none of the two forms. It suppresses nothing.',
    'Write `<!-- paper-lint-disable-next-block RULE -- reason -->` or `<!-- paper-lint-disable-file RULE -- reason -->`.',
  ),
  page(
    'stale-baseline',
    'note',
    'A baseline that holds what is no longer found',
    'The baseline has entries of a paper of this run that match none of its findings.',
    'Run again with `--update-baseline`, so that what was mended cannot come back unseen.',
  ),
];

/** The rules on suppressions themselves, whose levels are set like those of others. */
export type HousekeepingId =
  | 'config/unused-suppression'
  | 'config/expired-suppression'
  | 'config/invalid-suppression'
  | 'config/stale-baseline';
