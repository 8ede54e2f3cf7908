import type { Money } from './money';
import { minorDigits } from './money';

const formats = new Map<string, { format: Intl.NumberFormat; unit: number }>();

/** {@link formatMoney} in US English with a cached formatter: building one takes longer than deciding a whole line. */
export function sayMoney(amount: Money): string {
  let known = formats.get(amount.currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: amount.currency });
    known = { format, unit: 10 ** minorDigits(amount.currency) };
    formats.set(amount.currency, known);
  }
  return known.format.format(amount.minor / known.unit);
}
