import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/agents/advise';
import processing from '../../../lib/agents/advisors/processing';
import { decideCart } from '../../../lib/core/decision/decide';
import { usualFactSettings } from '../../../lib/core/fact/fact-settings';
import type { Offer } from '../../../lib/core/offer/offer';
import { ProductRecord } from '../../../lib/core/offer/product-record';
import { readProductRecord } from '../../../lib/facts/product-records';
import { loadFacts } from '../../../lib/facts/source-registry';
import { anIngredient, anOffer } from '../../support/builders';

const gtin = '0036000291452';
const today = '2026-11-24';
const offer = anOffer({ sku: 'a', title: 'Long Grain White Rice 2 lb', gtin });
const ingredient = anIngredient({ name: 'rice' });

async function decideWith(
  record: Partial<ProductRecord>,
  rules: { diets: string[]; avoid: string[] },
  offered: Offer = offer,
) {
  const full = { gtin, nova: null, allergens: [], traces: [], labels: [], asOf: '2026-01-01', ...record };
  const facts = await loadFacts(
    (name) => (name === 'facts-open-food-facts' ? Promise.resolve([full]) : Promise.reject(new Error('none'))),
    usualFactSettings,
  );
  const assessments = assess(ingredient, [offered], { facts, today });
  const plan = decideCart({ lines: [{ ingredient, offers: [offered], assessments }], currency: 'USD', rules });
  return plan.lines[0]?.candidates[0]?.eliminated ?? null;
}

describe('allergens of a product record', () => {
  it.each([
    ['milk', 'dairy-free', 'contains milk'],
    ['nuts', 'nut-free', 'contains nuts'],
    ['peanuts', 'nut-free', 'contains nuts'],
    ['gluten', 'gluten-free', 'contains wheat or gluten'],
    ['eggs', 'vegan', 'contains egg'],
    ['fish', 'vegetarian', 'contains fish'],
    ['crustaceans', 'vegetarian', 'contains shellfish'],
    ['molluscs', 'kosher', 'contains shellfish'],
  ])('%s rules a product out for %s', async (allergen, diet, reason) => {
    expect(await decideWith({ allergens: [allergen] }, { diets: [diet], avoid: [] })).toBe(reason);
  });
  it.each([
    ['soybeans', 'soy'],
    ['sesame-seeds'.replace('-', ' '), 'sesame'],
    ['milk', 'dairy'],
  ])('traces of %s rule it out for who avoids %s', async (trace, avoided) => {
    expect(await decideWith({ traces: [trace] }, { diets: [], avoid: [avoided] })).toContain('contains');
  });
  it('rules nothing out for who has no such rule, and an empty record rules nothing out', async () => {
    expect(await decideWith({ allergens: ['milk'] }, { diets: ['nut-free'], avoid: [] })).toBeNull();
    expect(await decideWith({}, { diets: ['vegan', 'gluten-free', 'nut-free'], avoid: ['milk'] })).toBeNull();
  });
});

describe('the ingredient list of a product record', () => {
  const noMilk = { diets: ['dairy-free'], avoid: [] };
  it('rules a product out where the store gives no list', async () => {
    expect(await decideWith({ ingredients: 'Rice, skimmed milk powder, salt' }, noMilk)).toMatch(/milk/);
    const looked = { ...offer, ingredientsText: null };
    expect(await decideWith({ ingredients: 'Rice, skimmed milk powder, salt' }, noMilk, looked)).toMatch(/milk/);
  });
  it('gives way to the list of the store', async () => {
    const listed = { ...offer, ingredientsText: 'Rice' };
    expect(await decideWith({ ingredients: 'Rice, skimmed milk powder, salt' }, noMilk, listed)).toBeNull();
  });
  it('is told whatever the title says of processing', async () => {
    const record = { gtin, nova: null, allergens: ['milk'], traces: [], labels: [], asOf: '2026-01-01' };
    const facts = await loadFacts(
      (name) => (name === 'facts-open-food-facts' ? Promise.resolve([record]) : Promise.reject(new Error('none'))),
      usualFactSettings,
    );
    const offers = [{ ...offer, title: 'Artificially Flavored Rice' }];
    const said = processing.run({ ingredient, offers }, { facts, today });
    expect(said.flatMap((one) => one.facts).map(({ data }) => data?.['statement'])).toContain('contains milk');
  });
});

describe('readProductRecord', () => {
  const read = (product: object) => readProductRecord({ product }, gtin, today)?.ingredients;
  it.each([
    [{ ingredients_text_en: 'Oats, salt', ingredients_text: 'Hafer, Salz' }, 'Oats, salt'],
    [{ ingredients_text_en: '', ingredients_text: 'Hafer, _Nüsse_' }, 'Hafer, _Nüsse_'],
    [{ ingredients_text: 'see packaging' }, null],
    [{ ingredients_text: 12 }, null],
    [{}, null],
  ])('%o', (product, ingredients) => {
    expect(read(product)).toBe(ingredients);
  });
  it('reads a record that an earlier version stored', () => {
    const stored = { gtin, nova: null, allergens: [], traces: [], labels: [], asOf: '2026-01-01' };
    expect(ProductRecord.parse(stored)).toEqual(stored);
  });
});
