/** Several measurements of one thing. */
export type Samples = readonly number[];

/** The value below which a share of the samples lies, 0 to 1; NaN where there are none. */
export function quantile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (samples: Samples): number => quantile(samples, 0.5);
export const p95 = (samples: Samples): number => quantile(samples, 0.95);

/** Three digits that count, no more. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return '?';
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));
}

export const ms = (value: number): string => `${digits(value)} ms`;
export const kilobytes = (bytes: number): string => `${digits(bytes / 1000)} kB`;
export const megabytes = (bytes: number): string => `${digits(bytes / 1_000_000)} MB`;

/** "p50 / p95" in ms. */
export const spread = (samples: Samples): string => `${digits(median(samples))} / ${digits(p95(samples))} ms`;

/** Milliseconds of one call, several times over. */
export function timed(runs: number, work: (run: number) => unknown): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}
