import { normalize } from 'node:path';
import type { Artifact } from '../artifacts/artifact.ts';
import { isAddress } from './failure.ts';
import type { ArtifactReport, Failure } from './report/report.ts';
import { UsageError } from './usage-error.ts';

/** Where a configuration names a repository ("file:line:column"), by its path; none of those that a flag names. */
export type ArtifactPlaces = Readonly<Record<string, string>>;

/** Reads one repository, in whatever thread. */
export type ReadArtifact = (path: string) => Promise<Artifact | Failure>;

/**
 * Reads the repositories of a run, before its papers: all of them are compared with each. One that cannot be read is wrong
 * use and not a failure among others, since every answer would be another one.
 */
export async function readArtifacts(
  paths: readonly string[],
  read: ReadArtifact,
  places: ArtifactPlaces = {},
): Promise<Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const path of new Set(paths.map((one) => (isAddress(one) ? one : normalize(one))))) {
    const result = await read(path);
    const place = places[path];
    const named = place === undefined ? `--artifact ${path}` : `${place}: artifacts: ${path}`;
    if ('why' in result) throw new UsageError(`${named}: ${inWords(result)}`);
    artifacts.push(result);
  }
  return artifacts;
}

/** The same causes as for a paper, said of a folder. */
const inWords = ({ path, why, todo }: Failure) =>
  isAddress(path)
    ? `${why}; clone it first, and name the folder`
    : `${why.replace('no such file', 'no such folder')}; ${todo.replace(', or lint the source of the paper', '')}`;

/** The part of a repository that reports have: its folder, which files were read, and why others were not. */
export const reportArtifact = ({ path, read, unread }: Artifact): ArtifactReport => ({
  path,
  read: [...read],
  unread: unread.map((one) => ({ path: one.path, why: one.why })),
});
