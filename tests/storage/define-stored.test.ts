import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod/mini';
import { defineStored } from '../../lib/storage/define-stored';

beforeEach(() => {
  fakeBrowser.reset();
});

const item = defineStored({
  area: 'local',
  name: 'thing',
  schema: z.strictObject({ n: z.number() }),
  fallback: { n: 0 },
});

describe('stored item', () => {
  it('gives the fallback until something is stored, then what was stored', async () => {
    await expect(item.get()).resolves.toEqual({ n: 0 });
    await item.set({ n: 3 });
    await expect(item.get()).resolves.toEqual({ n: 3 });
  });

  it('falls back on a value that does not parse and keeps the old one for a bug report', async () => {
    await fakeBrowser.storage.local.set({ thing: { n: 'three' } });
    await expect(item.get()).resolves.toEqual({ n: 0 });
    await expect(fakeBrowser.storage.local.get('thing:rejected')).resolves.toEqual({
      'thing:rejected': { n: 'three' },
    });
  });

  it('tells watchers the new value, parsed', async () => {
    const seen = vi.fn();
    const unwatch = item.watch(seen);
    await item.set({ n: 7 });
    expect(seen).toHaveBeenCalledWith({ n: 7 });
    unwatch();
    await item.set({ n: 8 });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('an item stored as text', () => {
  const large = defineStored({
    area: 'local',
    name: 'large',
    schema: z.nullable(z.strictObject({ words: z.array(z.string()) })),
    fallback: null,
    isText: true,
  });

  it('is one text in the browser, and a value to whoever reads or watches it', async () => {
    const seen = vi.fn();
    const unwatch = large.watch(seen);
    await large.set({ words: ['rice', 'flour'] });
    await expect(fakeBrowser.storage.local.get('large')).resolves.toEqual({ large: '{"words":["rice","flour"]}' });
    await expect(large.get()).resolves.toEqual({ words: ['rice', 'flour'] });
    expect(seen).toHaveBeenCalledWith({ words: ['rice', 'flour'] });
    unwatch();
    await large.set(null);
    await expect(large.get()).resolves.toBeNull();
  });

  it('still reads what was stored as a tree before', async () => {
    await fakeBrowser.storage.local.set({ large: { words: ['rice'] } });
    await expect(large.get()).resolves.toEqual({ words: ['rice'] });
  });

  it('falls back on a text that is cut short', async () => {
    await fakeBrowser.storage.local.set({ large: '{"words":["ri' });
    await expect(large.get()).resolves.toBeNull();
    await expect(fakeBrowser.storage.local.get('large:rejected')).resolves.toEqual({
      'large:rejected': '{"words":["ri',
    });
  });
});
