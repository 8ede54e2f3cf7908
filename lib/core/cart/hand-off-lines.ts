import { z } from 'zod/mini';
import { chosenLines, toFillLines } from './fill';
import type { RunStep } from '../run/run-step';

/** One line of a hand-off: the store's id of a product, and how many. */
export const HandOffLine = z.strictObject({
  sku: z.string().check(z.minLength(1)),
  title: z.string(),
  url: z.nullable(z.string()),
  quantity: z.int().check(z.positive()),
});
export type HandOffLine = z.infer<typeof HandOffLine>;

/**
 * A hand-off by the store's own standard: an address that puts the lines into the shopper's cart when the shopper opens it. Opening it
 * buys nothing, and what it puts in never counts as filled by us.
 */
export const HandOff = z.url({ protocol: /^https?$/ });

/** What can be handed off now: before the fill the chosen products, after it what the cart lacks. */
export function toHandOver(step: RunStep): HandOffLine[] {
  if (step.state === 'reviewing') {
    return toFillLines(chosenLines(step.plan, step.tier, step.choices)).map(({ sku, title, url, wanted }) => ({
      sku,
      title,
      url,
      quantity: wanted,
    }));
  }
  if (step.state !== 'verified') return [];
  const urls = new Map(step.lines.map(({ sku, url }) => [sku, url]));
  return step.diff.lines.flatMap(({ sku, title, asked, got }) => {
    const quantity = Math.ceil(asked - got);
    return quantity > 0 ? [{ sku, title, url: urls.get(sku) ?? null, quantity }] : [];
  });
}
