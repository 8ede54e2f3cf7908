import { dataIn } from './page-records';
import { isRecord } from '../reading/json-fields';
import { titleKey } from '../generic/identity/product-key';

/** Keys of a page's data under which other products or the cart stand. */
const besideResults = /cart|basket|\bbag\b|related|upsell|cross|recommend|recent|similar|bought|wish|favou?rite/i;

/** Limits: objects visited in one page's data, depth of the search, depth inside a product's own record. */
const mostObjects = 20_000;
const deepest = 24;
const deepestInside = 3;

/**
 * What a page's data says about each product it shows. For every product: the values of the first object that holds its name or
 * address, and of objects inside that one, keyed by the path of keys. Lists inside it (variants of the product) are skipped.
 */
export function factsInData(
  texts: readonly string[],
  products: readonly { sku: string; title: string; url: string }[],
): Map<string, Record<string, string>> {
  const named = new Map<string, string>();
  for (const { sku, title, url } of products) {
    const { pathname } = new URL(url);
    for (const name of [titleKey(title), pathname, pathname.split('/').findLast((part) => part !== '') ?? pathname])
      if (name.length > 2) named.set(name, sku);
  }
  const skuOf = (value: unknown): string | undefined => {
    if (typeof value !== 'string' || value === '' || value.length > 300) return undefined;
    const path = value.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/)[0] ?? '';
    return named.get(value) ?? named.get(path) ?? named.get(titleKey(value));
  };
  const told = new Map<string, Record<string, string>>();
  let seen = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || seen > mostObjects) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isRecord(value)) return;
    seen += 1;
    const sku = Object.values(value)
      .map(skuOf)
      .find((one) => one !== undefined);
    if (sku !== undefined && !told.has(sku)) {
      const facts: Record<string, string> = {};
      gather(value, 'data', facts, 0);
      told.set(sku, facts);
    }
    for (const [key, one] of Object.entries(value)) if (!besideResults.test(key)) visit(one, depth + 1);
  };
  for (const data of dataIn(texts)) visit(data, 0);
  return told;
}

function gather(
  record: Readonly<Record<string, unknown>>,
  at: string,
  facts: Record<string, string>,
  depth: number,
): void {
  for (const [key, value] of Object.entries(record)) {
    const place = `${at} ${key}`;
    const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    if (/^(?:string|number|boolean)$/.test(typeof one) && String(one).length <= 80) facts[place] = String(one);
    else if (isRecord(one) && depth < deepestInside) gather(one, place, facts, depth + 1);
    else if (Array.isArray(one)) facts[place] = `${String(one.length)} of them`;
  }
}
