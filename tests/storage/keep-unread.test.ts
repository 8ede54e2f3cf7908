import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod/mini';
import { defineStored } from '../../lib/storage/define-stored';

beforeEach(() => {
  fakeBrowser.reset();
});

const item = defineStored({
  area: 'local',
  name: 'thing',
  schema: z.strictObject({
    n: z.number(),
    words: z.array(z.enum(['a', 'b', 'c'])),
    pets: z.array(z.strictObject({ id: z.string(), legs: z.number() })),
    book: z.record(z.string(), z.strictObject({ seen: z.number() })),
    mood: z.optional(z.enum(['fine'])),
  }),
  fallback: { n: 0, words: [], pets: [], book: {} },
  failClosed: ['words'],
});
const stored = {
  n: 1,
  words: ['a', 'new word', 'b'],
  pets: [
    { id: 'p', legs: 4, fur: true },
    { id: 'odd', legs: 'many' },
    { id: 'q', legs: 2 },
  ],
  book: { x: { seen: 1, often: 9 }, y: { seen: 'never' } },
  mood: 'new mood',
  more: { deep: [1] },
};
const put = (thing: unknown) => fakeBrowser.storage.local.set({ thing });
const raw = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('thing'))['thing'];

describe('writing beside what is not understood', () => {
  it('changes nothing when what was read is written again', async () => {
    await put(stored);
    await item.set(await item.get());
    expect(await raw()).toEqual({
      ...stored,
      words: ['a', 'b', 'new word'],
      pets: [stored.pets[0], stored.pets[2], stored.pets[1]],
    });
  });

  it('writes over what changed and over nothing else', async () => {
    await put(stored);
    await item.change((thing) => ({ ...thing, n: 2, words: ['b', 'c'] }));
    expect(await raw()).toMatchObject({ n: 2, words: ['b', 'c', 'new word'], mood: 'new mood', more: { deep: [1] } });
  });

  it('keeps unknown keys with the element of the same id, wherever it stands, and drops them with it', async () => {
    await put(stored);
    await item.change((thing) => ({
      ...thing,
      pets: [
        { id: 'new', legs: 0 },
        { id: 'q', legs: 3 },
        { id: 'p', legs: 5 },
      ],
    }));
    expect(await raw()).toMatchObject({
      pets: [
        { id: 'new', legs: 0 },
        { id: 'q', legs: 3 },
        { id: 'p', legs: 5, fur: true },
        { id: 'odd', legs: 'many' },
      ],
    });
    await item.change((thing) => ({ ...thing, pets: thing.pets.filter(({ id }) => id !== 'p') }));
    expect(JSON.stringify(await raw())).not.toContain('fur');
  });

  it('takes entries out that were read and keeps those that were not', async () => {
    await put(stored);
    await item.change((thing) => ({ ...thing, book: {} }));
    expect(await raw()).toMatchObject({ book: { y: { seen: 'never' } } });
    expect(JSON.stringify(await raw())).not.toContain('often');
  });

  it('lets what is chosen for an unread value stand in its place', async () => {
    await put(stored);
    await item.change((thing) => ({ ...thing, mood: 'fine' }));
    expect(await raw()).toMatchObject({ mood: 'fine' });
  });

  it.each([['a'], [{ a: true }], [7], [false]])('never takes %j for an empty list', async (words) => {
    await put({ ...stored, words });
    await item.change((thing) => ({ ...thing, n: 3 }));
    await item.change((thing) => ({ ...thing, words: [...thing.words, 'c'] }));
    expect((await item.reading.get()).unread.map(({ path }) => path[0])).toContain('words');
    expect(JSON.stringify(await raw())).toContain(JSON.stringify(words));
  });

  it('leaves a list missing that is missing, until something is chosen for it', async () => {
    const { words: _, ...rest } = stored;
    await put(rest);
    await item.change((thing) => ({ ...thing, n: 3 }));
    expect((await item.reading.get()).unread).toContainEqual({ path: ['words'], value: undefined, because: 'missing' });
    await item.change((thing) => ({ ...thing, words: ['a'] }));
    expect((await item.reading.get()).unread.map(({ path }) => path)).not.toContainEqual(['words']);
  });

  it.each(['garbage', 5, ['a']])('keeps %j that stands for the whole, in sight', async (whole) => {
    await put(whole);
    await item.change((thing) => ({ ...thing, n: 3 }));
    expect(JSON.stringify(await raw())).toContain(JSON.stringify(whole));
    expect((await item.reading.get()).unread.map(({ path }) => path[0])).toEqual(['words']);
  });

  it('gives up, place by place, what the shopper clears', async () => {
    await put(stored);
    const { unread } = await item.reading.get();
    await item.discardUnread(unread.filter(({ path }) => path[0] === 'words' || path[0] === 'mood'));
    expect(await raw()).toMatchObject({ words: ['a', 'b'], more: stored.more, pets: stored.pets });
    await item.discardUnread((await item.reading.get()).unread);
    expect(await item.reading.get()).toMatchObject({ unread: [] });
    expect((await item.get()).pets).toHaveLength(2);
  });

  it('replaces all of it when the shopper deletes it, the copy too', async () => {
    await put(stored);
    await item.get();
    await item.replace(item.fallback);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ thing: item.fallback });
  });

  it('keeps both of two changes made at once', async () => {
    await put(stored);
    await Promise.all([
      item.change((thing) => ({ ...thing, n: 8 })),
      item.change((thing) => ({ ...thing, words: ['c'] })),
    ]);
    expect(await raw()).toMatchObject({ n: 8, words: ['c', 'new word'] });
  });
});
