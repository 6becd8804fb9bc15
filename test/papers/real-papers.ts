import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';
import type { Located, Outcome, PaperReport, Report } from '../../src/engine/report/report.ts';

/** Real papers are not ours to commit. They stand beside the project on machines that have them. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const haveRealPapers = existsSync(`${SHARED}papers`);

const list = (folder: string, ending: string) =>
  haveRealPapers && existsSync(SHARED + folder)
    ? readdirSync(SHARED + folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => `${SHARED}${folder}/${name}`)
    : [];

export const pdfs = list('papers', '.pdf');
export const markdowns = list('neurips2025/body', '.md');

interface Label {
  expect: 'fires' | 'silent' | 'na' | 'unsure';
}

/** What readers found in a paper. */
interface Facts {
  figures: number;
  tables: number;
  sections: { number: string | null; title: string; page: number }[];
}

export const labels = list('gold/labels', '.json').map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as { slug: string; labels: Record<string, Label>; facts: Facts },
);

const read = new Map<string, Promise<Paper>>();

/** Reads a paper once for all who ask in one file of tests. */
export function readOnce(path: string, { anchors = true } = {}): Promise<Paper> {
  const key = `${path} ${anchors}`;
  const known = read.get(key) ?? readPaper(readFileSync(path), path, { anchors });
  read.set(key, known);
  return known;
}

/** What a run of the command gave. */
interface Run {
  status: number | null;
  stderr: string;
  report: Report;
}

/** Runs the built command, as a user does. */
function lint(files: readonly string[]): Run {
  const out = join(mkdtempSync(join(tmpdir(), 'paper-lint-')), 'report.json');
  const bin = fileURLToPath(new URL('../../bin/paper-lint.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [bin, ...files, '--reporter', `json:${out}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stderr, report: JSON.parse(readFileSync(out, 'utf8')) as Report };
}

const runs = new Map<readonly string[], Run>();

/** All {@link pdfs}, or all {@link markdowns}, linted once for all who ask in one file of tests. */
export function lintOnce(files: readonly string[]): Run {
  const known = runs.get(files) ?? lint(files);
  runs.set(files, known);
  return known;
}

export const slugOf = ({ path }: PaperReport): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

export const missed = (paper: PaperReport, rule: string): Outcome[] =>
  paper.outcomes.filter((outcome) => outcome.rule === rule && outcome.status === 'missed');

export const evidenceOf = (paper: PaperReport): Located[] => paper.outcomes.flatMap(({ evidence }) => evidence);
