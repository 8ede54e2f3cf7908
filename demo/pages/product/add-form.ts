import type { Product, Variant } from '../../shop/shop-catalogue';
import { dollars } from '../../shop/numbers';
import { type Visit, needsBranch } from '../../shop/shop-visit';
import { type Html, html, raw } from '../html';
import { icon } from '../icons';

/** The form that puts a product into the cart, as a card or a product page shows it. Works with and without the shop's script. */
export function addForm(visit: Visit, product: Product, at: 'card' | 'page'): Html {
  const { shop } = visit;
  const { traits } = shop;
  if (needsBranch(visit))
    return html`<a class="button quiet" href="${shop.link('/branches')}">Choose a store first</a>`;
  const [first] = product.variants;
  const isOff = traits.soldOut === 'disabled' && product.variants.every((variant) => variant.stock === 0);
  if (isOff) return html`<button type="button" class="button" disabled>Sold out</button>`;
  const isShopify = traits.platform === 'shopify';
  const field = isShopify ? 'id' : 'sku';
  const choice =
    product.variants.length > 1
      ? sizeChoice(product, field)
      : html`<input type="hidden" name="${field}" value="${first ? idOf(first, isShopify) : ''}" />`;
  return html`<form
    class="add add-on-${at}"
    method="post"
    action="${shop.link(isShopify ? '/cart/add' : '/cart/lines')}"
    data-add
    ${isShopify && raw('data-type="add-to-cart-form" enctype="multipart/form-data"')}
  >
    ${choice} ${quantity(at)} ${buttons(visit, product, at)}
  </form>`;
}

function idOf(variant: Variant, isShopify: boolean): string {
  return isShopify ? String(variant.id) : variant.sku;
}

function sizeChoice(product: Product, field: string): Html {
  return html`<select name="${field}" aria-label="Size of ${product.title}">
    ${product.variants.map(
      (variant) =>
        html`<option value="${variant.id}" ${variant.stock === 0 && raw('disabled')}>
          ${variant.size} – ${dollars(variant.cents)}
        </option>`,
    )}
  </select>`;
}

function quantity(at: 'card' | 'page'): Html {
  return at === 'card'
    ? html`<input type="hidden" name="quantity" value="1" />`
    : html`<label class="quantity">Quantity <input type="number" name="quantity" value="1" min="1" max="99" /></label>`;
}

function buttons(visit: Visit, product: Product, at: 'card' | 'page'): Html {
  const { shop } = visit;
  // In a list with shortened names, the button's name must not contain the whole name.
  const label = at === 'card' && shop.traits.names === 'cut' ? 'Add to cart' : `Add ${product.title} to cart`;
  const add = html`<button type="submit" name="add" class="button" aria-label="${label}">
    ${at === 'card' ? 'Add' : 'Add to cart'}
  </button>`;
  switch (shop.traits.buttons) {
    case 'add':
      return add;
    case 'buy-now':
      return html`<button type="submit" class="button loud" formaction="${shop.link('/checkout/express')}">
          Buy now
        </button>
        <button type="submit" class="button quiet" formaction="${shop.link('/subscriptions')}">
          Subscribe &amp; save 5%
        </button>
        <button type="submit" class="button">Add</button>`;
    case 'icons':
      return html`<span class="icon-row">
        <button type="submit" class="icon-button" formaction="${shop.link('/lists/wish')}">
          ${icon('heart', 'Save to wish list')}
        </button>
        <button type="submit" class="icon-button" formaction="${shop.link('/lists/compare')}">
          ${icon('scales', 'Compare')}
        </button>
        <button type="submit" class="icon-button strong">${icon('basket-plus', 'Add to cart')}</button>
      </span>`;
  }
}
