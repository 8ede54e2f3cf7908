import type { AddAnswer } from '../../lib/core/cart/add-answer';
import type { AddResult, Cart, CartAdd, CartLine, CartRemove } from '../../lib/core/cart/cart';
import { CoachError, isCoachError, toErrorInfo } from '../../lib/core/errors';
import type { LabelledProduct, Offer } from '../../lib/core/offer/offer';
import type { ProductLabel } from '../../lib/core/offer/labels/product-label';
import type { Store } from '../../lib/core/ports';
import { aStoreInfo } from './builders';

/** What a test may do to the store before a call is answered: throw, change the cart, or kill the worker. */
export type Before = (
  call: { name: 'search' | 'readCart' | 'readProduct' | 'add' | 'remove'; sku?: string; query?: string },
  store: MemoryStore,
) => void | Promise<void>;

/** A store in memory with real cart behaviour: adds, stock limits, sold-out goods, lines of the shopper's own. */
export class MemoryStore implements Store {
  readonly cart = new Map<string, CartLine>();
  readonly calls: string[] = [];
  /** How many lines it takes in one turn. */
  mostInATurn = 3;
  before: Before = () => undefined;
  /** Runs after an add took effect but before its answer is given: the moment a worker dies worst. */
  afterAdd: (sku: string) => void = () => undefined;

  constructor(
    readonly offers: Offer[],
    readonly stock: Readonly<Record<string, number>> = {},
  ) {}

  describe() {
    return Promise.resolve(aStoreInfo);
  }

  async search(query: string): Promise<Offer[]> {
    this.calls.push(`search ${query}`);
    await this.before({ name: 'search', query }, this);
    const words = query.toLowerCase().split(' ');
    return this.offers.filter((offer) => words.some((word) => offer.title.toLowerCase().includes(word)));
  }

  /** What product pages say of labels, by sku; others give none. */
  labels: Readonly<Record<string, Partial<ProductLabel>>> = {};

  async readProduct({ sku }: LabelledProduct): Promise<ProductLabel> {
    this.calls.push(`readProduct ${sku}`);
    await this.before({ name: 'readProduct', sku }, this);
    return { ingredients: null, statements: [], ...this.labels[sku] };
  }

  async readCart(): Promise<Cart> {
    this.calls.push('readCart');
    await this.before({ name: 'readCart' }, this);
    const lines = [...this.cart.values()].map((line) => ({ ...line }));
    const minor = lines.reduce((sum, line) => sum + (line.price?.minor ?? 0) * line.quantity, 0);
    return { lines, total: { minor, currency: 'USD' }, currency: 'USD', url: 'https://store.example/cart' };
  }

  async addToCart(lines: readonly CartAdd[]): Promise<AddAnswer[]> {
    const answers: AddAnswer[] = [];
    for (const line of lines.slice(0, this.mostInATurn)) {
      try {
        answers.push(await this.add(line));
      } catch (error) {
        if (!isCoachError(error)) throw error;
        answers.push({ error: toErrorInfo(error) });
        break;
      }
    }
    return answers;
  }

  /** One line. A test may put another in its place. */
  async add(add: CartAdd): Promise<AddResult> {
    this.calls.push(`add ${add.sku} ${String(add.quantity)}`);
    await this.before({ name: 'add', sku: add.sku }, this);
    const offer = this.offers.find(({ sku }) => sku === add.sku);
    if (offer === undefined) throw new CoachError('store/not-added', 'The store no longer has it.');
    const held = this.cart.get(add.sku)?.quantity ?? 0;
    const room = Math.max(0, (this.stock[add.sku] ?? 99) - held);
    if (room === 0) throw new CoachError('store/out-of-stock', 'It is sold out.');
    const added = Math.min(room, add.quantity);
    this.put(offer, held + added);
    this.afterAdd(add.sku);
    return {
      sku: add.sku,
      isAccepted: true,
      added,
      reason: added < add.quantity ? `Only ${String(added)} could be added.` : null,
    };
  }

  async removeFromCart(remove: CartRemove): Promise<void> {
    this.calls.push(`remove ${remove.sku} ${String(remove.quantity)}`);
    await this.before({ name: 'remove', sku: remove.sku }, this);
    const line = this.cart.get(remove.sku);
    if (line === undefined) return;
    if (line.quantity <= remove.quantity) this.cart.delete(remove.sku);
    else this.cart.set(remove.sku, { ...line, quantity: line.quantity - remove.quantity });
  }

  /** The shopper (or the store) puts this many in the cart. */
  put(offer: Offer, quantity: number): void {
    this.cart.set(offer.sku, {
      lineId: `line-${offer.sku}`,
      sku: offer.sku,
      title: offer.title,
      quantity,
      price: offer.price,
      url: offer.url,
    });
  }

  held(): Record<string, number> {
    return Object.fromEntries([...this.cart.values()].map((line) => [line.sku, line.quantity]));
  }
}
