/** Milliseconds by what they were spent on: rules, facts, reading. Each counts without what it asks others for. */
export type Times = Record<string, number>;

interface Lap {
  readonly name: string;
  readonly start: number;
  /** What was spent inside on others. */
  inner: number;
}

let times: Times | null = null;
let laps: Lap[] = [];

/** Measures from now on, in this thread. */
export function startWatch(): void {
  times = {};
  laps = [];
}

/** What was measured since the start. */
export function stopWatch(): Times {
  const measured = times ?? {};
  times = null;
  return measured;
}

/** Counts the time of `work` for `name`, where somebody measures. */
export function timed<Result>(name: () => string, work: () => Result): Result {
  if (times === null) return work();
  const before = performance.now();
  const lap: Lap = { name: name(), start: performance.now(), inner: 0 };
  const around = laps.at(-1);
  // Finding the name is nobody's time.
  if (around !== undefined) around.inner += lap.start - before;
  laps.push(lap);
  let waits = false;
  try {
    const result = work();
    if (!(result instanceof Promise)) return result;
    waits = true;
    return result.finally(() => end(lap)) as Result;
  } finally {
    if (!waits) end(lap);
  }
}

function end(lap: Lap): void {
  const spent = performance.now() - lap.start;
  laps.splice(laps.indexOf(lap));
  const around = laps.at(-1);
  if (around !== undefined) around.inner += spent;
  if (times !== null) times[lap.name] = (times[lap.name] ?? 0) + spent - lap.inner;
}
