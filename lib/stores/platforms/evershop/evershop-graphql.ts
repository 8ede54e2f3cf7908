import type { Cart } from '../../../core/cart/cart';
import { majorAt, numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

export const searchQuery = `query Search($filters: [FilterInput]) {
  products(filters: $filters) {
    items {
      sku name url
      price { regular { value currency } special { value currency } }
      inventory { isInStock }
      image { url }
      category { name }
      attributes: attributeIndex { attributeName optionText }
    }
  }
}`;

export const cartQuery = `query Cart {
  myCart {
    currency
    grandTotal { value }
    items { uuid productSku productName productUrl qty errors finalPrice { value } finalPriceInclTax { value } }
  }
}`;

/** Sends a query to the storefront's GraphQL. A failure comes with status 200 or 500 and an `error`. */
export async function graphql(page: AdapterPage, query: string, variables: Loose): Promise<Loose> {
  const body = await page.request.json('/api/graphql', {
    method: 'POST',
    ...page.request.jsonBody({ query, variables }),
  });
  const data = recordAt(body, 'data');
  if (data === null) {
    throw page.error.unreadable(
      `evershop: ${textAt(recordAt(body, 'error'), 'message') ?? textAt(recordsAt(body, 'errors')[0] ?? null, 'message') ?? 'no data'}`.slice(
        0,
        200,
      ),
    );
  }
  return data;
}

/**
 * Whether the catalogue's prices include tax, which decides how cart prices are compared with them. Older engines do not tell; their prices
 * do not include it.
 */
export const showsTax = perPage(async (page): Promise<boolean> => {
  const answer = await page.request.send('/api/graphql', {
    method: 'POST',
    ...page.request.jsonBody({ query: '{ setting { priceIncludingTax } }' }),
    accept: [400, 500],
  });
  return answer.status === 200 && valueAt(page.request.jsonOf(answer), 'data', 'setting', 'priceIncludingTax') === true;
});

/** A cart from the answer; an empty one for a shopper who never added anything, because the engine then has none. */
export function readCart(cart: Loose | null, isTaxIncluded: boolean, page: AdapterPage): Cart {
  const url = page.url('/cart');
  const currency = textAt(cart, 'currency');
  if (cart === null || currency === null) return { lines: [], total: null, currency: null, url };
  const lines = page.cart.lines(recordsAt(cart, 'items'), (item) => {
    // The engine checks each line at every read: "This item is out of stock", "We do not have enough stock".
    const [error = null] = textsAt(item, 'errors');
    return {
      lineId: textAt(item, 'uuid'),
      sku: textAt(item, 'productSku'),
      title: textAt(item, 'productName'),
      quantity: numberAt(item, 'qty'),
      price: majorAt(recordAt(item, isTaxIncluded ? 'finalPriceInclTax' : 'finalPrice'), currency, 'value'),
      url: page.url(textAt(item, 'productUrl')),
      buyable: error === null ? null : 0,
      complaint: error,
    };
  });
  return { lines, total: majorAt(recordAt(cart, 'grandTotal'), currency, 'value'), currency, url };
}
