import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsServices, Settings } from './services';

/** A change made of the settings as they are then: another window may have changed them since they were drawn. */
export type Change = (patch: (settings: Settings) => Partial<Settings>) => void;

/** Null until they are read. Changes made elsewhere come in too. */
export function useSettings(services: OptionsServices): { settings: Settings | null; change: Change } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const latest = useRef(settings);
  latest.current = settings;

  useEffect(() => {
    const controller = new AbortController();
    void services.getSettings().then(setSettings);
    services.onChange(setSettings, controller.signal);
    return () => controller.abort();
  }, [services]);

  const change: Change = (patch) => {
    // In the same task as the click: only then do browsers ask for permissions.
    if (latest.current) void services.update(patch(latest.current)).then(setSettings);
  };
  return { settings, change };
}
