import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Artifact } from '../../artifacts/artifact.ts';
import { BUILD } from '../../generated/build.ts';
import { pathOf, type Source } from './source.ts';
import type { PaperReport } from '../report/report.ts';
import { settingsFor, type Override } from '../settings/overrides.ts';
import type { RuleSetting } from '../settings/rule-settings.ts';
import type { Run } from './run-files.ts';

/** Larger files are few, and are not read twice to save a reading. */
const LARGEST = 64 << 20;

/** What an answer depends on beside the paper: settings and repositories; the version is always part of the key. */
interface Given {
  settings: readonly RuleSetting[];
  overrides: readonly Override[];
  artifacts: readonly Artifact[];
}

/**
 * Keeps the reports of papers in a folder, one file each, so that a run takes no more memory for many. The name of a file
 * is the hash of all that the report depends on; a file that is broken, or that cannot be written, is as none.
 */
export function withCache(run: Run, folder: string, given: Given): Run {
  const base = createHash('sha256')
    .update(JSON.stringify([BUILD, given.artifacts]))
    .digest('hex');
  return async (source, begin, threads) => {
    const path = pathOf(source);
    const own = JSON.stringify(settingsFor(path, given.settings, given.overrides));
    const file = await fileOf(folder, base + own, source);
    const known = file === null ? null : await load(file);
    if (known !== null) {
      begin();
      return { type: 'paper', paper: underName(known, path) };
    }
    const result = await run(source, begin, threads);
    if (file !== null && result.type === 'paper') await save(file, result.paper);
    return result;
  };
}

/** The same paper may have had another name; its own comments are the only other thing that tells it. */
const underName = (known: PaperReport, path: string): PaperReport => ({
  ...known,
  path,
  outcomes: known.outcomes.map((one) =>
    one.suppression?.file === known.path ? { ...one, suppression: { ...one.suppression, file: path } } : one,
  ),
});

/** Null where the paper cannot be read: the run itself says why. */
async function fileOf(folder: string, base: string, source: string | Source): Promise<string | null> {
  try {
    const bytes = typeof source === 'string' ? await smallFile(source) : source.bytes;
    if (bytes === null) return null;
    // The ending tells the format.
    const hash = createHash('sha256')
      .update(`${base}${extname(pathOf(source)).toLowerCase()}\0`)
      .update(bytes);
    return join(folder, `${hash.digest('hex')}.json`);
  } catch {
    return null;
  }
}

async function smallFile(path: string): Promise<Uint8Array | null> {
  const about = await stat(path);
  return about.isFile() && about.size <= LARGEST ? readFile(path) : null;
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The first line is the hash of the rest: what was cut off or changed is not believed. */
async function load(file: string): Promise<PaperReport | null> {
  try {
    const text = await readFile(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === sumOf(body) ? (JSON.parse(body) as PaperReport) : null;
  } catch {
    return null;
  }
}

/** Under another name first, so that nobody ever sees half of it. */
async function save(file: string, paper: PaperReport): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    const body = JSON.stringify(paper);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(draft, `${sumOf(body)}\n${body}`);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}
