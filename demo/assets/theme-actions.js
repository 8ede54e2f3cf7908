// @ts-check
// Shopify's standard storefront actions (shopify.dev/docs/api/storefront-events-and-actions), over this shop's own cart endpoints.
document.addEventListener('DOMContentLoaded', () => {
  const shop = /** @type {any} */ (window).Shopify;
  const { root } = shop.routes;

  const getJson = async (/** @type {string} */ path) => (await fetch(root + path)).json();

  const toCart = (/** @type {any} */ cart) => ({
    id: `gid://shopify/Cart/${cart.token}`,
    totalQuantity: cart.item_count,
    cost: { totalAmount: { amount: (cart.total_price / 100).toFixed(2), currencyCode: cart.currency } },
    lines: cart.items.map((/** @type {any} */ item) => ({
      id: `gid://shopify/CartLine/${item.key}`,
      quantity: item.quantity,
      merchandise: {
        id: `gid://shopify/ProductVariant/${item.variant_id}`,
        title: item.variant_title ?? 'Default Title',
      },
    })),
  });

  /** A line with an id is set, a line without one is added. */
  async function updateCart(/** @type {{ lines?: any[] }} */ { lines = [] }) {
    const userErrors = [];
    const warnings = [];
    for (const line of lines) {
      const isSet = line.id !== undefined;
      const variant = String(line.merchandiseId ?? '')
        .split('/')
        .pop();
      const body = isSet
        ? { id: String(line.id).split('/').pop(), quantity: line.quantity }
        : { items: [{ id: Number(variant), quantity: line.quantity ?? 1 }] };
      const response = await fetch(`${root}cart/${isSet ? 'change' : 'add'}.js`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (response.ok) continue;
      const { description } = await response.json();
      if (/^Only \d/.test(description)) warnings.push({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', message: description });
      else userErrors.push({ code: 'INVALID', message: description });
    }
    // As the theme's own handler does: the page stays, and its cart link counts anew.
    const cart = await getJson('cart.js');
    for (const bubble of document.querySelectorAll('[data-cart-count]')) bubble.textContent = String(cart.item_count);
    document.dispatchEvent(
      new CustomEvent('shopify:cart:lines-update', { bubbles: true, detail: { cart: toCart(cart) } }),
    );
    return { cart: toCart(cart), userErrors, warnings };
  }

  shop.actions = {
    getCart: async () => ({ cart: toCart(await getJson('cart.js')) }),
    updateCart: Object.assign(updateCart, { isDefault: () => false }),
    openCart: async () => {
      location.href = `${root}cart`;
    },
  };
});
