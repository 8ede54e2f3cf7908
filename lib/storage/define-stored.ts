import { storage } from '#imports';
import { z } from 'zod/mini';
import { createSerialQueue } from './serial-queue';
import { keepUnread } from './reading/keep-unread';
import { readTruncatedJson } from './reading/truncated-json';
import { joinValues } from './reading/join-values';
import { isSameJson, valueAt, withValueAt } from './reading/json-value';
import { readFields } from './reading/read-fields';
import type { Reading, Unread } from './reading/read-fields';
import { unreadableCopy } from './unreadable-copy';
import { storageError } from './storage-error';

/** Something that can be read once and then watched. */
interface Watchable<T> {
  readonly fallback: T;
  get(): Promise<T>;
  watch(onChange: (value: T) => void): () => void;
}

/** A value in extension storage, as most code sees it. */
export interface Stored<T> extends Watchable<T> {
  /** The stored value as far as it is understood, the fallback's fields for the rest; a copy of it is kept under `…:rejected`. */
  get(): Promise<T>;
  /** Stores it beside what this version does not understand. Rejects with `storage/full` or `storage/failed`. */
  set(value: T): Promise<void>;
  /** Calls back on each change, with the value as it is understood. Returns the unwatch function. */
  watch(onChange: (value: T) => void): () => void;
}

/**
 * A value in extension storage with all that can be done with it. It is read field by field (reading/read-fields.ts), and writing it
 * keeps what this version does not understand (reading/carry-unread.ts).
 */
export interface StoredItem<T> extends Stored<T> {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  /** Lists of it that may not be taken for empty when they cannot be read. */
  readonly failClosed: readonly string[];
  /** The same, with what was not understood. When it cannot be read at all, `fallback` says so: the whole of it is unread. */
  readonly reading: Watchable<Reading<T>>;
  /** Reads, changes and stores with nothing in between, whoever else writes. */
  change(edit: (value: T) => T): Promise<void>;
  /** Stores this and nothing of what was there before, copies included: for what the shopper deletes. */
  replace(value: T): Promise<void>;
  /** Gives up what was not understood, because the shopper says so: each place holds from now on what was read for it, or nothing. */
  discardUnread(unread: readonly Unread[]): Promise<void>;
  /** Joins in what an earlier version put aside, where this item keeps things for long. Once for each such copy. */
  joinUnreadableCopy(): Promise<void>;
}

