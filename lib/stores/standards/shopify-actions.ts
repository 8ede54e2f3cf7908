import { z } from 'zod/mini';
import type { AddResult } from '../../core/cart/cart';

/**
 * Shopify's standard storefront actions (shopify.dev/docs/api/storefront-events-and-actions): `Shopify.actions.updateCart` adds and lets
 * the theme show its own cart anew. What it answers is the page's word; the cart JSON says afterwards what is really there.
 */
const Answer = z.looseObject({
  userErrors: z.nullish(z.array(z.looseObject({ message: z.string() }))),
  warnings: z.nullish(z.array(z.looseObject({ message: z.string() }))),
});

/** What a call of `updateCart` came to; null when the answer is none. A user error was not applied, a warning was in part. */
export function readActionAnswer(sku: string, answer: unknown): AddResult | null {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return null;
  const error = parsed.data.userErrors?.[0];
  if (error !== undefined)
    return { sku, isAccepted: false, added: null, reason: error.message.slice(0, 200) || 'The store refused it.' };
  return { sku, isAccepted: true, added: null, reason: parsed.data.warnings?.[0]?.message.slice(0, 200) ?? null };
}
