import { type CartOutcome, addToCart, heldOf, setLine } from './visitor-carts';
import { isAvailable } from './shop-catalogue';
import type { StockedVariant } from './shop';
import type { PricedLine, Visit } from './shop-visit';

/** An add as the shop answers it: the outcome, and the line it claims to hold now (null if it refuses). */
export interface PutAnswer {
  outcome: CartOutcome['kind'];
  added: number;
  claimed: PricedLine | null;
}

/** Adds to the visitor's cart. With a write fault, the real change differs from the answer. */
export function putIntoCart(
  visit: Visit,
  stocked: StockedVariant,
  quantity: number,
  properties: Readonly<Record<string, string>> = {},
): PutAnswer {
  const { cart, fault } = visit;
  const { variant } = stocked;
  const held = heldOf(cart, variant.id);
  switch (fault?.kind) {
    case 'silent-no-add':
      return { outcome: 'done', added: quantity, claimed: claim(visit, stocked, held + quantity) };
    case 'adds-other':
      addToCart(cart, neighbourOf(visit, stocked).variant, quantity);
      return { outcome: 'done', added: quantity, claimed: claim(visit, stocked, held + quantity) };
    case 'adds-one-more':
    case 'adds-one-fewer': {
      const really = quantity + (fault.kind === 'adds-one-more' ? 1 : -1);
      if (really > 0) addToCart(cart, variant, really, properties);
      return { outcome: 'done', added: quantity, claimed: claim(visit, stocked, held + quantity) };
    }
    default: {
      const outcome = addToCart(cart, variant, quantity, properties);
      if (outcome.kind === 'sold-out' || outcome.kind === 'at-limit') {
        return { outcome: outcome.kind, added: 0, claimed: null };
      }
      const added = outcome.kind === 'partial' ? outcome.added : quantity;
      return { outcome: outcome.kind, added, claimed: claim(visit, stocked, held + added) };
    }
  }
}

/** Sets the line with this key to a quantity. Null when the cart holds no such line. */
export function setInCart(visit: Visit, key: string, quantity: number): CartOutcome | null {
  const line = visit.cart.lines.find((held) => held.key === key);
  const stocked = line && visit.shop.byVariant.get(line.variantId);
  return line && stocked ? setLine(visit.cart, line, stocked.variant, quantity) : null;
}

/** Checks the stock before anything is written. Null if at least a part may be added. */
export function refusalOf(visit: Visit, { variant }: StockedVariant): 'sold-out' | 'at-limit' | null {
  if (variant.stock === 0) return 'sold-out';
  return variant.stock !== null && heldOf(visit.cart, variant.id) >= variant.stock ? 'at-limit' : null;
}

function claim(visit: Visit, stocked: StockedVariant, quantity: number): PricedLine {
  const held = visit.cart.lines.find((line) => line.variantId === stocked.variant.id);
  const { cents } = stocked.variant;
  return {
    ...stocked,
    key: held?.key ?? `${String(stocked.variant.id)}:0`,
    properties: held?.properties ?? {},
    quantity,
    cents,
    lineCents: cents * quantity,
  };
}

function neighbourOf(visit: Visit, { product }: StockedVariant): StockedVariant {
  const { products } = visit.shop;
  const other = products.find(
    (candidate) => candidate !== product && candidate.department === product.department && isAvailable(candidate),
  );
  const variant = other?.variants.find((candidate) => candidate.stock !== 0);
  if (!other || !variant) throw new Error(`no other product beside ${product.handle}`);
  return { product: other, variant };
}
