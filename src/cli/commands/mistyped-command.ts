import { access } from 'node:fs/promises';
import type { Command } from 'commander';
import { didYouMean } from '../../engine/suggest.ts';
import { UsageError } from '../../engine/usage-error.ts';

/** Whatever is no command is taken for a file. Throws `UsageError` where it is nearly a command, and no such file is there. */
export async function refuseMistypedCommand(first: string, commands: readonly Command[]): Promise<void> {
  const near = didYouMean(
    first,
    commands.flatMap((one) => [one.name(), ...one.aliases()]),
  );
  if (near === '') return;
  const there = await access(first).then(
    () => true,
    () => false,
  );
  if (!there) throw new UsageError(`${first}: there is no such command or file${near}`);
}
