import type { Structured } from '../../store-types';
import { jsonLd, productJson } from './product-data';

/** One JSON-LD graph in which related products come before the page's own product. */
export const relatedFirst: Structured = {
  weight: 1,
  product: (product, related, store) =>
    jsonLd({
      '@context': 'https://schema.org',
      '@graph': [...related, product].map((each) => productJson(each, store)),
    }),
};
