import { learning } from '../../../learning';
import type { AddResult, CartAdd } from '../../../../core/cart/cart';
import { cardWayFrom, requestByCard } from '../../../learned/card-request';
import type { CardWay } from '../../../learned/card-request';
import type { PutIn } from '../../../learned/keep-requests';
import { forgetLearned, learnedPart, tellLearned } from '../../../learned/learned-parts';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { factsFor } from '../../cards/card-facts';
import { knownStore } from '../../known/known-store';
import { examplesOf, noteSent, sendBelieved } from './add-as-before';
import { sendAndCompareCarts } from '../send-and-compare-carts';

/** Added products from which the rule is learned, at most. If five do not show it, the store has none. */
const mostLooked = 5;

const lookedAt = perPage(() => ({ examples: 0, refused: 0 }));

/**
 * Adds a product by a request derived from its card on the page of results, without reading the product's page. The rule is
 * learned from products added before. Its first use is checked by reading the cart before and after. Null if no rule is known, if
 * the card differs from the known ones, or if the store refuses and the cart is unchanged; the product's page then tells the
 * reason.
 */
export async function addByCard(line: CartAdd, page: StorePage): Promise<AddResult | null> {
  const facts = factsFor(line.sku, page);
  if (facts === undefined || knownStore(page).add.givenUp.length > 0) return null;
  const way = learnedWay(page);
  const request = way === null ? null : requestByCard(way, facts, line.quantity);
  if (way === null || request === null || isOfAnother(way, facts, line.sku, page)) return null;
  const times = way.quantity === null ? line.quantity : 1;
  const putIn = { request, quantityAt: way.quantity?.at ?? null, answer: way.answer };
  if (way.isProven) {
    const result = await sendBelieved(line, putIn, times, page);
    const looked = lookedAt(page);
    looked.refused = result === null ? looked.refused + 1 : 0;
    if (looked.refused > 1) forgetLearned(page, 'cards');
    return result;
  }
  const sent = await sendAndCompareCarts(line, request, times, page);
  if (sent === null) return null;
  if (sent.isJustThat && sent.told.isClean && sent.told.kind === way.answer) {
    tellLearned(page, 'cards', { ...way, isProven: true }, 'The cart gained just what was asked for by it.');
    noteSent(line, putIn, page);
  } else forgetLearned(page, 'cards');
  return sent.result;
}

/** Whether a line will, or soon may, be added by its card, so that its page need not be read in advance. */
export function mayGoByCard({ sku }: { sku: string }, page: StorePage): boolean {
  const facts = factsFor(sku, page);
  if (facts === undefined) return false;
  const way = cardWayFrom(learnedPart(page, 'cards'));
  return way === null ? examplesOf(page).size < 3 : requestByCard(way, facts, 1) !== null;
}

/** The known rule. It is first learned again if more products were added by their pages since the last attempt. */
function learnedWay(page: StorePage): CardWay | null {
  const known = cardWayFrom(learnedPart(page, 'cards'));
  const looked = lookedAt(page);
  const examples = [...examplesOf(page)].flatMap(([sku, putIn]: [string, PutIn]) => {
    const facts = factsFor(sku, page);
    return facts === undefined ? [] : [{ putIn, facts }];
  });
  if (examples.length <= looked.examples || examples.length > mostLooked) return known;
  if (known === null && examples.length < 2) return null;
  const { learnCards } = page.part(learning);
  looked.examples = examples.length;
  const way = learnCards(examples, known) ?? (examples.length > 2 ? learnCards(examples.slice(-2), null) : null);
  if (way !== null) tellLearned(page, 'cards', way, 'Read off what was sent for other products; not tried yet.');
  else if (known !== null) forgetLearned(page, 'cards');
  return way;
}

/**
 * Whether another product was already added with the same values. Then they do not identify a product, and the rule is forgotten.
 */
function isOfAnother(
  { places }: CardWay,
  facts: Readonly<Record<string, string>>,
  sku: string,
  page: StorePage,
): boolean {
  const words = JSON.stringify(places.map(({ from }) => facts[from[0] ?? '']));
  const before = wordsOf(page).get(words);
  wordsOf(page).set(words, sku);
  if (before === undefined || before === sku) return false;
  forgetLearned(page, 'cards');
  return true;
}

const wordsOf = perPage(() => new Map<string, string>());
