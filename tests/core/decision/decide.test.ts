import { describe, expect, it } from 'vitest';
import type { Assessment, Verdict } from '../../../lib/core/decision/assessment';
import type { DecideLine } from '../../../lib/core/decision/decide';
import { decideCart } from '../../../lib/core/decision/decide';
import { tiers } from '../../../lib/core/decision/decision';
import type { DietRules } from '../../../lib/core/diet/diet';
import { formatMoney } from '../../../lib/core/offer/money';
import { maxReasonLength } from '../../../lib/core/decision/reasons';
import { anIngredient, anOffer } from '../../support/builders';
import type { Random } from '../../support/random-cases';
import { always } from '../../support/always';

const grams = (amount: number, text = `${String(amount)} g`) => ({ text, quantity: { amount, unit: 'g' as const } });
const rice = anIngredient({ name: 'rice', quantity: { amount: 700, unit: 'g' } });
const priced = (minor: number) => ({ minor, currency: 'USD' });

function judged(sku: string, verdict: Verdict, advisor = 'safety'): Assessment {
  return { advisor, sku, verdict, reason: 'organic', facts: [] };
}

describe('decideCart', () => {
  it('buys enough packs and says what is left', () => {
    const offer = anOffer({ sku: 'a', title: 'White Rice, 2 lb', price: priced(399), pack: grams(907.18, '2 lb') });
    const plan = decideCart({ lines: [{ ingredient: rice, offers: [offer], assessments: [] }], currency: 'USD' });
    expect(plan.lines[0]).toMatchObject({ outcome: 'picked', picks: { balanced: { sku: 'a' } }, note: null });
    expect(plan.lines[0]?.candidates[0]?.packs.text).toBe('need 700 g → 1 × 2 lb, 207 g left');
    expect(plan.totals.balanced).toEqual(priced(399));
  });

  it('says not found with the nearest three instead of a wrong product', () => {
    const offers = ['Rice Vinegar', 'Rice Pudding', 'Rice Crackers', 'Shampoo'].map((title, index) =>
      anOffer({ sku: String(index), title }),
    );
    const line = decideCart({ lines: [{ ingredient: rice, offers, assessments: [] }], currency: 'USD' }).lines[0];
    expect(line).toMatchObject({ outcome: 'not-found', picks: null });
    expect(line?.nearest).toHaveLength(3);
    expect(line?.nearest.map(({ title }) => title)).not.toContain('Shampoo');
    expect(line?.note).toBe('Nothing here is surely rice.');
  });

  it('offers nothing near that shows what the shopper may not have, by its title or its page', () => {
    const offers = [
      anOffer({ sku: 'own', title: 'Ground Coriander', ingredientsText: 'ground coriander. May contain peanuts.' }),
      anOffer({ sku: 'listed', title: 'Coriander Rub', ingredientsText: 'coriander, peanut flour, salt' }),
      anOffer({ sku: 'titled', title: 'Coriander Peanut Mix' }),
      anOffer({ sku: 'clean', title: 'Coriander Dressing', ingredientsText: 'water, oil, coriander.' }),
    ];
    const ingredient = anIngredient({ name: 'coriander', form: 'ground' });
    const decide = (rules: DietRules) =>
      decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD', rules }).lines[0];
    const line = decide({ diets: [], avoid: ['peanut'] });
    expect(line).toMatchObject({ outcome: 'not-found', note: expect.stringMatching(/peanut/) as string });
    expect(line?.nearest.map(({ sku }) => sku)).toEqual(['clean']);
    expect(decide({ diets: [], avoid: [] })?.nearest).toHaveLength(3);
  });

  it('marks what it offers near where no label was seen', () => {
    const offers = [
      anOffer({ sku: 'unseen', title: 'Rice Crackers' }),
      anOffer({ sku: 'seen', title: 'Rice Pudding', ingredientsText: 'milk, rice, sugar.' }),
    ];
    const line = decideCart({
      lines: [{ ingredient: rice, offers, assessments: [] }],
      currency: 'USD',
      rules: { diets: [], avoid: ['peanut'] },
    }).lines[0];
    expect(line?.outcome).toBe('not-found');
    const marks = line?.nearest.map(({ sku }) => {
      const checks = line.candidates.find(({ offer }) => offer.sku === sku)?.checks ?? [];
      return [sku, checks.map(({ text }) => text)];
    });
    expect(Object.fromEntries(marks ?? [])).toEqual({ seen: [], unseen: ['label not seen, check'] });
  });

  it('says sold out when only the right thing is', () => {
    const offer = anOffer({ sku: 'a', title: 'White Rice', availability: 'out-of-stock' });
    const line = decideCart({ lines: [{ ingredient: rice, offers: [offer], assessments: [] }], currency: 'USD' })
      .lines[0];
    expect(line).toMatchObject({ outcome: 'not-found', note: 'Sold out here: rice.' });
  });

  it('tells the search error when there is nothing to look at', () => {
    const searchError = { code: 'store/element-missing' as const, message: 'The store page has changed.' };
    const line = decideCart({
      lines: [{ ingredient: rice, offers: [], assessments: [], searchError }],
      currency: 'USD',
    }).lines[0];
    expect(line).toMatchObject({ outcome: 'not-found', note: 'The store page has changed.', isUnanswered: true });
  });

  it('flags a close match, with the candidates to choose from', () => {
    const ingredient = anIngredient({ name: 'red onion' });
    const offers = [
      anOffer({ sku: 'y', title: 'Yellow Onions, 3 lb' }),
      anOffer({ sku: 'w', title: 'White Onions, 2 lb' }),
    ];
    const line = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD' }).lines[0];
    expect(line?.outcome).toBe('close');
    expect(line?.candidates).toHaveLength(2);
    expect(line?.note).toContain('red onion');
  });

  it('never lets a cheap near miss compete with the thing itself', () => {
    const ingredient = anIngredient({ name: 'cumin', form: 'ground' });
    const offers = [
      anOffer({ sku: 'seed', title: 'Whole Cumin Seeds', price: priced(99) }),
      anOffer({ sku: 'ground', title: 'Ground Cumin', price: priced(499) }),
    ];
    const line = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD' }).lines[0];
    expect(line?.picks?.cheaper.sku).toBe('ground');
    expect(line?.candidates.find(({ offer }) => offer.sku === 'seed')?.eliminated).toBe('a closer match is in stock');
  });

  it('prefers the better product in conscious, the cheaper in cheaper, and says the difference', () => {
    const offers = [
      anOffer({ sku: 'plain', title: 'White Rice', price: priced(300), pack: grams(900) }),
      anOffer({ sku: 'organic', title: 'Organic White Rice', price: priced(450), pack: grams(900) }),
    ];
    const assessments = [judged('organic', 'prefer'), judged('plain', 'caution')];
    const plan = decideCart({
      lines: [{ ingredient: rice, offers, assessments }],
      currency: 'USD',
      weights: { safety: 30 },
    });
    const picks = plan.lines[0]?.picks;
    expect([picks?.cheaper.sku, picks?.conscious.sku]).toEqual(['plain', 'organic']);
    expect(picks?.cheaper.reason).toContain(`${formatMoney(priced(150))} less than the organic one`);
    expect(picks?.conscious.reason).toContain(`${formatMoney(priced(150))} more than`);
  });

  it('does not take a five kilo bag for a dinner, however good it is', () => {
    const offers = [
      anOffer({ sku: 'bag', title: 'Organic White Rice 5 kg', price: priced(2200), pack: grams(5000) }),
      anOffer({ sku: 'pack', title: 'White Rice 1 kg', price: priced(350), pack: grams(1000) }),
    ];
    const plan = decideCart({
      lines: [{ ingredient: rice, offers, assessments: [judged('bag', 'prefer')] }],
      currency: 'USD',
    });
    for (const tier of tiers) expect(plan.lines[0]?.picks?.[tier].sku).toBe('pack');
  });

  it('never buys four cartons for four eggs', () => {
    const ingredient = anIngredient({ name: 'egg', quantity: { amount: 4, unit: 'each' } });
    const offer = anOffer({
      sku: 'e',
      title: 'Large Eggs, 12 ct',
      pack: { text: '12 ct', quantity: { amount: 12, unit: 'each' } },
    });
    const plan = decideCart({ lines: [{ ingredient, offers: [offer], assessments: [] }], currency: 'USD' });
    expect(plan.lines[0]?.candidates[0]?.packs.count).toBe(1);
  });

  it('tells a weight that is bought by the piece as that weight', () => {
    const ingredient = anIngredient({ name: 'spinach', quantity: { amount: 1, unit: 'lb' } });
    const offer = anOffer({
      sku: 's',
      title: 'Flat Leaf Spinach',
      pack: { text: '1 bunch', quantity: { amount: 1, unit: 'each' } },
    });
    const portions = {
      source: '',
      url: '',
      licence: '',
      asOf: '2026-01-01',
      foods: { spinach: { bunch: 340, each: 340 } },
    };
    const plan = decideCart({ lines: [{ ingredient, offers: [offer], assessments: [] }], currency: 'USD', portions });
    expect(plan.lines[0]?.candidates[0]?.packs.text).toBe('need 454 g → 2 × 1 bunch');
  });

  it('does not sell more than the store does', () => {
    const offer = anOffer({ sku: 'a', title: 'White Rice', pack: grams(100), maxQuantity: 3 });
    const line = decideCart({ lines: [{ ingredient: rice, offers: [offer], assessments: [] }], currency: 'USD' })
      .lines[0];
    expect(line?.outcome).toBe('not-found');
    expect(line?.candidates[0]?.eliminated).toBe('the store sells at most 3');
  });
});

