import { addForm } from '../../engines/hydrogen/hydrogen-bare-cart';
import { startHydrogen } from '../../engines/hydrogen/hydrogen';
import { describeShop } from './scenarios';

describeShop({
  name: 'Hydrogen',
  soldOut: 0,
  start: startHydrogen,
  ways: ['any store'],
  add: (sku, quantity) => ({
    path: '/cart.data',
    type: 'application/x-www-form-urlencoded',
    body: addForm(sku, quantity),
  }),
});
