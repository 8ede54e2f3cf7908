import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Offer } from '../../../lib/core/offer/offer';
import { packSizeOf, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { CatalogueIndex } from '../../../tests/support/catalogue-index';
import { anOffer } from '../../../tests/support/builders';
import { seeded } from '../../../tests/support/random-cases';
import { dataFolder, parseCsv, readData } from '../meals/meals-data';

/** A store made from a real catalogue. */
export interface CatalogueStore {
  name: string;
  currency: string;
  offers: readonly Offer[];
  search: (query: string, limit: number) => Offer[];
}

const ukFile = 'catalogues/uk_products_9k.csv';
const usFile = 'catalogues/grocerydb_products_24k.csv';

/** The British catalogue with its own prices, and the American one with modelled prices. Empty if the data is missing. */
export function catalogueStores(): CatalogueStore[] {
  if (![ukFile, usFile].every((file) => existsSync(resolve(dataFolder, file)))) return [];
  return [store('UK', 'GBP', ukOffers()), store('US', 'USD', usOffers())];
}

function store(name: string, currency: string, offers: readonly Offer[]): CatalogueStore {
  const index = new CatalogueIndex(offers);
  return { name, currency, offers, search: (query, limit) => index.search(query, limit) };
}

function ukOffers(): Offer[] {
  return parseCsv(readData(ukFile)).flatMap(({ title = '', weight = '', price = '' }, index) => {
    const minor = Math.round(Number(price.replace('£', '')) * 100);
    if (title === '' || !(minor > 0)) return [];
    const pack = packSizeOf(title, weight.replace(/^Typically: /, ''));
    const money = { minor, currency: 'GBP' };
    return [anOffer({ sku: `uk${String(index)}`, title, price: money, pack, unitPrice: unitPriceOf(money, pack) })];
  });
}

/**
 * Modelled prices: dollars per pack that grow with size to the power 0.7, as on real shelves (twice as much costs 1.6 times as
 * much), with a spread of up to a factor of 1.8 either way. Always the same for the same row.
 */
function usOffers(): Offer[] {
  return parseCsv(readData(usFile)).flatMap(({ title = '', brand = '' }, index) => {
    if (title === '') return [];
    const pack = packSizeOf(title, null);
    const size = pack?.quantity ?? null;
    const relative = size === null ? 1 : size.unit === 'each' ? size.amount / 6 : size.amount / 400;
    const spread = 1.8 ** (seeded(index + 1).next() * 2 - 1);
    const minor = Math.max(25, Math.round(320 * Math.min(20, Math.max(0.05, relative)) ** 0.7 * spread));
    const money = { minor, currency: 'USD' };
    return [
      anOffer({
        sku: `us${String(index)}`,
        title,
        brand: brand === '' ? null : brand,
        price: money,
        pack,
        unitPrice: unitPriceOf(money, pack),
      }),
    ];
  });
}
