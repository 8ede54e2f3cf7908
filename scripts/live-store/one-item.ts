import type { AddAnswer } from '../../lib/core/cart/add-answer';
import type { Cart, CartLine } from '../../lib/core/cart/cart';
import type { Offer } from '../../lib/core/offer/offer';
import type { StoreInBrowser } from './store-in-browser';

/** The result of removing what was added. `left`: titles of what is still in the cart and was not before. */
export interface TakenOut {
  readonly isAsBefore: boolean;
  readonly left: readonly string[];
  readonly cart: Cart;
}

/**
 * The one product that these commands add to a cart. It is recorded before the store is asked, so that it can be removed, or
 * named, however the command ends.
 */
export class OneItem {
  private title: string | null = null;
  private before: Cart | null = null;

  /** `check`: throws if nothing may be added any more. */
  constructor(
    private readonly store: Pick<StoreInBrowser, 'ask'>,
    private readonly check: () => void = () => undefined,
  ) {}

  /** What may be in the cart because of us; null if nothing is. */
  get name(): string | null {
    return this.title;
  }

  /** Adds one unit. Returns the store's answer; only the cart tells whether it was added. */
  async put({ sku, url, title }: Offer, before: Cart): Promise<AddAnswer | undefined> {
    this.check();
    this.title = title;
    this.before = before;
    const held = before.lines.filter((line) => line.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
    const [answer] = (await this.store.ask('addToCart', [{ sku, url, title, quantity: 1, held }])) as AddAnswer[];
    return answer;
  }

  /** Removes everything that was added to the cart since. What is still in it is reported and stays recorded. */
  async takeOut(): Promise<TakenOut | null> {
    const { before } = this;
    if (before === null) return null;
    for (const { line, over } of surplus(before, await this.readCart())) {
      const { lineId, sku, url, quantity } = line;
      await this.store.ask('removeFromCart', { lineId, sku, url, quantity: Math.min(over, quantity), held: quantity });
    }
    const cart = await this.readCart();
    const left = surplus(before, cart).map(({ line }) => line.title);
    if (left.length === 0) [this.title, this.before] = [null, null];
    return { isAsBefore: quantities(cart) === quantities(before), left, cart };
  }

  private async readCart(): Promise<Cart> {
    return (await this.store.ask('readCart', null)) as Cart;
  }
}

/** The lines of a cart that increased, with the number of units. */
function surplus(before: Cart, after: Cart): { line: CartLine; over: number }[] {
  const over = new Map<string, number>();
  for (const { sku, quantity } of after.lines) over.set(sku, (over.get(sku) ?? 0) + quantity);
  for (const { sku, quantity } of before.lines) over.set(sku, (over.get(sku) ?? 0) - quantity);
  return after.lines.flatMap((line) => {
    const mine = Math.min(over.get(line.sku) ?? 0, line.quantity);
    over.set(line.sku, (over.get(line.sku) ?? 0) - Math.max(mine, 0));
    return mine > 0 ? [{ line, over: mine }] : [];
  });
}

function quantities({ lines }: Cart): string {
  const held = new Map<string, number>();
  for (const { sku, quantity } of lines) held.set(sku, (held.get(sku) ?? 0) + quantity);
  return [...held].map(([sku, quantity]) => `${sku} ${String(quantity)}`).sort().join('\n'); // prettier-ignore
}
