import type { Offer } from '../../core/offer/offer';
import type { OfferDraft } from '../adapter-page';
import { isImperial } from '../../core/meal/amounts/store-measures';
import { packSizeOf, unitPriceOf } from '../../core/offer/pack-size';

export type { OfferDraft };

/** Characters; a longer description is cut. */
const longestDescription = 12_000;

/** Words in a description that may hold an ingredient list or an allergen statement. */
const mayHoldLabel = /ingr[ée]d|zutat|inhaltsstoff|składnik|contains?\b|allerg/i;

/**
 * Makes an Offer from what an adapter read. Pack size is derived from the size field and the title, unit price from price and
 * pack. The description is kept only if it may hold an ingredient list; the background extracts the list
 * (lib/messaging/store-channel.ts). What is unknown is null.
 */
export function completeOffer(draft: OfferDraft): Offer {
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const pack =
    packSizeOf(title, draft.size ?? null, isImperial(draft.price.currency)) ?? fromGrams(draft.grams ?? null);
  const about = (
    draft.ingredients == null ? (draft.description ?? '') : `<p>Ingredients: ${draft.ingredients}</p>`
  ).slice(0, longestDescription);
  return {
    sku: draft.sku,
    title,
    brand: draft.brand ?? null,
    price: draft.price,
    pack,
    unitPrice: draft.unitPrice ?? unitPriceOf(draft.price, pack),
    availability: draft.availability ?? 'unknown',
    maxQuantity: draft.maxQuantity ?? null,
    image: draft.image ?? null,
    url: draft.url ?? null,
    isSponsored: draft.isSponsored ?? false,
    gtin: draft.gtin ?? null,
    department: draft.department ?? null,
    labels: draft.labels ?? [],
    ...(mayHoldLabel.test(about) ? { ingredientsText: about } : {}),
  };
}

function fromGrams(grams: number | null): Offer['pack'] {
  return grams === null || grams <= 0 ? null : { text: `${grams} g`, quantity: { amount: grams, unit: 'g' } };
}
