/**
 * Globals that pdfjs-dist 5.6 expects of a browser or of Node 22 and that Node 20 lacks. Each is put in only where it is
 * absent and does no more than pdfjs asks of it while reading text.
 */
export function polyfill(): void {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) define(globalThis, name, function stub() {});
  define(Promise, 'withResolvers', function withResolvers(this: PromiseConstructor) {
    let resolve!: (value: unknown) => void;
    let reject!: (reason: unknown) => void;
    const promise = new this((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  define(
    Promise,
    'try',
    function attempt(this: PromiseConstructor, run: (...args: unknown[]) => unknown, ...args: unknown[]) {
      return new this((resolve) => resolve(run(...args)));
    },
  );
  define(URL, 'parse', (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null));
  define(Math, 'sumPrecise', (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0));
  for (const Collection of [Map, WeakMap]) {
    define(Collection.prototype, 'getOrInsertComputed', getOrInsertComputed);
    define(Collection.prototype, 'getOrInsert', getOrInsert);
  }
  define(Uint8Array.prototype, 'toHex', function toHex(this: Uint8Array) {
    return Buffer.from(this).toString('hex');
  });
  define(Uint8Array.prototype, 'toBase64', function toBase64(this: Uint8Array) {
    return Buffer.from(this).toString('base64');
  });
  // Without this one, operator lists end early and silently.
  define(
    ArrayBuffer.prototype,
    'transferToFixedLength',
    function transfer(this: ArrayBuffer, length = this.byteLength) {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this).subarray(0, length));
      return moved;
    },
  );
  for (const [name, helper] of Object.entries(ITERATOR_HELPERS)) define(ITERATOR, name, helper);
  define(Uint8Array, 'fromBase64', (text: string) => new Uint8Array(Buffer.from(text, 'base64')));
}

/** What all iterators inherit from; it has no name on Node 20. */
const ITERATOR = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;

type Iterated = Iterable<unknown>;
/** As arrays do it: pdfjs asks them only of maps that it holds whole. */
const ITERATOR_HELPERS = {
  some(this: Iterated, test: (value: unknown) => boolean) {
    return [...this].some((value) => test(value));
  },
  find(this: Iterated, test: (value: unknown) => boolean) {
    return [...this].find((value) => test(value));
  },
};

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function getOrInsertComputed(this: Map<unknown, unknown>, key: unknown, compute: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, compute(key));
  return this.get(key);
}

function getOrInsert(this: Map<unknown, unknown>, key: unknown, value: unknown): unknown {
  if (!this.has(key)) this.set(key, value);
  return this.get(key);
}
