import { z } from 'zod/mini';
import { errorCodes } from '../error-codes';
import type { ErrorInfo } from '../error-info';
import { StoreCheck } from './store-check';
import { StoreInfo } from './store-info';

/** The actions of the coach in a store whose health is recorded. */
export const StoreAction = z.enum(['search', 'read', 'add', 'remove']);
export type StoreAction = z.infer<typeof StoreAction>;

/** A fault in a store: when, during which action, and where (selector, request, without words of the shopper). */
export const StoreFault = z.strictObject({
  /** When it broke last. */
  at: z.iso.datetime(),
  deed: StoreAction,
  code: z.enum(errorCodes),
  message: z.string(),
  detail: z.nullable(z.string()),
  /** How often the same fault occurred in the same place in a row. */
  times: z._default(z.int().check(z.positive()), 1),
  /** The fault occurred while the store was read as any store, not by its own adapter. */
  asAnyStore: z._default(z.boolean(), false),
});
export type StoreFault = z.infer<typeof StoreFault>;

const worked = z.partialRecord(StoreAction, z.iso.datetime());

/** A store used on this device and its record. Never leaves the device. */
export const StoreRecord = z.extend(
  z.pick(StoreInfo, {
    adapter: true,
    name: true,
    origin: true,
    proof: true,
    cartWrites: true,
  }),
  {
    /** The tab it was last seen in; stale once the tab is closed. */
    tabId: z.int(),
    seenAt: z.iso.datetime(),
    /** When each action last succeeded by the store's own adapter; absent: never. */
    worked,
    /** The same, while the store was read as any store. */
    workedAsAny: z._default(worked, {}),
    /** Newest first. */
    faults: z.array(StoreFault),
    /** The last self-test of each way of reading the store. */
    check: z.nullable(
      z.strictObject({ at: z.iso.datetime(), steps: z.array(StoreCheck), asAnyStore: z._default(z.boolean(), false) }),
    ),
  },
);
export type StoreRecord = z.infer<typeof StoreRecord>;

/** By origin. */
export const StoreRecords = z.record(z.string(), StoreRecord);
export type StoreRecords = z.infer<typeof StoreRecords>;

const mostStores = 40;
const mostFaults = 5;

/** An event in a store. `asAnyStore`: its own adapter, if any, was bypassed. */
export type StoreEvent =
  | { type: 'met'; store: StoreInfo; tabId: number }
  | { type: 'worked'; deed: StoreAction; asAnyStore: boolean }
  | { type: 'broke'; deed: StoreAction; error: ErrorInfo; asAnyStore: boolean }
  | { type: 'checked'; steps: StoreCheck[]; asAnyStore: boolean };

/** Errors that concern the adapter or the store, rather than the shopper's tab or a press of Stop. */
export function isStoreFault({ code }: Pick<ErrorInfo, 'code'>): boolean {
  return (
    code.startsWith('store/') &&
    code !== 'store/tab-closed' &&
    code !== 'store/tab-navigated' &&
    code !== 'store/out-of-stock'
  );
}

/**
 * The records with an event added. An event of an unknown store is not recorded; when the book is full, the store not seen for longest is
 * dropped.
 */
export function recordStoreEvent(book: StoreRecords, origin: string, event: StoreEvent, at: string): StoreRecords {
  const known = Object.hasOwn(book, origin) ? book[origin] : undefined;
  if (event.type === 'met') {
    const { adapter, name, proof, cartWrites } = event.store;
    // Results of another adapter say nothing about this one.
    const { worked, workedAsAny, faults, check } = known?.adapter === adapter ? known : newcomer;
    const seen = { adapter, name, origin, proof, cartWrites, tabId: event.tabId, seenAt: at };
    return newest({ ...book, [origin]: { ...seen, worked, workedAsAny, faults, check } });
  }
  if (known === undefined) return book;
  return { ...book, [origin]: changed(known, event, at) };
}

const newcomer: Pick<StoreRecord, 'worked' | 'workedAsAny' | 'faults' | 'check'> = {
  worked: {},
  workedAsAny: {},
  faults: [],
  check: null,
};

function changed(record: StoreRecord, event: Exclude<StoreEvent, { type: 'met' }>, at: string): StoreRecord {
  const { asAnyStore } = event;
  if (event.type === 'worked') {
    const where = asAnyStore ? 'workedAsAny' : 'worked';
    return { ...record, [where]: { ...record[where], [event.deed]: at } };
  }
  if (event.type === 'checked') return { ...record, check: { at, steps: event.steps, asAnyStore } };
  const { code, message, detail } = event.error;
  const fault = { at, deed: event.deed, code, message, detail: detail?.slice(0, 300) ?? null, asAnyStore };
  const [last, ...older] = record.faults;
  // Twenty lines that fail in one place are one fault.
  const isSame =
    last !== undefined &&
    last.deed === fault.deed &&
    last.code === code &&
    last.detail === fault.detail &&
    last.asAnyStore === asAnyStore;
  const faults = isSame
    ? [{ ...fault, times: last.times + 1 }, ...older]
    : [{ ...fault, times: 1 }, ...record.faults].slice(0, mostFaults);
  return { ...record, faults };
}

function newest(book: StoreRecords): StoreRecords {
  const records = Object.entries(book).sort(([, a], [, b]) => (a.seenAt < b.seenAt ? 1 : -1));
  return Object.fromEntries(records.slice(0, mostStores));
}
