import { dollars } from '../../shop/numbers';
import { type PricedLine, type Visit, pictureUrl } from '../../shop/shop-visit';
import { type Html, html } from '../html';

/** The lines of the cart with their quantity and remove forms, for cart page, drawer and checkout. */
export function cartLines(visit: Visit, lines: readonly PricedLine[]): Html {
  return html`<ul class="cart-lines" aria-label="Items in your cart">
    ${lines.map((line) => cartLine(visit, line))}
  </ul>`;
}

function cartLine(visit: Visit, line: PricedLine): Html {
  const { shop } = visit;
  const { product, variant } = line;
  const to = shop.link(
    product.variants.length > 1
      ? `/products/${product.handle}?variant=${String(variant.id)}`
      : `/products/${product.handle}`,
  );
  const isShopify = shop.traits.platform === 'shopify';
  const change = shop.link(isShopify ? '/cart/change' : `/cart/lines/${variant.sku}`);
  const key = isShopify ? html`<input type="hidden" name="id" value="${line.key}" />` : null;
  return html`<li class="cart-line" data-sku="${isShopify ? String(variant.id) : variant.sku}">
    <a href="${to}" class="cart-picture" tabindex="-1" aria-hidden="true"
      ><img src="${pictureUrl(shop, product.handle)}" alt="" width="72" height="72"
    /></a>
    <div class="cart-what">
      <a class="cart-title" href="${to}">${product.title}</a>
      <span class="muted">${product.brand} · ${variant.size}</span>
      <span class="cart-each">${dollars(line.cents)} each</span>
    </div>
    <form class="cart-quantity" method="post" action="${change}">
      ${key}
      <label
        ><span class="visually-hidden">Quantity of ${product.title}</span
        ><input type="number" name="quantity" value="${line.quantity}" min="0" max="99"
      /></label>
      <button type="submit" class="button quiet small">Update</button>
    </form>
    <form class="cart-remove" method="post" action="${change}">
      ${key}<input type="hidden" name="quantity" value="0" />
      <button type="submit" class="link" aria-label="Remove ${product.title}">Remove</button>
    </form>
    <strong class="cart-price">${dollars(line.lineCents)}</strong>
  </li>`;
}
