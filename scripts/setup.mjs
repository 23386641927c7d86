// Makes a fresh clone ready: installs the locked dependencies when they are missing or out of date.
// Plain Node, without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.on-record-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

export function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}

/** Runs a tool of node_modules and ends with its status when it fails. */
export function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [binary(tool), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const BINARIES = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

const binary = (tool) => join(root, 'node_modules', BINARIES[tool]);

if (import.meta.filename === process.argv[1]) install();
