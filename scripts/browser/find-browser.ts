import { join } from 'node:path';
import { product } from '../release/product';
import type { Machine } from './machine';

/** A browser on this computer. `major`: its version; null if it cannot be asked for (on Windows, asking opens a window). */
export interface FoundBrowser {
  path: string;
  major: number | null;
}

/** The manifest's `minimum_chrome_version`. */
export const oldestChromium = product.oldest.chromium;
/** The manifest's `strict_min_version`. */
export const oldestFirefox = product.oldest.firefox;

const chromiumCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'google-chrome-beta',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi-stable',
];

const macChromiums = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const windowsChromiums = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** A Chromium that can run the extension; null if there is none. If `CHROME_PATH` is set, only that is tried. */
export function findChromium(machine: Machine): FoundBrowser | null {
  const { env } = machine;
  const named = env['CHROME_PATH'] ?? env['PUPPETEER_EXECUTABLE_PATH'];
  return firstNewEnough(machine, named === undefined ? chromiumPlaces(machine) : [named], oldestChromium);
}

/** A Firefox that can run the extension; null if there is none. If `FIREFOX_PATH` is set, only that is tried. */
export function findFirefox(machine: Machine): FoundBrowser | null {
  const named = machine.env['FIREFOX_PATH'];
  return firstNewEnough(machine, named === undefined ? firefoxPlaces(machine) : [named], oldestFirefox);
}

function firstNewEnough(machine: Machine, places: readonly string[], oldest: number): FoundBrowser | null {
  for (const path of places) {
    if (!machine.isProgram(path)) continue;
    if (machine.platform === 'win32') return { path, major: null };
    const major = /(\d+)\.\d+/.exec(machine.run(path, ['--version']).output)?.[1];
    if (major !== undefined && Number(major) >= oldest) return { path, major: Number(major) };
  }
  return null;
}

function chromiumPlaces(machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      macChromiums.map((app) => join(folder, app)),
    );
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : windowsChromiums.map((app) => `${folder}\\${app}`),
    );
  // A snap has its own /tmp and cannot read our profile folder, so it is tried last.
  const found = onPath(machine, chromiumCommands);
  const snaps = found.filter((path) => path.startsWith('/snap/'));
  return [...found.filter((path) => !path.startsWith('/snap/')), ...downloadedChromiums(machine), ...snaps];
}

/** Chromiums that Puppeteer or Playwright downloaded for other projects. */
function downloadedChromiums(machine: Machine): string[] {
  const puppeteer = join(machine.home, '.cache', 'puppeteer', 'chrome');
  const playwright = join(machine.home, '.cache', 'ms-playwright');
  return [
    ...machine.list(puppeteer).map((name) => join(puppeteer, name, 'chrome-linux64', 'chrome')),
    ...machine
      .list(playwright)
      .filter((name) => name.startsWith('chromium-'))
      .flatMap((name) => ['chrome-linux64', 'chrome-linux'].map((folder) => join(playwright, name, folder, 'chrome'))),
  ];
}

function firefoxPlaces(machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    );
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) =>
      folder === undefined ? [] : [`${folder}\\Mozilla Firefox\\firefox.exe`],
    );
  return onPath(machine, ['firefox-esr', 'firefox']).filter((path) => !path.startsWith('/snap/'));
}

function onPath(machine: Machine, commands: readonly string[]): string[] {
  const folders = (machine.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
