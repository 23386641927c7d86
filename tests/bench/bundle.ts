import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'vite';

/** Bundles sources as the extension's build does, so that what is timed is not what a loader made of it. */
async function bundle(entry: string, options: BuildOptions, node: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { ...options, write: false, target: 'es2022' },
    ...(node && { ssr: { noExternal: true } }),
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

/** A script that leaves the entry's exports in the global `bench`. */
export async function bundleForPage(entry: string): Promise<string> {
  return `${await bundleScript(entry)}\nglobalThis.bench = bench;`;
}

/** A script that does its work when it is run. */
export const bundleScript = (entry: string): Promise<string> =>
  bundle(entry, { lib: { entry, formats: ['iife'], name: 'bench' } }, false);

/** Writes a module that Node runs. @returns its path */
export async function bundleForNode(entry: string, folder: string): Promise<string> {
  const path = join(folder, `${basename(entry, '.ts')}.mjs`);
  writeFileSync(path, await bundle(entry, { ssr: entry, minify: false }, true));
  return path;
}
