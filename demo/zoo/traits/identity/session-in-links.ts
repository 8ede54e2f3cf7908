import type { Identity } from '../../trait-types';
import { productsId } from './products-id';

/** Every link carries the session's id, as osCommerce writes them for a visitor without cookies. */
export const sessionInLinks: Identity = {
  ...productsId,
  weight: 1,
  link: (path) => `${path}${path.includes('?') ? '&' : '?'}zid=4f0c2ab97d1e5b38`,
};
