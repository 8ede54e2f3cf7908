import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import type { OfferDraft } from '../complete-offer';
import { readCard } from '../generic/read-card';
import type { Sheet } from '../page';

/** What a platform's own markup says of a card beyond what any card says; null for a card that is no product to buy. */
export type CardFacts = (card: Element, draft: OfferDraft) => Partial<OfferDraft> | null;

/** Offers from the product cards of a results page, in its order. */
export function cardOffers(sheet: Sheet, currency: string | null, selector: string, factsOf: CardFacts): Offer[] {
  return [...sheet.document.querySelectorAll(selector)].flatMap((card): Offer[] => {
    const read = readCard(card, sheet.url, currency);
    const facts = read === null ? null : factsOf(card, read.draft);
    return read === null || facts === null ? [] : [completeOffer({ ...read.draft, ...facts })];
  });
}

/** The text of an attribute anywhere in a card, trimmed; null when absent or empty. */
export function attributeIn(card: Element, name: string, pattern = /^\s*(.+?)\s*$/): string | null {
  const holder = card.hasAttribute(name) ? card : card.querySelector(`[${name}]`);
  return pattern.exec(holder?.getAttribute(name) ?? '')?.[1] ?? null;
}
