import type { Offer } from '../../core/offer/offer';
import { parsePrice } from '../../core/offer/price-text';
import { completeOffer } from '../reading/complete-offer';
import type { OfferDraft } from '../reading/complete-offer';
import { readCard } from '../generic/cards/read-card';
import { textOf } from '../generic/page/visible-text';
import type { CardFacts } from '../adapter-page';
import type { Sheet } from '../page';

/** The offers on the product cards of a results page, in the page's order. */
export function cardOffers(sheet: Sheet, currency: string | null, selector: string, factsOf: CardFacts): Offer[] {
  return [...sheet.document.querySelectorAll(selector)].flatMap((card): Offer[] => {
    const read = readCard(card, sheet.url, currency);
    const facts = read === null ? null : factsOf(card, read.draft);
    if (read === null || facts === null) return [];
    // Words beside prices often have the class of a label ("Now:", "Regular Price").
    const labels = (read.draft.labels ?? []).filter((label) => !/:$|\bprice\b/i.test(label));
    return [completeOffer({ ...read.draft, labels, ...facts })];
  });
}

/**
 * The price in the first element of a card that matches the selector. For themes in which only classes tell today's price from an old one.
 */
export function pricedBy(card: Element, selector: string, currency: string | null): Pick<OfferDraft, 'price'> | null {
  const price = parsePrice(textOf(card.querySelector(selector)), currency);
  return price === null ? null : { price };
}

/**
 * The first match of a pattern in an attribute of a card or of an element in it, by default the trimmed value; null when absent or empty.
 */
export function attributeIn(card: Element, name: string, pattern = /^\s*(.+?)\s*$/): string | null {
  const holder = card.hasAttribute(name) ? card : card.querySelector(`[${name}]`);
  return pattern.exec(holder?.getAttribute(name) ?? '')?.[1] ?? null;
}
