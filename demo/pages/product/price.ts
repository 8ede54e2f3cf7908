import type { Product, Variant } from '../../shop/shop-catalogue';
import { dollars } from '../../shop/numbers';
import { unitPriceLabel } from '../../shop/demo-pack-size';
import { type Visit, needsBranch } from '../../shop/shop-visit';
import { type Html, html, raw } from '../html';

/** The price block of a card or a product page: price, former price, unit price. */
export function priceBlock(visit: Visit, product: Product): Html | null {
  if (needsBranch(visit)) return html`<p class="price-line muted">Choose a store to see prices</p>`;
  const [first] = product.variants;
  if (!first) return null;
  const { traits } = visit.shop;
  if (traits.prices === 'twice') return twice(first);
  const cheapest = product.variants.reduce((low, variant) => (variant.cents < low.cents ? variant : low), first);
  const microdata = traits.structured === 'everywhere';
  const unit = product.variants.length === 1 ? unitPriceLabel(first.cents, first.size) : null;
  return html`<p
    class="price-line"
    ${microdata && raw('itemprop="offers" itemscope itemtype="https://schema.org/Offer"')}
  >
    ${microdata && offerMeta(first)}
    <span class="price ${first.wasCents !== null && 'on-sale'}">
      ${product.variants.length > 1 && html`<span class="from">from</span> `}${dollars(cheapest.cents)}
    </span>
    ${first.wasCents !== null && html`<s class="was">${dollars(first.wasCents)}</s>`}
    ${unit !== null && html`<span class="unit-price">${unit}</span>`}
  </p>`;
}

function offerMeta(variant: Variant): Html {
  return html`<meta itemprop="price" content="${(variant.cents / 100).toFixed(2)}" /><meta
      itemprop="priceCurrency"
      content="USD"
    /><link itemprop="availability" href="https://schema.org/${variant.stock === 0 ? 'OutOfStock' : 'InStock'}" />`;
}

/**
 * The price that is hardest to read: a struck price, then the price in words for screen readers, then the same price split into
 * pieces.
 */
function twice(variant: Variant): Html {
  const was = variant.wasCents ?? Math.round(variant.cents * 1.25);
  const [whole = '', part = ''] = dollars(variant.cents).slice(1).split('.');
  const unit = unitPriceLabel(variant.cents, variant.size);
  return html`<div class="price-line twice">
    <s class="was">${dollars(was)}</s>
    ${unit !== null && html`<span class="unit-price">${unit}</span>`}
    <span class="visually-hidden">Original price: ${dollars(was)}. Current price: ${dollars(variant.cents)}</span>
    <span class="price on-sale" aria-hidden="true"><span>$</span><span>${whole}</span><sup>${part}</sup></span>
    <span class="saving">Save ${dollars(was - variant.cents)}</span>
  </div>`;
}
