import type { Shop } from './shop';

/** A cart line as the shop's memory holds it. */
export interface HeldLine {
  variantId: number;
  sku: string;
  handle: string;
  title: string;
  size: string;
  quantity: number;
  /** Shelf price of one unit in cents. */
  cents: number;
}

export interface HeldCart {
  token: string;
  lines: HeldLine[];
  /** At shelf prices, in cents. */
  totalCents: number;
}

/** All carts with content, from the shop's memory. Tests compare an adapter's reading with them. */
export function heldCarts(shop: Shop): HeldCart[] {
  return shop.carts.all().flatMap((cart) => {
    const lines = cart.lines.flatMap((line): HeldLine[] => {
      const stocked = shop.byVariant.get(line.variantId);
      if (!stocked) return [];
      const { product, variant } = stocked;
      return [
        {
          variantId: variant.id,
          sku: variant.sku,
          handle: product.handle,
          title: product.title,
          size: variant.size,
          quantity: line.quantity,
          cents: variant.cents,
        },
      ];
    });
    const totalCents = lines.reduce((sum, line) => sum + line.cents * line.quantity, 0);
    return lines.length === 0 ? [] : [{ token: cart.token, lines, totalCents }];
  });
}
