import { imperialGallon } from '../exact-units';
import type { Quantity, Unit } from '../quantity';

/**
 * The size of a pint depends on the country. US customary fluid measures (NIST Handbook 44, Appendix C) apply in the United States;
 * imperial ones (UK Weights and Measures Act 1985, Schedule 1) apply in Britain and Ireland, and by custom in the other countries that
 * adopted them. The store's currency decides.
 */
const imperialCurrencies: ReadonlySet<string> = new Set('GBP EUR CAD AUD NZD INR ZAR'.split(' '));

/** Millilitres of the measures that differ between the two systems. */
const imperial: Partial<Record<Unit, number>> = {
  floz: imperialGallon / 160,
  pint: imperialGallon / 8,
  quart: imperialGallon / 4,
  gallon: imperialGallon,
};

/** Whether a store that sells in this currency means the imperial pint. */
export function isImperial(currency: string): boolean {
  return imperialCurrencies.has(currency);
}

/** Converts an amount whose measure differs between countries into the store's millilitres; any other amount is returned as it is. */
export function inStoreMeasures<Asked extends { quantity: Quantity | null }>(asked: Asked, currency: string): Asked {
  const { quantity } = asked;
  const millilitres = quantity === null || !isImperial(currency) ? undefined : imperial[quantity.unit];
  return quantity === null || millilitres === undefined
    ? asked
    : { ...asked, quantity: { amount: Math.round(quantity.amount * millilitres * 100) / 100, unit: 'ml' } };
}
