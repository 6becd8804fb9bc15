import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failureOf } from '../engine/failure.ts';
import { isMarkdown, pathOf } from '../engine/run/source.ts';
import type { Failure } from '../engine/report/report.ts';
import { watchMemory } from './watch-memory.ts';
import type { Result, Task } from './tasks.ts';

export interface Limits {
  /** How many files are read at the same time. */
  jobs: number;
  /** Seconds that one file may take. */
  timeout: number;
  /** Megabytes that one file may take. */
  memory: number;
}

/** More workers than this wait for the disk and for memory more than they help. */
const MOST_JOBS = 8;

export const defaultLimits = (): Limits => ({
  jobs: Math.min(availableParallelism(), MOST_JOBS),
  timeout: 60,
  memory: 1024,
});

/** Workers run the build: Node 20 cannot load TypeScript, so that the sources run in the thread they are called from. */
export const hasWorkers = import.meta.url.endsWith('.js');

export interface Pool {
  /** How many tasks run at the same time. */
  readonly jobs: number;
  /** Never rejects: what kills a worker is the failure of the file it had in hand. `begin` is called when it is taken up. */
  run(task: Task, begin?: () => void): Promise<Result>;
  close(): Promise<void>;
}

interface Job {
  task: Task;
  begin: () => void;
  done: (result: Result) => void;
}

interface Slot {
  worker: Worker;
  job: Job | null;
  started: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Threads for reading, each with a bound on time and memory. A thread can be stopped where the main one could not, even
 * inside a regular expression. So many as are wanted `early` start at once, while the caller still loads what it needs
 * itself; `first` names the file that will come first.
 */
export function createPool(
  { jobs, timeout, memory }: Limits,
  {
    first = '',
    early = 1,
    script = new URL('./worker.js', import.meta.url),
  }: { first?: string; early?: number; script?: URL } = {},
): Pool {
  const slots = new Set<Slot>();
  const waiting: Job[] = [];
  let most = jobs;

  const start = (): Slot => {
    const worker = new Worker(script, {
      workerData: first,
      // Not the caller's flags: some of them (`--input-type`) are for its own script only.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const slot: Slot = { worker, job: null, started: 0, timer: undefined };
    worker.on('message', (result: Result) => finish(slot, result));
    worker.on('error', (error) => stop(slot, (path) => failureOfWorker(path, error, memory)));
    worker.on('exit', (code) => stop(slot, (path) => failureOf(path, new Error(`the reader ended with code ${code}`))));
    slots.add(slot);
    return slot;
  };
  const finish = (slot: Slot, result: Result) => {
    clearTimeout(slot.timer);
    const { job } = slot;
    slot.job = null;
    job?.done(result);
    next();
  };
  /** Ends a worker; the file that it had in hand fails. */
  const stop = (slot: Slot, failure: (path: string) => Failure) => {
    if (!slots.delete(slot)) return;
    void slot.worker.terminate();
    const path = slot.job === null ? '' : pathOf(slot.job.task.source);
    finish(slot, { type: 'failure', failure: failure(path) });
  };
  const next = () => {
    while (waiting.length > 0) {
      const busy = [...slots].filter(({ job }) => job !== null).length;
      if (busy >= most) return;
      take([...slots].find(({ job }) => job === null) ?? start(), waiting.shift()!);
    }
  };
  const take = (slot: Slot, job: Job) => {
    slot.job = job;
    slot.started = performance.now();
    slot.timer = setTimeout(() => stop(slot, (path) => tooSlow(path, timeout)), timeout * 1000);
    slot.worker.postMessage(job.task);
    job.begin();
  };
  /** Of several files at work it is not known which one takes the memory, so from then on they are read one by one. */
  const relieve = async () => {
    const busy = [...slots].filter(({ job }) => job !== null).toSorted((a, b) => a.started - b.started);
    const [first, ...others] = busy;
    if (first === undefined || slots.size === 1) {
      if (first !== undefined) stop(first, (path) => tooBig(path, memory));
      return;
    }
    most = 1;
    for (const { job } of others.toReversed()) waiting.unshift({ ...job!, begin: () => {} });
    await Promise.all([...slots].filter((slot) => slot !== first).map(dismiss));
  };
  const dismiss = (slot: Slot) => {
    slots.delete(slot);
    clearTimeout(slot.timer);
    return slot.worker.terminate();
  };
  const unwatch = watchMemory(() => slots.size * memory, relieve);
  for (let i = 0; i < Math.min(early, jobs); i++) start();
  return {
    jobs,
    run: (task, begin = () => {}) =>
      new Promise((done) => {
        waiting.push({ task, begin, done });
        next();
      }),
    async close() {
      unwatch();
      waiting.length = 0;
      await Promise.all([...slots].map(dismiss));
    },
  };
}

/** Markdown is its own source. */
const instead = (path: string) => (isMarkdown(path) ? 'lint its parts one by one' : 'lint the source of the paper');

const tooSlow = (path: string, timeout: number): Failure => ({
  path,
  why: `it took longer than ${timeout} s`,
  todo: `raise --timeout, or ${instead(path)}`,
});

const tooBig = (path: string, memory: number): Failure => ({
  path,
  why: `it needs more than ${memory} MB`,
  todo: `raise --memory, or ${instead(path)}`,
});

const failureOfWorker = (path: string, error: Error, memory: number): Failure =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooBig(path, memory) : failureOf(path, error);
