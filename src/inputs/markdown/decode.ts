import { UnreadableError } from '../unreadable.ts';

const SAVE = 'save it as UTF-8 text';
/** More than this share of undecodable characters is not text with a few bad bytes but something else. */
const TOLERATED = 0.01;

/**
 * Bytes → text with `\n` line endings and no byte order mark. Lines and columns stay those of the file, offsets need
 * not: nothing outside this folder sees an offset into the source.
 */
export function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  const raw = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  refuseBinary(raw);
  // The Markdown parser would do this to NUL itself; done here, its text and ours stay equal.
  const text = raw.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  if (text.trim() === '')
    throw new UnreadableError('there is nothing but blanks in the file', 'check that it is the right one');
  return text;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function refuseBinary(text: string): void {
  let zeros = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code === 0xfffd) broken++;
  }
  const most = text.length * TOLERATED;
  if (zeros > most) throw new UnreadableError('the file is binary, not Markdown text', SAVE);
  if (broken > most) throw new UnreadableError('the file is not UTF-8 text', SAVE);
}
