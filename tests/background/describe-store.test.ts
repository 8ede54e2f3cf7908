import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeStore } from '../../lib/background/store/describe-store';
import { browser } from '../../lib/browser';
import { aStoreInfo } from '../support/builders';

/** A tab whose page answers so to a store's own adapter, and as any store. */
function tab(own: unknown): { asked: boolean[] } {
  const asked: boolean[] = [];
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, status: 'complete' } as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
    const isAny = (message as { asAnyStore?: boolean }).asAnyStore === true;
    asked.push(isAny);
    return Promise.resolve((isAny ? { ok: true, value: { ...aStoreInfo, adapter: 'generic' } } : own) as never);
  });
  return { asked };
}

const failed = (code: string) => ({ ok: false, error: { code, message: 'No.' } });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a store as it is opened', () => {
  it('is told by its own adapter', async () => {
    const { asked } = tab({ ok: true, value: aStoreInfo });
    expect(await describeStore(7, 1000)).toMatchObject({ store: aStoreInfo, isAnyStore: false });
    expect(asked).toEqual([false]);
  });

  it.each(['store/element-missing', 'unexpected'])('is any store where that fails: %s', async (code) => {
    const { asked } = tab(failed(code));
    expect(await describeStore(7, 1000)).toMatchObject({ store: { adapter: 'generic' }, isAnyStore: false });
    expect(asked).toEqual([false, true]);
  });

  it.each(['store/unsupported', 'store/signed-out'])('is not asked again after %s', async (code) => {
    const { asked } = tab(failed(code));
    await expect(describeStore(7, 1000)).rejects.toMatchObject({ code });
    expect(asked).toEqual([false]);
  });
});
