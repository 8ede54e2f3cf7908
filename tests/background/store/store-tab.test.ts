import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStoreTab } from '../../../lib/background/store/store-tab';
import { browser } from '../../../lib/browser';

const { signal } = new AbortController();
const cart = { lines: [], total: null, currency: 'EUR', url: null };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

/** A tab whose page answers each message with the next of these; what is put into it, in order. */
function tab(...answers: unknown[]): { injected: string[]; asked: unknown[] } {
  const seen = { injected: [] as string[], asked: [] as unknown[] };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, status: 'complete' } as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
    seen.asked.push((message as { request: string }).request);
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as never);
  });
  // The test browser has no scripting at all.
  Object.assign(browser, {
    scripting: {
      executeScript: ({ files }: { files: string[] }) => {
        seen.injected.push(...files);
        return Promise.resolve([{ frameId: 0 }]);
      },
    },
  });
  return seen;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the scripts of a store’s tab', () => {
  it('are brought one after another as the first asks for them, and the request is asked until it is answered', async () => {
    const seen = tab(
      nobody,
      { needs: 'woocommerce' },
      { needs: 'generic' },
      { needs: 'parts/more-results' },
      { ok: true, value: cart },
    );
    expect(await openStoreTab(7, null).readCart(signal)).toEqual(cart);
    expect(seen.injected).toEqual([
      '/store.js',
      '/stores/woocommerce.js',
      '/stores/generic.js',
      '/stores/parts/more-results.js',
    ]);
    expect(seen.asked).toEqual(Array.from({ length: 5 }, () => 'readCart'));
  });

  it('are given up when one that came does not fit: the shopper is told to reload, and nothing is asked for ever', async () => {
    const seen = tab({ needs: 'generic' }, { needs: 'generic' }, { ok: true, value: cart });
    await expect(openStoreTab(7, null).readCart(signal)).rejects.toMatchObject({
      code: 'store/unreachable',
      message: expect.stringContaining('Reload it') as string,
      detail: 'generic',
    });
    expect(seen.injected).toEqual(['/stores/generic.js']);
  });

  it.each(['../popup', 'parts/../../x', 'a/b', 'https://x.example/y', '', 'parts/', 7])(
    'are never what a name like %j would lead to',
    async (needs) => {
      const seen = tab({ needs });
      await expect(openStoreTab(7, null).readCart(signal)).rejects.toMatchObject({ code: 'messaging/bad-payload' });
      expect(seen.injected).toEqual([]);
    },
  );

  it('are put in once more where the page was reloaded; a write is not repeated when it may have been done', async () => {
    const seen = tab({ needs: 'generic' }, nobody, { needs: 'generic' }, { ok: true, value: cart });
    expect(await openStoreTab(7, null).readCart(signal)).toEqual(cart);
    expect(seen.injected).toEqual(['/stores/generic.js', '/store.js', '/stores/generic.js']);
    tab({ needs: 'generic' }, new Error('The message port closed before a response was received.'));
    const line = { sku: '1', url: null, title: 'Rice', quantity: 1, held: 0 };
    await expect(openStoreTab(7, null).addToCart([line], signal)).rejects.toMatchObject({ code: 'store/unreachable' });
  });
});

describe('a stop', () => {
  it('ends the search that waits at once, and tells the page to begin no other', async () => {
    const seen = tab(new Promise(() => undefined), { ok: true, value: null });
    const stopped = new AbortController();
    const search = openStoreTab(7, null).search('rice', stopped.signal, { queries: ['milk'] });
    await vi.waitFor(() => {
      expect(seen.asked).toEqual(['search']);
    });
    stopped.abort();
    await expect(search).rejects.toMatchObject({ code: 'run/cancelled' });
    expect(seen.asked).toEqual(['search', 'stopSearching']);
  });

  it('between two searches tells the page once', async () => {
    const seen = tab({ ok: true, value: [] }, { ok: true, value: [] }, { ok: true, value: null });
    const stopped = new AbortController();
    const store = openStoreTab(7, null);
    await store.search('rice', stopped.signal, { queries: ['milk', 'salt'] });
    await store.search('milk', stopped.signal, { queries: ['salt'] });
    stopped.abort();
    expect(seen.asked).toEqual(['search', 'search', 'stopSearching']);
  });

  it('of a search after which nothing is asked ahead is none of the page’s business', async () => {
    const seen = tab({ ok: true, value: [] });
    const stopped = new AbortController();
    await openStoreTab(7, null).search('rice', stopped.signal);
    stopped.abort();
    expect(seen.asked).toEqual(['search']);
  });
});
