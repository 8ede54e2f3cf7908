import { describe, expect, it } from 'vitest';
import type { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { DecideLine } from '../../../../lib/core/decision/decide';
import { decideCart } from '../../../../lib/core/decision/decide';
import type { LineDecision } from '../../../../lib/core/decision/decision';
import { LineCheck, tiers } from '../../../../lib/core/decision/decision';
import { chosenLines, toFillLines } from '../../../../lib/core/cart/fill';
import { applyBudget } from '../../../../lib/core/decision/fit-plan';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import type { Offer } from '../../../../lib/core/offer/offer';
import { rescorePlan } from '../../../../lib/core/decision/rescore';
import { anIngredient, anOffer } from '../../../support/builders';
import { always } from '../../../support/always';

const priced = (minor: number) => ({ minor, currency: 'USD' });
const grams = (amount: number) => ({ text: `${String(amount)} g`, quantity: { amount, unit: 'g' as const } });
const pieces = (amount: number, text = `${String(amount)} ct`) => ({
  text,
  quantity: { amount, unit: 'each' as const },
});
const portions: PortionTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01',
  foods: { potato: { each: 213, ml: 0.6 }, basil: { each: 60, leaf: 0.5 }, lemon: { each: 100 }, onion: { each: 110 } },
}; // prettier-ignore

const decided = (ingredient: Ingredient, offers: Offer[]): LineDecision => {
  const line: DecideLine = { ingredient, offers, assessments: [] };
  const [first] = decideCart({ lines: [line], currency: 'USD', portions }).lines;
  if (first === undefined) throw new RangeError('no line');
  return first;
};
const pickOf = (line: LineDecision) => line.candidates.find(({ offer }) => offer.sku === line.picks?.balanced.sku);
const wants = (name: string, amount: number, unit: 'g' | 'each' | 'can' | 'leaf', change: Partial<Ingredient> = {}) =>
  anIngredient({ name, quantity: { amount, unit }, ...change });

