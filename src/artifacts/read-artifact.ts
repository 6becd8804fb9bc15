import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UnreadableError } from '../inputs/unreadable.ts';
import type { Artifact, ArtifactStatement, LicenceFile, UnreadFile } from './artifact.ts';
import { readDocument, type Document } from './document.ts';
import { readStatements } from './document-statements.ts';
import { placeOn } from './file-place.ts';
import { readFrontMatter } from './front-matter.ts';
import { identifyLicences } from './licences/identify-licence.ts';
import { interestingFiles, type InterestingFile } from './interesting.ts';
import { markedParts } from './licences/licence-marks.ts';
import { listFiles } from './list-files.ts';
import { readCitation, readMetadata } from './metadata.ts';
import { readText, whyUnread } from './read-text.ts';
import { findSteps, firstProgram } from './steps.ts';

/** A file of the repository with its text. */
interface Opened extends InterestingFile {
  file: string;
  lines: string[];
}

/**
 * Reads the repository beside a paper: what its licences, README, cards and metadata say, with file and line. Offline and
 * bounded: only a few files are opened, nothing outside the folder is, and nothing is run. Throws `UnreadableError` where
 * the folder cannot be read at all.
 */
export async function readArtifact(root: string): Promise<Artifact> {
  const { paths, complete, unread } = await listing(root);
  const opened: Opened[] = [];
  for (const one of interestingFiles(paths)) {
    const file = join(root, one.path);
    try {
      const { lines, cut } = await readText(file);
      opened.push({ ...one, file, lines });
      if (cut !== null) unread.push({ path: file, why: cut });
    } catch (error) {
      unread.push({ path: file, why: whyUnread(error) });
    }
  }
  const readme = opened.find(({ role, path }) => role === 'readme' && !path.includes('/')) ?? null;
  const names = namesOf(root, readme);
  const documents = new Map<Opened, Document | null>();
  const licences: LicenceFile[] = [];
  const statements: ArtifactStatement[] = [];
  for (const one of opened) {
    const licence = licenceOf(one, opened);
    if (licence !== null) licences.push(licence.found);
    if (one.role === 'metadata') statements.push(...readMetadata(one.file, one.lines));
    else if (one.role === 'citation') statements.push(...(await readCitation(one.file, one.lines)));
    else if (one.role !== 'notice' && licence?.known !== true) {
      const document = await readDocument(one.file, one.lines);
      documents.set(one, document);
      statements.push(...(await readFrontMatter(one.file, one.lines, one.of)));
      if (document !== null) statements.push(...readStatements(document, { ...one, names }));
    }
  }
  const page = readme === null ? null : (documents.get(readme) ?? null);
  const program = firstProgram(paths);
  return {
    path: root,
    paths,
    complete,
    read: opened.map(({ file }) => file),
    unread: unread.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    licences,
    statements,
    steps: findSteps(root, paths, page),
    code: program === null ? null : join(root, program),
    readme: readme === null ? null : headOf(readme),
  };
}

/** The words of the folder's name and of the README's title that can be a name. */
function namesOf(root: string, readme: Opened | null): string[] {
  const title = readme?.lines.find((line) => /^#\s/.test(line))?.replace(/[:—–].*$/, '') ?? '';
  const words = `${basename(resolve(root))} ${title}`.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !COMMON.test(word));
}

const COMMON =
  /^(?:the|for|and|code|official|paper|model|models|data|dataset|repo\w*|main|master|artifact|release|with|from|implementation|language|large|learning|project|readme|research|open|source|public|card|case)$/;

async function listing(root: string): Promise<{ paths: string[]; complete: boolean; unread: UnreadFile[] }> {
  const about = await stat(root);
  if (!about.isDirectory()) throw new UnreadableError('it is not a folder', 'name the folder of the repository');
  const found = await listFiles(root);
  if (found.paths.length === 0 && found.unread.length === 0 && found.complete)
    throw new UnreadableError('the folder is empty', 'name the folder of the repository');
  return found;
}

/** A notice names the parts of others; where no licence stands beside it, its text is the licence. */
function licenceOf(
  { role, path, file, lines, of }: Opened,
  all: readonly Opened[],
): { found: LicenceFile; known: boolean } | null {
  const folder = (one: string) => one.slice(0, Math.max(0, one.lastIndexOf('/')));
  const alone = !all.some((one) => one.role === 'licence' && folder(one.path) === folder(path));
  if (role !== 'licence' && !(role === 'notice' && alone)) return null;
  const at = firstWords({ file, lines });
  if (at === null) return null;
  const { parts: texts, whole } = identifyLicences(file, lines);
  const parts = texts.length > 0 ? texts : markedParts(file, lines);
  return role === 'notice' && parts.length === 0
    ? null
    : { found: { at, of, parts }, known: texts.length > 0 && whole };
}

/** The title, which may stand behind front matter and pictures. */
function headOf({ file, lines }: Opened) {
  const title = lines.findIndex((text) => /^#{1,2}\s+\S/.test(text));
  return title === -1 ? firstWords({ file, lines }) : placeOn(file, lines, title);
}

function firstWords({ file, lines }: Pick<Opened, 'file' | 'lines'>) {
  const line = lines.findIndex((text) => /[\p{L}\p{N}]/u.test(text));
  return line === -1 ? null : placeOn(file, lines, line);
}
