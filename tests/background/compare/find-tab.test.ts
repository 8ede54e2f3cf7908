import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTab } from '../../../lib/background/compare/find-tab';
import { browser } from '../../../lib/browser';

const store = { origin: 'http://127.0.0.1:4000', tabId: 7, name: 'Corner Basket' };

/** The tabs as the browser shows them to us: `url` only where it lets us see it. */
function tabs(open: { id: number; url?: string }[]): string[] {
  const asked: string[] = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(({ url }) => {
    asked.push(String(url));
    return Promise.resolve(open.filter((tab) => tab.url !== undefined) as never);
  });
  vi.spyOn(browser.tabs, 'get').mockImplementation((id) => {
    const found = open.find((tab) => tab.id === id);
    return found === undefined
      ? Promise.reject(new Error(`No tab with id: ${String(id)}`))
      : Promise.resolve(found as never);
  });
  return asked;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the tab of a store', () => {
  it('is one on its origin where the browser lets us see it, not one of another port or the one it was in', async () => {
    const asked = tabs([
      { id: 7 },
      { id: 8, url: 'http://127.0.0.1:4001/' },
      { id: 9, url: 'http://127.0.0.1:4000/cart' },
    ]);
    expect(await findTab(store)).toBe(9);
    // Match patterns carry no port.
    expect(asked).toEqual(['http://127.0.0.1/*']);
  });

  it('is the one it was met in where the browser shows us none', async () => {
    tabs([{ id: 7 }]);
    expect(await findTab(store)).toBe(7);
  });

  it('is none when that was closed: the shopper is told which store to open', async () => {
    tabs([{ id: 1 }]);
    await expect(findTab(store)).rejects.toMatchObject({
      code: 'store/tab-closed',
      message: 'Corner Basket is not open in a tab. Open it and click the icon there.',
    });
  });

  it('is the one it was met in where the browser refuses to search at all', async () => {
    tabs([{ id: 7 }]);
    vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('Invalid url pattern'));
    expect(await findTab(store)).toBe(7);
  });
});
