import { watchForBothParties } from '../../../../page/gate';

export interface GateCost {
  /** ms for one read of the whole text, the least that any reader of the page pays. */
  floor: number;
  /** ms for all that the gate does to a page at its start. */
  gate: number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param floorFirst whoever comes first finds the page cold: take turns */
export function gateCost(floorFirst: boolean): GateCost {
  const floor = () => timed(() => document.documentElement.textContent);
  const gate = () =>
    timed(() =>
      watchForBothParties(
        document,
        () => undefined,
        new AbortController().signal,
        (work) => work(),
      ),
    );
  if (floorFirst) return { floor: floor(), gate: gate() };
  const cost = gate();
  return { floor: floor(), gate: cost };
}
