import type { Ask } from '../request';
import { locatorsOf, valueAt } from './locate-value';
import type { Locator, ProductSource } from './locate-value';
import { bodyKind, isOwnHeader, valuesOf } from './observed-request';
import type { BodyKind, ObservedRequest, RequestValue } from './observed-request';
import { written } from './write-request';
import type { Rename, WrittenParts } from './write-request';

/**
 * One value in the request that changes with the product or with the visit: its place in the request, and where a product's page
 * holds the value to put there.
 */
interface Slot {
  readonly at: readonly (string | number)[];
  readonly type: RequestValue['type'];
  readonly from: readonly Locator[];
  /** The value in the observed request. Null for a token: a token belongs to one visit and is not kept. */
  readonly was: string | null;
}

/** A store's own request for adding a product to the cart, with the places to fill in for another product. Plain data (JSON). */
export interface AddTemplate extends WrittenParts {
  /** Absolute address of the product that the request was observed for. */
  readonly seenFor: string;
  /** Place of the quantity in the request; null if each request adds one unit. */
  readonly quantityAt: readonly (string | number)[] | null;
  readonly quantityType: RequestValue['type'];
  readonly slots: readonly Slot[];
}

const quantityNames =
  /(?:^|[^a-z])(?:q|qty|quantity|quantité|quantità|cantidad|menge|anzahl|aantal|antal|amount|count|units?|number)\]?$|quantity$|qty$/i;
const productNames = /id$|ids?\]?$|sku|product|variant|item|slug|handle|merchandise|code|uuid|ref/i;
/** Names of values that are valid for one page or one visit only (CSRF tokens, nonces). */
export const tokenNames = /csrf|xsrf|token|nonce|form_?key|authenticity|security|hash|signature/i;

/** The product whose button was pressed when the request was observed. */
export interface PressedProduct {
  /** The product's page as fetched, in the same form in which other products' pages are read later. */
  readonly source: ProductSource;
  /** The page on which the button was pressed. It holds the visit's tokens as they were sent. Default: `source`. */
  readonly pressedOn?: ProductSource;
  readonly title: string;
  /** Units asked for. */
  readonly quantity: number;
}

/**
 * Makes a template from the request that was observed after a press: finds which values name the product, the quantity and the
 * visit, and where the product's page holds each of them.
 *
 * Returns null if the body cannot be written again, if nothing in the request names the product, or if a value belongs to the
 * product but is not found on its page: such a request would be wrong for another product.
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
    // Path segments are the store's fixed words ("cart", "add") unless they contain the product's slug or a digit.
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
  // The store sells this product in another quantity. The same request for another product would buy that quantity of it.
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

/** A slot for the request's whole address, if the cart line holds that address (a removal link); null otherwise. */
function addressOf(url: URL, { source }: PressedProduct): Slot | null {
  if (source.isCartLine !== true || !/\d/.test(url.pathname + url.search)) return null;
  for (const was of [url.href, url.pathname + url.search]) {
    const from = locatorsOf(was, 'url', source).filter(({ by }) => by !== 'script');
    if (from.length > 0) return { at: ['address'], type: 'string', from, was };
  }
  return null;
}

/** Whether the name of a place says that it identifies a product, and not the store, the cart or the customer. */
function namesProduct(at: readonly (string | number)[]): boolean {
  const name = String(at.at(-1) ?? '');
  return (
    productNames.test(name) &&
    !/store|shop|channel|site|tenant|merchant_?id|market|locale|session|cart|basket|customer|user/i.test(name)
  );
}

/** The template with all token values blanked. */
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

/** The values found at these places. An empty field is left out: another product's page has the same empty field. */
function told(from: readonly Locator[], product: ProductSource): { locator: Locator; value: string }[] {
  return from.flatMap((locator) => {
    const value = valueAt(locator, product);
    return value === null || value === '' ? [] : [{ locator, value }];
  });
}

/**
 * The one value on which all places agree; null if they disagree. A place that still shows the observed product's value while
 * others show a new one is ignored: it belongs to a small cart in the page's header, not to the page's product.
 */
function valueFrom(places: readonly { value: string }[], was: string | null): string | null {
  const values = new Set(places.map(({ value }) => value));
  if (values.size > 1 && was !== null) values.delete(was);
  const [value] = values;
  return value === undefined || values.size > 1 ? null : value;
}

/**
 * The template without the places that gave a wrong or no value for this other product. Call it after the request for that
 * product was proven; the result is what is kept.
 */
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
 * Fills the template in for another product.
 *
 * Returns null if the product's page lacks a value, if the places of a value disagree, or if the request would be the same as for
 * the observed product. `isProven`: the request has worked before, so it may also be sent for the observed product itself.
 */
export function requestFor(
  template: AddTemplate,
  product: ProductSource,
  quantity: number,
  isProven = true,
): (Ask & { path: string }) | null {
  const changes: RequestValue[] = [];
  // Every value that names the product must differ from the observed one: a small cart that every page shows may hold the id of
  // the first product. This also holds for the observed product until the request is proven, because the press that was seen may
  // have been for something else.
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

/**
 * The values by which the request names this product, as one JSON text. Two products never have the same text. Null if the
 * product's page lacks a value.
 */
export function namedBy(template: AddTemplate, product: ProductSource): string | null {
  const isSame = product.url === template.seenFor;
  const names = template.slots
    .filter(({ was }) => was !== null)
    .map(({ from, was }) => valueFrom(told(from, product), isSame ? null : was));
  return names.length === 0 || names.includes(null) ? null : JSON.stringify(names);
}

/**
 * Whether a header is a Content-Type to keep. That of a multipart form is not kept: it contains a boundary that only the browser
 * knows.
 */
function isKindHeader(name: string, kind: BodyKind): boolean {
  return /^content-type$/i.test(name) && kind !== 'multipart';
}

function ownHeaders({ headers }: ObservedRequest, kind: BodyKind): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => isOwnHeader(name) || /^accept$/i.test(name) || isKindHeader(name, kind),
  );
  return Object.fromEntries(kept);
}

/** The places of a token on the page where the button was pressed, limited to places that a fetched page has too. */
function tokenPlaces(value: string, name: string, { source, pressedOn = source }: PressedProduct): Locator[] {
  return locatorsOf(value, name, pressedOn).filter((locator) => valueAt(locator, source) !== null);
}

/** Whether a value is the last path segment of the product's address. */
function isOfAddress(value: string, { source }: PressedProduct): boolean {
  const last = new URL(source.url).pathname
    .split('/')
    .filter((segment) => segment !== '')
    .at(-1);
  return last !== undefined && (last === value || last === encodeURIComponent(value));
}

/** Whether a value is the product's own name or slug. */
function isOfProduct(value: string, pressed: PressedProduct): boolean {
  const [text, name] = [value.trim().toLowerCase(), pressed.title.toLowerCase()];
  if (text.length < 3) return false;
  return (
    name === text || (text.length > 8 && (name.includes(text) || text.includes(name))) || isOfAddress(value, pressed)
  );
}
