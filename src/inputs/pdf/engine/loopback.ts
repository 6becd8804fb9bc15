/**
 * Two ends of a line between pdfjs and its worker part, in one thread. pdfjs's own line clones every message, as between
 * threads; here the two sides share what they send. Only a stream's chunks and their lists are copied: the worker part empties
 * and fills the same ones again.
 */
export function loopback(): [LoopbackPort, LoopbackPort] {
  const [a, b] = [new LoopbackPort(), new LoopbackPort()];
  a.connect(b);
  b.connect(a);
  return [a, b];
}

type Listener = (event: { data: unknown }) => void;

class LoopbackPort {
  readonly #listeners = new Set<Listener>();
  #other: LoopbackPort | undefined;

  connect(other: LoopbackPort): void {
    this.#other = other;
  }

  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    if (name !== 'message') return;
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  postMessage(message: { chunk?: unknown }): void {
    const { chunk } = message;
    const data = typeof chunk === 'object' && chunk !== null ? { ...message, chunk: copyOf(chunk) } : message;
    queueMicrotask(() => this.#other?.receive(data));
  }

  receive(data: unknown): void {
    for (const listener of this.#listeners) listener.call(this, { data });
  }
}

const copyOf = (chunk: object) =>
  Object.fromEntries(Object.entries(chunk).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]));
