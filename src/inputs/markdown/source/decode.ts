import { UnreadableError } from '../../unreadable.ts';

const SAVE = 'save it as UTF-8 text';
/** More than this share of undecodable characters is not text with a few bad bytes but something else. */
const TOLERATED = 0.01;

/** The reader and the search for comments ask for the same file. */
const known = new WeakMap<Uint8Array, string>();

/**
 * Bytes → text with `\n` line endings and no byte order mark. Lines and columns stay those of the file, offsets need
 * not: nothing outside this folder sees an offset into the source.
 */
export function decode(bytes: Uint8Array): string {
  let text = known.get(bytes);
  if (text === undefined) known.set(bytes, (text = decodeAnew(bytes)));
  return text;
}

function decodeAnew(bytes: Uint8Array): string {
  const raw = new TextDecoder(encodingOf(bytes)).decode(bytes);
  refuseBinary(raw);
  // The Markdown parser would do this to NUL itself; done here, its text and ours stay equal.
  const text = raw.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  if (text.trim() === '')
    throw new UnreadableError('there is nothing but blanks in the file', 'check that it is the right one');
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return wideWithoutMark(bytes) ?? 'utf-8';
}

const SAMPLE = 4096;

/**
 * Text in two bytes a character without a mark at its start: the blanks, line ends and letters of a Markdown file have
 * a zero for their other byte, and nowhere else are there zeros.
 */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let [even, odd, both] = [0, 0, 0];
  for (let at = 0; at + 1 < end; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) both++;
    else if (bytes[at] === 0) even++;
    else if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (both > 0 || Math.max(even, odd) < 0.5 * pairs || Math.min(even, odd) > 0.02 * pairs) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
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
