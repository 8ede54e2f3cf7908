import { findPrices } from '../../../core/offer/price-text';
import type { Money } from '../../../core/offer/money';
import { parsePackSize } from '../../../core/offer/pack-size';
import { isOldPrice } from './price-elements';
import { textOf } from '../page/visible-text';

/** The unit after the price of a measure: "/ kg", "per lb", "je 1 kg". */
const perMeasure = /^\s*(?:\/|per|pro|je)\s*(?:1\s?)?(kg|kilo|lb|pound)\b/i;

/**
 * The price of loose goods whose card gives a price per kilo or pound only: one unit of them is that measure. Null if the name
 * contains a pack size, because a pack has a price of its own.
 */
export function priceOfMeasure(
  elements: readonly Element[],
  title: string,
  currency: string | null,
): { price: Money; size: string } | null {
  if (parsePackSize(title) !== null) return null;
  for (const element of elements) {
    if (isOldPrice(element)) continue;
    for (const text of [textOf(element), textOf(element.parentElement)]) {
      const [found, ...more] = findPrices(text, currency);
      if (found === undefined || more.length > 0 || found.price.minor === 0) continue;
      const unit = perMeasure.exec(text.slice(found.index + found.text.length))?.[1];
      if (unit !== undefined) return { price: found.price, size: `1 ${unit.toLowerCase()}` };
    }
  }
  return null;
}
