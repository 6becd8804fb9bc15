/** The minified builds of pdfjs-dist, which scripts/pdf-engine.mjs copies into dist, come without types. */
declare module '#pdfjs/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}

declare module '#pdfjs/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
