import type { Ablation } from '../../../src/facts/components/ablations/ablation.ts';
import type { Component } from '../../../src/facts/components/component.ts';
import { isCovered } from '../../../src/facts/components/ablations/coverage.ts';
import { declared } from '../../../src/facts/components/declared.ts';
import { leavesOutAnother } from '../../../src/facts/components/ablations/one-left-out.ts';
import { isFromOutside } from '../../../src/facts/components/from-outside.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** So many parts, counted by the authors themselves, make a method of parts. */
export const LEAST_TOLD = 2;

/**
 * The paper varies something, but hardly what it names: a report that adopts three known techniques and varies the
 * number of shots, or reports on one of six in a passing sentence. Only where no section is about a factor and nothing
 * is captioned as an ablation; beside a table, only known techniques count, for tables shorten the names of new parts.
 * A section on what the method is run on, or with, is about none of its parts.
 */
export function isBesideThePoint(paper: Paper, parts: readonly Component[], signs: readonly Ablation[]): boolean {
  const inside = signs.filter((sign) => !isFromOutside(sign));
  const headed = inside.some(({ grade, from }) =>
    from === 'heading' ? grade !== 'loose' : grade === 'plain' && from !== 'sentence',
  );
  const onlySaid = inside.every(({ grade, from }) => grade === 'loose' || from === 'sentence');
  if (!headed && (countedInVain(paper, parts, signs) || leavesOutAnother(paper, parts, signs))) return true;
  // What the report of a run lists beside its optimizer is a setting of that run, and not what the paper presents.
  const known = parts.filter(
    ({ sure, techniques, trigger }) =>
      sure && (onlySaid || (techniques.length > 0 && paper.sectionAt(trigger.span)?.role !== 'experiments')),
  );
  if (known.length < (inside.length < signs.length ? 3 : 2) || headed) return false;
  const covered = known.filter((part) => isCovered(part, signs)).length;
  return covered === 0 || (onlySaid && known.length >= 3 && covered * 2 < known.length);
}

/** Whether the authors count the parts of their method themselves, and nothing that is varied speaks of any part. */
function countedInVain(paper: Paper, parts: readonly Component[], signs: readonly Ablation[]): boolean {
  const counted = declared(paper).filter(({ routine }) => !routine);
  return counted.length >= LEAST_TOLD && ![...counted, ...parts].some((part) => isCovered(part, signs));
}
