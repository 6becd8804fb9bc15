import type { LicenceFile, LicencePart } from '../../../src/artifacts/artifact.ts';
import {
  fileEvidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Check,
  type Finding,
} from '../../../src/engine/answer.ts';
import { unreadLicences } from '../../../src/facts/repository/licences.ts';

/** A licence whose words were changed is another licence, and its name misleads. */
export const check: Check = (_paper, artifacts) => {
  const files = artifacts.flatMap(({ licences }) => licences);
  const findings = files.flatMap((file) => file.parts.flatMap((part) => findingOf(file, part) ?? []));
  if (findings.length > 0) return missed(...findings);
  const unread = artifacts.flatMap(unreadLicences);
  if (unread.length > 0) return inconclusive(`${unread[0]!.path} could not be read: ${unread[0]!.why}`);
  const texts = files.flatMap(({ parts }) => parts.filter(({ by }) => by === 'text'));
  if (texts.length === 0) return notApplicable('no licence file holds the text of a known licence');
  return met(texts.slice(0, 4).map(({ at, id }) => fileEvidence('satisfies', at, `the text of ${id}`)));
};

function findingOf(file: LicenceFile, { id, at, added, removed }: LicencePart): Finding | null {
  if (added.length === 0 && removed.length === 0) return null;
  const changes = [
    ...(added.length > 0 ? ['words added'] : []),
    ...(removed.length > 0 ? ['words left out'] : []),
  ].join(' and ');
  const left = removed.map((words) => `“${words.length > 120 ? `${words.slice(0, 120)} …` : words}”`);
  return {
    message: `the licence is ${id} with ${changes}`,
    evidence: [
      ...added.map((place) => fileEvidence('trigger', place, `not in ${id}`)),
      ...(removed.length > 0 ? [fileEvidence('trigger', at, `${id} begins here`)] : []),
      ...(added.length > 0 && file.at.line !== added[0]!.line
        ? [fileEvidence('nearest', file.at, 'what it is called')]
        : []),
    ],
    ...(left.length > 0 ? { because: `left out, in words without marks: ${left.join(', ')}` } : {}),
  };
}
