import type { Cart } from '../../lib/core/cart/cart';
import { heldQuantity } from '../../lib/core/cart/held-quantity';
import type { Offer } from '../../lib/core/offer/offer';
import { sayMoney } from '../../lib/core/offer/format-money-fast';
import type { OneItem } from './one-item';
import type { ProofRow } from './proof-table';
import type { StoreInBrowser } from './store-in-browser';

/** A word for which no store sells anything. */
const nonsense = 'zqxwvkj';

/** The parts of a store that are used here. */
type Asked = Pick<StoreInBrowser, 'ask' | 'describe'>;

/** Asks the person at the terminal. True for yes. */
export type Confirm = (question: string) => Promise<boolean>;

/** The result of one tried part: how it went, what was seen, and what the next part needs from it. */
type Trial<T> = () => Promise<[result: ProofRow['result'], proof: string, value: T]>;

/**
 * Tries each part of a store that the coach needs, and reports how it went. Writes to the cart only after a yes, and removes what
 * it added. A page that is no store is not tried further.
 */
export async function checkStore(store: Asked, query: string, item: OneItem, confirm: Confirm): Promise<ProofRow[]> {
  const rows: ProofRow[] = [];
  const tried = async <T>(part: string, run: Trial<T>): Promise<T | null> => {
    try {
      const [result, proof, value] = await run();
      rows.push({ part, result, proof });
      return value;
    } catch (error) {
      rows.push({ part, result: 'broken', proof: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const known = await tried('store', async () => {
    const { name, adapter, proof, readiness } = await store.describe();
    const isShut = readiness === 'signed-out' || readiness === 'no-store-chosen';
    return [isShut ? 'unsure' : 'works', `${name}, by ${adapter} (${proof}); ${readiness}`, true];
  });
  // A page that is no store, or that our code could not be added to, can answer nothing.
  if (known === null) return rows;
  const offers = await tried(`search “${query}”`, async () => {
    const found = (await store.ask('search', { query })) as Offer[];
    if (found.length === 0) return ['unsure', 'nothing found; try a word the store sells something for', found];
    const first = found.slice(0, 3).map(({ title, price }) => `${title} ${sayMoney(price)}`);
    return ['works', `${String(found.length)} found: ${first.join('; ')}`, found];
  });
  await tried('search nonsense', async () => {
    const found = (await store.ask('search', { query: nonsense })) as Offer[];
    if (found.length === 0) return [offers === null ? 'unsure' : 'works', 'nothing found', null];
    return ['unsure', `${String(found.length)} found all the same`, null];
  });
  const before = await tried('cart', async () => {
    const cart = (await store.ask('readCart', null)) as Cart;
    const total = cart.total === null ? '' : `, ${sayMoney(cart.total)}`;
    const lines = `${String(cart.lines.length)} lines${total}`;
    return cart.isWhole === false ? ['unsure', `${lines}; the store says there is more`, cart] : ['works', lines, cart];
  });
  const notTried = (proof: string): ProofRow[] => [...rows, { part: 'add, take out', result: 'not tried', proof }];
  if (before === null) return notTried('the cart could not be read, so nothing is put into it');
  const chosen = offers?.find(({ availability, sku }) => availability !== 'out-of-stock' && heldQuantity(before, sku) === 0); // prettier-ignore
  if (chosen === undefined) return notTried('nothing to add');
  if (!(await confirm(`Put one “${chosen.title}” into the cart and take it out again?`)))
    return notTried('not allowed');
  await tried('add one', async () => {
    const told = await item.put(chosen, before);
    const held = heldQuantity((await store.ask('readCart', null)) as Cart, chosen.sku);
    const said = told === undefined ? 'nothing' : 'error' in told ? told.error.message : (told.reason ?? 'taken');
    return [held === 1 ? 'works' : 'broken', `told: ${said}; in the cart: ${String(held)} of “${chosen.title}”`, null];
  });
  await tried('take out', async () => {
    const out = await item.takeOut();
    if (out === null) return ['not tried', 'nothing was put in', null];
    if (out.left.length > 0) return ['broken', `still in the cart: ${out.left.join(', ')}. Take it out by hand`, null];
    return out.isAsBefore
      ? ['works', 'the cart is as it was', null]
      : ['broken', 'something else is gone from the cart', null];
  });
  return rows;
}
