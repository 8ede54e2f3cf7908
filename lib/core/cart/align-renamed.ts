import { heldQuantity } from './held-quantity';
import type { Cart, CartLine } from './cart';
import type { Money } from '../offer/money';

/** A product we put in, as the plan calls it. */
interface Ours {
  sku: string;
  title: string;
  price: Money;
}

/**
 * A cart in which a product of ours appears under another name. A new line that no product of ours is named by takes our name when its
 * name shortens or lengthens the product's, the price is equal, and the two fit only each other. Otherwise the cart is returned
 * unchanged.
 */
export function alignRenamed(cart: Cart, ours: readonly Ours[], before: Cart): Cart {
  const held = new Set(cart.lines.map(({ sku }) => sku));
  const unseen = ours.filter(({ sku }) => !held.has(sku));
  const fresh = freshLines(cart, ours, before);
  if (unseen.length === 0 || fresh.length === 0) return cart;
  const names = new Map<string, string>();
  for (const one of unseen) {
    const [line, another] = fresh.filter((each) => mayBe(each, one) && isSamePrice(each.price, one.price));
    if (line === undefined || another !== undefined) continue;
    if (unseen.filter((each) => mayBe(line, each)).length === 1) names.set(line.sku, one.sku);
  }
  return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: names.get(line.sku) ?? line.sku })) };
}

/** Lines of a cart that were not there before and that no product of ours is named by: something else, or ours under another name. */
function freshLines(cart: Cart, ours: readonly { sku: string }[], before: Cart): CartLine[] {
  const known = new Set([...ours, ...before.lines].map(({ sku }) => sku));
  return cart.lines.filter(({ sku }) => !known.has(sku));
}

/**
 * Lines of a cart that no product of ours is named by and that hold more than before: what we put in may be among them under another
 * name.
 */
export function gainedLines(cart: Cart, ours: readonly { sku: string }[], before: Cart): CartLine[] {
  const names = new Set(ours.map(({ sku }) => sku));
  return cart.lines.filter(({ sku }) => !names.has(sku) && heldQuantity(cart, sku) > heldQuantity(before, sku));
}

/** Whether one name has all words of the other, at least one of them a word and not a number. */
export function mayBe(line: { title: string }, ours: { title: string }): boolean {
  const [here, there] = [wordsOf(line.title), wordsOf(ours.title)];
  const shared = [...here].filter((word) => there.has(word));
  return shared.length === Math.min(here.size, there.size) && shared.some((word) => /\p{L}{3}/u.test(word));
}

function isSamePrice(here: Money | null, there: Money): boolean {
  return here === null || (here.minor === there.minor && here.currency === there.currency);
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
