import { describe, expect, it, vi } from 'vitest';
import { newsSitePatterns } from '../../scripts/data/news-sites';
import config from '../../wxt.config';
import { read } from './rules/files';
import type { BrowserName, Manifest } from './rules/manifest';
import { addedByWxt, builtManifest, differences, documentedPermissions, openings } from './rules/manifest';

vi.mock('wxt', () => ({ defineConfig: (given: unknown) => given }));

const BUNDLED = '*://*.<host>/*';

function configuredManifest(browser: BrowserName): Manifest {
  const make = config.manifest as (env: { browser: string }) => Manifest;
  const manifest = make({ browser });
  return { ...manifest, permissions: [...(manifest.permissions ?? []), ...addedByWxt(browser)] };
}

/** One row of the document stands for all bundled sites. */
function asDocumented(manifest: Manifest) {
  const bundled = new Set(newsSitePatterns('data'));
  const hosts = manifest.host_permissions ?? [];
  return {
    permissions: [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])],
    hosts: [
      ...(hosts.some((host) => bundled.has(host)) ? [BUNDLED] : []),
      ...hosts.filter((host) => !bundled.has(host)),
    ],
    'hosts on request': manifest.optional_host_permissions ?? [],
  };
}

describe.each(['chrome', 'firefox'] as const)('permissions in %s', (browser) => {
  const manifest = builtManifest(browser) ?? configuredManifest(browser);

  it('are those of docs/permissions.md', () => {
    expect(differences(documentedPermissions(read('docs/permissions.md'), browser), asDocumented(manifest))).toEqual(
      [],
    );
  });

  it('take in the bundled sites and no other', () => {
    expect(new Set(manifest.host_permissions)).toEqual(new Set(newsSitePatterns('data')));
    for (const { matches } of manifest.content_scripts ?? []) {
      expect(new Set(matches)).toEqual(new Set(newsSitePatterns('data')));
    }
  });

  it('let nothing out and nobody in', () => {
    expect(openings(manifest, browser)).toEqual([]);
  });
});

describe('the rules on permissions', () => {
  const TABLE = `| permission | kind | browsers | what for |
| --- | --- | --- | --- |
| \`storage\` | permission | both | settings |
| \`sidePanel\` | permission | chrome | the file |
| \`*://*/*\` | host on request | both | other sites |`;

  it('read the table by browser', () => {
    expect(documentedPermissions(TABLE, 'firefox')).toEqual({
      permissions: ['storage'],
      hosts: [],
      'hosts on request': ['*://*/*'],
    });
    expect(documentedPermissions(TABLE, 'chrome').permissions).toEqual(['storage', 'sidePanel']);
  });

  it('find what stands in only one of the two', () => {
    const asked = { permissions: ['storage', 'tabs'], hosts: [], 'hosts on request': [] };
    expect(differences(documentedPermissions(TABLE, 'firefox'), asked)).toEqual([
      'the manifest asks for tabs (permissions): say in docs/permissions.md what for',
      'docs/permissions.md has *://*/* (hosts on request), which the manifest does not ask for: take it out',
    ]);
  });

  it('find every opening', () => {
    const open: Manifest = {
      content_security_policy: { extension_pages: "script-src 'self'; connect-src https://index.example" },
      web_accessible_resources: [{}],
      externally_connectable: {},
    };
    expect(openings(open, 'firefox')).toHaveLength(5);
    expect(openings({}, 'chrome')).toEqual(["the policy's default-src is not 'none'"]);
  });
});
