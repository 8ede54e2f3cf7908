import type { Sheet } from '../page';
import { recordKeys, recordValue } from './page-records';

/** Where a value of a request stands in what the store says of the product: its page, its address, the page's cookies. */
export type Locator =
  | { readonly by: 'field'; readonly name: string }
  | { readonly by: 'attribute'; readonly name: string }
  | { readonly by: 'meta'; readonly name: string }
  /** In what the page's data says of its own product. */
  | { readonly by: 'record'; readonly key: string }
  | { readonly by: 'json'; readonly key: string }
  | { readonly by: 'segment'; readonly index: number }
  | { readonly by: 'parameter'; readonly name: string }
  | { readonly by: 'cookie'; readonly name: string }
  /** In an inline script, between these two texts. */
  | { readonly by: 'script'; readonly before: string; readonly after: string };

/** A product's page as it was fetched, with its cookies as the page sees them. */
export interface ProductSource extends Sheet {
  readonly cookie: string;
  /** It stands for one line of a cart, and not for a product's page. */
  readonly isCartLine?: boolean;
}

/** Places that are kept of one value: where they stop agreeing, the value is not used. */
const mostLocators = 3;

/** Parts of a page that speak of the cart, or of the whole store, and not of the page's product. */
const besideProduct =
  'header,footer,nav,aside,dialog,[role="dialog"],[class*="cart-drawer" i],[class*="minicart" i],[class*="mini-cart" i],[class*="cart-items" i],[id*="minicart" i],[id*="mini-cart" i],[id*="cart-drawer" i]';

/** All places a page tells this value first by, surest first. `name`: what the request calls it, which decides between equals. */
export function locatorsOf(value: string, name: string, source: ProductSource): Locator[] {
  if (value === '') return [];
  const found: Locator[] = [];
  const offer = (locator: Locator): void => {
    if (valueAt(locator, source) === value) found.push(locator);
  };
  for (const field of source.document.querySelectorAll(fieldSelector))
    if (fieldName(field) !== '' && written(field) === value) offer({ by: 'field', name: fieldName(field) });
  for (const element of source.document.querySelectorAll('body *'))
    for (const { name: attribute, value: text } of element.attributes)
      if (text === value && isTelling(attribute)) offer({ by: 'attribute', name: attribute });
  for (const meta of source.document.querySelectorAll('meta[name][content]'))
    if (meta.getAttribute('content') === value) offer({ by: 'meta', name: meta.getAttribute('name') ?? '' });
  for (const key of recordKeys(value, source)) offer({ by: 'record', key });
  // The first place in the data of a whole cart is one line's own: it may tell what is the same for all.
  const isOfAll = source.isCartLine !== true || found.length === 0;
  if (isOfAll) for (const key of keysWith(value, source)) offer({ by: 'json', key });
  for (const pair of source.cookie.split(/;\s*/)) {
    const [cookie = ''] = pair.split('=');
    if (cookie !== '') offer({ by: 'cookie', name: cookie });
  }
  if (isOfAll && value.length >= 6) for (const place of scriptPlaces(value, source)) offer(place);
  const url = new URL(source.url);
  for (const index of url.pathname.split('/').keys()) offer({ by: 'segment', index });
  for (const [parameter] of url.searchParams) offer({ by: 'parameter', name: parameter });
  return distinct(found)
    .sort((a, b) => closeness(b, name) - closeness(a, name))
    .slice(0, mostLocators);
}

/** The value a locator finds; null where the page has none. */
export function valueAt(locator: Locator, source: ProductSource): string | null {
  const { document, url, cookie } = source;
  switch (locator.by) {
    case 'field': {
      const field = fieldOf(locator.name, document);
      return field === undefined ? null : written(field);
    }
    case 'attribute':
      return attributeOf(locator.name, document);
    case 'meta': {
      const metas = [...document.querySelectorAll('meta[name][content]')];
      return metas.find((one) => one.getAttribute('name') === locator.name)?.getAttribute('content') ?? null;
    }
    case 'record':
      return recordValue(locator.key, source);
    case 'json':
      return jsonValue(locator.key, document);
    case 'script':
      return between(locator, document);
    case 'segment': {
      const segment = new URL(url).pathname.split('/')[locator.index];
      return segment === undefined || segment === '' ? null : decodeURIComponent(segment);
    }
    case 'parameter':
      return new URL(url).searchParams.get(locator.name);
    case 'cookie': {
      const pair = cookie.split(/;\s*/).find((one) => one.startsWith(`${locator.name}=`));
      return pair === undefined ? null : decodeURIComponent(pair.slice(locator.name.length + 1));
    }
  }
}

/** The value of the attribute of this name that stands nearest to the product's heading, never one beside the product. */
function attributeOf(name: string, document: Document): string | null {
  if (!/^[\w-]+$/.test(name)) return null;
  const element = nearest(document, `[${name}]`, () => true);
  return element?.getAttribute(name) ?? null;
}

