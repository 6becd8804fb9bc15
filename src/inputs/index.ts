import type { Format, Paper } from '../paper/paper.ts';
import { unknownFormat } from './unknown-format.ts';
import { UnreadableError } from './unreadable.ts';

/** How a file is read; what is left out costs nothing. */
export interface ReadOptions {
  /** False: read a PDF by its geometry alone, without its named destinations and links. */
  anchors?: boolean;
  /** True: look at what figures draw. It costs about as much as the text of the pages that have figures. */
  figures?: boolean;
}

/** Reads the bytes of one file. Throws `UnreadableError` where nothing can be linted. */
export type Ingester = (bytes: Uint8Array, path: string, options?: ReadOptions) => Promise<Paper>;

/** One entry a format, loaded when a file of it comes by. */
const INGESTERS = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  markdown: async () => (await import('./markdown/index.ts')).readMarkdown,
} as const satisfies Record<Format, () => Promise<Ingester>>;

const EXTENSIONS: Record<string, Format> = { pdf: 'pdf', md: 'markdown', markdown: 'markdown', qmd: 'markdown' };
const formatOfName = (path: string) => EXTENSIONS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? null;

/** The file's format by its first bytes, then by its name; null where neither tells. */
function formatOf(bytes: Uint8Array, path: string): Format | null {
  if (startsAsPdf(bytes)) return 'pdf';
  return formatOfName(path);
}

/** PDF allows some bytes before its header. */
const startsAsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * Reads the bytes of a file whose format its first bytes or its name tell. Throws `UnreadableError` where nothing can
 * be linted.
 */
export async function readPaper(bytes: Uint8Array, path: string, options?: ReadOptions): Promise<Paper> {
  if (bytes.length === 0) throw new UnreadableError('the file is empty', 'check that it was written to the end');
  const format = formatOf(bytes, path);
  if (format === null) throw unknownFormat(path);
  if (format === 'pdf' && !startsAsPdf(bytes))
    throw new UnreadableError('the file is named .pdf but is not a PDF', 'check what was downloaded or saved');
  const ingest: Ingester = await INGESTERS[format]();
  return ingest(bytes, path, options);
}

/** Loads what a file of this name will need, for a thread that has nothing better to do yet. */
export async function prepare(path: string): Promise<void> {
  const format = formatOfName(path);
  if (format !== null) await INGESTERS[format]();
  if (format === 'pdf') await (await import('./pdf/engine/pdfjs.ts')).loadEngine();
}
