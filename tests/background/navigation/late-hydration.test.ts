import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasHydratedLate, waitUntilUnchanged } from '../../../lib/background/navigation/injected-functions';

afterEach(() => {
  vi.unstubAllGlobals();
  // The files that run after this one in the same worker need the browser that pretends.
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('browser', fakeBrowser);
});

/** A page that loaded a while ago and asked for these addresses since then, by milliseconds after its load. */
function pageThatAsked(...asked: [string, number][]) {
  const window = new Window({ url: 'https://shop.example/basket' });
  window.document.write('<body><a href="/">Home</a><p>Nothing yet</p></body>');
  const entries = asked.map(([path, at]) => ({
    name: `https://shop.example${path}`,
    initiatorType: 'fetch',
    startTime: 100 + at,
  }));
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('performance', {
    now: () => 900,
    getEntriesByType: (type: string) => (type === 'navigation' ? [{ loadEventEnd: 100 }] : entries),
  });
  return window.document;
}

it('is seen to be asleep by what it asks its store for the first time long after it was loaded', () => {
  pageThatAsked(['/cart/view', 700]);
  expect(hasHydratedLate(400)).toBe(true);
  pageThatAsked(['/cart/view', 50], ['/cart/view', 700]);
  expect(hasHydratedLate(400)).toBe(false);
  // A page is what we ask for.
  pageThatAsked(['/basket', 700], ['/', 800]);
  expect(hasHydratedLate(400)).toBe(false);
  pageThatAsked();
  expect(hasHydratedLate(400)).toBe(false);
});

it('is awake once it asked its store and changed upon it: a short while without a change is enough then', async () => {
  for (const [asked, isEarly] of [
    [[['/cart/view', 300]], true],
    [[], false],
  ] as const) {
    const document = pageThatAsked(...asked.map(([path, at]): [string, number] => [path, at]));
    let isQuiet = false;
    const quiet = waitUntilUnchanged(400, 800, 20).then(() => (isQuiet = true));
    document.body.append('2 in your cart');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isQuiet).toBe(isEarly);
    await quiet;
  }
});
