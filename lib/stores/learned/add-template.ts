import type { Ask } from '../request';
import { locatorsOf, valueAt } from './locate-value';
import type { Locator, ProductSource } from './locate-value';
import { bodyKind, isOwnHeader, valuesOf } from './observed-request';
import type { BodyKind, ObservedRequest, RequestValue } from './observed-request';
import { written } from './write-request';
import type { Rename, WrittenParts } from './write-request';

/** A value of the request that is another for each product, or each visit: where it goes and where a product's page tells it. */
interface Slot {
  readonly at: readonly (string | number)[];
  readonly type: RequestValue['type'];
  readonly from: readonly Locator[];
  /** What it was in the request that was observed; null for a token, which belongs to a visit and is not kept. */
  readonly was: string | null;
}

/** A store's own request to put one product into the cart, with what is to be filled in for another. Plain data. */
export interface AddTemplate extends WrittenParts {
  /** The address of the product it was seen for. */
  readonly seenFor: string;
  /** Where the number goes; null where the request adds one each time. */
  readonly quantityAt: readonly (string | number)[] | null;
  readonly quantityType: RequestValue['type'];
  readonly slots: readonly Slot[];
}

const quantityNames =
  /(?:^|[^a-z])(?:q|qty|quantity|quantité|quantità|cantidad|menge|anzahl|aantal|antal|amount|count|units?|number)\]?$|quantity$|qty$/i;
const productNames = /id$|ids?\]?$|sku|product|variant|item|slug|handle|merchandise|code|uuid|ref/i;
/** Names of what holds for one page or visit. */
export const tokenNames = /csrf|xsrf|token|nonce|form_?key|authenticity|security|hash|signature/i;

/** What the request was made for. */
export interface PressedProduct {
  /** The product's page as it is fetched, as that of any other product will be. */
  readonly source: ProductSource;
  /** The page on which its button was pressed: tokens of a visit stand there as they were sent. */
  readonly pressedOn?: ProductSource;
  readonly title: string;
  /** How many were asked for. */
  readonly quantity: number;
}

/**
 * Reads a template off the request a press was seen to make: which of its values name the product, the number and the visit, and where
 * the product's page tells them. Null where something in it belongs to that product and is told nowhere: sent for another product it
 * would be wrong.
 */
export function templateOf(observed: ObservedRequest, pressed: PressedProduct): AddTemplate | null {
  const kind = bodyKind(observed);
  const isTaking = pressed.source.isCartLine === true && /^DELETE$/i.test(observed.method);
  if (kind === null || (!isTaking && !/^(?:POST|PUT|PATCH|GET)$/i.test(observed.method))) return null;
  const url = new URL(observed.url);
  if (url.origin !== new URL(pressed.source.url).origin) return null;
  const address = addressOf(url, pressed);
  const slots: Slot[] = address === null ? [] : [address];
  let quantity: RequestValue | null = null;
  let isOfAProduct = address !== null;
  let isOtherNumber = false;
  for (const value of valuesOf(observed)) {
    if (address !== null && (value.at[0] === 'url' || value.at[0] === 'query')) continue;
    const name = String(value.at.at(-1) ?? '');
    if (quantity === null && value.value === String(pressed.quantity) && quantityNames.test(name)) {
      quantity = value;
      continue;
    }
    isOtherNumber ||= quantityNames.test(name) && Number(value.value) > 1;
    if (value.value === '') continue;
    const isSegment = value.at[0] === 'url';
    const isToken = tokenNames.test(name) || value.at[0] === 'header';
    const isProduct = !isSegment && !isToken && productNames.test(name);
    // Words of a path are the store's own ("cart", "add") unless the product's address or an id stands there.
    if (
      isSegment
        ? !isOfAddress(value.value, pressed) && !/\d/.test(value.value)
        : !isProduct && !isToken && value.value.length < 3
    )
      continue;
    const from = isToken ? tokenPlaces(value.value, name, pressed) : locatorsOf(value.value, name, pressed.source);
    if (from.length > 0) {
      slots.push({ at: value.at, type: value.type, from, was: isToken ? null : value.value });
      isOfAProduct ||= !isToken;
    } else if (isProduct || isOfProduct(value.value, pressed)) return null;
  }
  if (!isOfAProduct) return null;
  // The store sells this product by another number: sent for the next, it would be that many of it.
  if (quantity === null && isOtherNumber && pressed.source.isCartLine !== true) return null;
  return withoutTokens({
    seenFor: pressed.source.url,
    method: observed.method.toUpperCase(),
    path: url.pathname + url.search,
    headers: ownHeaders(observed, kind),
    kind,
    body: observed.body,
    quantityAt: quantity?.at ?? null,
    quantityType: quantity?.type ?? 'string',
    slots,
  });
}

/** The request's whole address, where what tells of a cart's line tells it for that line; null where it does not. */
function addressOf(url: URL, { source }: PressedProduct): Slot | null {
  if (source.isCartLine !== true || !/\d/.test(url.pathname + url.search)) return null;
  for (const was of [url.href, url.pathname + url.search]) {
    const from = locatorsOf(was, 'url', source).filter(({ by }) => by !== 'script');
    if (from.length > 0) return { at: ['address'], type: 'string', from, was };
  }
  return null;
}

