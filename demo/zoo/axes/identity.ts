import { idProduct } from '../traits/identity/id-product';
import { numberPath } from '../traits/identity/number-path';
import { productsId } from '../traits/identity/products-id';
import { queryId } from '../traits/identity/query-id';
import { sessionInLinks } from '../traits/identity/session-in-links';
import { shopSlug } from '../traits/identity/shop-slug';
import { slugPath } from '../traits/identity/slug-path';

/** How products are named in addresses. */
export const identities = {
  'slug-path': slugPath,
  'shop-slug': shopSlug,
  'query-id': queryId,
  'products-id': productsId,
  'id-product': idProduct,
  'number-path': numberPath,
  'session-in-links': sessionInLinks,
};
