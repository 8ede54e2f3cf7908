import { z } from 'zod/mini';

/**
 * An amount in the currency's minor unit (cents, pence; yen has none), with its ISO 4217 code. Whole numbers only: totals are never
 * computed with floats.
 */
export const Money = z.strictObject({ minor: z.int(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });
export type Money = z.infer<typeof Money>;

/** Decimals of currencies, cached: a formatter is slow to build and its answer never changes. */
/** The most common currencies are listed: the first use of Intl takes a page longer than reading its cart. */
const digitsOf = new Map(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR'].map((currency) => [currency, 2]));

/** How many decimals a currency's major unit has. Source: ISO 4217 by way of Intl. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

export function money(minor: number, currency: string): Money {
  return { minor: Math.round(minor), currency };
}

/** Converts major units (12.99) to Money. It goes through a fixed-point string, so that a float such as 1.005 cannot be off by a cent. */
export function fromMajor(major: number, currency: string): Money {
  const digits = minorDigits(currency);
  return { minor: Math.round(Number((major * 10 ** digits).toFixed(4))), currency };
}

/** Adds amounts of one currency. Throws RangeError when the currencies differ. */
export function addMoney(amounts: readonly Money[], currency: string): Money {
  let minor = 0;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new RangeError(`cannot add ${amount.currency} to ${currency}`);
    minor += amount.minor;
  }
  return { minor, currency };
}

export function timesMoney(amount: Money, count: number): Money {
  return { minor: Math.round(amount.minor * count), currency: amount.currency };
}

export function formatMoney(amount: Money, locale = 'en-US'): string {
  const digits = minorDigits(amount.currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency }).format(
    amount.minor / 10 ** digits,
  );
}
