import { inflateSync } from 'node:zlib';

/** What unpacks to more than this goes to pdfjs's own reader, which takes it piece by piece. */
const MOST_BYTES = 128 << 20;

type Format = ConstructorParameters<typeof DecompressionStream>[0];

/**
 * pdfjs unpacks each stream of a file through the web's `DecompressionStream`, which in Node is a thread pool and three
 * layers of streams for a few kilobytes. In a worker that does nothing but read papers, one call takes their place. The
 * shape is that of the original as far as pdfjs uses it: one write, then all chunks.
 */
export function inflateQuickly(): void {
  const Original = globalThis.DecompressionStream;
  globalThis.DecompressionStream = class {
    readonly readable: unknown;
    readonly writable: unknown;

    constructor(format: Format) {
      if (format !== 'deflate') return new Original(format) as never;
      let give: (chunks: Uint8Array[]) => void;
      let fail: (error: unknown) => void;
      const chunks = new Promise<Uint8Array[]>((resolve, reject) => ([give, fail] = [resolve, reject]));
      chunks.catch(() => {});
      const write = async (bytes: Uint8Array) => {
        try {
          give([inflateSync(bytes, { maxOutputLength: MOST_BYTES })]);
        } catch (error) {
          fail(error);
        }
      };
      const writer = { ready: Promise.resolve(), write, close: async () => {} };
      this.writable = { getWriter: () => writer };
      this.readable = {
        async *[Symbol.asyncIterator]() {
          yield* await chunks;
        },
      };
    }
  } as unknown as typeof DecompressionStream;
}
