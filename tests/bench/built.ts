import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

export interface Built {
  /** The unpacked extension for Chromium. */
  extension: string;
  /** A folder for what the benchmark makes; gone after `remove`. */
  temporary: string;
  remove(): void;
}

const nothing = () => undefined;
const SILENT = { level: 0, debug: nothing, log: nothing, info: nothing, warn: nothing, success: nothing };

/** Builds the sources as they are, into a folder of their own. */
export async function buildExtension(root: string): Promise<Built> {
  const temporary = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const logger = { ...SILENT, error: console.error, fatal: console.error };
  await build({ root, outDir: join(temporary, 'built'), outDirTemplate: 'chromium', logger });
  return {
    extension: join(temporary, 'built', 'chromium'),
    temporary,
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
