import { isRecord } from '../reading/json-fields';
import type { Sheet } from '../page';
import { parsed } from './observed-request';

/** Keys of a page's data under which other products or the cart stand. */
const besideProduct =
  /cart|basket|\bbag\b|related|upsell|cross|recommend|recent|similar|bought|wish|favou?rite|search|sponsor/i;

/** The same for data of a cart page, where the cart itself is wanted. */
const besideLine = /related|upsell|cross|recommend|recent|similar|bought|wish|favou?rite|search|sponsor/i;

/** Limits: objects visited in one page's data, and depth. */
const mostObjects = 20_000;
const deepest = 24;

const known = new WeakMap<Document, Readonly<Record<string, unknown>>[]>();

/** A page. `isCartLine`: it stands for one line of the cart, so records inside the cart count. */
interface RecordSource extends Sheet {
  readonly isCartLine?: boolean;
}

function ownRecords(sheet: RecordSource): Readonly<Record<string, unknown>>[] {
  const records = known.get(sheet.document) ?? lookForRecords(sheet);
  known.set(sheet.document, records);
  return records;
}

/**
 * The records in a page's data that are about the page's product, outermost first: their name equals the page's heading, or they
 * hold the page's address or its last path segment. Records under keys for the cart, related or recently viewed products are left
 * out.
 */
function lookForRecords(sheet: RecordSource): Readonly<Record<string, unknown>>[] {
  const heading = plain(sheet.document.querySelector('main h1, h1')?.textContent ?? '');
  const { pathname } = new URL(sheet.url);
  const slug = pathname.split('/').findLast((segment) => segment !== '') ?? '';
  const isOwn = (value: unknown): boolean => {
    if (typeof value !== 'string' || value === '') return false;
    if (heading.length > 2 && plain(value) === heading) return true;
    const path = value.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/)[0];
    return slug.length > 2 && (value === slug || path === pathname);
  };
  const beside = sheet.isCartLine === true ? besideLine : besideProduct;
  const found: Record<string, unknown>[] = [];
  let seen = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || seen > mostObjects) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isRecord(value)) return;
    seen += 1;
    if (Object.values(value).some(isOwn)) found.push(value);
    for (const [key, one] of Object.entries(value)) if (!beside.test(key)) visit(one, depth + 1);
  };
  for (const data of dataOf(sheet.document)) visit(data, 0);
  return found;
}

/** The value of this key in the first record about the page's product that has it; null if none has. */
export function recordValue(key: string, sheet: RecordSource): string | null {
  for (const record of ownRecords(sheet)) {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** The keys under which those records hold this value. */
export function recordKeys(value: string, sheet: RecordSource): string[] {
  const keys = ownRecords(sheet).flatMap((record) =>
    Object.entries(record).flatMap(([key, one]) =>
      (typeof one === 'string' || typeof one === 'number') && String(one) === value ? [key] : [],
    ),
  );
  return [...new Set(keys)];
}

/** The data of a page: inline scripts that are JSON or assign JSON. */
function dataOf(document: Document): unknown[] {
  return dataIn([...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent));
}

/** The data in the texts of a page's inline scripts: those that are JSON or assign JSON to something. */
export function dataIn(texts: readonly string[]): unknown[] {
  return texts.flatMap((script) => {
    const text = script.trim();
    const whole = /^[{[]/.test(text) ? parsed(text) : undefined;
    if (whole !== undefined) return [whole];
    return [...text.matchAll(/=\s*(?=[{[])/g)].slice(0, 20).flatMap((sign) => {
      const data = parsed(balanced(text, sign.index + sign[0].length));
      return data === undefined ? [] : [data];
    });
  });
}

/** The text from an opening bracket to its closing one, with strings respected; empty if it is not closed. */
function balanced(text: string, from: number): string {
  let depth = 0;
  let isInText = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(from, at + 1);
    }
  }
  return '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
