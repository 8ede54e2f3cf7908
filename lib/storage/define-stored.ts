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

/** A value that can be read once and then watched. */
interface Watchable<T> {
  readonly fallback: T;
  get(): Promise<T>;
  watch(onChange: (value: T) => void): () => void;
}

/** A value in extension storage, as most code sees it. */
export interface Stored<T> extends Watchable<T> {
  /** The readable fields of the stored value, with the fallback for the rest; a copy of an unreadable value is kept under `…:rejected`. */
  get(): Promise<T>;
  /** Stores the value and keeps the parts this version cannot read. Rejects with `storage/full` or `storage/failed`. */
  set(value: T): Promise<void>;
  /** Calls back on each change with the readable value. Returns the unwatch function. */
  watch(onChange: (value: T) => void): () => void;
}

/**
 * A value in extension storage with all its operations. It is read field by field (reading/read-fields.ts), and writing it keeps the parts
 * this version cannot read (reading/keep-unread.ts).
 */
export interface StoredItem<T> extends Stored<T> {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  /** Its lists that must not count as empty when they cannot be read. */
  readonly failClosed: readonly string[];
  /** The same with the unread parts. If storage fails, `fallback` says that the whole value is unread. */
  readonly reading: Watchable<Reading<T>>;
  /** Reads, changes and stores in one step: no other write comes in between. */
  change(edit: (value: T) => T): Promise<void>;
  /** Stores only this value: unread parts and copies are deleted. For deletions by the shopper. */
  replace(value: T): Promise<void>;
  /** Discards unread parts because the shopper said so: each is replaced by the value that was read for it, or removed. */
  discardUnread(unread: readonly Unread[]): Promise<void>;
  /** Joins the unreadable copy of an earlier version into the item, if the item allows that; once for each copy. */
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
  /** Values for single fields that cannot be read, if the fallback is null. */
  parts?: Partial<NonNullable<z.infer<S>>>;
  /**
   * Stored as one JSON text, for what grows large. The browser copies a tree part by part: a run of 265 kB takes 85 ms to write as
   * a tree and 15 ms as text (Chromium 156, `chrome.storage.local.set`). What was stored as a tree before is still read.
   */
  isText?: boolean;
  /** A truncated text is read up to where it ends. */
  keepsHalf?: boolean;
  /** 'whole': a value with a bad or missing field is not read at all, and unknown keys are looked for once. For large items with one writer. */
  reads?: 'fields' | 'whole';
  /** Lists that must not count as empty when they, or an element, cannot be read. */
  failClosed?: readonly (keyof z.infer<S> & string)[];
  /** Whether an earlier version's unreadable copy is joined: always, only if the item is unchanged (for consents), or never. */
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
  /** For items read whole: the stored value has no unknown keys. */
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
      // A truncated text that is not read in part is replaced; its copy is kept.
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
        // From the back, so that earlier indexes stay valid.
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

/** The value that was read for a path; undefined for an element of an array. */
function replacementAt(understood: unknown, path: Unread['path']): unknown {
  return typeof path.at(-1) === 'number' ? undefined : valueAt(understood, path);
}

/** The value of a JSON text; of a truncated text the complete part. */
function parsed(text: string): { tree: unknown; isCut: boolean } {
  try {
    return { tree: JSON.parse(text), isCut: false };
  } catch {
    return { tree: readTruncatedJson(text), isCut: true };
  }
}

/** Whether a value of this schema is an object, array, record or union, so that it may hold unknown parts. */
function isContainer(schema: unknown): boolean {
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return isContainer(schema.def.innerType);
  return [z.ZodMiniObject, z.ZodMiniArray, z.ZodMiniRecord, z.core.$ZodUnion].some((type) => schema instanceof type);
}
