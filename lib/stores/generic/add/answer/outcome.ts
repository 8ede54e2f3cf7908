import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import type { StorePage } from '../../../page';
import { heldQuantity, lookMs, looks } from '../../cart/cart-looks';
import { readCartOf, readLive, trustScriptsOnly } from '../../cart/read-cart';
import { knownStore } from '../../known/known-store';
import type { ToldByAnswer } from './answer';
import { complaintsIn } from './complaint';

/** Which way of adding is meant. */
export type AddKind = 'form' | 'press';

/**
 * What a sent form did to the cart; null when the cart is certainly as it was: looked at for as long as a cart may be behind, and with the
 * page's scripts running. `told`: what the store answered; where that was its cart it is not asked for.
 */
export async function outcomeOf(
  line: CartAdd,
  before: Cart,
  said: string | null,
  page: StorePage,
  told: ToldByAnswer | null = null,
): Promise<AddResult | null> {
  const known = knownStore(page);
  let after = told?.cart() ?? (await readCartOf(page));
  for (let look = 1; look < looks && isSame(before, after); look += 1) {
    await page.wait(lookMs);
    after = await readCartOf(page);
  }
  learnAlias(line, before, after, page);
  const gained = heldQuantity(renamed(after, page), line.sku) - heldQuantity(before, line.sku);
  if (gained > 0) {
    known.add.way = 'form';
    // Just what was asked for, and nothing else: an answer like this one is taken at its word from now on.
    if (told?.isClean === true && gained === line.quantity && gainedIn(before, after).length === 1)
      known.add.provenAnswer = told.kind;
    return { sku: line.sku, isAccepted: true, added: gained, reason: gained < line.quantity ? (said ?? noMore) : null };
  }
  if (!isSame(before, after)) return somethingElse(line, before, after, 'form', said, page);
  // Where only another page can tell for certain, this request ends here: the next one is to know.
  if (said === null && known.add.way === null) known.add.isFormIdle = true;
  if (page.openLive === undefined) return null;
  const { cart: shown } = await readLive(page);
  if (isSame(after, shown)) return null;
  delete known.add.isFormIdle;
  trustScriptsOnly(page);
  return { sku: line.sku, isAccepted: true, added: null, reason: said };
}

/** A line the store took without a word against it: whether it is in is the read-back's to say. */
export function unread(line: CartAdd, said: string | null = null): AddResult {
  return { sku: line.sku, isAccepted: true, added: null, reason: said };
}

/** What the cart shows of a line after an answer that has to be looked at, where only what was held before is known. */
export async function heldNow(
  line: CartAdd,
  said: string | null,
  answered: Cart | null,
  page: StorePage,
): Promise<AddResult> {
  const cart = renamed(answered ?? (await readCartOf(page)), page);
  const gained = heldQuantity(cart, line.sku) - line.held;
  const reason = gained < line.quantity ? (said ?? noMore) : null;
  if (gained > 0) return { sku: line.sku, isAccepted: true, added: gained, reason };
  return said === null ? unread(line) : { sku: line.sku, isAccepted: false, added: null, reason: said };
}

/** The cart changed, and not by what was asked for: this way is not taken again here, and what it put in is named. */
export function somethingElse(
  line: CartAdd,
  before: Cart,
  after: Cart,
  way: AddKind,
  said: string | null,
  page: StorePage,
): AddResult {
  const [other] = gainedIn(before, after);
  const { givenUp } = knownStore(page).add;
  if (other !== undefined && !givenUp.includes(way)) givenUp.push(way);
  const named = other === undefined ? null : `The store put in something else: ${other.title.slice(0, 80)}`;
  return { sku: line.sku, isAccepted: true, added: null, reason: said ?? named };
}

/** What the cart holds more of than before, by what the cart calls it. */
export function gainedIn(before: Cart, after: Cart): { sku: string; title: string; by: number }[] {
  const skus = new Map(after.lines.map(({ sku, title }) => [sku, title]));
  return [...skus].flatMap(([sku, title]) => {
    const by = heldQuantity(after, sku) - heldQuantity(before, sku);
    return by > 0 ? [{ sku, title, by }] : [];
  });
}

/**
 * A product the cart calls otherwise than the results do: the one line that came with our press and has words of its name is it. From then
 * on it is known by that.
 */
export function learnAlias(line: CartAdd, before: Cart, after: Cart, page: StorePage): void {
  const gained = gainedIn(before, after);
  const [only] = gained.filter(({ title }) => sharesName(title, line.title));
  if (gained.some(({ sku }) => sku === line.sku) || only === undefined) return;
  const isNew = !before.lines.some(({ sku }) => sku === only.sku);
  if (isNew && only.by >= 1 && gained.length <= 2) knownStore(page).cart.aliases[only.sku] = line.sku;
}

function sharesName(one: string, other: string): boolean {
  const stems = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
  const wanted = stems(other);
  return stems(one).some((stem) => wanted.includes(stem));
}

/** A cart with what is known by another name under ours. */
function renamed(cart: Cart, page: StorePage): Cart {
  const { aliases } = knownStore(page).cart;
  return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: aliases[line.sku] ?? line.sku })) };
}

/** Whether two readings of the cart are of the same things in the same numbers. */
export function isSame(one: Cart, other: Cart): boolean {
  const units = (cart: Cart): string =>
    cart.lines
      .map(({ sku, quantity }) => `${sku} ${quantity}`)
      .sort()
      .join('|');
  return units(one) === units(other) && one.total?.minor === other.total?.minor;
}

/** Said where the cart took some of what was asked for, and the store said nothing of it. */
export const noMore = 'The store took no more of it.';

/** What a page is heard to say. */
export interface Ear {
  hear(document: Document): boolean;
  said(): string | null;
}

/**
 * Listens to a page while the cart is looked at: what it says against a press is often gone after two seconds. What it says beforehand is
 * not said against the press.
 */
export function listener(before: Document): Ear {
  const stood = complaintsIn(before);
  let said: string | undefined;
  return {
    hear(document) {
      said ??= complaintsIn(document).find((text) => !stood.includes(text));
      return said !== undefined;
    },
    said: () => said ?? null,
  };
}
