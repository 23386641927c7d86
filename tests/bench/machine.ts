import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { findChromium } from '../../scripts/browser/find';
import { digits } from './samples';

function chromiumVersion(): string {
  const { stdout } = spawnSync(findChromium(), ['--version'], { encoding: 'utf8' });
  return /[\d.]{3,}/.exec(stdout)?.[0] ?? 'unknown';
}

/** What the figures were taken on. */
export function machine(now: Date): string {
  const [processor] = cpus();
  return [
    now.toISOString().slice(0, 10),
    `${cpus().length} × ${processor?.model.trim() || 'processor'}`,
    `Node ${process.versions.node}`,
    `Chromium ${chromiumVersion()}`,
    `load average ${digits(loadavg()[0] ?? Number.NaN)}`,
  ].join(', ');
}
