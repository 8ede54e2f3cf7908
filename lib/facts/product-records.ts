import { z } from 'zod/mini';
import type { Ingredient } from '../core/meal/ingredient';
import { labelOfField } from '../core/offer/labels/find-label';
import { matchOffers } from '../core/matching/match';
import type { Offer } from '../core/offer/offer';
import { productBarcode } from '../core/offer/product-record';
import type { ProductRecord } from '../core/offer/product-record';

const tags = z.catch(z.array(z.string()), []);
const Answer = z.object({
  status: z.optional(z.union([z.number(), z.string()])),
  product: z.optional(
    z.object({
      nova_group: z.optional(z.catch(z.nullable(z.number()), null)),
      allergens_tags: z.optional(tags),
      traces_tags: z.optional(tags),
      labels_tags: z.optional(tags),
      ingredients_text: z.optional(z.catch(z.nullable(z.string()), null)),
      ingredients_text_en: z.optional(z.catch(z.nullable(z.string()), null)),
      last_modified_t: z.optional(z.number()),
    }),
  ),
});

const fields =
  'code,nova_group,allergens_tags,traces_tags,labels_tags,ingredients_text,ingredients_text_en,last_modified_t';

/** The address of a barcode's record (ODbL; at most 15 products a minute). */
export function productAddress(barcode: string): string {
  return `https://world.openfoodfacts.org/api/v2/product/${encodeURIComponent(barcode)}.json?fields=${fields}&app_name=conscious-cart-coach`;
}

/** The record in an answer of the product API; null when there is none. `today` is the date of a record without a date of change. */
export function readProductRecord(answer: unknown, gtin: string, today: string): ProductRecord | null {
  const { product } = Answer.parse(answer);
  if (product === undefined) return null;
  const { nova_group: nova, last_modified_t: changed } = product;
  return {
    gtin,
    nova: nova === 1 || nova === 2 || nova === 3 || nova === 4 ? nova : null,
    allergens: wordsOfTags(product.allergens_tags),
    traces: wordsOfTags(product.traces_tags),
    labels: wordsOfTags(product.labels_tags).slice(0, 8),
    ingredients: listIn(product.ingredients_text_en) ?? listIn(product.ingredients_text),
    asOf: changed === undefined ? today : new Date(changed * 1000).toISOString().slice(0, 10),
  };
}

/** The ingredient list in a recorded text; volunteers also write "see pack" there. */
function listIn(text: string | null | undefined): string | null {
  return labelOfField(text ?? '').ingredients;
}

/** "en:sesame-seeds" → "sesame seeds". Tags of other languages are untranslated names and are left out. */
function wordsOfTags(list: readonly string[] | undefined): string[] {
  return (list ?? []).flatMap((tag) => {
    const word = /^en:([a-z][a-z0-9-]{1,39})$/.exec(tag)?.[1];
    return word === undefined ? [] : [word.replaceAll('-', ' ')];
  });
}

/**
 * The barcodes most worth a request, at most `most`: first the best match of each ingredient, then the second of each, and so on. Only
 * offers that surely are the ingredient: others will not be bought.
 */
export function barcodesWorthAsking(
  lines: readonly { ingredient: Ingredient; offers: readonly Offer[] }[],
  most: number,
): string[] {
  const ranked = lines.map(({ ingredient, offers }) => {
    const matches = matchOffers(ingredient, offers);
    return offers
      .map((offer, index) => ({
        code: productBarcode(offer.gtin ?? ''),
        match: matches[index],
        price: offer.price.minor,
      }))
      .filter(({ code, match }) => code !== null && match?.confidence === 'certain')
      .sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0) || a.price - b.price)
      .flatMap(({ code }) => code ?? []);
  });
  const chosen = new Set<string>();
  for (let rank = 0; ranked.some((codes) => rank < codes.length); rank += 1)
    for (const codes of ranked) {
      const code = codes[rank];
      if (code !== undefined && chosen.size < most) chosen.add(code);
    }
  return [...chosen];
}
