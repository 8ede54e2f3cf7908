import type { Money } from '../../../../lib/core/offer/money';
import { sayMoney } from '../../../../lib/core/offer/format-money-fast';

const days: Readonly<Record<number, string>> = {
  1: 'a day',
  2: 'a couple of days',
  3: 'three days',
  5: 'five days',
  7: 'a week',
  14: 'a fortnight',
  21: 'three weeks',
  30: 'a month',
};

/** "7 days" as it is said in words; as it is where no usual words are known. */
export function durationInWords(text: string): string {
  const count = Number(/^(\d+) days?$/.exec(text)?.[1] ?? 0);
  return days[count] ?? text;
}

/** Amounts below one in pence or cents, as they are spoken; others as they are written. */
export function spoken(money: Money): string {
  const minor = String(money.minor);
  if (money.minor >= 100 || money.minor < 2) return sayMoney(money);
  return money.currency === 'GBP' ? `${minor}p` : `${minor} cents`;
}

const grams: Readonly<Record<string, number>> = { g: 1, kg: 1000, oz: 28.35, lb: 453.6 };
const millilitres: Readonly<Record<string, number>> = { ml: 1, l: 1000, 'fl oz': 29.57 };

/** The size at the end of a title or text, in grams or millilitres; null where it is another. */
function measured(text: string): { of: string; amount: number } | null {
  const [, value = '', unit = ''] = /(?<![\dx×] ?)(\d+(?:\.\d+)?) ?(fl oz|g|kg|oz|lb|ml|l)$/i.exec(text) ?? [];
  const key = unit.toLowerCase();
  const [weight, volume] = [grams[key], millilitres[key]];
  if (weight !== undefined) return { of: 'g', amount: Number(value) * weight };
  return volume === undefined ? null : { of: 'ml', amount: Number(value) * volume };
}

/** How a pack stands to another in size, in words; none where that is not known. Written apart from the check. */
export function sizeInWords(size: string | null, than: string): string[] {
  const [own, other] = [size === null ? null : measured(size), measured(than)];
  if (own === null || own.of !== other?.of) return [];
  const ratio = own.amount / other.amount;
  const half = Math.abs(ratio - 0.5) < 0.001 ? ['is half the size'] : [];
  const twice = Math.abs(ratio - 2) < 0.001 ? ['is twice the size'] : [];
  if (ratio < 0.99) return [...half, 'is smaller', 'is a smaller pack'];
  return ratio > 1.01 ? [...twice, 'is larger', 'is a bigger pack'] : [];
}
