import type { AddResult, CartAdd } from '../../core/cart/cart';
import { taken } from './outcomes';

/** Adds a number of a product in one request. */
type AddOnce = (line: CartAdd) => Promise<AddResult>;

/**
 * For stores that refuse a number whole when there is not so much of it: what is left is put in, and what the store said stays the reason.
 * The number it tells is tried first, then halves, each once.
 */
export async function takeWhatIsLeft(line: CartAdd, add: AddOnce): Promise<AddResult> {
  const refusal = await add(line);
  if (refusal.isAccepted || line.quantity < 2) return refusal;
  let added = 0;
  const tried = new Set<number>([line.quantity]);
  const take = async (quantity: number): Promise<boolean> => {
    if (quantity < 1 || tried.has(quantity) || added + quantity >= line.quantity) return false;
    if (added === 0) tried.add(quantity);
    const told = await add({ ...line, quantity, held: line.held + added });
    if (told.isAccepted) added += told.added ?? quantity;
    return told.isAccepted;
  };
  const left = numberLeft(refusal.reason ?? '', line.title);
  // What the store counts as left may or may not include what the cart holds.
  const isTold = left !== null && ((await take(left - line.held)) || (await take(left)));
  if (!isTold) {
    for (let half = 2 ** Math.floor(Math.log2(line.quantity - 1)); half >= 1; half /= 2) await take(half);
  }
  return added === 0 ? refusal : taken(line, added, refusal.reason);
}

/** The number in a complaint that is not part of the product's name. */
function numberLeft(said: string, title: string): number | null {
  const words = said.replaceAll(title, ' ').replace(/["“„«][^"”“»]*["”“»]/g, ' ');
  const found = /(?<![\d.,])\d{1,4}(?![\d.,]*\d)/.exec(words)?.[0];
  return found === undefined ? null : Number(found);
}
