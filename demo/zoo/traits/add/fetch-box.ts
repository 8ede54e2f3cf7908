import { scriptedChange } from '../../cart/cart-routes';
import type { Add } from '../../store-types';
import { buyBox, pressScript } from './buying';

/** A button of the product's page whose script sends JSON. */
export const fetchBox: Add = {
  weight: 4,
  card: () => null,
  product: (parts, store) => buyBox(parts, store),
  receive: (store, request) =>
    request.method === 'POST' && request.url.pathname === '/api/cart/items' ? scriptedChange(store, request) : null,
  script: pressScript,
};
