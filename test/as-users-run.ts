import type { ViteUserConfig } from 'vitest/config';
// @ts-expect-error -- plain JavaScript, which the command starts with
import { FLAGS } from '../bin/flags.js';

/**
 * Packages are loaded as users load them. By default tests take the forms that some have for development: micromark's
 * checks itself at every step and takes twice as long.
 */
export const publishedPackages: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'published-packages',
  configResolved({ ssr, environments }) {
    for (const { resolve } of [ssr, ...Object.values(environments)])
      if (resolve?.conditions !== undefined)
        resolve.conditions = resolve.conditions.filter((name) => name !== 'development|production');
  },
};

/** V8 is set up as the command sets it up. */
export const execArgv: string[] = FLAGS;
