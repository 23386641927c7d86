/** Half of a frame at 60 Hz, so that scrolling stays smooth. */
const SLICE_MS = 8;

interface PageScheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<void>;
}

/** Lets the page's own work go first. */
export function pauseForPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: PageScheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

export interface SliceOptions {
  signal?: AbortSignal | undefined;
  sliceMs?: number;
  now?: () => number;
  pause?: () => Promise<void>;
}

export type Sliced<T> = { done: true; value: T } | { done: false };

/**
 * Runs work that can be cut at each `yield`, a few milliseconds at a time.
 * @returns its result, or `{ done: false }` when the signal stopped it; what the work throws comes through
 */
export async function runSliced<T>(work: Generator<unknown, T>, options: SliceOptions = {}): Promise<Sliced<T>> {
  const { signal, sliceMs = SLICE_MS, now = () => performance.now(), pause = pauseForPage } = options;
  let sliceEnd = now() + sliceMs;
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return { done: true, value: step.value };
    if (now() < sliceEnd) continue;
    await pause();
    sliceEnd = now() + sliceMs;
  }
  work.return(undefined as T);
  return { done: false };
}
