import type { Element } from 'happy-dom';
import { decoded, scrubAddress } from './scrub-address';
import { dataIn, scrubData, scrubOfKind } from './scrub-data';
import { greetedIn } from './greeting';
import { kindOfKey, wordsOfKey } from './keys';
import type { KeyKind } from './keys';
import type { KnownValues } from './known';
import { struck } from './known';
import { scrubText } from './scrub-text';

const needless = /^(?:on\w+|style|nonce|integrity|ping|srcdoc|sizes|data-(?:rum|track|analytics|gtm).*)$/i;
const addresses = /^(?:href|src|action|formaction|poster|cite|data-(?:href|url|src|action)|srcset)$/i;
/** Attributes whose values name parts of a page and not its content. */
const naming = /^(?:class|id|for|name|type|rel|role|method|data-(?:test|qa|cy|hook).*)$/i;

/**
 * Removes from the attributes of an element what belongs to a person or a session. `markup` scrubs HTML that stands in the data of an
 * attribute.
 */
export function scrubAttributes(element: Element, known: KnownValues, markup: (html: string) => string): void {
  const kind = fieldKind(element);
  if (kind !== null && element.tagName === 'SELECT')
    for (const option of element.querySelectorAll('option')) option.textContent = struck;
  for (const { name, value } of [...element.attributes]) {
    const plain = value ?? '';
    if (needless.test(name) || (addresses.test(name) && /^\s*(?:javascript|vbscript):/i.test(plain)))
      element.removeAttribute(name);
    else if (isTold(element, name) && kind !== null) element.setAttribute(name, ofKind(plain, kind, known));
    else if (name === 'value' && isNonce(element, plain)) element.setAttribute(name, known.alias(plain));
    else element.setAttribute(name, scrubbed(element, name, plain, known, markup));
  }
}

/** Whether a hidden field holds a secret of the session: letters and digits mixed, under a name that is not about a product. */
function isNonce(element: Element, value: string): boolean {
  const about = wordsOfKey(`${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''}`);
  return (
    element.tagName === 'INPUT' &&
    element.getAttribute('type')?.toLowerCase() === 'hidden' &&
    /^(?=(?:\D*\d){3})(?=(?:[^a-z]*[a-z]){3})[a-z\d]{8,}$/i.test(value) &&
    !about.some((word) => /^(?:product|sku|variant|item|ean|gtin|upc|asin|offer|merchandise|article)$/.test(word))
  );
}

/** What the names of a field or meta element say about its value. */
function fieldKind(element: Element): KeyKind | null {
  const { tagName } = element;
  if (!/^(?:INPUT|SELECT|META|OPTION)$/.test(tagName)) return null;
  const at = (name: string): string => element.getAttribute(name) ?? '';
  const type = at('type').toLowerCase();
  if (/^(?:submit|button|reset|image|search)$/.test(type)) return null;
  if (type === 'password') return 'secret';
  if (type === 'email' || type === 'tel') return 'contact';
  if (tagName === 'OPTION') return null;
  if (tagName === 'INPUT' && type !== 'hidden' && (at('autocomplete') === 'name' || /^name$/i.test(at('name')))) return 'name'; // prettier-ignore
  const named = tagName === 'META' ? ['name', 'property', 'itemprop'] : ['name', 'id', 'autocomplete', 'placeholder', 'aria-label']; // prettier-ignore
  const kinds = named.slice(0, type === 'hidden' ? 2 : undefined).map((name) => kindOfKey(at(name)));
  return kinds.find((kind) => kind !== null) ?? null;
}

/** Whether an attribute holds the value of such an element. */
function isTold({ tagName }: Element, name: string): boolean {
  return name === (tagName === 'META' ? 'content' : 'value');
}

function ofKind(value: string, kind: KeyKind, known: KnownValues): string {
  return String(scrubOfKind(value, kind, known, () => struck));
}

function scrubbed(
  element: Element,
  name: string,
  value: string,
  known: KnownValues,
  markup: (html: string) => string,
): string {
  if (value === '') return value;
  if (name.toLowerCase() === 'srcset') return '';
  if (naming.test(name)) return known.strike(value);
  if (addresses.test(name)) return scrubAddress(value, known);
  const kind = /^data-/i.test(name) ? kindOfKey(name.slice('data-'.length)) : null;
  const data = dataOf(value);
  if (data !== null) {
    const kept = JSON.stringify(scrubData(data.value, known, markup, kind === 'person'));
    return data.isEncoded ? encodeURIComponent(kept) : kept;
  }
  if (kind !== null) return ofKind(value, kind, known);
  const { name: greeted } = /^(?:aria-label|title)$/.test(name) && element.tagName !== 'IMG' ? greetedIn(value, false, false) : { name: null }; // prettier-ignore
  return scrubText(greeted === null ? value : value.replace(greeted, struck), known);
}

/** The data in an attribute, plain or URL-encoded; null if it holds none. */
function dataOf(text: string): { value: object; isEncoded: boolean } | null {
  const isEncoded = /^%(?:7B|5B)/i.test(text);
  if (!isEncoded && !/^\s*[[{]/.test(text)) return null;
  const value = dataIn(isEncoded ? decoded(text) : text);
  return typeof value === 'object' && value !== null ? { value, isEncoded } : null;
}
