import { formatMoney, money } from '../../../lib/core/offer/money';
import type { UnitPrice } from '../../../lib/core/offer/offer';

const per = { g: '/100 g', ml: '/100 ml', each: ' each' } as const;

/** "$0.45/100 g". Under one minor unit it says so instead of showing zero. */
export function formatUnitPrice(price: UnitPrice, currency: string): string {
  const minor = Math.round(price.minorX100 / 100);
  const text =
    minor === 0 && price.minorX100 > 0
      ? `under ${formatMoney(money(1, currency))}`
      : formatMoney(money(minor, currency));
  return `${text}${per[price.per]}`;
}
