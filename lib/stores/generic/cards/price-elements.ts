import { findPrices, parsePrice, parseUnitPrice } from '../../../core/offer/price-text';
import type { Money } from '../../../core/offer/money';
import { hintsOf, isElement, isHidden, isInline, joinedText, keptWhileRead, textOf } from '../page/visible-text';

/** Characters; a longer text is no price tag. */
const longestTag = 80;

/** What one element says as a shopper reads it; `text` is null if it is too long for a price tag. */
interface Said {
  text: string | null;
  hasPrice: boolean;
}

/**
 * The smallest visible elements with an amount of money, in page order, and elements around them that have an amount of their
 * own. Walks the page once: each element's text is joined from its children's, and given up once it is too long.
 */
export function priceElements(root: Element, currency: string | null): readonly Element[] {
  return tagsIn(root, currency ?? '');
}

const tagsIn = keptWhileRead((root, currency): readonly Element[] => {
  const found: Element[] = [];
  for (const child of root.children) readTag(child, currency === '' ? null : currency, found);
  return found;
});

function readTag(element: Element, currency: string | null, found: Element[]): Said {
  const nothing: Said = { text: '', hasPrice: false };
  const tag = element.tagName.toUpperCase();
  if (neverTags.has(tag) || isHidden(element)) return nothing;
  const parts: string[] = [];
  let own = '';
  let length = 0;
  let hasPrice = false;
  for (const node of element.childNodes) {
    let text: string | null = '';
    if (node.nodeType === 3) {
      text = node.nodeValue ?? '';
      own += `${text} `;
    } else if (isElement(node)) {
      const said = readTag(node, currency, found);
      hasPrice ||= said.hasPrice;
      text = said.text === null || isInline(node) ? said.text : ` ${said.text} `;
    }
    if (length > 2 * longestTag) continue;
    const clean = text?.replace(/\s+/g, ' ') ?? null;
    length = clean === null ? Number.POSITIVE_INFINITY : length + clean.length;
    if (clean !== null && length <= 2 * longestTag) parts.push(clean);
  }
  const text = length > 2 * longestTag ? null : joinedText(parts).replace(/\s+/g, ' ');
  if (!hasPrice && text !== null && !/^(?:OPTION|SELECT)$/.test(tag)) {
    const tagText = text.trim();
    hasPrice = isTag(tagText, currency);
    if (hasPrice) found.push(element);
  } else if (hasPrice && text !== null && isTag(own.trim(), currency) && parsePrice(own, currency) !== null) {
    // "$2.59 <small>($1.30 / oz)</small>": the element has a price of its own beside the one in its child.
    found.push(element);
  }
  // aria-hidden only hides from screen readers: the price may be visible ("$4.99" beside words for screen readers).
  return element.getAttribute('aria-hidden') === 'true' ? { text: '', hasPrice } : { text, hasPrice };
}

function isTag(text: string, currency: string | null): boolean {
  return /\d/.test(text) && text.length <= longestTag && findPrices(text, currency).length > 0;
}

const neverTags = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG']);

/** Whether a price is the one before a sale: struck through, or marked so by a class. */
export function isOldPrice(element: Element): boolean {
  if (element.closest('s,del,strike') !== null) return true;
  for (let at: Element | null = element, steps = 0; at !== null && steps < 2; at = at.parentElement, steps += 1) {
    if (
      /(?:^|[\s_-])(?:was|old|strike|compare|original|crossed|list-?price|rrp|msrp|before|previous)(?:[\s_-]|price|$)/.test(
        hintsOf(at),
      )
    ) {
      return true;
    }
  }
  return false;
}

/**
 * The prices inside one card or product: the current price of one unit, the unit price the page shows, and the elements they
 * stand in.
 */
export interface ReadPrices {
  price: Money | null;
  unitPrice: ReturnType<typeof parseUnitPrice>;
  elements: readonly Element[];
}

export function readPrices(root: Element, currency: string | null): ReadPrices {
  const within = priceElements(root, currency);
  // Some pages write the price directly into the card, beside the link.
  const isOwn = within.length === 0 && findPrices(textOf(root), currency).length === 1;
  const elements = isOwn ? [root] : within;
  const current = elements.filter((element) => !isOldPrice(element));
  let unitPrice: ReadPrices['unitPrice'] = null;
  const candidates: { price: Money; rank: number }[] = [];
  for (const element of current) {
    const text = textOf(element);
    // The unit may stand in the parent element ("<b>$3.56</b> / lb").
    const around = textOf(element.parentElement);
    const isSameAmount = findPrices(around, currency).length === findPrices(text, currency).length;
    const wider = isSameAmount && around.length <= text.length + 24 ? around : text;
    const perUnit = parseUnitPrice(text, currency) ?? parseUnitPrice(wider, currency);
    // "$2.99 / ea ($5.44/lb)": a price per piece repeats the price, so the other unit price is used.
    if (unitPrice === null || (unitPrice.per === 'each' && perUnit !== null)) unitPrice = perUnit ?? unitPrice;
    // A text that is no price by itself ("3 for $10.00") is none with other words around it either.
    const own = parsePrice(text, currency);
    const price = own && (parsePrice(wider, currency) ?? (parseUnitPrice(wider, currency) === null ? own : null));
    if (price === null || price.minor === 0) continue;
    const hints = `${hintsOf(element)} ${hintsOf(element.parentElement ?? element)}`;
    const isExcludingTax = /\b(?:excl|ex\.? ?(?:vat|tax|gst)|netto|hors taxe|ht)\b/i.test(wider);
    const isNow =
      /sale|special|current|now|final|offer|discount/.test(hints) ||
      /\b(?:now|current|sale|your) price|\bnow\b/i.test(wider);
    candidates.push({ price, rank: (isExcludingTax ? -2 : 0) + (isNow ? 1 : 0) + (hints.includes('unit') ? -1 : 0) });
  }
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, candidate) => (top === null || candidate.rank > top.rank ? candidate : top),
    null,
  );
  return { price: best?.price ?? onlyForSeveral(current, currency), unitPrice, elements };
}

/**
 * "2/$4.00", "2 for $4.00", if no other price is given: one costs half. The price that the cart asks for one is compared with it
 * later.
 */
function onlyForSeveral(elements: readonly Element[], currency: string | null): Money | null {
  for (const element of elements) {
    const [, count = '', rest = ''] =
      /^(\d{1,2})\s?(?:\/|for|für|pour|por|per|voor|för|za)\s?(\D.*)$/i.exec(textOf(element)) ?? [];
    const price = parsePrice(rest, currency);
    if (price !== null && Number(count) > 1) return { ...price, minor: Math.ceil(price.minor / Number(count)) };
  }
  return null;
}
