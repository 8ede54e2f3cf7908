import { browser } from '../../lib/browser';
import { originPattern } from '../../lib/core/store/origin-pattern';
import { comparisonHost } from '../popup/comparison-host';
import type { StoresPageHost } from './stores-page-host';

/** The real browser behind the page of stores. */
export const browserHost: StoresPageHost = {
  ...comparisonHost,
  version: browser.runtime.getManifest().version,
  chosen: inAddress(),
  adapters: {
    fallback: null,
    // Every adapter whole: a script of its own, which the page does not wait for.
    get: async () => (await import('../../lib/stores/all-adapters')).catalogue,
    watch: () => () => undefined,
  },
  allowed: {
    fallback: [],
    get: async () => (await browser.permissions.getAll()).origins ?? [],
    watch: (onChange) => {
      const told = (): void => {
        void browser.permissions.getAll().then(({ origins = [] }) => {
          onChange(origins);
        });
      };
      browser.permissions.onAdded.addListener(told);
      browser.permissions.onRemoved.addListener(told);
      return () => {
        browser.permissions.onAdded.removeListener(told);
        browser.permissions.onRemoved.removeListener(told);
      };
    },
  },
  takeBack: async (origin) => {
    const pattern = originPattern(origin);
    if (pattern !== null) await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
  },
  openTab: (url) => {
    void browser.tabs.create({ url });
  },
  openSettings: () => {
    void browser.runtime.openOptionsPage();
  },
  copy: (text) => navigator.clipboard.writeText(text),
  now: () => new Date(),
};

function inAddress(): string | null {
  const origin = decodeURIComponent(location.hash.slice(1));
  return origin === '' ? null : origin;
}