const fieldSelector = 'input,select,textarea';

/** What a field is called: by its name, else by its id. */
function fieldName(field: Element): string {
  return field.getAttribute('name') ?? field.getAttribute('id') ?? '';
}

/** A field by what it is called, nearest to the product's heading; one beside the product where there is no other: a token of the page. */
function fieldOf(name: string, document: Document): Element | undefined {
  const isCalled = (field: Element): boolean => fieldName(field) === name;
  return nearest(document, fieldSelector, isCalled) ?? [...document.querySelectorAll(fieldSelector)].find(isCalled);
}

/** Of the elements that are meant, the first in the smallest part of the page that holds the product's heading too. */
function nearest(document: Document, selector: string, isMeant: (element: Element) => boolean): Element | undefined {
  const headings = [...document.querySelectorAll('main h1, h1')];
  const heading = headings.find((one) => one.closest(besideProduct) === null);
  for (let part = heading?.parentElement ?? document.querySelector('body'); part !== null; part = part.parentElement) {
    const found = [...part.querySelectorAll(selector)].find(
      (element) => isMeant(element) && element.closest(besideProduct) === null,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Attributes that carry ids; not those every element may have for looks or layout. */
function isTelling(attribute: string): boolean {
  return /^data-/.test(attribute) || /^(?:value|product|sku|variant|itemid|:?[\w-]*id)$/.test(attribute);
}

function written(field: Element): string {
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? field.textContent;
  const option = field.querySelector('option[selected]') ?? field.querySelector('option:not([disabled])');
  return option?.getAttribute('value') ?? option?.textContent.trim() ?? '';
}

/** The JSON and scripts a page carries: its inline scripts, and attributes that hold JSON. */
function dataTexts(document: Document): string[] {
  const texts = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent);
  for (const element of document.querySelectorAll('body *'))
    for (const { value } of element.attributes) if (/^\s*[{[]/.test(value)) texts.push(value);
  return texts;
}

/** Keys under which the page's data holds exactly this value. */
function keysWith(value: string, { document }: ProductSource): string[] {
  const quoted = value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(
    String.raw`\\?"([A-Za-z_][\w-]{0,60})\\?"\s*:\s*(?:\\?"${quoted}\\?"|${quoted}(?=\s*[,}\]]))`,
    'g',
  );
  const keys = new Set<string>();
  for (const text of dataTexts(document))
    for (const [, key] of text.matchAll(pattern)) if (key !== undefined && keys.size < 12) keys.add(key);
  return [...keys];
}

function jsonValue(key: string, document: Document): string | null {
  const pattern = new RegExp(String.raw`\\?"${key}\\?"\s*:\s*(?:\\?"([^"\\]*)\\?"|(-?\d+(?:\.\d+)?)(?=\s*[,}\]]))`);
  for (const text of dataTexts(document)) {
    const found = pattern.exec(text);
    if (found !== null) return found[1] ?? found[2] ?? null;
  }
  return null;
}

/** Where inline scripts hold a value that no key names: the text right before it, and the sign that ends it. */
function scriptPlaces(value: string, { document }: ProductSource): Locator[] {
  return [...document.querySelectorAll('script:not([src])')].flatMap(({ textContent }): Locator[] => {
    const at = textContent.indexOf(value);
    const before = textContent.slice(Math.max(0, at - 24), at);
    const after = textContent.slice(at + value.length, at + value.length + 1);
    return at > 0 && /["'`]$/.test(before) && after !== '' ? [{ by: 'script', before, after }] : [];
  });
}

function between({ before, after }: Extract<Locator, { by: 'script' }>, document: Document): string | null {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const from = textContent.indexOf(before);
    if (from === -1) continue;
    const start = from + before.length;
    const end = textContent.indexOf(after, start);
    return end === -1 || end - start > 300 ? null : textContent.slice(start, end);
  }
  return null;
}

function distinct(locators: readonly Locator[]): Locator[] {
  return [...new Map(locators.map((one) => [JSON.stringify(one), one])).values()];
}

/** How much a place is like the name the request gives the value. A field of the same name is what a form would send. */
function closeness(locator: Locator, name: string): number {
  if (locator.by === 'segment' || locator.by === 'parameter' || locator.by === 'script') return 0;
  const one = plain(locator.by === 'json' || locator.by === 'record' ? locator.key : locator.name);
  const other = plain(name);
  const likeness = one === other ? 4 : one.includes(other) || other.includes(one) ? 2 : 0;
  return likeness + (locator.by === 'field' ? 1 : locator.by === 'record' ? 0.75 : 0.5);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^data-/, '')
    .replace(/[^a-z0-9]/g, '');
}
