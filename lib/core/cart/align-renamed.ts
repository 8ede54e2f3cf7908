import { heldQuantity } from './cart';
import type { Cart, CartLine } from './cart';
import type { Money } from '../offer/money';

/** A product we put in, as the plan calls it. */
interface Ours {
  sku: string;
  title: string;
  price: Money;
}

/**
 * A cart in which a product of ours has another name: a line that was not there before and is none of ours is the one whose name it
 * shortens or lengthens, at the same price, where only that line fits it and it fits only that line. Elsewhere the cart is as it was.
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

/** Lines of a cart that were not there before and are none of ours by name: something else, or ours under another name. */
function freshLines(cart: Cart, ours: readonly { sku: string }[], before: Cart): CartLine[] {
  const known = new Set([...ours, ...before.lines].map(({ sku }) => sku));
  return cart.lines.filter(({ sku }) => !known.has(sku));
}

/** Lines of a cart that are none of ours by name and hold more than before: what we put in may be among them under another name. */
export function gainedLines(cart: Cart, ours: readonly { sku: string }[], before: Cart): CartLine[] {
  const names = new Set(ours.map(({ sku }) => sku));
  return cart.lines.filter(({ sku }) => !names.has(sku) && heldQuantity(cart, sku) > heldQuantity(before, sku));
}

/** Whether one name has all words of the other, one of them a word and no number. */
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
