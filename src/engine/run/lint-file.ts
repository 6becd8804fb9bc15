import { readFile, stat } from 'node:fs/promises';
import type { Artifact } from '../../artifacts/artifact.ts';
import { readPaper } from '../../inputs/index.ts';
import { UnreadableError } from '../../inputs/unreadable.ts';
import { decode } from '../../inputs/markdown/source/decode.ts';
import { startWatch, stopWatch, timed } from '../../paper/stopwatch.ts';
import type { AskedResult } from './lint-result.ts';
import { findComments } from '../suppression/find-comments.ts';
import { pathOf, type Source } from './source.ts';
import { failureOf } from '../failure.ts';
import { reportPaper } from '../report/report-paper.ts';
import type { ConfiguredRules } from '../settings/rule-settings.ts';

/** What is neither a rule nor a fact. */
const READING = '(reading the file)';
const REPORTING = '(quotes and places)';

/** No paper is larger, and Node holds no more than twice this in one piece. */
const LARGEST = 2 ** 30;

/**
 * The bytes of a file, or those that were given. Throws `UnreadableError` where it is no file or too large, and what
 * `stat` and `readFile` throw.
 */
export async function bytesOf(source: string | Source): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.bytes;
  const about = await stat(source);
  // Opening a pipe that nobody writes to would never end, and reading a device might not either.
  if (!about.isFile() && !about.isDirectory())
    throw new UnreadableError('it is a pipe or a device, not a file', 'send it to standard input: paper-lint - < FILE');
  if (about.size > LARGEST) throw new UnreadableError('it is larger than 1 GB', 'check that it is the right file');
  return readFile(source);
}

/** Reads one file and asks the rules. What goes wrong with it is its result. */
export async function askFile(
  source: string | Source,
  { rules, forced, options }: Omit<ConfiguredRules, 'housekeeping'>,
  artifacts: readonly Artifact[] = [],
  { timing = false }: { timing?: boolean } = {},
): Promise<AskedResult> {
  const path = pathOf(source);
  if (timing) startWatch();
  try {
    const bytes = await bytesOf(source);
    const read = await timed(
      () => READING,
      async () => readPaper(bytes, path, { figures: rules.some(({ figures }) => figures) }),
    );
    const paper = timed(
      () => REPORTING,
      () => reportPaper(read, rules, artifacts, options),
    );
    for (const outcome of paper.outcomes) outcome.severity = forced.get(outcome.rule) ?? outcome.severity;
    const comments = read.source.format === 'markdown' ? findComments(decode(bytes)) : [];
    return { type: 'asked', paper, comments, ...(timing ? { times: stopWatch() } : {}) };
  } catch (error) {
    return { type: 'failure', failure: failureOf(path, error) };
  }
}
