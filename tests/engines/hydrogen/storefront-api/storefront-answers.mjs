/** The answers of the stand-in to those queries and mutations of Shopify's Storefront API that Hydrogen's starter uses. */
import { connection } from './connection.mjs';
import { search } from './storefront-search.mjs';

/** The root of the queries and of the mutations, for a shop at `url`. */
export function createAnswers(catalogue, carts, url) {
  const { products, aisles } = catalogue;
  const country = {
    isoCode: 'US',
    name: 'United States',
    currency: { isoCode: 'USD', name: 'US Dollar', symbol: '$' },
  };
  const newestFirst = (list, { reverse }) => (reverse ? [...list].reverse() : list);
  let searches = 0;

  return {
    query: {
      shop: {
        id: 'gid://shopify/Shop/60000000001',
        name: 'Harbor Pantry',
        description: 'Groceries from the harbor',
        primaryDomain: { url, host: new URL(url).host, sslEnabled: false },
        brand: null,
      },
      localization: {
        country,
        language: { isoCode: 'EN', name: 'English', endonymName: 'English' },
        availableCountries: [country],
      },
      menu: ({ handle }) => menuOf(handle, aisles, url),
      urlRedirects: (page) => connection([], page),
      product: ({ handle }) => products.find((product) => product.handle === handle) ?? null,
      products: (page) => connection(newestFirst(products, page), page),
      collection: ({ handle }) => aisles.find((aisle) => aisle.handle === handle) ?? null,
      collections: (page) => connection(newestFirst(aisles, page), page),
      cart: ({ id }) => carts.find(id),
      search({ query, types, prefix, unavailableProducts, ...page }) {
        if (types && !types.includes('PRODUCT')) return connection([], page);
        const found = search(products, query, {
          isPrefix: prefix !== 'NONE',
          hidesSoldOut: unavailableProducts === 'HIDE',
        });
        searches += 1;
        // Shopify counts the products opened from a search: each link has its position and the number of the search.
        const tracked = found.map((product, at) => ({
          ...product,
          trackingParameters: `_pos=${at + 1}&_sid=${(searches * 2_654_435_761).toString(16).slice(-9)}&_ss=r`,
        }));
        return connection(tracked, page);
      },
      predictiveSearch: ({ query, limit }) => ({
        products: search(products, query).slice(0, limit ?? 10),
        collections: [],
        pages: [],
        articles: [],
        queries: [],
      }),
    },
    mutation: {
      cartCreate: ({ input }) => carts.create(input?.lines ?? []),
      cartLinesAdd: ({ cartId, lines }) => carts.add(cartId, lines),
      cartLinesUpdate: ({ cartId, lines }) => carts.update(cartId, lines),
      cartLinesRemove: ({ cartId, lineIds }) => carts.remove(cartId, lineIds),
      cartBuyerIdentityUpdate: ({ cartId }) => carts.leave(cartId),
      cartDiscountCodesUpdate: ({ cartId }) => carts.leave(cartId),
    },
  };
}

function menuOf(handle, aisles, url) {
  const entries =
    handle === 'footer'
      ? [['Search', '/search']]
      : [
          ['All groceries', '/collections/all'],
          ...aisles.slice(0, 4).map((one) => [one.title, `/collections/${one.handle}`]),
        ];
  return {
    id: `gid://shopify/Menu/${handle}`,
    handle,
    title: handle,
    items: entries.map(([title, path], at) => ({
      id: `gid://shopify/MenuItem/${handle}-${at}`,
      title,
      type: 'HTTP',
      url: `${url}${path}`,
      resourceId: null,
      tags: [],
      items: [],
    })),
  };
}
