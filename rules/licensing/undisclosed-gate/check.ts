import { evidence, fileEvidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { opennessClaims } from '../../../src/facts/assets/releases/openness.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { isOfAccess, restrictions } from '../../../src/facts/assets/licences/restrictions.ts';
import { meet, statementsOn } from '../../../src/facts/repository/licences.ts';
import type { ArtefactKind } from '../../../src/facts/assets/kinds.ts';

const PASSED_ON: readonly ArtefactKind[] = ['weights', 'data'];

/** Weights and data that a reader has to ask for are not simply available. */
export const check: Check = (paper, artifacts) => {
  const gates = artifacts.flatMap((artifact) => statementsOn(artifact, 'gate')).filter(({ of }) => meet(of, PASSED_ON));
  const claims = [
    ...opennessClaims(paper).map(({ statement, kinds, word, explicit }) => ({
      statement,
      kinds,
      word: `called ${word}`,
      explicit,
    })),
    ...releases(paper)
      .filter(({ promised, supplement }) => !promised && !supplement)
      .map(({ statement, kinds }) => ({ statement, kinds, word: 'the release', explicit: false })),
  ].filter(({ kinds }) => meet(kinds, PASSED_ON));
  if (claims.length === 0)
    return notApplicable('the paper says of no weights or data of its own that they are available');
  const said = restrictions(paper).find((one) => isOfAccess(one) && meet(one.kinds, PASSED_ON));
  if (gates.length === 0)
    return met(
      [evidence('satisfies', claims[0]!.statement, claims[0]!.word)],
      'nothing in the repository makes a reader ask for weights or data',
    );
  if (said !== undefined)
    return met(
      [evidence('satisfies', said.statement, said.label), fileEvidence('satisfies', gates[0]!.at, gates[0]!.how)],
      'the paper says so too',
    );
  const bound = claims.find(({ kinds }) => gates.some(({ of }) => meet(of, kinds)));
  if (bound === undefined) return met([], 'what is behind a gate is not what the paper calls available');
  const shown = gates.filter(({ of }) => meet(of, bound.kinds)).slice(0, 4);
  return missed({
    message: `${bound.explicit ? bound.word : 'released'} in the paper, but in the repository a reader has to ask: ${[...new Set(shown.map(({ how }) => how))].join(', ')}`,
    evidence: [
      evidence('trigger', bound.statement, bound.word),
      ...shown.map(({ at, how }) => fileEvidence('conflict', at, how)),
    ],
  });
};
