import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { UnreadFile } from './artifact.ts';

/** Bounds on what is listed: a repository of code is smaller, a folder of data may have no end. */
const MOST_FILES = 20_000;
const DEEPEST = 6;
/** Folders that hold what others wrote, or what a tool left. */
const SKIPPED =
  /^(?:\.(?!github$)|node_modules$|__pycache__$|site-packages$|third[_-]?party$|vendor$|venv$|env$|build$|dist$)/i;

export interface Listing {
  /** Relative to the folder, with `/`, sorted. */
  paths: string[];
  complete: boolean;
  unread: UnreadFile[];
}

/**
 * The files of a folder, breadth first, so that what is cut off lies deepest. Links are followed to files inside the
 * folder only, never to folders: no circle can arise and nothing outside is read. Throws where the folder itself cannot
 * be read.
 */
export async function listFiles(root: string): Promise<Listing> {
  const real = await realpath(root);
  const listing: Listing = { paths: [], complete: true, unread: [] };
  let level = [''];
  for (let depth = 0; level.length > 0; depth++) {
    const deeper: string[] = [];
    for (const folder of level) {
      const entries = await entriesOf(root, folder, listing);
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.test(entry.name)) deeper.push(path);
        } else if (listing.paths.length >= MOST_FILES) listing.complete = false;
        else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(root, path, real, listing))))
          listing.paths.push(path);
      }
    }
    level = depth + 1 < DEEPEST && listing.complete ? deeper : [];
    if (level.length === 0 && deeper.length > 0) listing.complete = false;
  }
  listing.paths.sort();
  return listing;
}

async function entriesOf(root: string, folder: string, { unread }: Listing) {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    if (folder === '') throw error;
    unread.push({ path: join(root, folder), why: 'the folder cannot be read' });
    return [];
  }
}

async function leadsInside(root: string, path: string, real: string, { unread }: Listing): Promise<boolean> {
  const pass = (why: string) => {
    unread.push({ path: join(root, path), why });
    return false;
  };
  try {
    const target = await realpath(join(root, path));
    const about = await stat(target);
    if (about.isDirectory()) return false;
    if (!about.isFile()) return pass('it is not a file');
    return (
      target.startsWith(real.endsWith(sep) ? real : real + sep) || pass('it is a link that leads out of the folder')
    );
  } catch (error) {
    const circle = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    return pass(circle ? 'its symbolic links lead in a circle' : 'it is a link that leads nowhere');
  }
}
