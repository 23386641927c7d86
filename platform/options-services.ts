import { browser } from 'wxt/browser';
import type { ClaimsIndex, IndexFile } from '../core/claims-index';
import { loadIndexAsset } from './index-asset';
import type { Settings } from './settings';
import { changeSettings, onSettingsChange, readSettings } from './settings';
import { listedSites, patternsOf } from './sites';

const EVERYWHERE = ['*://*/*'];

const added = (before: string[], after: string[]): string[] => after.filter((host) => !before.includes(host));

/** Gives back the hosts that the user takes off the list; the bundled ones are not among them. */
async function giveBack(before: Settings, after: Settings): Promise<void> {
  const hosts = added(after.always, before.always).flatMap(patternsOf);
  const origins = before.everywhere && !after.everywhere ? [...EVERYWHERE, ...hosts] : hosts;
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

/** What the options page asks of the browser. */
export function createOptionsServices(openIndex: (file: IndexFile) => ClaimsIndex) {
  let known: Settings | null = null;
  const remember = (settings: Settings) => {
    known = settings;
    return settings;
  };
  return {
    getSettings: async () => remember(await readSettings()),
    async update(patch: Partial<Settings>): Promise<Settings> {
      const before = known;
      const hosts = added(before?.always ?? [], patch.always ?? []).flatMap(patternsOf);
      const origins = patch.everywhere && !before?.everywhere ? [...EVERYWHERE, ...hosts] : hosts;
      // Not after waiting for anything: browsers take the question only straight from the click.
      const asked = origins.length > 0 ? browser.permissions.request({ origins }) : Promise.resolve(true);
      if (!(await asked)) return remember(await readSettings());
      const after = remember(await changeSettings((settings) => ({ ...settings, ...patch })));
      if (before) await giveBack(before, after);
      return after;
    },
    onChange(callback: (settings: Settings) => void, signal: AbortSignal) {
      onSettingsChange((settings) => callback(remember(settings)), signal);
    },
    loadIndex: async (): Promise<ClaimsIndex> => openIndex(await loadIndexAsset()),
    about: () => ({ version: browser.runtime.getManifest().version, listedSites: listedSites() }),
  };
}
