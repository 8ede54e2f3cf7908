import type { AddResult, CartAdd } from '../../core/cart/cart';
import { taken } from './outcomes';

/** Adds a quantity of a product with one request. */
type AddOnce = (line: CartAdd) => Promise<AddResult>;

/**
 * Adds for stores that refuse the whole quantity when it is more than the stock. The quantity in the refusal is tried first, then halves,
 * each once. What can be added is added, and the refusal stays as the reason.
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
  // The number in the refusal may or may not include what the cart already has.
  const isTold = left !== null && ((await take(left - line.held)) || (await take(left)));
  if (!isTold) {
    for (let half = 2 ** Math.floor(Math.log2(line.quantity - 1)); half >= 1; half /= 2) await take(half);
  }
  return added === 0 ? refusal : taken(line, added, refusal.reason);
}

/** The number in a refusal, without numbers in the product's name; null when there is none. */
function numberLeft(said: string, title: string): number | null {
  const words = said.replaceAll(title, ' ').replace(/["“„«][^"”“»]*["”“»]/g, ' ');
  const found = /(?<![\d.,])\d{1,4}(?![\d.,]*\d)/.exec(words)?.[0];
  return found === undefined ? null : Number(found);
}
