import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files';

export type BrowserName = 'chrome' | 'firefox';

/** The parts of a manifest that the rules look at. */
export interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts?: { matches?: string[] }[];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

const changed = (path: string): number => statSync(path).mtimeMs;

/** The manifest of the last build, or null where there is none or what it is made of has changed since. */
export function builtManifest(browser: BrowserName): Manifest | null {
  const path = join(root, '.output', `${browser}-mv3`, 'manifest.json');
  if (!existsSync(path)) return null;
  const entrypoints = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' });
  const madeOf = [
    'wxt.config.ts',
    'package.json',
    'data/news-sites.yaml',
    'entrypoints',
    ...entrypoints.map((name) => join('entrypoints', name)),
  ];
  const isOld = madeOf.some((name) => changed(join(root, name)) > changed(path));
  return isOld ? null : (JSON.parse(readFileSync(path, 'utf8')) as Manifest);
}

/** What WXT adds to the configured permissions by itself. */
export function addedByWxt(browser: BrowserName): string[] {
  return browser === 'chrome' && existsSync(join(root, 'entrypoints', 'sidepanel')) ? ['sidePanel'] : [];
}

export interface Permissions {
  permissions: string[];
  hosts: string[];
  'hosts on request': string[];
}

const KINDS: Record<string, keyof Permissions> = {
  permission: 'permissions',
  host: 'hosts',
  'host on request': 'hosts on request',
};

/** The table of docs/permissions.md: permission, kind, browsers, purpose. */
export function documentedPermissions(markdown: string, browser: BrowserName): Permissions {
  const found: Permissions = { permissions: [], hosts: [], 'hosts on request': [] };
  for (const [, name, kind, browsers] of markdown.matchAll(/^\| `([^`]+)` \| ([a-z ]+) \| ([a-z]+) \|/gm)) {
    const list = KINDS[kind ?? ''];
    if (list && name && (browsers === 'both' || browsers === browser)) found[list].push(name);
  }
  return found;
}

/** What stands in only one of the two lists, in words. */
export function differences(documented: Permissions, asked: Permissions): string[] {
  return (Object.keys(documented) as (keyof Permissions)[]).flatMap((kind) => [
    ...asked[kind]
      .filter((name) => !documented[kind].includes(name))
      .map((name) => `the manifest asks for ${name} (${kind}): say in docs/permissions.md what for`),
    ...documented[kind]
      .filter((name) => !asked[kind].includes(name))
      .map((name) => `docs/permissions.md has ${name} (${kind}), which the manifest does not ask for: take it out`),
  ]);
}

/** Where a manifest would let something out, or somebody in. */
export function openings(manifest: Manifest, browser: BrowserName): string[] {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const collected = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [];
  return [
    ...(/(?:^|;)\s*default-src 'none'\s*(?:;|$)/.test(policy) ? [] : ["the policy's default-src is not 'none'"]),
    ...(/https?:|wss?:|\*|unsafe-eval/.test(policy) ? ['the policy names something outside the package'] : []),
    ...(manifest.web_accessible_resources?.length ? ['pages can read files of the package'] : []),
    ...(manifest.externally_connectable ? ['pages can send messages to the extension'] : []),
    ...(browser === 'firefox' && collected.join() !== 'none' ? ['Firefox is not told that no data is collected'] : []),
  ];
}
