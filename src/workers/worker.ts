import { parentPort, workerData } from 'node:worker_threads';
import { prepare } from '../inputs/index.ts';
import { inflateQuickly } from './quick-inflate.ts';
import type { Task } from './tasks.ts';

inflateQuickly();

// Not statically: the rules load while the reader of the first file does. Each task waits for what it needs itself, and
// is told then what went wrong.
const loaded = import('./run-task.ts');
prepare(String(workerData)).catch(() => {});

// Of a broken file pdfjs leaves promises behind that fail when nobody waits for them any more, perhaps while the next file
// is read. What a task needs it waits for, and where that never comes its time runs out.
process.on('unhandledRejection', () => {});

// One task at a time; the pool sends the next when it has the answer to the last.
parentPort!.on('message', (task: Task) => {
  loaded
    .then(async ({ runTask }) => parentPort!.postMessage(await runTask(task)))
    .catch((error: unknown) => {
      // Outside of any promise it ends this thread, and the pool is told why.
      setImmediate(() => {
        throw error;
      });
    });
});
