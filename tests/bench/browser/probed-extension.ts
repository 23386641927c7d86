import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from '../bundle';

interface ContentScript {
  matches?: string[];
  js?: string[];
  run_at?: string;
}

interface Manifest {
  content_scripts: ContentScript[];
}

export interface ProbedExtension {
  folder: string;
  /** Sites on which it runs by itself. */
  hosts: string[];
}

/** A copy of the built extension with the probe before its own scripts. */
export async function probed(extension: string, temporary: string): Promise<ProbedExtension> {
  const folder = join(temporary, 'probed');
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const [gate] = manifest.content_scripts;
  if (!gate) throw new Error('the extension has no content script');
  writeFileSync(join(folder, 'probe.js'), await bundleScript(join(import.meta.dirname, 'in-page', 'probe.ts')));
  manifest.content_scripts.unshift({ ...gate, js: ['probe.js'], run_at: 'document_start' });
  writeFileSync(path, JSON.stringify(manifest));
  const hosts = (gate.matches ?? []).flatMap((pattern) => /^\*:\/\/\*\.([^/]+)\//.exec(pattern)?.[1] ?? []);
  return { folder, hosts };
}
