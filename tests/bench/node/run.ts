import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleForNode } from '../bundle';

/** 100,000 statements with their words take about three gigabytes. */
const HEAP_MB = 6144;

/** Bundles a program of this folder, runs it in a Node of its own and reads what it prints. */
export async function program<T>(name: string, temporary: string): Promise<(...args: string[]) => T> {
  const path = await bundleForNode(join(import.meta.dirname, `${name}.ts`), temporary);
  return (...args) => {
    const run = spawnSync(process.execPath, ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, path, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (run.status !== 0) throw new Error(`tests/bench/node/${name}.ts ended with ${run.status ?? run.signal}`);
    return JSON.parse(run.stdout) as T;
  };
}
