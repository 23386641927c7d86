import { describe, expect, it } from 'vitest';
import { pauseForPage, runSliced } from '../../page/sliced';

function* counting(steps: number, onEnd = () => {}): Generator<undefined, number> {
  try {
    for (let step = 0; step < steps; step++) yield;
    return steps;
  } finally {
    onEnd();
  }
}

/** A clock that moves 1 ms each time it is read. */
function ticking(): () => number {
  let time = 0;
  return () => time++;
}

describe('runSliced', () => {
  it('gives the result of the work', async () => {
    expect(await runSliced(counting(3))).toEqual({ done: true, value: 3 });
  });

  it('pauses when a slice is over', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    await runSliced(counting(80), { sliceMs: 8, now: ticking(), pause });
    // Each step reads the clock once, each pause once more.
    expect(pauses).toBe(10);
  });

  it('does not pause within a slice', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    await runSliced(counting(80), { now: () => 0, pause });
    expect(pauses).toBe(0);
  });

  it('stops on its signal, and lets the work clean up', async () => {
    const stop = new AbortController();
    let cleaned = false;
    const work = counting(1_000, () => {
      cleaned = true;
    });
    const pause = async () => stop.abort();
    expect(await runSliced(work, { signal: stop.signal, now: ticking(), pause })).toEqual({ done: false });
    expect(cleaned).toBe(true);
  });

  it('does nothing when stopped before', async () => {
    let started = false;
    function* work(): Generator<undefined, void> {
      started = true;
      yield;
    }
    expect(await runSliced(work(), { signal: AbortSignal.abort() })).toEqual({ done: false });
    expect(started).toBe(false);
  });

  it('passes on what the work throws', async () => {
    // biome-ignore lint/correctness/useYield: it throws first
    function* work(): Generator<undefined, void> {
      throw new Error('no page');
    }
    await expect(runSliced(work())).rejects.toThrow('no page');
  });
});

describe('pauseForPage', () => {
  it('comes back without the scheduler of browsers', async () => {
    await expect(pauseForPage()).resolves.toBeUndefined();
  });
});
