import type { PaperReport, Report } from '../../engine/report/report.ts';

/** The papers of a run, and what is said of its own configuration as if that were one more. */
export const papersOf = ({ papers, notices = [] }: Report): PaperReport[] =>
  notices.length === 0
    ? papers
    : [
        ...papers,
        {
          path: notices[0]!.evidence[0]?.file ?? 'configuration',
          title: 'Configuration',
          kind: 'system',
          kindBecause: '',
          pages: null,
          unread: [],
          outcomes: notices,
          facts: {},
        },
      ];
