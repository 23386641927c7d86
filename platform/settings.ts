import { browser } from 'wxt/browser';

/** What the user chose; kept on this computer only. */
export interface Settings {
  /** Hosts where the extension is switched off. */
  off: string[];
  /** Hosts outside the bundled list where it runs by itself. */
  always: string[];
  /** Runs on every site. */
  everywhere: boolean;
  /** Claims whose passages are not marked. */
  mutedClaims: string[];
  theme: 'system' | 'light' | 'dark';
  /** Per cent. */
  textSize: 100 | 115 | 130;
}

export const DEFAULT_SETTINGS: Settings = {
  off: [],
  always: [],
  everywhere: false,
  mutedClaims: [],
  theme: 'system',
  textSize: 100,
};

const KEY = 'settings';

const listOfStrings = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null;

/** Reads what storage holds, whatever wrote it: each field that does not fit falls back to its default. */
export function parseSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const oneOf = <T>(value: unknown, allowed: readonly T[], otherwise: T): T =>
    allowed.includes(value as T) ? (value as T) : otherwise;
  return {
    off: listOfStrings(given.off) ?? DEFAULT_SETTINGS.off,
    always: listOfStrings(given.always) ?? DEFAULT_SETTINGS.always,
    everywhere: given.everywhere === true,
    mutedClaims: listOfStrings(given.mutedClaims) ?? DEFAULT_SETTINGS.mutedClaims,
    theme: oneOf(given.theme, ['system', 'light', 'dark'] as const, DEFAULT_SETTINGS.theme),
    textSize: oneOf(given.textSize, [100, 115, 130] as const, DEFAULT_SETTINGS.textSize),
  };
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes are made one after another, so that two at once do not undo each other. */
let queue: Promise<unknown> = Promise.resolve();

export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = queue.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = changed.catch(() => undefined);
  return changed;
}

export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

const without = (list: string[], entry: string) => list.filter((other) => other !== entry);
const including = (list: string[], entry: string) => [...without(list, entry), entry].sort();

export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  off: on ? without(settings.off, host) : including(settings.off, host),
});

export const withAlways = (settings: Settings, host: string, always: boolean): Settings => ({
  ...settings,
  always: always ? including(settings.always, host) : without(settings.always, host),
});

export const withMuted = (settings: Settings, claim: string, muted: boolean): Settings => ({
  ...settings,
  mutedClaims: muted ? including(settings.mutedClaims, claim) : without(settings.mutedClaims, claim),
});
