import { writeFile as write } from 'node:fs/promises';
import { cannotWrite } from '../../engine/cannot-write.ts';

/** Writes what a person asked for into a file of that name. Throws `UsageError` where the disk refuses. */
export const writeFile = (path: string, content: string | Uint8Array): Promise<void> =>
  write(path, content).catch((error: unknown) => cannotWrite(path, error));
