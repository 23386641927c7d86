import { browser } from 'wxt/browser';
import type { Settings } from './settings';
import { onSettingsChange, readSettings } from './settings';

const GATE = 'gate-elsewhere';
const GATE_SCRIPT = '/content-scripts/gate.js';

/** The host of an address, without `www.`; empty where there is none. */
export function hostOf(url: string | null | undefined): string {
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

export const patternsOf = (host: string): string[] => [`*://${host}/*`, `*://*.${host}/*`];

const bundledPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** Number of news sites that come with the extension. */
export const listedSites = (): number => bundledPatterns().length;

/** Whether the host is one of the bundled sites, by the manifest's own patterns. */
export function isBundled(host: string): boolean {
  return bundledPatterns().some((pattern) => {
    const listed = /^\*:\/\/\*\.([^/]+)\//.exec(pattern)?.[1];
    return listed !== undefined && (host === listed || host.endsWith(`.${listed}`));
  });
}

/** Hosts the user added that the browser still allows. */
async function allowedPatterns(settings: Settings): Promise<string[]> {
  const wanted = settings.everywhere ? ['*://*/*'] : settings.always.flatMap(patternsOf);
  const allowed = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return wanted.filter((_, at) => allowed[at]);
}

/** Registers the gate for the sites that the user added; the bundled ones are in the manifest. */
async function registerGate(settings: Settings): Promise<void> {
  const matches = await allowedPatterns(settings);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: GATE, js: [GATE_SCRIPT], matches, runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/** Keeps the registration in step with the settings and the browser's permissions. Called once a worker. */
export function keepGateRegistered(): void {
  let last = Promise.resolve();
  const refresh = () => {
    last = last.then(async () => registerGate(await readSettings())).catch(() => undefined);
  };
  onSettingsChange(refresh, new AbortController().signal);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
}
