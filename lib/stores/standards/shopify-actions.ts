import { z } from 'zod/mini';
import type { AddResult } from '../../core/cart/cart';

/**
 * Shopify's standard storefront actions (shopify.dev/docs/api/storefront-events-and-actions): `Shopify.actions.updateCart` adds a product
 * and lets the theme update its cart. Its answer comes from the page; the cart JSON shows afterwards what is in the cart.
 */
const Answer = z.looseObject({
  userErrors: z.nullish(z.array(z.looseObject({ message: z.string() }))),
  warnings: z.nullish(z.array(z.looseObject({ message: z.string() }))),
});

/**
 * The result of a call of `updateCart`; null when the answer is not of its form. A user error means nothing was applied, a warning that a
 * part was.
 */
export function readActionAnswer(sku: string, answer: unknown): AddResult | null {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return null;
  const error = parsed.data.userErrors?.[0];
  if (error !== undefined)
    return { sku, isAccepted: false, added: null, reason: error.message.slice(0, 200) || 'The store refused it.' };
  return { sku, isAccepted: true, added: null, reason: parsed.data.warnings?.[0]?.message.slice(0, 200) ?? null };
}
