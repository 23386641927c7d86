import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** What is packaged. */
export const SHIPPED = ['components', 'core', 'entrypoints', 'page', 'platform'];
/** What people write in code. */
export const SOURCES = [...SHIPPED, 'scripts', 'tests'];

export interface TextFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Files under some folders, or named themselves, in the order of their paths. */
export function filesUnder(folders: string[], endings: RegExp): TextFile[] {
  const walk = (path: string): string[] =>
    readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      return entry.isDirectory() ? walk(inside) : [inside];
    });
  return folders
    .flatMap((folder) => walk(folder))
    .filter((path) => endings.test(path))
    .sort()
    .map((path) => ({ path, text: read(path) }));
}
