import { type Html, html, scriptJson } from '../../../pages/html';
import type { ZooProduct } from '../../zoo-catalogue';
import { productLink } from '../../pages/front';
import type { Structured } from '../../store-types';
import type { ZooStore } from '../../store-types';

/** schema.org/Product in JSON-LD, as most engines write it. */
export const productData: Structured = {
  weight: 4,
  product: (product, _related, store) => jsonLd({ '@context': 'https://schema.org', ...productJson(product, store) }),
};

/** A product as a schema.org/Product record. */
export function productJson(product: ZooProduct, store: ZooStore): Record<string, unknown> {
  const isTold = product.isSoldOut && store.pieces.stock.isTold;
  return {
    '@type': 'Product',
    name: product.title,
    sku: String(product.id),
    brand: { '@type': 'Brand', name: product.brand },
    url: store.origin + productLink(store, product),
    offers: {
      '@type': 'Offer',
      price: (product.price / 100).toFixed(2),
      priceCurrency: 'USD',
      availability: `https://schema.org/${isTold ? 'OutOfStock' : 'InStock'}`,
    },
  };
}

/** A JSON-LD script element. */
export function jsonLd(data: unknown): Html {
  return html`<script type="application/ld+json">
    ${scriptJson(data)}
  </script>`;
}