/** A line like a store answers: right things, near misses, sold-out ones, many prices, sizes and verdicts. */
function randomLine(random: Random, id: number): DecideLine {
  const name = random.pick(['rice', 'garlic', 'black pepper', 'chicken breast', 'tomato', 'milk']);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const offers = Array.from({ length: random.int(0, 12) }, (_, index) =>
    anOffer({
      sku: `s${String(index)}`,
      title: random.pick([
        capital,
        `Organic ${capital}`,
        `Fresh ${capital}`,
        `${capital} Soup`,
        `Premium ${capital} Value Pack`,
        'Dish Soap',
      ]),
      price: priced(random.int(50, 2500)),
      pack: random.pick([
        null,
        grams(random.int(80, 5000)),
        { text: '6 ct', quantity: { amount: 6, unit: 'each' as const } },
      ]),
      availability: random.pick(['in-stock', 'in-stock', 'limited', 'unknown', 'out-of-stock']),
      maxQuantity: random.pick([null, null, 4]),
    }),
  );
  const assessments = offers.flatMap(({ sku }) =>
    ['safety', 'carbon'].map((advisor) =>
      judged(sku, random.pick(['prefer', 'neutral', 'caution', 'avoid', 'unknown']), advisor),
    ),
  );
  const quantity = random.pick([
    null,
    { amount: random.int(1, 2000), unit: 'g' as const },
    { amount: random.int(1, 9), unit: 'each' as const },
  ]);
  return { ingredient: anIngredient({ id: `i${String(id)}`, name, quantity }), offers, assessments };
}

