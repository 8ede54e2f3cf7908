import { z } from 'zod/mini';
import type { ProductRecord, StoredProducts } from '../../core/offer/product-record';
import { productAddress, readProductRecord } from '../../facts/product-records';
import type { Stored } from '../../storage/define-stored';

/** Open Food Facts allows 15 product reads a minute for one IP address; a few are left for other tabs and browsers. */
export const readsPerMinute = 12;
/** A record is asked for again after a month; so is a barcode without one. */
const keptForMs = 30 * 86_400_000;
const mostKept = 500;
/** Longest wait of a decision; records not read by then count as unknown. */
const patienceMs = 8_000;

export interface ProductReaderDeps {
  item: Stored<StoredProducts>;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  now: () => Date;
}

/**
 * The records of these barcodes: from the device if read before, the rest one after another while the rate limit and the longest wait
 * allow. Never throws: a record that could not be read is left out.
 */
export async function readProducts(barcodes: readonly string[], deps: ProductReaderDeps): Promise<ProductRecord[]> {
  const start = deps.now().getTime();
  const stored = await deps.item.get();
  const known: StoredProducts = Object.fromEntries(
    Object.entries(stored).filter(([, { readAt }]) => isWithin(readAt, start, keptForMs)),
  );
  let reads = readsPerMinute - Object.values(stored).filter(({ readAt }) => isWithin(readAt, start, 60_000)).length;
  let isChanged = false;
  for (const barcode of barcodes) {
    if (known[barcode] !== undefined) continue;
    const left = patienceMs - (deps.now().getTime() - start);
    if (reads <= 0 || left <= 0) break;
    reads -= 1;
    const record = await readOne(barcode, left, deps);
    if (record === 'stop') break;
    if (record === 'unreadable') continue;
    known[barcode] = { readAt: deps.now().toISOString(), record };
    isChanged = true;
  }
  if (isChanged) {
    const newest = Object.entries(known).sort(([, a], [, b]) => (a.readAt < b.readAt ? 1 : -1));
    await deps.item.set(Object.fromEntries(newest.slice(0, mostKept)));
  }
  return barcodes.flatMap((barcode) => known[barcode]?.record ?? []);
}

async function readOne(
  barcode: string,
  patience: number,
  { fetch, now }: ProductReaderDeps,
): Promise<ProductRecord | null | 'unreadable' | 'stop'> {
  try {
    const response = await fetch(productAddress(barcode), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return null;
    if (!response.ok) return 'stop';
    return readProductRecord(await response.json(), barcode, now().toISOString().slice(0, 10));
  } catch (error) {
    // The server cannot be reached, so no further record is asked for.
    return error instanceof SyntaxError || error instanceof z.core.$ZodError ? 'unreadable' : 'stop';
  }
}

function isWithin(readAt: string, at: number, ms: number): boolean {
  const age = at - Date.parse(readAt);
  return age >= 0 && age < ms;
}
