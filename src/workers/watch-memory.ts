const EVERY = 200;
const MEGABYTE = 2 ** 20;
/** What the process itself may grow by: the main thread's own modules and results, and the code of the workers. */
const OWN = 256;

/**
 * V8 bounds a thread's heap, but not the bytes beside it, where a small file can unfold into gigabytes. So the whole
 * process is watched: while it holds more than at the start plus what is allowed, `relieve` is called, and again when it
 * has ended. Returns how to end the watch.
 */
export function watchMemory(allowed: () => number, relieve: () => Promise<void>): () => void {
  const before = process.memoryUsage.rss();
  let busy = false;
  const timer = setInterval(async () => {
    if (busy || process.memoryUsage.rss() - before < (allowed() + OWN) * MEGABYTE) return;
    busy = true;
    await relieve();
    busy = false;
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
