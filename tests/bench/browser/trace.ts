import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs; `tdur` is the thread's own time, in which other programs do not count. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline'];
const SCRIPT = /^(?:EvaluateScript|FunctionCall)$/;
/** What goes on after an `await`. The pages' own scripts do not run, so it is ours. */
const CONTINUATION = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Starts a trace. @returns ends it and gives what was traced */
export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isOurScript = ({ name, args }: TraceEvent): boolean =>
  SCRIPT.test(name) && (args?.data?.url ?? '').startsWith('chrome-extension://');

/** Thread time in ms of each task of the page's main thread in which the extension worked, as far as it is its own. */
export function piecesOfOurs(events: TraceEvent[]): number[] {
  const script = events.find((event) => isOurScript(event) && event.args?.data?.url?.endsWith('/gate.js'));
  if (!script) return [];
  const thread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === script.pid && tid === script.tid)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const pieces: number[] = [];
  let taskEnd = Number.NEGATIVE_INFINITY;
  let countedUntil = Number.NEGATIVE_INFINITY;
  for (const event of thread) {
    if (event.name === 'RunTask' && event.ts >= taskEnd) {
      taskEnd = endOf(event);
      pieces.push(0);
    }
    const isOurs = isOurScript(event) || (event.name === CONTINUATION && event.ts > script.ts);
    if (!isOurs || event.ts < countedUntil || pieces.length === 0) continue;
    countedUntil = endOf(event);
    pieces[pieces.length - 1] = (pieces.at(-1) ?? 0) + (event.tdur ?? event.dur ?? 0) / 1000;
  }
  return pieces.filter((piece) => piece > 0);
}
