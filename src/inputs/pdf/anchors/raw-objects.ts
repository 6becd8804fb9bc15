import { constants, inflateSync } from 'node:zlib';

/** Of all object streams together; a file that unpacks to more than this is read by pdfjs alone. */
const MOST_BYTES = 64 << 20;
/** No object that we look at is longer. */
const LONGEST = 1 << 18;

/**
 * The source text of a PDF's objects, by number. pdfjs keeps its objects to itself, and asking it for link annotations
 * makes it read the text of the page a second time; their few objects are found faster in the file itself. What is
 * unusual (encryption, damaged streams) gives null, and pdfjs is asked.
 */
export class RawObjects {
  readonly #bytes: Buffer;
  /** Where the object's text starts after "obj": the last definition in a file counts. */
  readonly #starts = new Map<number, number>();
  readonly #packed = new Map<number, string>();

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Null where the objects cannot be read as they stand. */
  static read(source: Uint8Array): RawObjects | null {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    if (bytes.includes('/Encrypt')) return null;
    const objects = new RawObjects(bytes);
    objects.#index();
    return objects.#unpack() ? objects : null;
  }

  get(number: number): string | null {
    const packed = this.#packed.get(number);
    if (packed !== undefined) return packed;
    const start = this.#starts.get(number);
    if (start === undefined) return null;
    const end = this.#bytes.indexOf('endobj', start);
    return this.#bytes.toString('latin1', start, Math.min(end < 0 ? Infinity : end, start + LONGEST));
  }

  #index(): void {
    for (let at = this.#bytes.indexOf(' obj'); at >= 0; at = this.#bytes.indexOf(' obj', at + 4)) {
      const head = /(\d{1,9})\s+\d{1,5}$/.exec(this.#bytes.toString('latin1', Math.max(0, at - 20), at));
      if (head !== null) this.#starts.set(Number(head[1]), at + 4);
    }
  }

  /** Unpacks the object streams; false where one of them cannot be. */
  #unpack(): boolean {
    let total = 0;
    for (const start of this.#starts.values()) {
      const head = this.#bytes.toString('latin1', start, start + 600);
      if (!head.includes('/ObjStm')) continue;
      const open = /^[^]{0,500}?\bstream\r?\n/.exec(head);
      if (open === null || !/\/Type\s*\/ObjStm\b/.test(open[0])) continue;
      const content = inflate(this.#bytes.subarray(start + open[0].length), MOST_BYTES - total);
      if (content === null || !/\/FlateDecode\b/.test(open[0])) return false;
      total += content.length;
      const first = Number(/\/First\s+(\d{1,9})/.exec(open[0])?.[1] ?? 0);
      const pairs = content.slice(0, first).match(/\d+/g)?.map(Number) ?? [];
      for (let i = 0; i + 1 < pairs.length; i += 2)
        this.#packed.set(pairs[i]!, content.slice(first + pairs[i + 1]!, first + (pairs[i + 3] ?? content.length)));
    }
    return true;
  }
}

/** Unpacks what stands at the beginning of the bytes; what follows it is not looked at. */
function inflate(bytes: Uint8Array, most: number): string | null {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) }).toString(
      'latin1',
    );
  } catch {
    return null;
  }
}
