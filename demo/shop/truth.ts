import type { Shop } from './shop';

/** A line as the shop's memory has it. */
export interface HeldLine {
  variantId: number;
  sku: string;
  handle: string;
  title: string;
  size: string;
  quantity: number;
  /** The shelf's price for one, in cents. */
  cents: number;
}

export interface HeldCart {
  token: string;
  lines: HeldLine[];
  /** At shelf prices, in cents. */
  totalCents: number;
}

/** Every cart with something in it, from the shop's own memory: what a test compares an adapter's reading with. */
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
