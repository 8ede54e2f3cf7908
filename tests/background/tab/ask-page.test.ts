import { afterEach, expect, it, vi } from 'vitest';
import { askPage } from '../../../lib/background/tab/ask-page';
import { browser } from '../../../lib/browser';

type Updated = (id: number, change: { status?: string }) => void;

/** A tab whose page answers when it is told to; whether our script stands in it. */
function pageOfTab(isServed: () => boolean) {
  const listeners = new Set<Updated>();
  const { onUpdated } = browser.tabs;
  vi.spyOn(onUpdated, 'addListener').mockImplementation((listener) => void listeners.add(listener as Updated));
  vi.spyOn(onUpdated, 'removeListener').mockImplementation((listener) => void listeners.delete(listener as Updated));
  let answer: (value: unknown) => void = () => undefined;
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  Object.assign(browser, { scripting: { executeScript: () => Promise.resolve([{ frameId: 0, result: isServed() }]) } });
  return {
    listeners,
    answer: (value: unknown) => {
      answer(value);
    },
    comes: (id: number, status: string) => {
      for (const listener of listeners) listener(id, { status });
    },
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('gives what the page answers, and listens no longer', async () => {
  const page = pageOfTab(() => true);
  const asked = askPage(7, {});
  page.answer('here');
  await expect(asked).resolves.toBe('here');
  expect(page.listeners.size).toBe(0);
});

it('waits on where the page only changed its address, or another tab loads', async () => {
  const page = pageOfTab(() => true);
  const asked = askPage(7, {});
  page.comes(7, 'complete');
  page.comes(8, 'complete');
  await Promise.resolve();
  page.answer('still here');
  await expect(asked).resolves.toBe('still here');
});

it('fails where another page came in its place', async () => {
  const page = pageOfTab(() => false);
  const asked = askPage(7, {});
  page.comes(7, 'loading');
  page.comes(7, 'complete');
  await expect(asked).rejects.toThrow('left before it answered');
  expect(page.listeners.size).toBe(0);
});
