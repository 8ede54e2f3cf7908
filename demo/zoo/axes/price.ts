import { priceOnce } from '../traits/price/price-once';
import { splitPrice } from '../traits/price/split-price';
import { struckPrice } from '../traits/price/struck-price';
import { unitPriceBeside } from '../traits/price/unit-price-beside';

/** How a price is written. */
export const prices = {
  'price-once': priceOnce,
  'struck-price': struckPrice,
  'unit-price-beside': unitPriceBeside,
  'split-price': splitPrice,
};
