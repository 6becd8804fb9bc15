import { basename } from 'node:path';
import { UnreadableError } from '../inputs/unreadable.ts';
import type { Failure } from './report/report.ts';

const CAUSES: Record<string, { why: string; todo: string }> = {
  ENOENT: { why: 'there is no such file', todo: 'check the path' },
  ENOTDIR: { why: 'there is no such file', todo: 'check the path' },
  ELOOP: { why: 'its symbolic links lead in a circle', todo: 'check where they point' },
  ENAMETOOLONG: { why: 'the name is too long', todo: 'check the path' },
  EISDIR: { why: 'it is a folder', todo: 'name the files inside, as in papers/**/*.pdf' },
  EACCES: { why: 'permission denied', todo: 'allow reading it' },
  EPERM: { why: 'permission denied', todo: 'allow reading it' },
};

const ADDRESS = { why: 'nothing is downloaded', todo: 'save it first, and name the file' };

/** A page of the web, where a file is wanted. */
export const isAddress = (path: string): boolean => /^(?:https?|ftp):\/\//i.test(path);

/** What a person is told of an error that stopped one file. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof UnreadableError) return { path, why: error.message, todo: error.todo };
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const code = String(error.code);
    if (isAddress(path)) return { path, ...ADDRESS };
    return {
      path,
      ...(CAUSES[code] ?? { why: `it cannot be read (${code})`, todo: 'check the disk or copy the file' }),
    };
  }
  return { path, why: `internal error: ${describe(error)}`, todo: 'please report it' };
}

/** The message and the place that threw: a report needs it, a whole stack would drown the person. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = /\(?((?:file:\/\/)?\/[^\s()]+):(\d+):\d+\)?$/m.exec(error.stack ?? '');
  const rule = /rules\/([\w-]+\/[\w-]+)\/check\.[jt]s/.exec(error.stack ?? '');
  const place = frame === null ? '' : ` (${rule === null ? '' : `${rule[1]}, `}${basename(frame[1]!)}:${frame[2]})`;
  return `${error.message.split('\n')[0]}${place}`;
}
