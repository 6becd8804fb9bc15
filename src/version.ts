import { readFileSync } from 'node:fs';

/** The version in package.json, which lies one folder up in the sources and two in the build. */
export function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error('package.json of paper-lint is missing');
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
