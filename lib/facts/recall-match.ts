import { readTitle } from '../core/matching/read-title';
import type { Offer } from '../core/offer/offer';
import { findPackSize } from '../core/offer/pack-size';
import type { BaseQuantity } from '../core/meal/quantity';
import type { RecallRecord } from '../core/fact/recall';
import { plainText, wordsOf } from '../core/text/comparable-words';

/**
 * A recall that may concern an offer, and how it was matched. A barcode identifies the product; brand and name may be another lot or
 * size.
 */
export interface RecallMatch {
  record: RecallRecord;
  by: 'barcode' | 'brand, name and size' | 'brand and name';
}

/** Recalls indexed for many offers. */
export class RecallIndex {
  private readonly byBarcode = new Map<string, RecallRecord[]>();
  private readonly byWord = new Map<string, RecallRecord[]>();

  constructor(records: readonly RecallRecord[]) {
    for (const record of records) {
      for (const code of barcodesIn(record.product)) put(this.byBarcode, code, record);
      for (const word of new Set(wordsOf(`${record.product} ${record.firm}`))) put(this.byWord, word, record);
    }
  }

  /** Recalls that list this offer: by barcode, else by brand and head noun, and size when both tell one. Newest first. */
  matches(offer: Pick<Offer, 'title' | 'brand' | 'gtin' | 'pack'>): RecallMatch[] {
    const code = offer.gtin === null ? null : barcode(offer.gtin);
    const exact = code === null ? [] : (this.byBarcode.get(code) ?? []);
    const found: RecallMatch[] = exact.map((record) => ({ record, by: 'barcode' }));
    const brand = wordsOf(offer.brand ?? '').filter((word) => word.length > 2 && !vagueBrandWords.has(word));
    const head = readTitle(offer.title, offer.brand).head;
    const first = brand[0];
    if (first !== undefined && head !== null) {
      for (const record of this.byWord.get(first) ?? []) {
        if (exact.includes(record)) continue;
        // A record with barcodes concerns those products alone.
        if (code !== null && barcodesIn(record.product).length > 0) continue;
        const words = new Set(wordsOf(`${record.product} ${record.firm}`));
        if (!brand.every((word) => words.has(word)) || !head.words.every((word) => words.has(word))) continue;
        const isSame = sameSize(offer.pack?.quantity ?? null, findPackSize(record.product)?.quantity ?? null);
        if (isSame !== false) found.push({ record, by: isSame === true ? 'brand, name and size' : 'brand and name' });
      }
    }
    return found.sort((a, b) => (a.record.reportedOn < b.record.reportedOn ? 1 : -1));
  }
}

/** Brand words that many firms share; they identify none. */
const vagueBrandWords = new Set(
  wordsOf(
    'farm farms foods food fresh organic natural kitchen brand company market store great good best value choice simply the and',
  ),
);

/** Whether two sizes are equal; null when one is unknown or they are in different measures. */
function sameSize(a: BaseQuantity | null, b: BaseQuantity | null): boolean | null {
  if (a === null || b === null || a.unit !== b.unit) return null;
  return Math.abs(a.amount - b.amount) <= a.amount * 0.03;
}

/** Digits of a GTIN, UPC or EAN, 14 long; null when there are too few or too many. */
function barcode(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length < 11 || digits.length > 14 ? null : digits.padStart(14, '0');
}

/** Barcodes written in a text: "850065403144", "UPC 0 28346 07814 9". */
function barcodesIn(text: string): string[] {
  const codes = new Set<string>();
  for (const [match] of plainText(text).matchAll(/\b\d(?:[ -]?\d){10,13}\b/g)) {
    const code = barcode(match);
    if (code !== null) codes.add(code);
  }
  return [...codes];
}

function put(map: Map<string, RecallRecord[]>, key: string, record: RecallRecord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [record]);
  else if (list.at(-1) !== record) list.push(record);
}
