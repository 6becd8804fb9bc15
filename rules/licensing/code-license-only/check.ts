import type { Artifact } from '../../../src/artifacts/artifact.ts';
import {
  evidence,
  fileEvidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { isForCode, kindsOf, repositoryLicences, statementsOn } from '../../../src/facts/repository/licences.ts';
import { paperLicences } from '../../../src/facts/repository/paper-licences.ts';
import type { Paper } from '../../../src/paper/paper.ts';

type Kind = 'weights' | 'data';
const NAMES = { weights: 'weights', data: 'data' } as const satisfies Record<Kind, string>;

/** Weights and data that go out under nothing but a licence for programs have no terms of their own. */
export const check: Check = (paper, artifacts) => {
  const code = artifacts.flatMap(repositoryLicences).filter(({ id, text }) => text && isForCode(id));
  if (code.length === 0) return notApplicable('no licence file of the repository holds a licence for code');
  const given = (['weights', 'data'] as const).flatMap((kind) => {
    const at = givenAt(paper, artifacts, kind);
    return at === null ? [] : [{ kind, at }];
  });
  if (given.length === 0) return notApplicable('neither weights nor data are given to readers');
  const terms = given.map(({ kind }) => termsFor(paper, artifacts, kind));
  const findings = given.flatMap(({ kind, at }, i): Finding[] =>
    terms[i] !== null
      ? []
      : [
          {
            message: `${NAMES[kind]} are released, and the only licence of the repository, ${code[0]!.name}, is one for code`,
            evidence: [
              at,
              fileEvidence('conflict', code[0]!.at, 'says nothing of weights or data'),
              ...described(artifacts, kind),
            ],
            // Somebody has thought of terms, and left their text out.
            ...(described(artifacts, kind).length > 0 ? { severity: 'note' as const } : {}),
            because: `looked for a licence or terms of the ${NAMES[kind]} in the paper and in ${artifacts.map(({ path }) => path).join(', ')}`,
            help: `say it in one sentence, in the README and the paper: “the ${NAMES[kind]} are under …”, and put the text beside them`,
          },
        ],
  );
  return findings.length > 0 ? missed(...findings) : met(terms.flatMap((one) => one ?? []));
};

/** Where weights or data are handed out: by the paper, or by the repository itself. */
function givenAt(paper: Paper, artifacts: readonly Artifact[], kind: Kind): Evidence | null {
  const release = releases(paper).find(
    ({ kinds, promised, supplement }) => kinds.includes(kind) && !promised && !supplement,
  );
  if (release !== undefined) return evidence('trigger', release.statement, 'the release');
  if (kind === 'data') return null;
  const step = artifacts.flatMap(({ steps }) => steps).find((one) => one.step === 'models' && one.at !== null);
  return step === undefined ? null : fileEvidence('trigger', step.at!, 'where they are given');
}

/** Sentences that say what may not be done with them, in place of terms. */
const described = (artifacts: readonly Artifact[], kind: Kind): Evidence[] =>
  artifacts
    .flatMap((artifact) => statementsOn(artifact, 'limit'))
    .filter(({ of }) => of.includes(kind))
    .slice(0, 2)
    .map(({ at }) => fileEvidence('nearest', at, 'describes terms without giving them'));

/** A licence that says what a reader may do with them, or a file of terms that is not known. */
function termsFor(paper: Paper, artifacts: readonly Artifact[], kind: Kind): Evidence | null {
  const named = paperLicences(paper).find(
    ({ kinds, statement }) =>
      kinds.includes(kind) || kinds.length === 0 || /\b(?:all|everything|both)\b/i.test(statement.text),
  );
  if (named !== undefined) return evidence('satisfies', named.statement, `names ${named.name}`);
  for (const artifact of artifacts) {
    const licence = repositoryLicences(artifact).find((one) => kindsOf(one).includes(kind));
    if (licence !== undefined) return fileEvidence('satisfies', licence.at, licence.name);
    // The text is not known, but it is there.
    const own = artifact.licences.find(({ of, parts }) => of.includes(kind) || (parts.length === 0 && of.length === 0));
    if (own !== undefined) return fileEvidence('satisfies', own.at, 'terms of its own');
  }
  return null;
}