/** Whether a place of a request is called as what names a product, and not its store. */
function namesProduct(at: readonly (string | number)[]): boolean {
  const name = String(at.at(-1) ?? '');
  return (
    productNames.test(name) &&
    !/store|shop|channel|site|tenant|merchant_?id|market|locale|session|cart|basket|customer|user/i.test(name)
  );
}

/** The template with nothing of the visit left in it. */
function withoutTokens(template: AddTemplate): AddTemplate {
  const blank = template.slots.filter(({ was }) => was === null).map(({ at, type }) => ({ at, type, value: '' }));
  const { headers = {}, body, path } = written(template, blank);
  if (body === undefined) return { ...template, headers, path };
  const fields =
    typeof body === 'string'
      ? []
      : [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return { ...template, headers, path, body: typeof body === 'string' ? body : new URLSearchParams(fields).toString() };
}

/** What each place tells, where it tells anything. An empty field is that of another product's page. */
function told(from: readonly Locator[], product: ProductSource): { locator: Locator; value: string }[] {
  return from.flatMap((locator) => {
    const value = valueAt(locator, product);
    return value === null || value === '' ? [] : [{ locator, value }];
  });
}

/**
 * The one value the places agree on; null where they do not. A place that still tells what it told of the product that was observed, where
 * others tell something else, is not about the page's product: a small cart in the page's head holds that one now.
 */
function valueFrom(places: readonly { value: string }[], was: string | null): string | null {
  const values = new Set(places.map(({ value }) => value));
  if (values.size > 1 && was !== null) values.delete(was);
  const [value] = values;
  return value === undefined || values.size > 1 ? null : value;
}

/** The template with only those places that told this other product apart; to be kept once the request for it was proven. */
export function withProvenPlaces(template: AddTemplate, product: ProductSource): AddTemplate {
  if (product.url === template.seenFor) return template;
  return {
    ...template,
    slots: template.slots.map((slot) => {
      const places = told(slot.from, product);
      const value = valueFrom(places, slot.was);
      const from = slot.from.filter((locator) => places.find((one) => one.locator === locator)?.value === value);
      return slot.was === null || value === null ? slot : { ...slot, from };
    }),
  };
}

/**
 * The request for another product. Null where its page does not tell a value, where the places of a value disagree, or where nothing
 * would differ from the product that was observed.
 */
export function requestFor(
  template: AddTemplate,
  product: ProductSource,
  quantity: number,
  isProven = true,
): (Ask & { path: string }) | null {
  const changes: RequestValue[] = [];
  // What names the product has to differ for another one, in each place: a cart that every page shows may tell the first one's id.
  // Before it is proven, what was seen may have been another product's press.
  const isSame = isProven && product.url === template.seenFor;
  let isAnother = isSame;
  for (const { at, type, from, was } of template.slots) {
    const value = valueFrom(told(from, product), isSame ? null : was);
    if (value === null) return null;
    if (!isSame && was === value && namesProduct(at)) return null;
    isAnother ||= was !== null && value !== was;
    changes.push({ at, type, value });
  }
  if (!isAnother) return null;
  if (template.quantityAt !== null)
    changes.push({ at: template.quantityAt, type: template.quantityType, value: String(quantity) });
  const renames = template.slots.flatMap(({ was }, at): Rename[] => {
    const value = changes[at]?.value;
    return was !== null && was.length > 1 && /\d/.test(was) && value !== undefined ? [{ was, value }] : [];
  });
  return written(template, changes, renames);
}

/** What the request would name the product by, for a product: two products never share it. Null where its page does not tell it. */
export function namedBy(template: AddTemplate, product: ProductSource): string | null {
  const isSame = product.url === template.seenFor;
  const names = template.slots
    .filter(({ was }) => was !== null)
    .map(({ from, was }) => valueFrom(told(from, product), isSame ? null : was));
  return names.length === 0 || names.includes(null) ? null : JSON.stringify(names);
}

/** The type of a form with parts carries a boundary that only the browser knows. */
function isKindHeader(name: string, kind: BodyKind): boolean {
  return /^content-type$/i.test(name) && kind !== 'multipart';
}

function ownHeaders({ headers }: ObservedRequest, kind: BodyKind): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => isOwnHeader(name) || /^accept$/i.test(name) || isKindHeader(name, kind),
  );
  return Object.fromEntries(kept);
}

/** Where a token stands on the page that was pressed, of those places that a fetched page has too. */
function tokenPlaces(value: string, name: string, { source, pressedOn = source }: PressedProduct): Locator[] {
  return locatorsOf(value, name, pressedOn).filter((locator) => valueAt(locator, source) !== null);
}

/** Whether a value is the last part of the product's address. */
function isOfAddress(value: string, { source }: PressedProduct): boolean {
  const last = new URL(source.url).pathname
    .split('/')
    .filter((segment) => segment !== '')
    .at(-1);
  return last !== undefined && (last === value || last === encodeURIComponent(value));
}

/** Whether a value is the product's own: its name, or its address. */
function isOfProduct(value: string, pressed: PressedProduct): boolean {
  const [text, name] = [value.trim().toLowerCase(), pressed.title.toLowerCase()];
  if (text.length < 3) return false;
  return (
    name === text || (text.length > 8 && (name.includes(text) || text.includes(name))) || isOfAddress(value, pressed)
  );
}
