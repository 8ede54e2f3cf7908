import { randomBytes } from 'node:crypto';
import type { Variant } from './shop-catalogue';
import { numberOf } from './numbers';

export interface CartLine {
  /** Shopify's line key: `variant id:hash of the properties`. */
  key: string;
  variantId: number;
  quantity: number;
  properties: Readonly<Record<string, string>>;
}

/** One shopper's cart, identified by the token in its cookie. */
export interface SessionCart {
  token: string;
  lines: CartLine[];
}

/** Outcome of a change of a quantity. */
export type CartOutcome =
  | { kind: 'done'; line: CartLine | null }
  /** Only some were added: the shop has no more than `added` left for this cart. */
  | { kind: 'partial'; line: CartLine; added: number }
  /** The cart already has all that the shop has. */
  | { kind: 'at-limit' }
  | { kind: 'sold-out' };

export interface Carts {
  /** The cart of a token, or a new empty one for an unknown or missing token. */
  open(token: string | null): SessionCart;
  all(): SessionCart[];
  clear(): void;
}

export function createCarts(): Carts {
  const carts = new Map<string, SessionCart>();
  return {
    open(token) {
      const known = token === null ? undefined : carts.get(token);
      if (known) return known;
      const cart: SessionCart = { token: randomBytes(16).toString('hex'), lines: [] };
      carts.set(cart.token, cart);
      return cart;
    },
    all: () => [...carts.values()],
    clear: () => {
      carts.clear();
    },
  };
}

export function heldOf(cart: SessionCart, variantId: number): number {
  return cart.lines.reduce((sum, line) => (line.variantId === variantId ? sum + line.quantity : sum), 0);
}

/** Adds units as far as the stock allows. The same variant with the same properties stays one line. */
export function addToCart(
  cart: SessionCart,
  variant: Variant,
  quantity: number,
  properties: Readonly<Record<string, string>> = {},
): CartOutcome {
  if (variant.stock === 0) return { kind: 'sold-out' };
  const room = variant.stock === null ? quantity : Math.max(0, variant.stock - heldOf(cart, variant.id));
  const added = Math.min(quantity, room);
  if (added === 0) return { kind: 'at-limit' };
  const key = `${String(variant.id)}:${numberOf(JSON.stringify(properties)).toString(16).padStart(8, '0')}`;
  let line = cart.lines.find((held) => held.key === key);
  if (!line) {
    line = { key, variantId: variant.id, quantity: 0, properties };
    cart.lines.unshift(line);
  }
  line.quantity += added;
  return added < quantity ? { kind: 'partial', line, added } : { kind: 'done', line };
}

/** Sets the quantity of a line as far as the stock allows; 0 removes it. */
export function setLine(cart: SessionCart, line: CartLine, variant: Variant, quantity: number): CartOutcome {
  if (quantity <= 0) {
    cart.lines = cart.lines.filter((held) => held !== line);
    return { kind: 'done', line: null };
  }
  const others = heldOf(cart, variant.id) - line.quantity;
  const limit = variant.stock === null ? quantity : Math.max(0, variant.stock - others);
  const allowed = Math.min(quantity, limit);
  const wasAtLimit = line.quantity === limit;
  if (allowed === 0) return { kind: 'at-limit' };
  line.quantity = allowed;
  if (allowed === quantity) return { kind: 'done', line };
  return wasAtLimit ? { kind: 'at-limit' } : { kind: 'partial', line, added: allowed };
}
