import type { ClaimsIndex } from '../../core/claims-index';

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

/** What the options page asks of the browser. Tests and the gallery bring their own. */
export interface OptionsServices {
  getSettings(): Promise<Settings>;
  /**
   * Changes apply at once. "On every site" and a site to run on always ask the browser for hosts first.
   * @returns what holds now: the old value where the browser or the user refused
   */
  update(patch: Partial<Settings>): Promise<Settings>;
  onChange(callback: (settings: Settings) => void, signal: AbortSignal): void;
  /** For the names of muted claims and the index's date and counts. */
  loadIndex(): Promise<ClaimsIndex>;
  about(): {
    /** Of the extension. */
    version: string;
    /** How many news sites come with it. */
    listedSites: number;
  };
}
