import type { Artifact, FilePlace } from '../../../src/artifacts/artifact.ts';
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
import { kindsOf, meet, repositoryLicences, type RepositoryLicence } from '../../../src/facts/repository/licences.ts';
import { paperLicences, type PaperLicence } from '../../../src/facts/repository/paper-licences.ts';
import { meaning } from '../../../src/facts/assets/licences/licence-lookup.ts';

/** The paper, the licence file and the fields of the repository name one and the same licence for one thing. */
export const check: Check = (paper, artifacts) => {
  const named = paperLicences(paper).filter(({ means }) => means !== null);
  const all = artifacts.map((artifact) => ({ artifact, licences: repositoryLicences(artifact) }));
  const known = all.flatMap(({ licences }) => licences.filter(({ id }) => id !== null));
  const findings = [
    ...distinct(named).flatMap((one) => againstPaper(one, known) ?? []),
    ...all.flatMap(({ artifact, licences }) => withinRepository(artifact, licences)),
  ];
  if (findings.length > 0) return missed(...findings);
  const agreeing = named.flatMap((one): Evidence[] => {
    const same = known.find(({ id }) => one.means!(id!));
    return same === undefined
      ? []
      : [evidence('satisfies', one.statement, `names ${one.name}`), fileEvidence('satisfies', same.at, same.name)];
  });
  if (agreeing.length > 0) return met(agreeing.slice(0, 4));
  const texts = known.filter(({ text }) => text);
  if (known.length - texts.length > 0 && texts.length > 0)
    return met(known.slice(0, 3).map(({ at, name }) => fileEvidence('satisfies', at, name)));
  return notApplicable('fewer than two places name a licence that is known, so there is nothing to compare');
};

/** What the paper says of one thing against all that the repository says of it. */
function againstPaper(one: PaperLicence, known: readonly RepositoryLicence[]): Finding | null {
  const about = known.filter((licence) => meet(one.kinds, kindsOf(licence)));
  // A licence that the repository gives to anything at all may be the one that the paper means.
  const candidates = one.kinds.length === 0 ? known : about;
  if (candidates.length === 0 || candidates.some(({ id }) => one.means!(id!))) return null;
  const shown = firstOfEach(candidates).slice(0, 3);
  return {
    message: `the paper says ${one.name}, the repository ${list(shown.map(({ name }) => name))}`,
    evidence: [
      evidence('trigger', one.statement, `names ${one.name}`),
      ...shown.map(({ at, name, text }) => fileEvidence('conflict', at, text ? `the text of ${name}` : name)),
    ],
  };
}

/** A field or a sentence of the repository against the texts in its licence files. */
function withinRepository({ licences: files }: Artifact, licences: readonly RepositoryLicence[]): Finding[] {
  // A file that is not known may hold whatever the field names.
  if (files.some(({ parts }) => parts.length === 0)) return [];
  const texts = licences.filter(({ text }) => text);
  const fields = licences.filter(({ text, id }) => !text && id !== null);
  const findings: Finding[] = [];
  const said = new Set<string>();
  for (const field of fields) {
    const means = meaning(field.name) ?? ((id: string) => id === field.id);
    const about = texts.filter((one) => meet(field.of, kindsOf(one)));
    if (about.length === 0 || texts.some(({ id }) => means(id!) || id === field.id)) continue;
    if (said.has(field.id!)) continue;
    said.add(field.id!);
    findings.push({
      message: `${fileName(field.at)} says ${field.name}, ${fileName(about[0]!.at)} holds ${list(firstOfEach(about).map(({ name }) => name))}`,
      evidence: [
        fileEvidence('trigger', field.at, field.name),
        ...firstOfEach(about)
          .slice(0, 2)
          .map(({ at, name }) => fileEvidence('conflict', at, `the text of ${name}`)),
      ],
    });
  }
  return findings;
}

const fileName = ({ file }: FilePlace) => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
const list = (names: readonly string[]) => [...new Set(names)].slice(0, 3).join(' and ');
const firstOfEach = (licences: readonly RepositoryLicence[]) =>
  licences.filter((one, i) => licences.findIndex(({ id }) => id === one.id) === i);

/** A paper names its licence in the abstract and in the conclusion; one finding says it. */
const distinct = (named: readonly PaperLicence[]) =>
  named.filter(
    (one, i) =>
      named.findIndex(({ name, kinds }) => name === one.name && `${kinds.join()}` === `${one.kinds.join()}`) === i,
  );
