import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, as they lie in the package and as they would travel. */
export interface Size {
  raw: number;
  gzip: number;
}

export function sizeOf(path: string): Size {
  const content = readFileSync(path);
  return { raw: content.length, gzip: gzipSync(content).length };
}

/** @param extension folder of the built extension */
export const gateSize = (extension: string): Size => sizeOf(join(extension, 'content-scripts', 'gate.js'));
export const annotatorSize = (extension: string): Size => sizeOf(join(extension, 'content-scripts', 'annotator.js'));
export const indexSize = (extension: string): Size => sizeOf(join(extension, 'claims-index.json'));
export const workerSize = (extension: string): Size => sizeOf(join(extension, 'background.js'));

/** Everything that is installed, raw. */
export function packageSize(extension: string): number {
  return readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}
