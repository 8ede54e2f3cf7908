import { describe, expect, it } from 'vitest';
import { ensureChromium, ensureFirefox } from '../../scripts/browser/ensure-browser';
import { findChromium, findFirefox } from '../../scripts/browser/find-browser';
import type { Machine } from '../../scripts/browser/machine';

/** A computer with these programs on it, each answering `--version` with the text given. */
function computer(
  programs: Record<string, string>,
  other: Partial<Pick<Machine, 'platform' | 'env' | 'isRoot' | 'list'>> = {},
): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin:/snap/bin' },
    home: '/home/ann',
    isRoot: false,
    isProgram: (path) => path in programs,
    list: () => [],
    run: (command) => (command in programs ? { status: 0, output: programs[command]! } : { status: null, output: '' }),
    ...other,
  };
}

/** A Debian that has `wanted` in its archive, and what was asked of apt-get. */
function debian(options: { wanted: string; isRoot: boolean; sudo: boolean; hasLists: boolean }): {
  machine: Machine;
  asked: string[];
} {
  const installed: Record<string, string> = {};
  const asked: string[] = [];
  let { hasLists } = options;
  const machine: Machine = {
    ...computer(installed, { isRoot: options.isRoot }),
    run(command, args) {
      if (command in installed) return { status: 0, output: installed[command]! };
      if (command === 'sudo' && !options.sudo) return { status: 1, output: 'a password is required' };
      const line = [command, ...args].join(' ').replace(/^sudo -n /, '');
      if (line === 'apt-get --version' || line === 'true') return { status: 0, output: '' };
      asked.push([command, ...args].join(' '));
      if (line === 'apt-get update') hasLists = true;
      else if (!hasLists || !line.endsWith(options.wanted)) return { status: 100, output: 'Unable to locate package' };
      else installed[`/usr/bin/${options.wanted}`] = `${options.wanted} 156.0.1`;
      return { status: 0, output: '' };
    },
  };
  return { machine, asked };
}

describe('finding a browser', () => {
  it.each([
    ['Debian', { '/usr/bin/chromium': 'Chromium 156.0.7400.1 built on Debian' }, '/usr/bin/chromium', 156],
    ['Chrome', { '/usr/bin/google-chrome': 'Google Chrome 141.0.1.2' }, '/usr/bin/google-chrome', 141],
    ['Edge', { '/usr/bin/microsoft-edge': 'Microsoft Edge 140.0.3485.54' }, '/usr/bin/microsoft-edge', 140],
  ])('finds %s on the PATH', (_name, programs, path, major) => {
    expect(findChromium(computer(programs))).toEqual({ path, major });
  });

  it('passes over one that is too old, and takes a snap last', () => {
    const machine = computer({
      '/usr/bin/chromium': 'Chromium 109.0.1.1',
      '/snap/bin/chromium': 'Chromium 150.0.1.1 snap',
      '/usr/bin/google-chrome': 'Google Chrome 141.0.1.1',
    });
    expect(findChromium(machine)).toEqual({ path: '/usr/bin/google-chrome', major: 141 });
  });

  it('asks CHROME_PATH alone when it is set', () => {
    const programs = { '/usr/bin/chromium': 'Chromium 156.0.1.1', '/opt/mine': 'Chromium 141.0.1.1' };
    expect(findChromium(computer(programs, { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' } }))?.major).toBe(141);
    expect(findChromium(computer(programs, { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' } }))).toBeNull();
  });

  it('finds what Puppeteer and Playwright downloaded', () => {
    const path = '/home/ann/.cache/ms-playwright/chromium-1200/chrome-linux/chrome';
    const list = (folder: string): string[] => (folder.endsWith('ms-playwright') ? ['chromium-1200', 'ffmpeg-1'] : []);
    expect(findChromium(computer({ [path]: 'Chromium 145.0.0.0' }, { list }))).toEqual({ path, major: 145 });
  });

  it('looks into the applications folders of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(computer({ [mac]: 'Google Chrome 144.0.1.1' }, { platform: 'darwin' }))?.path).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(computer({ [windows]: '' }, { platform: 'win32', env }))).toEqual({
      path: windows,
      major: null,
    });
  });

  it('takes Firefox from the oldest one on that the manifest names', () => {
    expect(findFirefox(computer({ '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' }))?.major).toBe(153);
    expect(findFirefox(computer({ '/usr/bin/firefox-esr': 'Mozilla Firefox 140.12.0esr' }))).toBeNull();
  });
});

describe('installing a browser', () => {
  it('installs nothing when one is there', () => {
    const said: string[] = [];
    const ensured = ensureChromium(computer({ '/usr/bin/chromium': 'Chromium 156.0.1.1' }), (line) => said.push(line));
    expect(ensured.browser?.path).toBe('/usr/bin/chromium');
    expect(said).toEqual([]);
  });

  it('installs Debian’s chromium as root, reading the package lists only when it must', () => {
    const ready = debian({ wanted: 'chromium', isRoot: true, sudo: false, hasLists: true });
    expect(ensureChromium(ready.machine, () => undefined).browser?.path).toBe('/usr/bin/chromium');
    expect(ready.asked).toEqual(['apt-get install -y --no-install-recommends chromium']);

    const bare = debian({ wanted: 'chromium', isRoot: true, sudo: false, hasLists: false });
    expect(ensureChromium(bare.machine, () => undefined).browser?.path).toBe('/usr/bin/chromium');
    expect(bare.asked[1]).toBe('apt-get update');
  });

  it('uses sudo only when it asks for no password', () => {
    const willing = debian({ wanted: 'firefox-esr', isRoot: false, sudo: true, hasLists: true });
    expect(ensureFirefox(willing.machine, () => undefined).browser?.path).toBe('/usr/bin/firefox-esr');
    expect(willing.asked).toEqual(['sudo -n apt-get install -y --no-install-recommends firefox-esr']);

    const locked = debian({ wanted: 'chromium', isRoot: false, sudo: false, hasLists: true });
    expect(ensureChromium(locked.machine, () => undefined)).toEqual({
      browser: null,
      reason:
        'No Chromium was found: please install Chromium or Google Chrome 140 or newer, or set CHROME_PATH to one.',
    });
    expect(locked.asked).toEqual([]);
  });

  it('says what to install where the archive has no such package', () => {
    const ubuntu = debian({ wanted: 'something-else', isRoot: true, sudo: false, hasLists: true });
    expect(ensureChromium(ubuntu.machine, () => undefined)).toMatchObject({ browser: null });
    expect(ensureFirefox(computer({}), () => undefined)).toMatchObject({
      browser: null,
      reason: expect.stringMatching(/install Firefox 142/) as string,
    });
  });

  it('installs nothing over a CHROME_PATH that is wrong', () => {
    const { machine, asked } = debian({ wanted: 'chromium', isRoot: true, sudo: false, hasLists: true });
    const ensured = ensureChromium({ ...machine, env: { CHROME_PATH: '/opt/gone' } }, () => undefined);
    expect(ensured).toMatchObject({ browser: null, reason: expect.stringContaining('/opt/gone') as string });
    expect(asked).toEqual([]);
  });
});