describe('checkAmounts', () => {
  it('plans the next sane count of a list that comes to far too many packs, and says what it comes to', () => {
    const bag = anOffer({ sku: 'bag', title: 'White Potatoes 4 kg', price: priced(790), pack: grams(4000) });
    const line = decided(wants('potato', 500, 'each'), [bag]);
    expect(pickOf(line)).toMatchObject({
      packs: { count: 1 },
      cost: priced(790),
      checks: [{ kind: 'amount', count: 1, list: 27, text: 'The list comes to 27 packs; 1 is proposed.' }],
    });
    expect(line.outcome).toBe('picked');
  });

  it('says how many it is also past what a line can hold, and offers no such number', () => {
    const bag = anOffer({ sku: 'bag', title: 'White Potatoes 500 g', price: priced(150), pack: grams(500) });
    const [check] = pickOf(decided(wants('potato', 500, 'each'), [bag]))?.checks ?? [];
    expect(check).toEqual({ kind: 'amount', count: 1, text: 'The list comes to 213 packs; 1 is proposed.' });
  });

  it.each([
    ['20 lemons, each', wants('lemon', 20, 'each'), pieces(1, 'each'), 20],
    ['24 eggs by six', wants('egg', 24, 'each'), pieces(6), 4],
    ['60 corn tortillas by thirty', wants('corn tortilla', 60, 'each'), pieces(30), 2],
    ['96 dinner rolls by forty-eight', wants('dinner roll', 96, 'each'), pieces(48, 'pack of 48'), 2],
    ['150 gyoza by fifty', wants('gyoza', 150, 'each'), pieces(50, '50 pieces'), 3],
    ['14 cans as cans', wants('black bean', 14, 'can', { form: 'canned' }), null, 14],
    ['1.5 kg rice', wants('rice', 1500, 'g'), grams(1000), 2],
    ['1.2 kg rice in small packs', wants('rice', 1200, 'g'), grams(100), 12],
  ])('leaves %s as it is', (_, ingredient, pack, count) => {
    const title = `${ingredient.name} ${ingredient.form ?? ''}`;
    const pick = pickOf(decided(ingredient, [anOffer({ sku: 'a', title, pack })]));
    expect(pick?.packs.count).toBe(count);
    expect(pick?.checks ?? []).toEqual([]);
  });

  it.each([
    ['meatball', 200, pieces(20)],
    ['shrimp', 300, pieces(30)],
    ['sesame bun', 55, pieces(1, 'each')],
  ])('asks where so many %ss, %d of them, come to more than a few packs', (name, amount, pack) => {
    const line = decided(wants(name, amount, 'each'), [anOffer({ sku: 'a', title: name, pack })]);
    expect(line.candidates[0]?.checks).toHaveLength(1);
  });

  it('proposes twelve of what was typed as more than a plan holds', () => {
    const lemon = anOffer({ sku: 'l', title: 'Lemon', price: priced(50), pack: pieces(1, 'each') });
    const pick = pickOf(decided(wants('lemon', 60, 'each'), [lemon]));
    expect(pick?.packs.count).toBe(12);
    expect(pick?.checks?.[0]).toMatchObject({ count: 12, list: 60 });
  });

  it('does not take a count of a dish or a model for a typed one', () => {
    const lemon = anOffer({ sku: 'l', title: 'Lemon', price: priced(50), pack: pieces(1, 'each') });
    for (const source of ['dish', 'llm'] as const)
      expect(pickOf(decided(wants('lemon', 20, 'each', { source }), [lemon]))?.checks).toHaveLength(1);
  });

  it('doubts more than two packs by a guessed weight', () => {
    const bag = anOffer({ sku: 'a', title: 'Quava Root 50 g', pack: grams(50) });
    const pick = pickOf(decided(anIngredient({ name: 'quava root', quantity: { amount: 9, unit: 'slice' } }), [bag]));
    expect(pick?.packs).toMatchObject({ count: 2, basis: 'guessed' });
    expect(pick?.checks?.[0]?.text).toBe('By a guessed weight the list comes to 6 packs; 2 are proposed.');
  });

  it('prefers what needs no check over what does, and says why the other is out', () => {
    const offers = [
      anOffer({ sku: 'tiny', title: 'White Rice 40 g', price: priced(10), pack: grams(40) }),
      anOffer({ sku: 'bag', title: 'White Rice 1 kg', price: priced(400), pack: grams(1000) }),
    ];
    const line = decided(wants('rice', 900, 'g'), offers);
    for (const tier of tiers) expect(line.picks?.[tier].sku).toBe('bag');
    expect(line.candidates.find(({ offer }) => offer.sku === 'tiny')?.eliminated).toBe('would take 23 packs');
    expect(line.candidates.flatMap(({ checks }) => checks ?? [])).toEqual([]);
  });

  it('does not propose what costs more than five times a sure offer that is enough', () => {
    const offers = [
      anOffer({ sku: 'plain', title: 'White Rice 1 kg', price: priced(200), pack: grams(1000) }),
      anOffer({ sku: 'gift', title: 'Organic White Rice 1 kg', price: priced(1200), pack: grams(1000) }),
    ];
    const line = decided(wants('rice', 900, 'g'), offers);
    expect(line.candidates.find(({ offer }) => offer.sku === 'gift')?.eliminated).toMatch(/5 times/);
  });

  it('lets food be dear that is dear everywhere', () => {
    const jar = anOffer({ sku: 'j', title: 'Saffron Threads 1 g', price: priced(1500), pack: grams(1) });
    expect(pickOf(decided(wants('saffron', 2, 'g'), [jar]))).toMatchObject({ packs: { count: 2 } });
    expect(pickOf(decided(wants('saffron', 2, 'g'), [jar]))?.checks ?? []).toEqual([]);
  });

  it('doubts ten pots of a herb', () => {
    const pot = anOffer({ sku: 'b', title: 'Fresh Basil', price: priced(320), pack: pieces(1, '1 bunch') });
    expect(pickOf(decided(wants('basil', 10, 'each'), [pot]))).toMatchObject({ packs: { count: 1 } });
  });

  it('holds in every tier, under other weights, within a limit, and in what is filled', () => {
    always(200, (random) => {
      const offers = Array.from({ length: random.int(1, 6) }, (_, index) =>
        anOffer({
          sku: `s${String(index)}`,
          title: random.pick(['White Potatoes', 'Organic Potatoes', 'Potatoes']),
          price: priced(random.int(50, 900)),
          pack: random.pick([grams(random.int(200, 5000)), pieces(1, 'each')]),
        }),
      );
      const ingredient = wants('potato', random.int(1, 900), random.pick(['each', 'g']), {
        source: random.pick(['list', 'dish']),
      });
      const plan = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD', portions });
      const rescored = rescorePlan(plan, [ingredient], { safety: random.int(0, 40) });
      for (const each of [plan, rescored, applyBudget(plan, priced(random.int(100, 3000)))])
        for (const tier of tiers) {
          const pick = each.lines[0]?.candidates.find(({ offer }) => offer.sku === each.lines[0]?.picks?.[tier].sku);
          if (pick === undefined) continue;
          const isTyped = ingredient.source === 'list' && ingredient.quantity?.amount === pick.packs.count;
          expect(pick.packs.count <= 12 || isTyped).toBe(true);
          expect(pick.cost.minor).toBe(pick.offer.price.minor * pick.packs.count);
          for (const check of pick.checks ?? []) {
            expect(LineCheck.parse(check)).toEqual(check);
            expect(check.count).toBe(pick.packs.count);
          }
          expect(toFillLines(chosenLines(each, tier, {}))[0]?.wanted).toBe(pick.packs.count);
        }
    });
  });
});
