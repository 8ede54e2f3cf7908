import { imperialGallon } from '../exact-units';
import type { Quantity, Unit } from '../quantity';

/**
 * What a pint is depends on the country. US customary fluid measures (NIST Handbook 44, Appendix C) hold in the United States; imperial
 * ones (UK Weights and Measures Act 1985, Schedule 1) in Britain and Ireland, and by custom in the other countries that took them over.
 * A store's country is told by the currency it sells in.
 */
const imperialCurrencies: ReadonlySet<string> = new Set('GBP EUR CAD AUD NZD INR ZAR'.split(' '));

/** Millilitres of the measures that differ. */
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

/** An amount whose measure is not the same in every country, in millilitres of the store's; any other as it is. */
export function inStoreMeasures<Asked extends { quantity: Quantity | null }>(asked: Asked, currency: string): Asked {
  const { quantity } = asked;
  const millilitres = quantity === null || !isImperial(currency) ? undefined : imperial[quantity.unit];
  return quantity === null || millilitres === undefined
    ? asked
    : { ...asked, quantity: { amount: Math.round(quantity.amount * millilitres * 100) / 100, unit: 'ml' } };
}