describe('decideCart, always', () => {
  const weights = { safety: 30, carbon: 12 };

  it('picks the best score, in tiers that never cross, whatever the order, with short reasons', () => {
    always(300, (random) => {
      const lines = Array.from({ length: random.int(1, 5) }, (_, id) => randomLine(random, id));
      const plan = decideCart({ lines, currency: 'USD', weights });
      const again = decideCart({
        lines: lines.map((line) => ({
          ...line,
          offers: random.shuffle(line.offers),
          assessments: random.shuffle(line.assessments),
        })),
        currency: 'USD',
        weights,
      });
      expect(again).toEqual(plan);
      expect(plan.totals.cheaper.minor).toBeLessThanOrEqual(plan.totals.balanced.minor);
      expect(plan.totals.balanced.minor).toBeLessThanOrEqual(plan.totals.conscious.minor);
      for (const line of plan.lines) {
        const { picks } = line;
        if (picks === null) continue;
        const running = line.candidates.filter(({ eliminated }) => eliminated === null);
        const qualities = tiers.map((tier) => {
          const pick = running.find(({ offer }) => offer.sku === picks[tier].sku);
          expect(pick?.scores[tier]).toBe(Math.max(...running.map(({ scores }) => scores[tier])));
          expect(pick?.offer.availability).not.toBe('out-of-stock');
          expect(picks[tier].reason.length).toBeGreaterThan(0);
          expect(picks[tier].reason.length).toBeLessThanOrEqual(maxReasonLength);
          return pick?.quality ?? Number.NaN;
        });
        expect([...qualities].sort((a, b) => a - b)).toEqual(qualities);
      }
    });
  });

  it('never scores an unknown above the same offer preferred', () => {
    always(200, (random) => {
      const offer = anOffer({
        sku: 'a',
        title: 'White Rice',
        price: priced(random.int(50, 900)),
        pack: grams(random.int(100, 3000)),
      });
      const quality = (verdict: Verdict): number =>
        decideCart({
          lines: [{ ingredient: rice, offers: [offer], assessments: [judged('a', verdict)] }],
          currency: 'USD',
          weights,
        }).lines[0]?.candidates[0]?.quality ?? Number.NaN;
      expect(quality('unknown')).toBeLessThanOrEqual(quality('prefer'));
      expect(quality('unknown')).toBe(quality('neutral'));
      expect(quality('avoid')).toBeLessThanOrEqual(quality('caution'));
    });
  });
});
