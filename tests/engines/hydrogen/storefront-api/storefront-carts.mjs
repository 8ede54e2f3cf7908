/**
 * The carts, as Shopify keeps them. A quantity above the stock is reduced to the stock, with a warning; a sold-out product is left out,
 * with a warning; a line in the cart stays when its product sells out. The newest lines are first.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { money } from './storefront-catalogue.mjs';
import { connection } from './connection.mjs';

const prefix = 'gid://shopify/Cart/';

/** All carts of a shop at `url`. */
export function createCarts(products, url) {
  const carts = new Map();
  const variants = new Map(products.map((product) => [product.variant.id, product]));

  const put = (cart, { merchandiseId, quantity = 1, attributes = [] }, warnings) => {
    const product = variants.get(merchandiseId);
    if (product === undefined) return [problem('INVALID', `The merchandise with id ${merchandiseId} does not exist.`)];
    const same = cart.lines.find((line) => line.product === product && sameAttributes(line.attributes, attributes));
    const wanted = (same?.quantity ?? 0) + quantity;
    const line = same ?? { id: `gid://shopify/CartLine/${randomUUID()}`, product, attributes, quantity: 0 };
    line.quantity = heldOf(line, wanted, warnings);
    if (same === undefined && line.quantity > 0) cart.lines.unshift(line);
    return [];
  };
  const answer = (id, work) => {
    const cart = carts.get(id);
    if (cart === undefined)
      return { cart: null, userErrors: [problem('INVALID', 'The specified cart does not exist.')], warnings: [] };
    const warnings = [];
    const userErrors = work(cart, warnings);
    cart.updatedAt = new Date().toISOString();
    return { cart: cartOf(cart, url), userErrors, warnings };
  };
  const withLine = (cart, id, work) => {
    const line = cart.lines.find((one) => one.id === id);
    if (line === undefined)
      return [problem('INVALID_MERCHANDISE_LINE', `The merchandise line with id ${id} does not exist.`)];
    work(line);
    cart.lines = cart.lines.filter(({ quantity }) => quantity > 0);
    return [];
  };

  return {
    find: (id) => (carts.has(id) ? cartOf(carts.get(id), url) : null),
    create(lines) {
      const id = `${prefix}c1-${randomBytes(16).toString('hex')}?key=${randomBytes(16).toString('hex')}`;
      const now = new Date().toISOString();
      carts.set(id, { id, lines: [], createdAt: now, updatedAt: now });
      return answer(id, (cart, warnings) => lines.flatMap((line) => put(cart, line, warnings)));
    },
    add: (id, lines) => answer(id, (cart, warnings) => lines.flatMap((line) => put(cart, line, warnings))),
    update: (id, lines) =>
      answer(id, (cart, warnings) =>
        lines.flatMap(({ id: lineId, quantity }) =>
          withLine(cart, lineId, (line) => {
            if (typeof quantity === 'number') line.quantity = heldOf(line, quantity, warnings);
          }),
        ),
      ),
    remove: (id, lineIds) =>
      answer(id, (cart) => lineIds.flatMap((lineId) => withLine(cart, lineId, (line) => (line.quantity = 0)))),
    /** A change of something that these carts do not have (codes, notes): it is accepted without effect. */
    leave: (id) => answer(id, () => []),

    /** For tests: every line of every cart, or of the cart in a `cart` cookie, the oldest first. */
    held: (token) =>
      [...carts.values()]
        .filter(({ id }) => token === undefined || id === `${prefix}${token}`)
        .flatMap(({ lines }) => [...lines].reverse())
        .map(({ product: { row }, quantity }) => ({
          sku: row.sku,
          title: row.title,
          quantity,
          unitPriceMinor: row.priceMinor,
        })),
    empty() {
      for (const cart of carts.values()) cart.lines = [];
    },
  };
}

function heldOf(line, wanted, warnings) {
  const { row } = line.product;
  if (wanted <= row.stock) return wanted;
  const isSoldOut = row.stock <= 0;
  warnings.push({
    __typename: 'CartWarning',
    code: isSoldOut ? 'MERCHANDISE_OUT_OF_STOCK' : 'MERCHANDISE_NOT_ENOUGH_STOCK',
    message: isSoldOut
      ? `The product '${row.title}' is already sold out.`
      : `Only ${row.stock} items were added to your cart due to availability.`,
    target: line.id,
  });
  // Lines stay in the cart when their product sells out, marked as not for sale.
  return isSoldOut ? Math.min(line.quantity, wanted) : row.stock;
}

function cartOf({ id, lines, createdAt, updatedAt }, url) {
  const total = money(lines.reduce((sum, { product, quantity }) => sum + product.row.priceMinor * quantity, 0));
  return {
    __typename: 'Cart',
    id,
    createdAt,
    updatedAt,
    checkoutUrl: `${url}/cart/c/${id.slice(prefix.length)}`,
    totalQuantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    note: '',
    attributes: [],
    discountCodes: [],
    discountAllocations: [],
    appliedGiftCards: [],
    buyerIdentity: { countryCode: 'US', customer: null, email: null, phone: null, deliveryAddressPreferences: [] },
    cost: { subtotalAmount: total, totalAmount: total, totalTaxAmount: null, totalDutyAmount: null },
    lines: (page) => connection(lines.map(lineOf), page),
  };
}

function lineOf({ id, product, quantity, attributes }) {
  const cost = money(product.row.priceMinor * quantity);
  return {
    __typename: 'CartLine',
    id,
    quantity,
    attributes,
    merchandise: product.variant,
    cost: { amountPerQuantity: money(product.row.priceMinor), subtotalAmount: cost, totalAmount: cost },
  };
}

const problem = (code, message) => ({ __typename: 'CartUserError', code, field: null, message });
const sameAttributes = (one, other) => JSON.stringify(one) === JSON.stringify(other);
