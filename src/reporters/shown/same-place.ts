import type { EvidenceRole } from '../../engine/answer.ts';
import type { Located } from '../../engine/report/report.ts';
import { groupBy } from '../../group-by.ts';

/** What a place is called where its rule has no words of its own. */
export const ROLE_LABELS = {
  trigger: null,
  satisfies: null,
  conflict: 'speaks against it',
  nearest: 'the nearest thing found',
} satisfies Record<EvidenceRole, string | null>;

/**
 * Evidence as people are shown it: a place that stands there for several reasons is quoted once, with its labels joined.
 * Formats for machines keep each.
 */
export const joinSamePlaces = (evidence: readonly Located[]): Located[] =>
  [...groupBy(evidence, placeKey).values()].map((same) => {
    const [first, ...others] = same as [Located, ...Located[]];
    if (others.length === 0) return first;
    const labels = new Set(same.flatMap(({ label, role }) => label ?? ROLE_LABELS[role] ?? []));
    return { ...first, label: labels.size === 0 ? null : [...labels].join(' · ') };
  });

const placeKey = ({ quote, file, page, rects, line, column }: Located): string =>
  JSON.stringify([quote, file, page, rects, line, column]);
