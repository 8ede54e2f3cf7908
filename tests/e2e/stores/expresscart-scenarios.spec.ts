import { expressCartId, startExpressCart } from '../../engines/expresscart/expresscart';
import { describeShop } from './scenarios';

describeShop({
  name: 'expressCart',
  // At 0 it no longer looks and sells on.
  soldOut: -1,
  start: startExpressCart,
  add: (sku, quantity) => ({
    path: '/product/addtocart',
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ productId: expressCartId(sku), productQuantity: String(quantity) }).toString(),
  }),
});
