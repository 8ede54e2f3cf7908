import { isAvailable } from '../../shop/shop-catalogue';
import type { Hit } from '../../shop/shop-search';
import { type Visit, pictureUrl } from '../../shop/shop-visit';
import { addForm } from './add-form';
import { type Html, html, raw } from '../html';
import { icon } from '../icons';
import { priceBlock } from './price';

/** A grid of product cards. */
export function cardGrid(visit: Visit, hits: readonly Hit[], label: string): Html {
  return html`<ul class="grid" aria-label="${label}">
    ${hits.map((hit) => card(visit, hit))}
  </ul>`;
}

function card(visit: Visit, { product, isSponsored }: Hit): Html {
  const { shop } = visit;
  const microdata = shop.traits.structured === 'everywhere';
  const isCut = shop.traits.names === 'cut';
  const title = isCut ? cut(product.title) : product.title;
  const to = shop.link(`/products/${product.handle}`);
  const size = product.variants.length === 1 ? product.variants[0]?.size : `${String(product.variants.length)} sizes`;
  return html`<li class="card" ${microdata && raw('itemscope itemtype="https://schema.org/Product"')}>
    <a class="card-picture" href="${to}" tabindex="-1" aria-hidden="true">
      <img
        src="${pictureUrl(shop, product.handle)}"
        alt=""
        loading="lazy"
        width="200"
        height="200"
        ${microdata && raw('itemprop="image"')}
      />
    </a>
    <div class="badges">
      ${isSponsored && html`<span class="badge sponsored">Sponsored</span>`}
      ${product.labels.includes('USDA Organic') && html`<span class="badge organic">${icon('leaf')}Organic</span>`}
      ${shop.traits.soldOut === 'disabled' && !isAvailable(product) && html`<span class="badge gone">Sold out</span>`}
      ${product.variants.some((variant) => (variant.stock ?? 0) > 0) && html`<span class="badge few">Few left</span>`}
    </div>
    <p class="card-brand" ${microdata && raw('itemprop="brand"')}>${product.brand}</p>
    <h3 class="card-title">
      <a href="${to}" ${microdata && raw('itemprop="url"')}
        ><span ${microdata && raw('itemprop="name"')}>${title}</span></a
      >
    </h3>
    ${!isCut && html`<p class="card-size">${size}</p>`} ${priceBlock(visit, product)} ${addForm(visit, product, 'card')}
  </li>`;
}

/** Shortens a name as a narrow card does: "Boneless Skinless Chicken Thighs" → "Boneless Skinl…". */
function cut(title: string): string {
  return title.length > 16 ? `${title.slice(0, 14).trimEnd()}…` : title;
}