/** Defines a stored value. No versions, no migrations: an item is read by its fields, by this version, earlier and later ones. */
export function defineStored<S extends z.ZodMiniType>(options: {
  /** `local` survives a browser restart; `session` lives in memory until the browser closes. */
  area: 'local' | 'session';
  name: string;
  /** Its objects are strict (`z.strictObject`), so that what is unknown is noticed. */
  schema: S;
  fallback: z.infer<S>;
  /** Where the fallback is null: what stands for single fields that cannot be read. */
  parts?: Partial<NonNullable<z.infer<S>>>;
  /**
   * Stored as one JSON text, for what grows large. The browser copies a tree part by part: a run of 265 kB takes 85 ms to write as
   * a tree and 15 ms as text (Chromium 156, `chrome.storage.local.set`). What was stored as a tree before is still read.
   */
  isText?: boolean;
  /** A text whose end is missing is read as far as it goes. */
  keepsHalf?: boolean;
  /** 'whole': with anything bad or missing in it, it is not read at all, and unknown keys are looked for once: for large ones with one writer. */
  reads?: 'fields' | 'whole';
  /** Lists that may not be taken for empty when they, or something in them, cannot be read. */
  failClosed?: readonly (keyof z.infer<S> & string)[];
  /** What becomes of a copy an earlier version put aside: joined in; only if nothing was chosen since (for consents); or not at all. */
  joins?: 'always' | 'untouched' | 'never';
}): StoredItem<z.infer<S>> {
  type T = z.infer<S>;
  const { name, schema, fallback, isText = false, reads = 'fields', failClosed = [], joins = 'never' } = options;
  const keepsHalf = options.keepsHalf === true;
  const key = `${options.area}:${name}` as const;
  const item = storage.defineItem<unknown>(key);
  const aside = unreadableCopy(key);
  const inTurn = createSerialQueue(`stored ${key}`);
  const mayCarry = isContainer(schema);
  /** Of an item read whole: that the stored value, written by this version since, holds nothing unknown. */
  let isAllKnown = false;

  const treeOf = (raw: unknown): unknown => (isText && typeof raw === 'string' ? parsed(raw).tree : raw);
  const understand = (raw: unknown): Reading<T> => {
    const { tree, isCut } = isText && typeof raw === 'string' ? parsed(raw) : { tree: raw, isCut: false };
    const cut: Unread[] = isCut ? [{ path: [], value: raw, because: 'cut' }] : [];
    if (isCut && (!keepsHalf || tree === undefined)) return { value: fallback, unread: cut };
    const reading = readFields(schema, tree, fallback, reads, options.parts ?? fallback);
    isAllKnown = reading.unread.length === 0 && !isCut;
    return isCut ? { value: reading.value, unread: [...cut, ...reading.unread] } : reading;
  };
  const put = async (value: unknown): Promise<void> => {
    try {
      await item.setValue(isText ? JSON.stringify(value) : value);
    } catch (error) {
      throw storageError(error, name);
    }
  };
  const read = async (): Promise<Reading<T>> => {
    const raw = await item.getValue();
    const reading = understand(raw);
    if (reading.unread.some(({ because }) => because === 'bad' || because === 'cut')) await aside.keep(raw);
    return reading;
  };
  const change = (edit: (value: T) => T): Promise<void> =>
    inTurn(async () => {
      const reading = await read();
      const next = edit(reading.value);
      // Of a text that is given up where its end is missing, nothing is carried along; its copy is kept.
      const isGivenUp = !keepsHalf && reading.unread.some(({ because }) => because === 'cut');
      await put(isGivenUp ? next : keepUnread(treeOf(await item.getValue()), reading, next, failClosed));
    });
  const watch = (onChange: (reading: Reading<T>) => void): (() => void) =>
    item.watch((raw) => {
      onChange(understand(raw));
    });

  return {
    name,
    schema,
    failClosed,
    fallback,
    get: async () => (await read()).value,
    reading: {
      fallback: { value: fallback, unread: [{ path: [], value: undefined, because: 'bad' }] },
      get: read,
      watch,
    },
    set: (value) => (!mayCarry || (reads === 'whole' && isAllKnown) ? put(value) : change(() => value)),
    change,
    replace: (value) =>
      inTurn(async () => {
        await put(value);
        await aside.forget();
      }),
    discardUnread: (unread) =>
      inTurn(async () => {
        const raw = await item.getValue();
        const tree = treeOf(raw);
        const { value } = understand(raw);
        if (unread.some(({ path, because }) => path.length === 0 && because !== 'missing')) {
          await put(value);
          return;
        }
        // From the back, so that indexes of what is still to come stay true.
        const settled = unread.toReversed().reduce<unknown>((now, { path, because, value: old }) => {
          if (because !== 'missing' && !isSameJson(valueAt(now, path), old)) return now;
          return withValueAt(now, path, because === 'unknown' ? undefined : replacementAt(value, path));
        }, tree);
        await put(settled);
      }),
    joinUnreadableCopy: () =>
      inTurn(async () => {
        const copy = await aside.toJoin();
        if (copy === undefined) return;
        const current = treeOf(await item.getValue()) ?? undefined;
        const isTouched = current !== undefined && !isSameJson(current, fallback);
        if (joins === 'always' || (joins === 'untouched' && !isTouched)) {
          const joined = joinValues(current, treeOf(copy), fallback, failClosed);
          if (!isSameJson(joined, current)) await put(joined);
        }
        await aside.joined(copy);
      }),
    watch: (onChange) =>
      watch(({ value }) => {
        onChange(value);
      }),
  };
}

/** What was read for a place; an element of an array has no such thing. */
function replacementAt(understood: unknown, path: Unread['path']): unknown {
  return typeof path.at(-1) === 'number' ? undefined : valueAt(understood, path);
}

/** A JSON text's value; of one that ends in the middle what is complete. */
function parsed(text: string): { tree: unknown; isCut: boolean } {
  try {
    return { tree: JSON.parse(text), isCut: false };
  } catch {
    return { tree: readTruncatedJson(text), isCut: true };
  }
}

/** Whether a value of this schema has insides that may hold something unknown. */
function isContainer(schema: unknown): boolean {
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return isContainer(schema.def.innerType);
  return [z.ZodMiniObject, z.ZodMiniArray, z.ZodMiniRecord, z.core.$ZodUnion].some((type) => schema instanceof type);
}
