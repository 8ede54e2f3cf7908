import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isRecord } from '../../lib/core/is-record';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod/mini';
import * as items from '../../lib/storage/items';
import { storedItems } from '../../lib/storage/items';
import { damages } from './fixtures/damage';
import { released } from './fixtures/released';

beforeEach(() => {
  fakeBrowser.reset();
});

const raw = async (name: string): Promise<unknown> => (await fakeBrowser.storage.local.get(name))[name];
const put = (name: string, value: unknown) => fakeBrowser.storage.local.set({ [name]: value });
const itemOf = (name: string) => {
  const item = storedItems.find((each) => each.name === name);
  if (item === undefined) throw new Error(`There is no item ${name}.`);
  return item;
};
/** The same by any name: what is read of one item is what is written to it. */
async function writeAgain(name: string): Promise<void> {
  const item = itemOf(name) as { get(): Promise<unknown>; set(value: unknown): Promise<void> };
  await item.set(await item.get());
}
const shapes = released.flatMap(({ name, shapes, isText = false }) =>
  shapes.map((shape, index) => ({ label: `${name}, shape ${String(index + 1)}`, name, shape, isText })),
);
/** Read whole or not at all. */
const whole = ['run', 'fill', 'tab-visit'];

describe('all stored items', () => {
  it('are defined in one file, listed there, and have a fixture of every shape', () => {
    const root = join(import.meta.dirname, '../..');
    const users = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) =>
          /\bdefineStored\(|\bstorage\b[^;]*from '#imports'|storage\.(?:local|session|sync)\.[gs]et/.test(
            readFileSync(file, 'utf8'),
          ),
        ),
    );
    expect(users.map((file) => file.slice(root.length + 1)).sort()).toEqual([
      'lib/storage/define-stored.ts',
      'lib/storage/items.ts',
      'lib/storage/unreadable-copy.ts',
    ]);
    const exported = Object.entries(items).filter(([name]) => name.endsWith('Item'));
    expect(exported.map(([, item]) => item).sort()).toEqual([...storedItems].sort());
    expect(released.map(({ name }) => name).sort()).toEqual(storedItems.map(({ name }) => name).sort());
    expect(new Set(storedItems.map(({ name }) => name)).size).toBe(storedItems.length);
  });

  it.each(storedItems.map((item) => [item.name, item.schema] as const))(
    '%s has only strict objects in it, so that a key nobody knows is noticed',
    (_, schema) => {
      const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
      const count = (pattern: RegExp): number => json.match(pattern)?.length ?? 0;
      expect(count(/"properties":/g)).toBe(count(/"additionalProperties":false/g));
    },
  );

  it.each(shapes)('read $label as it was stored, as a tree and as a text', async ({ name, shape, isText }) => {
    for (const stored of isText ? [shape, JSON.stringify(shape)] : [shape]) {
      await put(name, stored);
      const reading = await itemOf(name).reading.get();
      expect(reading.unread).toEqual([]);
      expect(holds(reading.value, shape)).toBe(true);
      await writeAgain(name);
      expect(await itemOf(name).get()).toEqual(reading.value);
    }
  });

  it('never use the machinery of versions, which throws on a downgrade', async () => {
    for (const { name, shape, isText } of shapes) {
      await put(name, isText ? JSON.stringify(shape) : shape);
      await writeAgain(name);
    }
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes('$'))).toEqual([]);
    const source = readFileSync(join(import.meta.dirname, '../../lib/storage/define-stored.ts'), 'utf8');
    expect(source.match(/defineItem.*/g)).toEqual(['defineItem<unknown>(key);']);
  });
});

describe.each(shapes)('$label with one thing wrong', ({ name, shape, isText }) => {
  // Of the run, where there are thousands, a few hundred spread over all of it.
  const all = damages(shape).filter((_, index, { length }) => index % Math.ceil(length / 500) === 0);

  it('keeps everything the damage is not in', async () => {
    for (const { name: what, kind, value, path } of all) {
      if (value === null || value === undefined) continue;
      await put(name, isText ? JSON.stringify(value) : value);
      const { value: read, unread } = await itemOf(name).reading.get();
      if (whole.includes(name) && kind !== 'unknown key') {
        // It is read as something, or not at all and said so; never with a part left out.
        expect(unread.length > 0 ? read === null : read !== null, what).toBe(true);
        continue;
      }
      if (path.length === 0 && kind === 'bad value') continue;
      expectSiblings(name, read, shape, path, what);
    }
  });

  it('names what it did not understand', async () => {
    for (const { name: what, kind, value } of all.filter(({ kind }) => kind === 'unknown key')) {
      await put(name, isText ? JSON.stringify(value) : value);
      const { unread } = await itemOf(name).reading.get();
      const isNull = JSON.stringify(value).includes('"ofANewerVersion":null');
      expect(unread.length > 0 || isNull, `${what}: ${kind}`).toBe(true);
    }
  });

  it('still has an unknown key after it was written', async () => {
    for (const { name: what, value } of all.filter(({ kind }) => kind === 'unknown key')) {
      await put(name, isText ? JSON.stringify(value) : value);
      await writeAgain(name);
      const after = await raw(name);
      expect(holds(typeof after === 'string' && isText ? JSON.parse(after) : after, value), what).toBe(true);
    }
  });
});

describe.each(shapes.filter(({ isText }) => isText))('$label, a text', ({ name, shape }) => {
  it('cut anywhere, gives what stood before the cut or nothing, and says that it was cut', async () => {
    const text = JSON.stringify(shape);
    const step = Math.max(1, Math.floor(text.length / 200));
    for (let end = 1; end < text.length; end += step) {
      await put(name, text.slice(0, end));
      const { value, unread } = await itemOf(name).reading.get();
      expect(unread[0], String(end)).toMatchObject({ path: [], because: 'cut' });
      if (whole.includes(name)) expect(value).toBeNull();
    }
  });
});

/** Whether a value has everything in it that another has; it may have defaults besides. */
function holds(value: unknown, part: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(part))
    return value.length === part.length && part.every((each, index) => holds(value[index], each));
  if (!isRecord(value) || !isRecord(part)) return Object.is(value, part);
  return Object.entries(part).every(([key, each]) => Object.hasOwn(value, key) && holds(value[key], each));
}

/** Without these there is nothing the rest could belong to. */
const identity: Readonly<Record<string, string>> = { session: 'id', comparison: 'runId', recipe: 'lines' };

/** Fields beside the damaged one are read as stored; where the damage is inside a list, its other elements are. */
function expectSiblings(name: string, read: unknown, shape: unknown, path: readonly (string | number)[], what: string) {
  const [first, second] = path;
  if (first === identity[name] && path.length === 1) return;
  const others = (list: readonly unknown[], damaged: unknown): unknown[] =>
    list.filter((_, index) => index !== damaged);
  const expectAll = (got: unknown, wanted: readonly unknown[]): void => {
    expect(
      wanted.every((each) => Array.isArray(got) && got.some((one) => holds(one, each))),
      what,
    ).toBe(true);
  };
  if (Array.isArray(shape)) expectAll(read, others(shape, first));
  if (!isRecord(shape)) return;
  expect(isRecord(read), what).toBe(true);
  for (const [key, value] of Object.entries(shape)) {
    const got = isRecord(read) ? read[key] : undefined;
    if (key !== first) expect(holds(got, value), `${what}: ${key}`).toBe(true);
    else if (second !== undefined && Array.isArray(value)) expectAll(got, others(value, second));
  }
}
