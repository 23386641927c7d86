import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Wanted {
  name: string;
  /** Environment variable that names another copy. */
  variable: string;
  paths: string[];
  debianPackage: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  // Chrome itself no longer loads unpacked extensions from the command line; Chromium does.
  paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  debianPackage: 'chromium',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX',
  paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackage: 'firefox-esr',
};

const here = (path: string | undefined): path is string => path !== undefined && existsSync(path);

function installFromDebian(packageName: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${packageName} …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', packageName);
}

/** Path of a browser, installed from Debian where it is missing and that may be done. Throws when there is none. */
function find({ name, variable, paths, debianPackage }: Wanted): string {
  const candidates = () => [process.env[variable], ...paths].find(here);
  const found = candidates();
  if (found) return found;
  installFromDebian(debianPackage);
  const installed = candidates();
  if (installed) return installed;
  throw new Error(`${name} was not found. Install it, or set ${variable} to its path.`);
}

export const findChromium = (): string => find(CHROMIUM);
export const findFirefox = (): string => find(FIREFOX);
