import type { SeedProduct } from './engine-catalogue';

/** A cart line as the engine itself stores it. */
export interface EngineLine {
  /** The sku in the catalogue, whatever id the engine uses. */
  sku: string;
  title: string;
  quantity: number;
  unitPriceMinor: number;
}

/**
 * An unchanged real store on loopback with our catalogue. At each start its carts are empty, and stock and prices are those of the
 * catalogue. Carts are read from the engine's own storage, never through an adapter of ours.
 */
export interface StoreEngine {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly catalogue: readonly SeedProduct[];
  /** Every line of every shopper's cart, the oldest first. */
  readCarts(): Promise<EngineLine[]>;
  /** The cart of the shopper whose browser sends this `Cookie` header; empty when there is none. */
  readCart(cookieHeader: string): Promise<EngineLine[]>;
  /** Empties every cart. */
  resetCarts(): Promise<void>;
  /** Sets the stock of a product; 0 is sold out. Throws when the sku is not in the catalogue. */
  setStock(sku: string, quantity: number): Promise<void>;
  /** Sets the price of one piece, in cents. Throws when the sku is not in the catalogue. */
  setPrice(sku: string, minor: number): Promise<void>;
  /** Ends the engine and everything it started. */
  close(): Promise<void>;
}

/** The id in a signed express-session cookie (`name=s:<id>.<signature>`, percent-encoded); null when there is none. */
export function sessionIdOf(cookieHeader: string, cookieName: string): string | null {
  for (const pair of cookieHeader.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName && value !== undefined) return /^s:([^.]+)\./.exec(decodeURIComponent(value))?.[1] ?? null;
  }
  return null;
}
