import { findChromium, findFirefox, oldestChromium, oldestFirefox } from './find-browser';
import type { FoundBrowser } from './find-browser';
import type { Machine } from './machine';

/** A browser, or a sentence that says what to install. */
export type Ensured = { browser: FoundBrowser } | { browser: null; reason: string };

/**
 * Finds a Chromium. Installs Debian's if there is none and we have the rights. `say` gets one line before anything is installed.
 */
export function ensureChromium(machine: Machine, say: (line: string) => void): Ensured {
  const named = machine.env['CHROME_PATH'] ?? machine.env['PUPPETEER_EXECUTABLE_PATH'];
  const reason =
    named === undefined
      ? `No Chromium was found: please install Chromium or Google Chrome ${String(oldestChromium)} or newer, or set CHROME_PATH to one.`
      : `${named} is not a Chromium ${String(oldestChromium)} or newer: please set CHROME_PATH to one, or unset it.`;
  return ensure(machine, say, { find: findChromium, packageName: 'chromium', canInstall: named === undefined, reason });
}

/** Finds a Firefox. Installs Debian's firefox-esr if there is none and we have the rights. */
export function ensureFirefox(machine: Machine, say: (line: string) => void): Ensured {
  return ensure(machine, say, {
    find: findFirefox,
    packageName: 'firefox-esr',
    canInstall: machine.env['FIREFOX_PATH'] === undefined,
    reason: `No Firefox was found: please install Firefox ${String(oldestFirefox)} or newer, or set FIREFOX_PATH to one.`,
  });
}

interface Wanted {
  find: (machine: Machine) => FoundBrowser | null;
  packageName: string;
  canInstall: boolean;
  reason: string;
}

function ensure(machine: Machine, say: (line: string) => void, wanted: Wanted): Ensured {
  const browser = wanted.find(machine) ?? (wanted.canInstall ? installAndFind(machine, say, wanted) : null);
  return browser === null ? { browser, reason: wanted.reason } : { browser };
}

function installAndFind(machine: Machine, say: (line: string) => void, wanted: Wanted): FoundBrowser | null {
  const apt = asRoot(machine);
  if (apt === null) return null;
  say(`Installing Debian’s ${wanted.packageName} (a minute or two, once)…`);
  const install = ['install', '-y', '--no-install-recommends', wanted.packageName];
  // New images have no package lists, and old lists name files that no longer exist.
  if (apt(install) !== 0 && (apt(['update']) !== 0 || apt(install) !== 0)) return null;
  return wanted.find(machine);
}

/** apt-get with the rights to install. Null if this is not Debian or a password would be needed. */
function asRoot(machine: Machine): ((args: readonly string[]) => number | null) | null {
  if (machine.platform !== 'linux' || machine.run('apt-get', ['--version']).status !== 0) return null;
  if (machine.isRoot) return (args) => machine.run('apt-get', args).status;
  if (machine.run('sudo', ['-n', 'true']).status !== 0) return null;
  return (args) => machine.run('sudo', ['-n', 'apt-get', ...args]).status;
}
