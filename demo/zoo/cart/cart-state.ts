import type { ZooProduct } from '../zoo-catalogue';

/** The kind of a cart line: a product, or something the store added. */
export type LineKind = 'product' | 'gift' | 'fee' | 'subscription' | 'donation';

/** One stored line. With `id` 0 it is not a product of the shelf, and its name is in `title`. */
export interface CartEntry {
  key: string;
  id: number;
  quantity: number;
  kind: LineKind;
  choice: string;
  title: string;
}

/** A change of the cart. */
export type CartChange =
  | { act: 'add'; id: number; quantity: number; choice: string; kind: 'product' | 'subscription' | 'donation' }
  | { act: 'set'; key: string; quantity: number }
  | { act: 'remove'; key: string }
  | { act: 'empty' };

/**
 * What happens if more is asked than is in stock: refused completely, reduced to what is left, or accepted and marked in the
 * cart.
 */
export type StockRule = 'refuse' | 'clamp' | 'mark';

/** How this store handles its cart. */
export interface CartRules {
  stock: StockRule;
  /** Whether each add makes a new line. */
  isSplit: boolean;
  product(id: number): ZooProduct | undefined;
}

export interface Changed {
  entries: CartEntry[];
  /** The store's message if it did less than asked; null otherwise. */
  refusal: string | null;
}

/** The cart after one change. Does not change its inputs. */
export function applyChange(entries: readonly CartEntry[], change: CartChange, rules: CartRules): Changed {
  if (change.act === 'empty') return { entries: [], refusal: null };
  if (change.act === 'remove') return { entries: entries.filter(({ key }) => key !== change.key), refusal: null };
  if (change.act === 'set') return setQuantity(entries, change.key, change.quantity, rules);
  if (change.kind === 'donation') return { entries: [...entries, donation(entries)], refusal: null };
  const product = rules.product(change.id);
  if (product === undefined) return { entries: [...entries], refusal: 'That product is not sold here.' };
  if (product.choices.length > 0 && !product.choices.includes(change.choice)) {
    return { entries: [...entries], refusal: 'Please choose an option first.' };
  }
  const same = ({ id, kind, choice }: CartEntry): boolean =>
    id === product.id && kind === change.kind && choice === change.choice;
  const held = entries.filter(({ id }) => id === product.id).reduce((sum, { quantity }) => sum + quantity, 0);
  const allowed = allow(product, change.quantity, held, rules.stock);
  if (allowed.quantity < 1) return { entries: [...entries], refusal: allowed.refusal };
  if (!rules.isSplit && entries.some(same)) {
    const grown = entries.map((entry) =>
      same(entry) ? { ...entry, quantity: entry.quantity + allowed.quantity } : entry,
    );
    return { entries: grown, refusal: allowed.refusal };
  }
  const { id, kind, choice } = change;
  const line = { key: nextKey(entries), id, quantity: allowed.quantity, kind, choice, title: '' };
  return { entries: [...entries, line], refusal: allowed.refusal };
}

/** Whether the checkout would accept this line. */
export function isBuyable(entry: CartEntry, entries: readonly CartEntry[], product: ZooProduct | undefined): boolean {
  if (product === undefined) return true;
  const held = entries.filter(({ id }) => id === entry.id).reduce((sum, { quantity }) => sum + quantity, 0);
  return held <= product.stock;
}

function setQuantity(entries: readonly CartEntry[], key: string, quantity: number, rules: CartRules): Changed {
  const entry = entries.find((line) => line.key === key);
  if (entry === undefined) return { entries: [...entries], refusal: null };
  if (quantity < 1) return { entries: entries.filter((line) => line !== entry), refusal: null };
  const product = rules.product(entry.id);
  const others = entries.filter((line) => line !== entry && line.id === entry.id);
  const held = others.reduce((sum, line) => sum + line.quantity, 0);
  const allowed = product === undefined ? { quantity, refusal: null } : allow(product, quantity, held, rules.stock);
  const next = allowed.quantity < 1 ? entry.quantity : allowed.quantity;
  return {
    entries: entries.map((line) => (line === entry ? { ...line, quantity: next } : line)),
    refusal: allowed.refusal,
  };
}

function allow(
  product: ZooProduct,
  asked: number,
  held: number,
  stock: StockRule,
): { quantity: number; refusal: string | null } {
  const steps = Math.ceil(Math.max(asked, product.min) / product.step) * product.step;
  const left = product.stock - held;
  if (stock === 'mark' || steps <= left) return { quantity: steps, refusal: null };
  if (product.isSoldOut) return { quantity: 0, refusal: `${product.title} is sold out.` };
  if (stock === 'refuse' || left < product.min) {
    return { quantity: 0, refusal: `You can only buy ${String(product.stock)} of ${product.title}.` };
  }
  return { quantity: Math.max(0, left), refusal: `Only ${String(left)} of ${product.title} could be added.` };
}

function donation(entries: readonly CartEntry[]): CartEntry {
  const title = 'Donation to the food bank';
  return { key: nextKey(entries), id: 0, quantity: 1, kind: 'donation', choice: '', title };
}

function nextKey(entries: readonly CartEntry[]): string {
  return String(1 + entries.reduce((most, { key }) => Math.max(most, Number(key)), 0));
}
