/** Waits for a page to be quiet, so that a flood of changes costs a bounded amount of work. */
export interface Pace {
  /** Runs the work later, once, however often it is called until then. */
  soon: (work: () => void) => void;
}

/** After the last change: frameworks add a view in several steps. */
const QUIET_MS = 400;
/** From the first change: a page that never rests is read all the same. */
const LONGEST_WAIT_MS = 3_000;
/** Between two runs; doubled with each run on a page that keeps changing, such as a live ticker. */
const SHORTEST_INTERVAL_MS = 1_000;
const LONGEST_INTERVAL_MS = 5_000;
/** So long without a change, and the interval is the shortest again. */
const RESTED_MS = 10_000;
const IDLE_TIMEOUT_MS = 1_000;

type PacedWindow = Pick<Window, 'document' | 'setTimeout' | 'clearTimeout'> & {
  requestIdleCallback?: Window['requestIdleCallback'];
};

/** The usual pace: debounced, in idle time, ever more seldom under a flood, and not while the page is hidden. */
export function createPace(view: PacedWindow, signal: AbortSignal, now: () => number = () => Date.now()): Pace {
  const { document } = view;
  let work: (() => void) | null = null;
  let timer: number | null = null;
  let askedFirst = 0;
  let askedLast = Number.NEGATIVE_INFINITY;
  let ran = Number.NEGATIVE_INFINITY;
  let interval = SHORTEST_INTERVAL_MS;

  const run = () => {
    const due = work;
    if (!due || signal.aborted) return;
    work = null;
    ran = now();
    interval = Math.min(interval * 2, LONGEST_INTERVAL_MS);
    due();
  };
  const runWhenIdle = () => {
    if (view.requestIdleCallback) view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    else run();
  };
  const check = () => {
    timer = null;
    if (!work || signal.aborted || document.hidden) return;
    const due = Math.max(Math.min(askedLast + QUIET_MS, askedFirst + LONGEST_WAIT_MS), ran + interval);
    if (now() >= due) runWhenIdle();
    else timer = view.setTimeout(check, due - now());
  };
  const onVisibility = () => {
    if (timer === null) check();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener(
    'abort',
    () => {
      if (timer !== null) view.clearTimeout(timer);
      work = null;
    },
    { once: true },
  );

  return {
    soon(next) {
      if (signal.aborted) return;
      const at = now();
      if (at - askedLast > RESTED_MS) interval = SHORTEST_INTERVAL_MS;
      askedLast = at;
      if (!work) askedFirst = at;
      work = next;
      if (timer === null && !document.hidden) timer = view.setTimeout(check, QUIET_MS);
    },
  };
}
