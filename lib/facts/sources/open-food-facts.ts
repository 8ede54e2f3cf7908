import { z } from 'zod/mini';
import type { Fact } from '../../core/fact/fact';
import { ProductRecord, productBarcode } from '../../core/offer/product-record';
import { isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

/** Recipes of packaged food change; an older record is marked stale. */
const staleAfterDays = 3 * 365;

const novaNames = {
  1: 'unprocessed or minimally processed',
  2: 'a culinary ingredient',
  3: 'processed',
  4: 'ultra-processed',
} as const;

/**
 * What volunteers recorded about a product by its barcode at Open Food Facts, read when it is switched on (`facts-open-food-facts`; not
 * shipped). A missing record says nothing, and an empty list of allergens does not mean "free of".
 */
const openFoodFacts: FactSourceFile = {
  data: 'facts-open-food-facts',
  create(raw) {
    const records = new Map(
      z
        .array(ProductRecord)
        .parse(raw)
        .map((record) => [record.gtin, record]),
    );
    return {
      id: 'open-food-facts',
      title: 'Open Food Facts',
      url: 'https://world.openfoodfacts.org/',
      licence: 'ODbL 1.0, © Open Food Facts contributors',
      lookup: ({ offer }, { today }) => {
        const record = records.get(productBarcode(offer.gtin ?? '') ?? '');
        return record === undefined ? [] : factsOf(record, today);
      },
    };
  },
};
export default openFoodFacts;

/** EU allergen names in the words of shoppers and of our rules. */
const shopperWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ soybeans: 'soy', crustaceans: 'shellfish', molluscs: 'shellfish', 'sesame seeds': 'sesame' }),
);

function spoken(names: readonly string[]): string {
  return [...new Set(names.map((name) => shopperWords.get(name) ?? name))].join(', ');
}

function factsOf(record: ProductRecord, today: string): Fact[] {
  const { gtin, nova, allergens, traces, labels, ingredients, asOf } = record;
  const about = {
    source: {
      id: 'open-food-facts',
      title: 'Open Food Facts (ODbL)',
      url: `https://world.openfoodfacts.org/product/${gtin}`,
    },
    asOf,
    isStale: isStale({ asOf, staleAfterDays }, today),
  };
  const facts: Fact[] = [];
  if (nova !== null)
    facts.push({
      ...about,
      id: `open-food-facts:${gtin}:nova`,
      claim: `Recorded as NOVA group ${String(nova)}, ${novaNames[nova]}`,
      data: { nova, kind: novaNames[nova] },
    });
  if (allergens.length > 0 || traces.length > 0) {
    const statement = [
      allergens.length === 0 ? '' : `contains ${spoken(allergens)}`,
      traces.length === 0 ? '' : `may contain ${spoken(traces)}`,
    ]
      .filter((part) => part !== '')
      .join('; ');
    facts.push({
      ...about,
      id: `open-food-facts:${gtin}:allergens`,
      claim: `Recorded allergens: ${statement}. The pack decides`,
      data: { statement },
    });
  }
  if (ingredients != null)
    facts.push({
      ...about,
      id: `open-food-facts:${gtin}:ingredients`,
      claim: 'An ingredient list is recorded. The pack decides',
      data: { ingredients },
    });
  if (labels.length > 0)
    facts.push({
      ...about,
      id: `open-food-facts:${gtin}:labels`,
      claim: `Recorded labels: ${labels.join(', ')}`,
      data: { labels: labels.join(', ') },
    });
  return facts;
}
