import type { Money } from '../../core/offer/money';
import type { Offer } from '../../core/offer/offer';
import { isImperial } from '../../core/meal/amounts/store-measures';
import { packSizeOf, unitPriceOf } from '../../core/offer/pack-size';

/** What an adapter read of one product; only these three must be there. */
export type OfferDraft = Pick<Offer, 'sku' | 'title'> & { price: Money } & Partial<
    Omit<Offer, 'sku' | 'title' | 'price' | 'pack'>
  > & {
    /** The store's own size field, when it has one beside the title. */
    size?: string | null;
    /** Weight of the pack in grams as the store's data gives it; used when no text tells a size. */
    grams?: number | null;
    /** The product's description as the store gives it, text or HTML: the background looks for an ingredient list in it. */
    description?: string | null;
    /** Its ingredient list, where the store has a field for that. */
    ingredients?: string | null;
  };

/** A description longer than this is cut. Characters. */
const longestDescription = 12_000;

/** What a description says where it may hold an ingredient list or an allergen statement. */
const mayHoldLabel = /ingr[ée]d|zutat|inhaltsstoff|składnik|contains?\b|allerg/i;

/**
 * Fills in what follows from the rest: the description, where it may hold the ingredient list (the background takes that out of it,
 * lib/messaging/store.ts), pack size from size field and title, unit price from price and size. Unsaid stays null.
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
