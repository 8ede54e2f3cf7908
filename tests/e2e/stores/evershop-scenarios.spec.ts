import { startEverShop } from '../../engines/evershop/evershop';
import { describeShop } from './scenarios';

describeShop({
  name: 'EverShop',
  soldOut: 0,
  start: startEverShop,
  add: (sku, quantity) => ({
    path: '/api/cart/mine/items',
    type: 'application/json',
    body: JSON.stringify({ sku, qty: String(quantity) }),
  }),
});
