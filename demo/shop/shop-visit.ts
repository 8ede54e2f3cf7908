import type { SessionCart } from './visitor-carts';
import type { Fault } from './faults';
import type { Shop, StockedVariant } from './shop';

/** One request to the shop as every page and endpoint receives it. */
export interface Visit {
  shop: Shop;
  method: string;
  /** The path without the shop's root, always beginning with a slash: '/products/garlic-each'. */
  path: string;
  query: URLSearchParams;
  /** Scheme and host, for absolute addresses. */
  origin: string;
  cookies: ReadonlyMap<string, string>;
  /** A form's fields; empty for other bodies. */
  form: URLSearchParams;
  /** A JSON body; undefined for other bodies. */
  body: unknown;
  /** Whether the caller is a script that wants JSON instead of a page. */
  wantsJson: boolean;
  cart: SessionCart;
  fault: Fault | null;
}

/** A line of the cart with what it costs. */
export interface PricedLine extends StockedVariant {
  key: string;
  quantity: number;
  properties: Readonly<Record<string, string>>;
  /** Cents for one unit in the cart. With the fault `price-moved` it differs from the shelf price. */
  cents: number;
  lineCents: number;
}

/** The visitor's cart, priced. */
export function pricedLines(visit: Pick<Visit, 'shop' | 'cart' | 'fault'>): PricedLine[] {
  const percent = visit.fault?.kind === 'price-moved' ? (visit.fault.percent ?? 10) : 0;
  return visit.cart.lines.flatMap((line) => {
    const stocked = visit.shop.byVariant.get(line.variantId);
    if (!stocked) return [];
    const cents = Math.round((stocked.variant.cents * (100 + percent)) / 100);
    return [{ ...stocked, ...line, cents, lineCents: cents * line.quantity }];
  });
}

export function totalCents(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.lineCents, 0);
}

export function pieces(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

export function isSignedIn(visit: Visit): boolean {
  return visit.cookies.has('account');
}

export const branches: readonly { id: string; name: string; address: string }[] = [
  { id: 'maple', name: 'Maple Street', address: '214 Maple Street' },
  { id: 'riverside', name: 'Riverside', address: '9 Mill Lane, by the bridge' },
  { id: 'hilltop', name: 'Hilltop', address: '1600 Summit Avenue' },
];

export function chosenBranch(visit: Visit): (typeof branches)[number] | null {
  return branches.find((branch) => branch.id === visit.cookies.get('branch')) ?? null;
}

/** Whether the shop sells only from a branch and none is chosen yet. */
export function needsBranch(visit: Visit): boolean {
  return visit.shop.requiresBranch && !chosenBranch(visit);
}

/** Address of a product's picture. Shopify shops have theirs under `/cdn/shop/`. */
export function pictureUrl(shop: Shop, handle: string): string {
  return shop.traits.platform === 'shopify' ? `/cdn/shop/files/${handle}.svg?v=1763856000` : `/images/${handle}.svg`;
}

export function assetUrl(shop: Shop, name: string): string {
  return shop.traits.platform === 'shopify' ? `/cdn/shop/t/4/assets/${name}?v=1763856000` : `/assets/${name}`;
}
