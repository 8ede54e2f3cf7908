import { describe, expect, it, vi } from 'vitest';
import { ask, askJson, askSheet, atMost } from '../../../lib/stores/request';
import type { ServedPage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';
import type { FixtureAnswer } from '../fixture-page';

const pageWith = (answer: FixtureAnswer) =>
  fixturePage({ folder: 'generic', url: 'https://shop.example/aisle', routes: { 'GET /x': answer } });

const answered = { status: 200, url: '', redirected: false, headers: new Headers(), text: () => Promise.resolve('') };

describe('ask', () => {
  it('asks the same origin with the shopper’s cookies', async () => {
    const fetch = vi.fn<ServedPage['fetch']>(() =>
      Promise.resolve({
        status: 200,
        url: '',
        redirected: false,
        headers: new Headers(),
        text: () => Promise.resolve('ok'),
      }),
    );
    const answer = await ask({ ...pageWith({}), fetch }, '/x');
    expect(answer).toMatchObject({ status: 200, text: 'ok', url: 'https://shop.example/x' });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'same-origin' });
  });

  it.each(['https://other.example/x', '//other.example/x', 'javascript:alert(1)', ''])(
    'never asks %j (S-02)',
    async (path) => {
      const page = pageWith({});
      await expect(ask(page, path)).rejects.toMatchObject({ code: 'unexpected' });
      expect(page.requests).toEqual([]);
    },
  );

  it('asks another host of the same store where the adapter names it, and none else (S-02)', async () => {
    const fetch = vi.fn<ServedPage['fetch']>(() => Promise.resolve(answered));
    const page = (href: string) => ({ ...pageWith({}), location: { href }, fetch });
    const ok: [string, string, string][] = [
      ['https://www.shop.example/', 'https://api.shop.example/x', 'api.shop.example'],
      ['https://www.shop.co.uk/', 'https://api.shop.co.uk/x', 'api.shop.co.uk'],
    ];
    for (const [here, path, sister] of ok) await ask(page(here), path, { sister });
    expect(fetch.mock.calls.map(([, init]) => init.credentials)).toEqual(['include', 'include']);
    const refused: [string, string, string][] = [
      ['https://www.shop.co.uk/', 'https://api.other.co.uk/x', 'api.other.co.uk'],
      ['https://www.shop.example/', 'https://other.example/x', 'other.example'],
      ['https://www.shop.example/', 'https://evil.shop.example/x', 'api.shop.example'],
      ['https://www.shop.example/', 'http://api.shop.example/x', 'api.shop.example'],
    ];
    for (const [here, path, sister] of refused) {
      await expect(ask(page(here), path, { sister })).rejects.toMatchObject({ code: 'unexpected' });
    }
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each([
    [{ status: 429 }, 'store/rate-limited'],
    [{ status: 403 }, 'store/rate-limited'],
    [{ status: 401 }, 'store/signed-out'],
    [{ status: 500 }, 'store/server-error'],
    [{ status: 404 }, 'store/element-missing'],
    [{ url: 'https://shop.example/account/login?back=x' }, 'store/signed-out'],
  ])('turns %j into %s', async (answer, code) => {
    await expect(ask(pageWith(answer), '/x')).rejects.toMatchObject({ code });
  });

  it('hands back the statuses the adapter reads itself', async () => {
    expect((await ask(pageWith({ status: 404 }), '/x', { accept: [404] })).status).toBe(404);
  });

  it('says the store is unreachable when the network fails', async () => {
    await expect(ask(pageWith({}), '/nowhere')).rejects.toMatchObject({
      code: 'store/unreachable',
      detail: 'GET /nowhere',
    });
  });

  it('says stopped, not unreachable, when the page was replaced', async () => {
    const page = { ...pageWith({}), signal: AbortSignal.abort() };
    await expect(ask(page, '/nowhere')).rejects.toMatchObject({ code: 'run/cancelled' });
  });

  it('gives up after fifteen seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new Error('time')));
    try {
      await expect(ask(pageWith({}), '/nowhere')).rejects.toMatchObject({ code: 'store/timeout' });
      expect(timeout).toHaveBeenCalledWith(15_000);
    } finally {
      timeout.mockRestore();
    }
  });

  it('says the store changed when JSON is not JSON', async () => {
    await expect(askJson(pageWith({ html: '<p>Hello' }), '/x')).rejects.toMatchObject({
      code: 'store/element-missing',
    });
  });

  it('gives a page with the address it ended at', async () => {
    const sheet = await askSheet(pageWith({ html: '<h1>Rice</h1>', url: 'https://shop.example/rice' }), '/x');
    expect([sheet.document.querySelector('h1')?.textContent, sheet.url]).toEqual(['Rice', 'https://shop.example/rice']);
  });
});

describe('atMost', () => {
  const one = () => 1;

  it('starts a request only when the one before has ended', async () => {
    const events: string[] = [];
    const polite = atMost(async (url) => {
      events.push(`start ${url}`);
      await Promise.resolve();
      events.push(`end ${url}`);
      return answered;
    }, one);
    await Promise.all([polite('a', {}), polite('b', {})]);
    expect(events).toEqual(['start a', 'end a', 'start b', 'end b']);
  });

  it('begins none that was given up while it waited', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const polite = atMost((url) => {
      asked.push(url);
      stop.abort();
      return Promise.resolve(answered);
    }, one);
    const both = Promise.allSettled([polite('a', {}), polite('b', { signal: stop.signal })]);
    expect((await both).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(asked).toEqual(['a']);
  });

  it('goes on after a request that failed', async () => {
    const polite = atMost((url) => (url === 'a' ? Promise.reject(new Error('no')) : Promise.resolve(answered)), one);
    await expect(polite('a', {})).rejects.toThrow('no');
    await expect(polite('b', {})).resolves.toBe(answered);
  });

  it('lets as many be under way as it is told, and fewer again once that is less', async () => {
    let most = 3;
    let [going, seen] = [0, 0];
    const polite = atMost(
      async () => {
        going += 1;
        seen = Math.max(seen, going);
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        going -= 1;
        return answered;
      },
      () => most,
    );
    const many = () => Promise.all(Array.from({ length: 7 }, (_, index) => polite(String(index), {})));
    await many();
    expect(seen).toBe(3);
    [most, seen] = [1, 0];
    await many();
    expect(seen).toBe(1);
  });
});
