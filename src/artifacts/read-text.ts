import { open, stat } from 'node:fs/promises';
import { decode } from '../inputs/markdown/source/decode.ts';
import { UnreadableError } from '../inputs/unreadable.ts';

/** No licence, card or README that people wrote is longer. */
const MOST_BYTES = 512 * 1024;
/** A line longer than this is data, and patterns would only lose time on it. */
const LONGEST_LINE = 20_000;

export interface TextFile {
  lines: string[];
  /** Why not all of it was read, or null. */
  cut: string | null;
}

/** The lines of a text file in UTF-8 or UTF-16, from its beginning. Throws `UnreadableError` for what is not text. */
export async function readText(path: string): Promise<TextFile> {
  const { size } = await stat(path);
  if (size === 0) return { lines: [], cut: null };
  const bytes = await firstBytes(path, Math.min(size, MOST_BYTES));
  const lines = decode(size > MOST_BYTES ? wholeLines(bytes) : bytes).split('\n');
  const long = lines.some(({ length }) => length > LONGEST_LINE);
  return {
    lines: long ? lines.map((line) => line.slice(0, LONGEST_LINE)) : lines,
    cut: size > MOST_BYTES || long ? 'only its beginning was read, it is too long' : null,
  };
}

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const { bytesRead } = await file.read(bytes, at, length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}

/** A letter in the middle of which the bytes end would look like a broken one. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10);
  return end === -1 ? bytes : bytes.subarray(0, end & ~1);
}

/** What a person is told of a file that was passed over. */
export function whyUnread(error: unknown): string {
  if (error instanceof UnreadableError) return error.message.replace(', not Markdown text', '');
  if (error instanceof Error && 'code' in error)
    return error.code === 'EACCES' || error.code === 'EPERM'
      ? 'permission denied'
      : `it cannot be read (${String(error.code)})`;
  throw error;
}
