import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/agents/advise';
import { decideCart } from '../../lib/core/decide';
import { usualFactSettings } from '../../lib/core/fact-settings';
import type { ProductRecord } from '../../lib/core/product-record';
import { loadFacts } from '../../lib/facts/registry';
import { anIngredient, anOffer } from '../support/builders';

const gtin = '0036000291452';
const today = '2026-11-24';
const offer = anOffer({ sku: 'a', title: 'Long Grain White Rice 2 lb', gtin });
const ingredient = anIngredient({ name: 'rice' });

async function decideWith(record: Partial<ProductRecord>, rules: { diets: string[]; avoid: string[] }) {
  const full = { gtin, nova: null, allergens: [], traces: [], labels: [], asOf: '2026-01-01', ...record };
  const facts = await loadFacts(
    (name) => (name === 'facts-open-food-facts' ? Promise.resolve([full]) : Promise.reject(new Error('none'))),
    usualFactSettings,
  );
  const assessments = assess(ingredient, [offer], { facts, today });
  const plan = decideCart({ lines: [{ ingredient, offers: [offer], assessments }], currency: 'USD', rules });
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
