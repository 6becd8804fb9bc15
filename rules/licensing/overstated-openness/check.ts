import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ownCode } from '../../../src/facts/assets/code/own-code.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { opennessClaims, type OpennessClaim } from '../../../src/facts/assets/releases/openness.ts';
import { restrictions, type Restriction } from '../../../src/facts/assets/licences/restrictions.ts';
import type { LimitWay } from '../../../src/facts/assets/licences/limit-phrases.ts';

/** A paper that calls its work open and restricts it elsewhere promises more than a reader gets. */
export const check: Check = (paper) => {
  const claims = opennessClaims(paper);
  if (claims.length === 0)
    return notApplicable(
      'the paper calls nothing of its own open, public, free or released',
      onePerSection(paper, ownCode(paper), 3).map((one) => evidence('nearest', one, one.says)),
    );
  const limits = restrictions(paper).filter((limit) => claims.some((claim) => about(claim, limit)));
  if (limits.length === 0)
    return met(
      claims.slice(0, 4).map(({ statement, word }) => evidence('satisfies', statement, `called ${word}`)),
      'nothing in the paper restricts what it calls open',
    );

  const bound = claims.filter((claim) => limits.some((limit) => about(claim, limit)));
  // A sentence that says both at once is the restriction; a claim that stands apart from it shows the gap better.
  const apart = bound.filter(({ statement }) =>
    limits.every((limit) => limit.statement.span.start !== statement.span.start),
  );
  const shown = (apart.length > 0 ? apart : bound).toSorted((a, b) => strengthOf(b) - strengthOf(a)).slice(0, 3);
  const labels = [...new Set(limits.map(({ label }) => label))];
  return missed({
    message: `called ${shown[0]!.word}, but the paper itself restricts it: ${labels.slice(0, 3).join(', ')}`,
    evidence: [
      ...shown.map((claim) => evidence('trigger', claim.statement, `called ${claim.word}`)),
      ...limits.slice(0, 4).map(({ statement, label }) => evidence('conflict', statement, label)),
    ],
    help:
      apart.length === 0
        ? SAYS_BOTH
        : `say what holds beside the word, for instance “${asPromised(shown[0]!.word)} ${HOLDS[limits[0]!.way] ?? 'for research and other non-commercial use'}”`,
    // "Released" bears a restriction better than "open" does, and any word does beside the restriction itself.
    ...(apart.length === 0 || shown.every(({ explicit }) => !explicit) ? { severity: 'note' as const } : {}),
  });
};

const SAYS_BOTH =
  'the sentence itself says so: keep the restriction beside the word wherever the paper is summed up (abstract, conclusion, README)';

/** "Open source" promises more than "public", and "public" more than "released". */
const strengthOf = ({ word, explicit }: OpennessClaim): number =>
  Number(explicit) + Number(/\bopen/i.test(word)) + Number(/open[- ]source/i.test(word));

/** What is not free is not called open in the example. */
const asPromised = (word: string): string => (/\b(?:public|free)/.test(word) ? 'publicly available' : 'available');
const HOLDS: Readonly<Partial<Record<LimitWay, string>>> = {
  request: 'on request',
  application: 'on application',
  'selected people': 'to researchers who apply',
  'limited access': 'to those who apply',
  gate: 'to those who accept the terms',
  'held back': 'in part',
  'restrictive licence': 'under the terms of its licence',
};

/** A claim and a restriction meet when both speak of the same kind of artefact, or one of them of no kind in particular. */
const about = (claim: OpennessClaim, limit: Restriction): boolean =>
  claim.kinds.length === 0 || limit.kinds.length === 0 || claim.kinds.some((kind) => limit.kinds.includes(kind));
