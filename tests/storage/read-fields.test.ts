import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { readTruncatedJson } from '../../lib/storage/reading/truncated-json';
import { readFields } from '../../lib/storage/reading/read-fields';

const Pet = z.strictObject({ id: z.string(), legs: z.int().check(z.nonnegative()), name: z.nullable(z.string()) });
const Thing = z.strictObject({
  n: z.number(),
  word: z.optional(z.string().check(z.trim(), z.minLength(1))),
  kinds: z.array(z.enum(['a', 'b'])).check(z.maxLength(3)),
  pets: z.array(Pet),
  levels: z.record(z.string(), z.union([z.literal(0), z.literal(1)])),
  inner: z.strictObject({ x: z.number(), y: z.boolean() }),
  step: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('off') }),
    z.strictObject({ state: z.literal('on'), since: z.string(), by: z.optional(z.string()) }),
  ]),
});
type Thing = z.infer<typeof Thing>;
const fallback: Thing = {
  n: 1,
  kinds: [],
  pets: [],
  levels: {},
  inner: { x: 5, y: true },
  step: { state: 'off' },
};
const full: Thing = {
  n: 7,
  word: 'w',
  kinds: ['a', 'b'],
  pets: [{ id: 'p', legs: 4, name: null }],
  levels: { one: 1 },
  inner: { x: 9, y: false },
  step: { state: 'on', since: 'noon' },
};
const read = (stored: unknown, wants?: 'fields' | 'whole') => readFields(Thing, stored, fallback, wants);

describe('reading field by field', () => {
  it('takes what its own version wrote as it is, and the fallback where nothing is stored', () => {
    expect(read(full)).toEqual({ value: full, unread: [] });
    expect(read(undefined)).toEqual({ value: fallback, unread: [] });
  });

  it.each<[string, unknown, Partial<Thing>, string[]]>([
    ['a bad number', { ...full, n: 'seven' }, { n: 1 }, ['n bad']],
    ['a bad optional word', { ...full, word: 3 }, { word: undefined }, ['word bad']],
    [
      'a word of a newer version in a list',
      { ...full, kinds: ['a', 'c', 'b'] },
      { kinds: ['a', 'b'] },
      ['kinds.1 bad'],
    ],
    [
      'more words than this version takes',
      { ...full, kinds: ['a', 'b', 'a', 'b'] },
      { kinds: ['a', 'b', 'a'] },
      ['kinds.3 bad'],
    ],
    ['no list', { ...full, kinds: 'a' }, { kinds: [] }, ['kinds bad']],
    [
      'an element with a bad field',
      { ...full, pets: [{ id: 'q', legs: -1, name: 'x' }, ...full.pets] },
      { pets: full.pets },
      ['pets.0 bad'],
    ],
    [
      'an element whose nullable field is bad',
      { ...full, pets: [{ id: 'q', legs: 2, name: 5 }] },
      { pets: [{ id: 'q', legs: 2, name: null }] },
      ['pets.0.name bad'],
    ],
    ['an entry with a bad value', { ...full, levels: { one: 1, two: 9 } }, { levels: { one: 1 } }, ['levels.two bad']],
    ['a bad field further in', { ...full, inner: { x: 9, y: 'no' } }, { inner: { x: 9, y: true } }, ['inner.y bad']],
    ['no object further in', { ...full, inner: 3 }, { inner: fallback.inner }, ['inner bad']],
    ['an unknown key', { ...full, more: 1 }, {}, ['more unknown']],
    ['an unknown key further in', { ...full, inner: { ...full.inner, z: 0 } }, {}, ['inner.z unknown']],
    ['an unknown key of a union', { ...full, step: { ...full.step, z: 0 } }, {}, ['step.z unknown']],
    ['an unknown option of a union', { ...full, step: { state: 'half' } }, { step: { state: 'off' } }, ['step bad']],
  ])('keeps the rest of a value with %s', (_, stored, change, unread) => {
    const reading = read(stored);
    const expected = Object.fromEntries(
      Object.entries({ ...full, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(reading.value).toEqual(expected);
    expect(reading.unread.map(({ path, because }) => `${path.join('.')} ${because}`)).toEqual(unread);
  });

  it.each(Object.keys(fallback))('takes the fallback for %s when it is missing', (key) => {
    const { [key as keyof Thing]: _, ...rest } = full;
    const reading = read(rest);
    expect(reading.value).toEqual({ ...full, [key]: fallback[key as keyof Thing] });
    expect(reading.unread).toEqual([{ path: [key], value: undefined, because: 'missing' }]);
  });

  it.each([['text'], [4], [[full]], [true]])('takes the fallback for %j and says that nothing was read', (stored) => {
    expect(read(stored)).toEqual({ value: fallback, unread: [{ path: [], value: stored, because: 'bad' }] });
  });

  it('read whole: unknown keys are passed over, anything else makes it unread', () => {
    expect(read({ ...full, more: 1, inner: { ...full.inner, z: 0 } }, 'whole').value).toEqual(full);
    for (const stored of [{ ...full, n: 'x' }, { ...full, kinds: ['a', 'c'] }, { ...full, pets: [{}] }, { n: 1 }])
      expect(read(stored, 'whole')).toEqual({ value: fallback, unread: [{ path: [], value: stored, because: 'bad' }] });
  });
});

describe('a JSON text cut in the middle', () => {
  const text = JSON.stringify({ a: [1, -2.5e3, 'x"}\\'], b: { c: null, d: [{ e: true }, {}] }, f: 'é ', g: [] });

  it('is read whole when nothing is missing', () => {
    expect(readTruncatedJson(text)).toEqual(JSON.parse(text));
    expect(readTruncatedJson(`\n ${JSON.stringify(JSON.parse(text), null, 2)} `)).toEqual(JSON.parse(text));
  });

  it('gives, wherever it is cut, only what stood in it', () => {
    const isPart = (part: unknown, whole: unknown): boolean => {
      if (Array.isArray(part) && Array.isArray(whole)) return part.every((each, index) => isPart(each, whole[index]));
      if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null)
        return Object.entries(part).every(([key, value]) => isPart(value, new Map(Object.entries(whole)).get(key)));
      return part === whole;
    };
    for (let end = 0; end < text.length; end += 1) {
      const half = readTruncatedJson(text.slice(0, end));
      expect(half === undefined || isPart(half, JSON.parse(text)), text.slice(0, end)).toBe(true);
    }
    expect(readTruncatedJson(text.slice(0, -1))).toEqual(JSON.parse(text));
    expect(readTruncatedJson(text.slice(0, text.indexOf('"x')))).toEqual({ a: [1, -2500] });
  });

  it.each(['', 'no', '"half', '12', ']'])('has nothing in %j', (nothing) => {
    expect(readTruncatedJson(nothing)).toBeUndefined();
  });
});
