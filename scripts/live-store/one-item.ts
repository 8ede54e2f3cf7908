import type { AddAnswer } from '../../lib/core/cart/add-answer';
import type { Cart, CartLine } from '../../lib/core/cart/cart';
import type { Offer } from '../../lib/core/offer/offer';
import type { StoreInBrowser } from './store-in-browser';

/** What became of taking out what was put in. `left`: what is still in the cart and was not before, by title. */
export interface TakenOut {
  readonly isAsBefore: boolean;
  readonly left: readonly string[];
  readonly cart: Cart;
}

/**
 * The one thing these commands put into a cart. What it was is known from before the store is asked, so that it can be taken out, or named,
 * whatever ends the command.
 */
export class OneItem {
  private title: string | null = null;
  private before: Cart | null = null;

  /** `check`: throws where nothing may be put in any more. */
  constructor(
    private readonly store: Pick<StoreInBrowser, 'ask'>,
    private readonly check: () => void = () => undefined,
  ) {}

  /** What may be in the cart by us; null while nothing is. */
  get name(): string | null {
    return this.title;
  }

  /** Puts one into the cart; the answer is the store's, and only the cart tells. */
  async put({ sku, url, title }: Offer, before: Cart): Promise<AddAnswer | undefined> {
    this.check();
    this.title = title;
    this.before = before;
    const held = before.lines.filter((line) => line.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
    const [answer] = (await this.store.ask('addToCart', [{ sku, url, title, quantity: 1, held }])) as AddAnswer[];
    return answer;
  }

  /** Takes out all that came into the cart since; what is still in after that is told, and stays known as ours. */
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

/** The lines of a cart that hold more than before, with how many more. */
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
