import type { SeedProduct } from './engine-catalogue';

/** One line of a cart as the engine itself keeps it. */
export interface EngineLine {
  /** The catalogue's sku, whatever the engine calls the product. */
  sku: string;
  title: string;
  quantity: number;
  unitPriceMinor: number;
}

/**
 * A real store on loopback, sold as it comes, filled with our catalogue. Each start has empty carts and the catalogue's stock and
 * prices. Carts are read from where the engine keeps them, never through an adapter of ours.
 */
export interface StoreEngine {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly catalogue: readonly SeedProduct[];
  /** Every line of every shopper's cart, oldest first. */
  readCarts(): Promise<EngineLine[]>;
  /** The cart of the shopper whose browser sends this `Cookie` header; empty when there is none. */
  readCart(cookieHeader: string): Promise<EngineLine[]>;
  /** Empties every cart. */
  resetCarts(): Promise<void>;
  /** Throws when the sku is not in the catalogue. 0 is sold out. */
  setStock(sku: string, quantity: number): Promise<void>;
  /** Price of one, in cents. Throws when the sku is not in the catalogue. */
  setPrice(sku: string, minor: number): Promise<void>;
  /** Ends the engine and everything it started. */
  close(): Promise<void>;
}

/** The id inside a signed express-session cookie (`name=s:<id>.<signature>`, percent-encoded), or null when it is not there. */
export function sessionIdOf(cookieHeader: string, cookieName: string): string | null {
  for (const pair of cookieHeader.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName && value !== undefined) return /^s:([^.]+)\./.exec(decodeURIComponent(value))?.[1] ?? null;
  }
  return null;
}
