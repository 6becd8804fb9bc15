import { mkdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Source } from '../../engine/run/source.ts';
import { failureOf } from '../../engine/failure.ts';
import { bytesOf } from '../../engine/run/lint-file.ts';
import type { PaperReport, Report } from '../../engine/report/report.ts';
import { UsageError } from '../../engine/usage-error.ts';
import { loadAnnotatingReporter, type AnnotatingName } from '../../reporters/index.ts';
import type { ReporterContext } from '../../reporters/reporter.ts';
import { cannotWrite } from '../../engine/cannot-write.ts';
import { failureLine, problemLines } from './failure-line.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes a copy of each PDF of the run with its findings in it: one file, or a folder for many. One that cannot be written
 * does not keep the others; each such is a line of the result, as it is printed.
 */
export async function annotate(
  report: Report,
  inputs: readonly (string | Source)[],
  { name, file }: { name: AnnotatingName; file: string },
  context: ReporterContext,
): Promise<string[]> {
  const reporter = await loadAnnotatingReporter(name);
  const papers = report.papers.filter(({ pages, path }) => pages !== null && !/\.(?:md|markdown)$/i.test(path));
  if (papers.length === 0) {
    // Files that cannot be read have been reported, and that is enough.
    if (report.papers.length === 0) return [];
    throw new UsageError(`${name}:${file} needs a PDF, and none of the papers is one; --reporter html shows them all`);
  }
  const targets = await namesFor(papers, { name, file });
  const problems: string[] = [];
  for (const [i, paper] of papers.entries()) {
    const source = inputs.find((one) => typeof one !== 'string' && one.path === paper.path) ?? paper.path;
    try {
      const marked = await reporter(paper, await bytesOf(source), context);
      await writeFile(targets[i]!, marked);
    } catch (error) {
      problems.push(...(error instanceof UsageError ? problemLines(error) : [unmarked(paper.path, error)]));
    }
  }
  return problems;
}

function unmarked(path: string, error: unknown): string {
  const { why, todo } = failureOf(path, error);
  return failureLine({ path, why: `its findings could not be marked in it: ${why}`, todo });
}

async function namesFor(papers: readonly PaperReport[], { name, file }: { name: string; file: string }) {
  const folder = /[/\\]$/.test(file) || (await stat(file).catch(() => null))?.isDirectory() === true;
  if (!folder && papers.length > 1)
    throw new UsageError(
      `${name}:${file} names one file for ${papers.length} papers; name a folder, as in ${name}:${file}/`,
    );
  if (folder) await mkdir(file, { recursive: true }).catch((error: unknown) => cannotWrite(file, error));
  const targets = papers.map(({ path }) => (folder ? join(file, basename(path)) : file));
  for (const [i, target] of targets.entries()) {
    if (papers.some(({ path }) => resolve(path) === resolve(target)))
      throw new UsageError(`${target} is the paper itself; name another file or folder for the copy`);
    if (targets.indexOf(target) < i)
      throw new UsageError(
        `two papers are called ${basename(target)}, and both would be written to ${file}; lint them apart`,
      );
  }
  return targets;
}
