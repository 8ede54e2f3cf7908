import type { Offer } from '../../../core/offer/offer';
import { parsePackSize } from '../../../core/offer/pack-size';
import { absoluteUrl } from '../../page';
import type { OfferDraft } from '../../reading/complete-offer';
import { addControls } from '../add/add-control';
import { readPrices } from './price-elements';
import type { priceOfMeasure } from './price-by-measure';
import { linksIn } from './product-links';
import { titleIn } from './card-title';
import { addressOf, productAddress, productKey, titleKey } from '../identity/product-key';
import { hintsOf, isDisabled, textOf } from '../page/visible-text';
import { fewLeftWords, soldOutWords, sponsoredWords } from '../shop-words';

/**
 * A product as its card shows it. `isCut`: the name ends in an ellipsis, and the product's own page has all of it. `asksChoice`:
 * a kind must be chosen first (see cards/needs-choice.ts).
 */
export interface ReadCard {
  draft: OfferDraft;
  isCut: boolean;
  asksChoice?: boolean;
}

const cutEnd = /(?:…|\.{3})\s*$/;

/** Reads a card; null if it has no price or no name. `looseBy`: reads the price of loose goods if the card has no other price. */
export function readCard(
  card: Element,
  url: string,
  currency: string | null,
  looseBy?: typeof priceOfMeasure,
): ReadCard | null {
  const all = linksIn(card, url);
  const keys = all.map((link) => productKey(addressOf(link), url));
  const times = (key: string | null): number => keys.filter((one) => one === key).length;
  // A card may also link to a page about its seal or its maker; most of its links lead to the product.
  const links = all.filter((_, at) => keys.every((key) => times(key) <= times(keys[at] ?? null)));
  const { price: told, unitPrice, elements } = readPrices(card, currency);
  const shown = titleIn(card, links, elements, url);
  const loose = told === null && shown !== null ? looseBy?.(elements, shown, currency) : null;
  const price = told ?? loose?.price ?? null;
  if (price === null || shown === null) return null;
  const title = cutEnd.test(shown) ? wholeTitle(card, links, shown) : shown;
  const link = links.find((one) => textOf(one).includes(shown)) ?? links[0];
  const href = link === undefined ? null : addressOf(link);
  return {
    isCut: cutEnd.test(title),
    draft: {
      sku: productKey(href, url) ?? titleKey(title),
      title,
      price,
      unitPrice,
      ...availabilityIn(card),
      size: sizeIn(card, title) ?? loose?.size ?? null,
      image: imageIn(card, url),
      url: productAddress(href, url)?.href ?? null,
      isSponsored: [...card.querySelectorAll('*')].some(
        (element) => element.childElementCount === 0 && sponsoredWords.test(element.textContent.trim()),
      ),
      labels: labelsIn(card),
    },
  };
}

/** The whole name behind a shortened one, if the card carries it in an attribute. */
function wholeTitle(card: Element, links: readonly Element[], cut: string): string {
  const start = cut.replace(cutEnd, '').trim().toLowerCase();
  const carried = [
    card,
    ...links,
    ...card.querySelectorAll('[title],[aria-label],img[alt],[data-name],[data-title]'),
  ].flatMap((element) =>
    ['title', 'aria-label', 'alt', 'data-name', 'data-title'].map((name) => element.getAttribute(name)?.trim() ?? ''),
  );
  const whole = carried.find(
    (text) => text.length > start.length && !cutEnd.test(text) && text.toLowerCase().startsWith(start),
  );
  return whole ?? cut;
}

function sizeIn(card: Element, title: string): string | null {
  for (const element of card.querySelectorAll('*')) {
    if (
      element.childElementCount > 0 ||
      !/(?:^|[\s_-])(?:size|weight|volume|pack|packaging|unit-?size|quantity-?text)(?:[\s_-]|$)/.test(hintsOf(element))
    )
      continue;
    const text = textOf(element);
    const isSize = text.length <= 40 && /\d/.test(text) && !/[$€£₹¥]/.test(text) && parsePackSize(text) !== null;
    if (isSize && !title.includes(text)) return text;
  }
  return null;
}

/**
 * Availability as far as the card tells. An enabled add button is no proof: many shops leave it enabled for sold-out products.
 */
export function availabilityIn(card: Element): { availability: Offer['availability']; maxQuantity: number | null } {
  const marked = card.querySelector('[itemprop="availability"]');
  const schema = marked?.getAttribute('href') ?? marked?.getAttribute('content') ?? '';
  const text = textOf(card);
  const controls = addControls(card);
  const isAllOff = controls.length > 0 && controls.every(isDisabled);
  if (
    /outofstock|soldout|discontinued/i.test(schema) ||
    soldOutWords.test(text) ||
    isAllOff ||
    /(?:^|\s)(?:sold-?out|out-?of-?stock)(?:\s|$)/.test(hintsOf(card))
  ) {
    return { availability: 'out-of-stock', maxQuantity: null };
  }
  const few = fewLeftWords.exec(text)?.[1];
  if (few !== undefined && Number(few) > 0) return { availability: 'limited', maxQuantity: Number(few) };
  if (/limitedavailability/i.test(schema)) return { availability: 'limited', maxQuantity: null };
  return {
    availability: /instock|onlineonly/i.test(schema) || controls.length > 0 ? 'in-stock' : 'unknown',
    maxQuantity: null,
  };
}

function imageIn(card: Element, url: string): string | null {
  for (const image of card.querySelectorAll('img')) {
    const source =
      image.getAttribute('data-src') ?? image.getAttribute('src') ?? image.getAttribute('srcset')?.split(/[\s,]/)[0];
    const address = absoluteUrl(source, url);
    if (address !== null) return address.href;
  }
  return null;
}

function labelsIn(card: Element): string[] {
  const labels = [...card.querySelectorAll('*')]
    .filter(
      (element) =>
        element.querySelector('*:not(svg, svg *, img)') === null &&
        /(?:^|[\s_-])(?:badge|label|tag|flag|chip)s?(?:[\s_-]|$)/.test(hintsOf(element)),
    )
    .map(textOf)
    .filter((text) => text.length >= 3 && text.length <= 30 && !/[$€£₹¥\d]/.test(text));
  return [...new Set(labels)].slice(0, 6);
}
