import type { Sheet } from '../page';
import { recordKeys, recordValue } from './page-records';

/** Where a value of a request is found: in the product's page, its address or the page's cookies. */
export type Locator =
  | { readonly by: 'field'; readonly name: string }
  | { readonly by: 'attribute'; readonly name: string }
  | { readonly by: 'meta'; readonly name: string }
  /** In the record of the page's data that is about the page's product. */
  | { readonly by: 'record'; readonly key: string }
  | { readonly by: 'json'; readonly key: string }
  | { readonly by: 'segment'; readonly index: number }
  | { readonly by: 'parameter'; readonly name: string }
  | { readonly by: 'cookie'; readonly name: string }
  /** In an inline script, between these two texts. */
  | { readonly by: 'script'; readonly before: string; readonly after: string };

/** A product's page as fetched, with the cookies that the page can read. */
export interface ProductSource extends Sheet {
  readonly cookie: string;
  /** Whether this stands for a line of the cart instead of a product's page. */
  readonly isCartLine?: boolean;
}

/** Places kept per value. If they disagree later, the value is not used. */
const mostLocators = 3;

/** Parts of a page that are about the cart or the whole store, and not about the page's product. */
const besideProduct =
  'header,footer,nav,aside,dialog,[role="dialog"],[class*="cart-drawer" i],[class*="minicart" i],[class*="mini-cart" i],[class*="cart-items" i],[id*="minicart" i],[id*="mini-cart" i],[id*="cart-drawer" i]';

/**
 * The places where this value is the first one found, most reliable first, at most {@link mostLocators}. `name`: the value's name
 * in the request; places with a similar name come first.
 */
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
  // The first such key in the data of a whole cart belongs to one line, unless the value is the same for all lines.
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

/** The value at a place; null if the page has none there. */
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

/** The attribute's value on the element nearest to the product's heading; elements beside the product do not count. */
function attributeOf(name: string, document: Document): string | null {
  if (!/^[\w-]+$/.test(name)) return null;
  const element = nearest(document, `[${name}]`, () => true);
  return element?.getAttribute(name) ?? null;
}

const fieldSelector = 'input,select,textarea';

/** A field's name, or its id if it has no name. */
function fieldName(field: Element): string {
  return field.getAttribute('name') ?? field.getAttribute('id') ?? '';
}

/**
 * The field with this name that is nearest to the product's heading. A field elsewhere on the page counts if there is no other:
 * tokens often stand there.
 */
function fieldOf(name: string, document: Document): Element | undefined {
  const isCalled = (field: Element): boolean => fieldName(field) === name;
  return nearest(document, fieldSelector, isCalled) ?? [...document.querySelectorAll(fieldSelector)].find(isCalled);
}

/** The first matching element in the smallest part of the page that also holds the product's heading. */
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

/** Whether an attribute is of a kind that carries ids, and not one for style or layout. */
function isTelling(attribute: string): boolean {
  return /^data-/.test(attribute) || /^(?:value|product|sku|variant|itemid|:?[\w-]*id)$/.test(attribute);
}

function written(field: Element): string {
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? field.textContent;
  const option = field.querySelector('option[selected]') ?? field.querySelector('option:not([disabled])');
  return option?.getAttribute('value') ?? option?.textContent.trim() ?? '';
}

/** The page's data as texts: inline scripts, and attributes that hold JSON. */
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

/** Places in inline scripts where the value has no key: the 24 characters before it and the character after it. */
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

/**
 * How similar the name of a place is to the value's name in the request; higher is better. A field with the same name is best,
 * because a form would send it.
 */
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
