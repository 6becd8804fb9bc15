import type { Artifact, ArtifactStatement, FilePlace } from '../../artifacts/artifact.ts';
import { termsOf } from '../assets/licences/licence-lookup.ts';
import type { ArtefactKind } from '../assets/kinds.ts';

/** A licence that a repository gives to some of what it holds, by its text, its name or a field. */
export interface RepositoryLicence {
  /** SPDX id or the lexicon's; null where only a name is known that fits no entry. */
  readonly id: string | null;
  /** As a sentence has it. */
  readonly name: string;
  /** What it is for; empty where nothing says. */
  readonly of: readonly ArtefactKind[];
  readonly at: FilePlace;
  /** True for the text in a licence file, false for a name elsewhere. */
  readonly text: boolean;
}

/** All licences of a repository: those of its licence files first. */
export function repositoryLicences(artifact: Artifact): RepositoryLicence[] {
  const texts = artifact.licences.flatMap(({ of, parts }) =>
    parts.map(({ id, at }): RepositoryLicence => ({ id, name: nameOf(id), of, at, text: true })),
  );
  const named = statementsOn(artifact, 'licence').map(({ id, name, of, at }): RepositoryLicence => ({
    id,
    name: id === null ? name : nameOf(id),
    of,
    at,
    text: false,
  }));
  return [...texts, ...named];
}

/** SPDX ids are names by themselves; the lexicon's own ids are not. */
function nameOf(id: string): string {
  const terms = termsOf(id);
  return terms === null || terms.spdx ? id : terms.name;
}

/** A licence that speaks of programs and says nothing of weights or data. */
export const isForCode = (id: string | null): boolean => id !== null && termsOf(id)?.kind === 'software';

/**
 * What a licence is for, where neither its file nor its sentence says: a licence for programs is taken for the code, any
 * other for all that is given.
 */
export const kindsOf = ({ id, of }: RepositoryLicence): readonly ArtefactKind[] =>
  of.length > 0 ? of : isForCode(id) ? ['code'] : ['code', 'weights', 'data'];

type On<Topic> = Extract<ArtifactStatement, { topic: Topic }>;

/** What a repository says on one topic, in the order it was read. */
export const statementsOn = <Topic extends ArtifactStatement['topic']>(
  { statements }: Artifact,
  topic: Topic,
): On<Topic>[] => statements.filter((one): one is On<Topic> => one.topic === topic);

/** Two sets of kinds meet where they share one, or where one of them says none. */
export const meet = (a: readonly ArtefactKind[], b: readonly ArtefactKind[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((kind) => b.includes(kind));

/** Files that might have held a licence, had they been read. */
export const unreadLicences = ({ unread }: Artifact) =>
  unread.filter(({ path }) => /(?:licen[cs]e|copying|notice)[^/\\]*$/i.test(path));
