import type { StoreInfo } from '../../core/store/store-info';
import { textAt } from '../reading/json-fields';
import type { StorePage } from '../page';
import { shopName } from '../reading/shop-details';
import { isType, jsonLdNodes } from '../generic/page/structured-products';

/** The shop's name: from its meta tags, else from the site or business in its structured data, else from its title or host. */
export function nameOfShop({ document, location }: StorePage): string {
  const name = shopName(document, location.href);
  const hasMeta = document.querySelector('meta[property="og:site_name"]') !== null;
  const told = hasMeta
    ? undefined
    : jsonLdNodes(document).find((node) =>
        ['WebSite', 'GroceryStore', 'Organization', 'Store'].some((type) => isType(node, type)),
      );
  return textAt(told ?? null, 'name') ?? name;
}

/** For platforms on which any visitor has a cart: the shop's name, ready to fill. */
export function openShop(page: StorePage): Promise<Pick<StoreInfo, 'name' | 'readiness'>> {
  return Promise.resolve({ name: nameOfShop(page), readiness: 'ready' });
}
