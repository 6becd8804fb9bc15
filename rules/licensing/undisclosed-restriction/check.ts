import {
  evidence,
  fileEvidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import { KIND_NAMES, type ArtefactKind } from '../../../src/facts/assets/kinds.ts';
import { opennessClaims } from '../../../src/facts/assets/releases/openness.ts';
import { isOfAccess, restrictions, type Restriction } from '../../../src/facts/assets/licences/restrictions.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { meet, statementsOn } from '../../../src/facts/repository/licences.ts';
import { OUTPUTS, repositoryLimits, type RepositoryLimit } from '../../../src/facts/repository/limits.ts';

interface Claim {
  shown: Evidence;
  kinds: readonly ArtefactKind[];
  word: string;
  explicit: boolean;
}

/** What the paper or the README calls open or released may be used as that word says. */
export const check: Check = (paper, artifacts) => {
  const claims: Claim[] = [
    ...opennessClaims(paper).map(({ statement, kinds, word, explicit }) => ({
      shown: evidence('trigger', statement, `called ${word}`),
      kinds,
      word,
      explicit,
    })),
    ...artifacts
      .flatMap((artifact) => statementsOn(artifact, 'open'))
      .map(({ at, of, word }) => ({
        shown: fileEvidence('trigger', at, `called ${word}`),
        kinds: of,
        word,
        explicit: true,
      })),
  ];
  if (claims.length === 0)
    return notApplicable('neither the paper nor the repository calls anything open, public, free or released');
  const limits = artifacts.flatMap(repositoryLimits);
  if (limits.length === 0)
    return met(
      claims.slice(0, 2).map(({ shown }) => ({ ...shown, role: 'satisfies' })),
      'nothing in the repository restricts what it calls open',
    );
  const said = restrictions(paper).filter((one) => !isOfAccess(one));
  const hidden = limits.filter((limit) => !said.some((one) => discloses(one, limit)));
  if (hidden.length === 0)
    return met(
      said.slice(0, 2).map(({ statement, label }) => evidence('satisfies', statement, label)),
      'the paper says so too',
    );
  const bound = claims.filter((claim) => hidden.some((limit) => about(claim, limit)));
  if (bound.length === 0) return met([], 'what the repository restricts is not what is called open');
  const shown = bound.slice(0, 2);
  const against = hidden.filter((limit) => shown.some((claim) => about(claim, limit))).slice(0, 5);
  const kinds = [...new Set(shown[0]!.kinds)].filter((kind) => kind !== 'demo').map((kind) => KIND_NAMES[kind]);
  const thing = kinds.length === 0 ? 'the release' : `the ${enumerate(kinds)}`;
  const isOne = thing === 'the code' || thing === 'the release';
  const sources = [...new Set(against.flatMap(({ source }) => source ?? []))];
  return missed({
    message: `${thing} ${isOne ? 'is' : 'are'} called ${shown[0]!.word}, but the repository restricts ${isOne ? 'it' : 'them'}: ${[...new Set(against.map(({ what }) => what))].slice(0, 3).join('; ')}`,
    evidence: [
      ...shown.map((claim) => claim.shown),
      ...against.map(({ at, what }) => fileEvidence('conflict', at, what)),
    ],
    help: 'say in the paper, beside that sentence, what the repository restricts, or choose another word',
    ...(sources.length > 0 ? { because: sources.join('; ') } : {}),
    // "Released" bears a restriction better than "open" does.
    ...(shown.every(({ explicit }) => !explicit) ? { severity: 'note' as const } : {}),
  });
};

/** Terms on what a model makes are more than a reader expects of terms on the model. */
const discloses = ({ kinds, statement }: Restriction, { what, of }: RepositoryLimit) =>
  what === OUTPUTS ? OUTPUT_WORDS.test(statement.text) : meet(kinds, of);
const OUTPUT_WORDS = /\b(?:outputs?|generat\w+|responses|completions|data (?:produced|made|created))\b/i;

const about = (claim: Claim, limit: RepositoryLimit) => meet(claim.kinds, limit.of);
