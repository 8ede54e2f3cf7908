import { expect, it } from 'vitest';
import { isGrounded } from '../../../lib/agents/grounding';
import { sentenceRules } from '../../../lib/agents/sentence-rules';
import { aPick } from './outside/picks';

const other = 'Fern Hill Beans, 1 lb';
/** Picks that have among them the facts of every form the prompt names. */
const picks = [
  aPick('rice', 'Kettle Lane Rice, 2 lb', 'picked in: balanced', 'price: $3.49', 'pack: 2 lb', 'need 400 g → 1 × 2 lb, 507 g left, keeps 2 days', '$0.49 per 100 g, one of 9 unit prices this store shows for it', 'good price per unit'),
  aPick('bean', 'Kettle Lane Beans, 1 lb', 'picked in: cheaper, balanced', 'price: $5.00, 2 packs cost $10.00', 'pack: 1 lb', 'need 2 lb → 2 × 1 lb', `$2.00 more than ${other}`, 'organic', 'in season in early June'),
  aPick('bean', 'Kettle Lane Beans, 1 lb', 'picked in: cheaper', 'price: $5.00', `$2.00 less than ${other}`),
  aPick('cod', 'Kettle Lane Cod 400g', 'picked in: cheaper', 'price: £6.50', 'pack: 400g', 'need 450 g → 1 × 400g, 50 g short'),
  aPick('thyme', 'Thyme, 0.5 oz', 'picked in: cheaper', 'price: $2.29', 'pack: 0.5 oz', 'need 4 sprigs → 1 × 0.5 oz (size in another measure)'),
  aPick('egg', 'Kettle Lane Eggs, 6 pack', 'picked in: conscious', 'price: $2.40', 'pack: 6 pack', '$0.40 each, one of 9 unit prices this store shows for it', 'Labelled Fairtrade, a third-party standard', 'The pack says “free-range”'),
  aPick('spinach', 'Kettle Lane Spinach, 5 oz', 'picked in: balanced', 'price: $3.99', 'In early May spinach is in season in 6 of 7 mainland US regions'),
  aPick('strawberry', 'Strawberries, 16 oz', 'picked in: cheaper', 'price: $4.49', 'on EWG’s 2026 Dirty Dozen, not organic', 'Strawberries are no. 2 of EWG’s 2026 Dirty Dozen, a ranking of pesticide residue'),
  aPick('beef', 'Kettle Lane Beef, 1 lb', 'picked in: cheaper', 'price: $8.99', 'About 99.5 kg CO₂e per kg of beef, world average (Poore and Nemecek 2018)'),
  aPick('banana', 'Bananas, each', 'picked in: cheaper', 'price: $0.29 each, 6 cost $1.74', 'need 6 → 6'),
  aPick('bread', 'Kettle Lane Bread, 1 lb', 'picked in: cheaper', 'price: $3.18', `$1.81 less than ${other}`, 'ultra-processed (NOVA 4)', 'Recorded as NOVA group 4, ultra-processed food', 'Recorded allergens: wheat, sesame. The pack decides', 'Listed in FDA recall reports of 2026-03-12 (E. coli): check the lot code'),
]; // prettier-ignore

/** The sentences between quotes in the forms of the prompt. */
const forms = sentenceRules
  .split('\n')
  .filter((line) => /^ {2}\w|^- Whole/.test(line))
  .flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, form = '']) => form.replace('<title>', other)))
  .map((form) => form.replace('it …', 'it is the pick for the balanced cart'));

it.each(forms)('shows the form the prompt asks for: %s', (form) => {
  const isShown = picks.some((pick) => isGrounded(form, pick.facts.map(({ id }) => id), pick)); // prettier-ignore
  expect(isShown).toBe(true);
});
