import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import type { StorePage } from '../../../page';
import { heldQuantity } from '../../../../core/cart/held-quantity';
import { lookMs, looks } from '../../cart/cart-delay';
import { readCartOf, readLive, trustScriptsOnly } from '../../cart/read-any-cart';
import { knownStore } from '../../known/known-store';
import type { WriteAnswer } from './write-answer';
import { complaintsIn } from './page-complaints';

/** The two ways of adding: sending a form, pressing a button. */
export type AddKind = 'form' | 'press';

/**
 * What a sent form did to the cart. Reads the cart again for as long as a store may need to show the change, and then with
 * scripts running. Null if the cart is certainly unchanged. `told`: the store's answer; if that is the cart page, the cart is not
 * requested.
 */
export async function outcomeOf(
  line: CartAdd,
  before: Cart,
  said: string | null,
  page: StorePage,
  told: WriteAnswer | null = null,
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
    // Exactly the expected gain, so an answer of this kind is believed from now on.
    if (told?.isClean === true && gained === line.quantity && gainedIn(before, after).length === 1)
      known.add.provenAnswer = told.kind;
    return { sku: line.sku, isAccepted: true, added: gained, reason: gained < line.quantity ? (said ?? noMore) : null };
  }
  if (!isSame(before, after)) return somethingElse(line, before, after, 'form', said, page);
  // If only a page in the tab can tell for certain, this request ends here, and the request on that page starts with this
  // knowledge.
  if (said === null && known.add.way === null) known.add.isFormIdle = true;
  if (page.openLive === undefined) return null;
  const { cart: shown } = await readLive(page);
  if (isSame(after, shown)) return null;
  delete known.add.isFormIdle;
  trustScriptsOnly(page);
  return { sku: line.sku, isAccepted: true, added: null, reason: said };
}

/** Result of a line that the store accepted without a complaint. Reading the cart at the end tells how many are in it. */
export function unread(line: CartAdd, said: string | null = null): AddResult {
  return { sku: line.sku, isAccepted: true, added: null, reason: said };
}

/**
 * Result of a line after an answer that is not believed: reads the cart and compares it with `line.held`, the units held before.
 * `answered`: the cart in the answer, if it had one.
 */
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

/**
 * Result if the cart changed in another way than asked. Names what was added, and stops this way of adding from being used at
 * this store.
 */
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

/** The lines that have more units than before, with the cart's own skus and titles. */
export function gainedIn(before: Cart, after: Cart): { sku: string; title: string; by: number }[] {
  const skus = new Map(after.lines.map(({ sku, title }) => [sku, title]));
  return [...skus].flatMap(([sku, title]) => {
    const by = heldQuantity(after, sku) - heldQuantity(before, sku);
    return by > 0 ? [{ sku, title, by }] : [];
  });
}

/**
 * Recognises a product that the cart names differently from the results: it is the one new line after our press that shares a
 * word with the product's name. The cart's name is then kept as an alias of the product.
 */
export function learnAlias(line: CartAdd, before: Cart, after: Cart, page: StorePage): void {
  const gained = gainedIn(before, after);
  const [only] = gained.filter(({ title }) => sharesWordStem(title, line.title));
  if (gained.some(({ sku }) => sku === line.sku) || only === undefined) return;
  const isNew = !before.lines.some(({ sku }) => sku === only.sku);
  if (isNew && only.by >= 1 && gained.length <= 2) knownStore(page).cart.aliases[only.sku] = line.sku;
}

function sharesWordStem(one: string, other: string): boolean {
  const stems = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
  const wanted = stems(other);
  return stems(one).some((stem) => wanted.includes(stem));
}

/** The cart with aliases replaced by our skus. */
function renamed(cart: Cart, page: StorePage): Cart {
  const { aliases } = knownStore(page).cart;
  return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: aliases[line.sku] ?? line.sku })) };
}

/** Whether two readings of the cart have the same lines, quantities and total. */
export function isSame(one: Cart, other: Cart): boolean {
  const units = (cart: Cart): string =>
    cart.lines
      .map(({ sku, quantity }) => `${sku} ${quantity}`)
      .sort()
      .join('|');
  return units(one) === units(other) && one.total?.minor === other.total?.minor;
}

/** Sentence for the shopper if the cart took fewer than asked and the store gave no reason. */
export const noMore = 'The store took no more of it.';

/**
 * Collects messages that appear on a page. `hear` looks once and says whether a message was found so far; `said` returns the
 * first one.
 */
export interface Ear {
  hear(document: Document): boolean;
  said(): string | null;
}

/**
 * Starts to listen for complaints on a page after a press. A message often disappears after two seconds, so `hear` has to be
 * called repeatedly. Messages that are on the page now are not counted.
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
