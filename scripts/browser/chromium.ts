import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './find';

export interface ChromiumOptions {
  /** Folder of the built extension; none for a browser without it. */
  extension: string | null;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
}

/** What Chromium would otherwise do by itself on the network, and its rewriting of http addresses. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
];

/** Starts Chromium with a fresh profile; every host resolves to this machine. */
export function launchChromium({ extension, headless, ...options }: ChromiumOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: false,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      '--host-resolver-rules=MAP * 127.0.0.1',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
}
