import { UsageError } from './usage-error.ts';

/** What a person is told when a file cannot be written; anything but an error of the disk is thrown on. */
export function cannotWrite(path: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error)) throw error;
  throw new UsageError(`${path} cannot be written (${String(error.code)}); name a file in a folder that exists`);
}
