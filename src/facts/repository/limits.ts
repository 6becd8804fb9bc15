import type { Artifact, FilePlace } from '../../artifacts/artifact.ts';
import { termsOf } from '../assets/licences/licence-lookup.ts';
import type { ArtefactKind } from '../assets/kinds.ts';
import { asOf, isRestrictive, limitsOf } from '../assets/terms.ts';
import { OUTPUTS } from '../../artifacts/licences/term-phrases.ts';
import { kindsOf, repositoryLicences, statementsOn } from './licences.ts';

export { OUTPUTS };

/** What the repository keeps a reader from, with the line that says so. */
export interface RepositoryLimit {
  /** In a few words: "non-commercial". */
  readonly what: string;
  readonly of: readonly ArtefactKind[];
  readonly at: FilePlace;
  /** For a limit of a known licence: when that was looked at and where. */
  readonly source: string | null;
}

/** By its own sentences, by words added to a licence, and by the licences that it names or holds. */
export function repositoryLimits(artifact: Artifact): RepositoryLimit[] {
  const said = statementsOn(artifact, 'limit').map(({ at, of, what }) => ({ what, of, at, source: null }));
  const added = artifact.licences.flatMap(({ of, parts }) =>
    parts.flatMap((part) => part.added.map((at) => ({ what: `added to ${part.id}`, of, at, source: null }))),
  );
  const known = repositoryLicences(artifact).flatMap((licence): RepositoryLimit[] => {
    const terms = licence.id === null ? null : termsOf(licence.id);
    if (terms === null || !isRestrictive(terms)) return [];
    const [limit] = limitsOf(terms);
    if (limit === undefined) return [];
    return [
      {
        what: `${licence.name}: ${limit}`,
        of: kindsOf(licence),
        at: licence.at,
        source: `${licence.name} ${asOf(terms)}`,
      },
    ];
  });
  // One line may be both a sentence and the name of a licence.
  const all = [...known, ...said, ...added];
  return all.filter((one, i) => all.findIndex(({ at }) => at.file === one.at.file && at.line === one.at.line) === i);
}
