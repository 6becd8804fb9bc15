import type { Artifact } from '../../../src/artifacts/artifact.ts';
import {
  evidence,
  fileEvidence,
  inconclusive,
  met,
  missed,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { kindsOf, repositoryLicences, unreadLicences } from '../../../src/facts/repository/licences.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** A repository that is given to readers holds the text of its licence. */
export const check: Check = (paper, artifacts) => {
  const open = artifacts.filter((artifact) => !hasFile(artifact));
  if (open.length === 0)
    return met(
      artifacts.flatMap(({ licences: [first] }) =>
        first === undefined ? [] : [fileEvidence('satisfies', first.at, 'the licence file')],
      ),
    );
  const unread = open.flatMap(unreadLicences);
  if (unread.length > 0) return inconclusive(`${unread[0]!.path} could not be read: ${unread[0]!.why}`);
  return missed(...open.map((artifact) => findingOf(paper, artifact)));
};

/** A licence of the data alone leaves the code without one. On a model hub the card's field stands for the file. */
function hasFile({ code, licences, statements }: Artifact): boolean {
  if (code !== null) return licences.some(({ of }) => of.length === 0 || of.includes('code'));
  return licences.length > 0 || statements.some((one) => one.topic === 'licence' && one.source === 'front matter');
}

function findingOf(paper: Paper, artifact: Artifact): Finding {
  const { path, licences, code } = artifact;
  const named = repositoryLicences(artifact).find(
    (one) => !one.text && (code === null || kindsOf(one).includes('code')),
  );
  const because = `looked in ${path} and its folders for weights, data, documents and licences for a file called LICENSE, LICENCE, COPYING or NOTICE`;
  const help = 'put the whole text of the licence into a file LICENSE in the root, where people and tools look for it';
  if (named !== undefined)
    return {
      message: `${named.name} is named, but the repository has no licence file`,
      evidence: [fileEvidence('trigger', named.at, 'the name without its text')],
      because,
      help,
      severity: 'note',
    };
  const other = licences[0];
  return {
    message:
      other === undefined
        ? 'the repository has no licence file, and nothing in it names a licence'
        : 'the repository has a licence, but none for its code',
    evidence: [
      ...released(paper, artifact),
      ...(other === undefined ? [] : [fileEvidence('nearest', other.at, 'of the data or the weights only')]),
    ],
    because,
    help,
  };
}

function released(paper: Paper, { readme, code }: Artifact): Evidence[] {
  const release = releases(paper).find(({ kinds, promised }) => !promised && (code === null || kinds.includes('code')));
  if (release !== undefined) return [evidence('trigger', release.statement, 'the release')];
  return readme === null ? [] : [fileEvidence('nearest', readme, 'the README')];
}
