// A worker that does what its file's name says: what a bug or a hostile paper could do to ours.
import { parentPort } from 'node:worker_threads';

/** Exponential, and inside one call: nothing but ending the thread ends it. */
const regexp = () => /^(?:a+)+$/.test(`${'a'.repeat(64)}!`);

function heap() {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
}

function buffers() {
  const kept = [];
  for (;;) kept.push(new Uint8Array(2 ** 24).fill(1));
}

const acts = {
  regexp,
  heap,
  buffers,
  throw() {
    throw new TypeError('x is undefined');
  },
  reject: () => void Promise.reject(new Error('nobody waits for this')),
  exit: () => process.exit(3),
};

parentPort.on('message', async ({ type, source }) => {
  const [act, wait = 0] = source.split(' ');
  await new Promise((resolve) => setTimeout(resolve, Number(wait)));
  if (act in acts) acts[act]();
  // A promise that nobody waits for is noticed a moment later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  parentPort.postMessage(
    type === 'lint' ? { type: 'asked', paper: { path: source }, comments: [] } : { type: 'view', text: source },
  );
});
