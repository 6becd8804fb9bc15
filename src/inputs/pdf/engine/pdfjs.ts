import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFWorker } from 'pdfjs-dist';
import { loopback } from './loopback.ts';
import { polyfill } from './polyfills.ts';

type Pdfjs = typeof import('pdfjs-dist');
let loaded: Promise<Pdfjs> | undefined;

/**
 * pdfjs-dist without its native canvas. The modern build starts four times faster than the legacy one and reads the
 * same text, given the few globals that Node 20 lacks; they must stand before the import, so it is dynamic.
 */
export const loadPdfjs = (): Promise<Pdfjs> => (loaded ??= importQuietly());

async function importQuietly(): Promise<Pdfjs> {
  polyfill();
  // At import, before any verbosity can be set, the modern build advises the legacy one: not a message for our users.
  const { warn } = console;
  console.warn = () => {};
  try {
    // The minified build is the same code, and half as long to load.
    return await import('#pdfjs/build/pdf.min.mjs');
  } finally {
    console.warn = warn;
  }
}

let worker: Promise<PDFWorker> | undefined;

/** The worker part in this same thread, on a line of our own: its default one clones every message. */
const loadWorker = (pdfjs: Pdfjs): Promise<PDFWorker> => (worker ??= startWorker(pdfjs));

async function startWorker(pdfjs: Pdfjs): Promise<PDFWorker> {
  const { WorkerMessageHandler } = await import('#pdfjs/build/pdf.worker.min.mjs');
  const [here, there] = loopback();
  WorkerMessageHandler.initializeFromPort(there);
  return pdfjs.PDFWorker.create({ port: here as never, verbosity: 0 });
}

/** All that opening the first document would load. */
export const loadEngine = async (): Promise<void> => void (await loadWorker(await loadPdfjs()));

/** Opens a document without its pictures, since decoding them can cost more than the text. */
export async function openPdf(bytes: Uint8Array) {
  const pdfjs = await loadPdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve('#pdfjs/LICENSE'));
  return pdfjs.getDocument({
    worker: await loadWorker(pdfjs),
    // pdfjs takes the buffer over, so it gets its own copy.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    maxImageSize: 1,
  }).promise;
}

/** An open document of pdfjs; to be destroyed by its `loadingTask`. */
export type PdfDocument = Awaited<ReturnType<typeof openPdf>>;
/** A page of such a document, counted from 1. */
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
