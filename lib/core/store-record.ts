import { z } from 'zod';
import { errorCodes } from './errors';
import type { ErrorInfo } from './errors';
import { StoreCheck } from './store-check';
import { StoreInfo } from './store-info';

/** What the coach does in a store, as its health is kept. */
export const StoreDeed = z.enum(['search', 'read', 'add', 'remove']);
export type StoreDeed = z.infer<typeof StoreDeed>;

/** Something that broke in a store: when, doing what, and where (selector, request, without words of the shopper's). */
export const StoreFault = z.strictObject({
  at: z.iso.datetime(),
  deed: StoreDeed,
  code: z.enum(errorCodes),
  message: z.string(),
  detail: z.string().nullable(),
});
export type StoreFault = z.infer<typeof StoreFault>;

/** A store met on this device and how it went there. Never leaves the device. */
export const StoreRecord = StoreInfo.pick({
  adapter: true,
  name: true,
  origin: true,
  proof: true,
  cartWrites: true,
}).extend({
  /** The tab it was last seen in; stale once the tab is closed. */
  tabId: z.int(),
  seenAt: z.iso.datetime(),
  /** When each deed last went well; absent: never yet. */
  worked: z.partialRecord(StoreDeed, z.iso.datetime()),
  /** Newest first. */
  faults: z.array(StoreFault),
  check: z.strictObject({ at: z.iso.datetime(), steps: z.array(StoreCheck) }).nullable(),
});
export type StoreRecord = z.infer<typeof StoreRecord>;

/** By origin. */
export const StoreBook = z.record(z.string(), StoreRecord);
export type StoreBook = z.infer<typeof StoreBook>;

const mostStores = 40;
const mostFaults = 5;

/** Something that happened in a store. */
export type StoreEvent =
  | { type: 'met'; store: StoreInfo; tabId: number }
  | { type: 'worked'; deed: StoreDeed }
  | { type: 'broke'; deed: StoreDeed; error: ErrorInfo }
  | { type: 'checked'; steps: StoreCheck[] };

/** Errors that say something about the adapter or the store, rather than about the shopper's tab or a press of Stop. */
export function isStoreFault({ code }: Pick<ErrorInfo, 'code'>): boolean {
  return (
    code.startsWith('store/') &&
    code !== 'store/tab-closed' &&
    code !== 'store/tab-navigated' &&
    code !== 'store/out-of-stock'
  );
}

/** The book with what happened written into it. A store not met is not written about; the least seen falls out of a full book. */
export function noteInBook(book: StoreBook, origin: string, event: StoreEvent, at: string): StoreBook {
  const known = Object.hasOwn(book, origin) ? book[origin] : undefined;
  if (event.type === 'met') {
    const { adapter, name, proof, cartWrites } = event.store;
    const before = known ?? { worked: {}, faults: [], check: null };
    const { worked, faults, check } = before;
    const record = { adapter, name, origin, proof, cartWrites, tabId: event.tabId, seenAt: at, worked, faults, check };
    return newest({ ...book, [origin]: record });
  }
  if (known === undefined) return book;
  return { ...book, [origin]: changed(known, event, at) };
}

function changed(record: StoreRecord, event: Exclude<StoreEvent, { type: 'met' }>, at: string): StoreRecord {
  if (event.type === 'worked') return { ...record, worked: { ...record.worked, [event.deed]: at } };
  if (event.type === 'checked') return { ...record, check: { at, steps: event.steps } };
  const { code, message, detail } = event.error;
  const fault: StoreFault = { at, deed: event.deed, code, message, detail: detail?.slice(0, 300) ?? null };
  return { ...record, faults: [fault, ...record.faults].slice(0, mostFaults) };
}

function newest(book: StoreBook): StoreBook {
  const records = Object.entries(book).sort(([, a], [, b]) => (a.seenAt < b.seenAt ? 1 : -1));
  return Object.fromEntries(records.slice(0, mostStores));
}
