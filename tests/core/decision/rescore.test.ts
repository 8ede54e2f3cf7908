import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/core/decision/assessment';
import { decideCart } from '../../../lib/core/decision/decide';
import type { DecideInput } from '../../../lib/core/decision/decide';
import { tiers } from '../../../lib/core/decision/decision';
import type { Plan } from '../../../lib/core/decision/decision';
import { applyBudget } from '../../../lib/core/decision/fit-plan';
import { rescorePlan } from '../../../lib/core/decision/rescore';
import { anIngredient, anOffer } from '../../support/builders';
import { always } from '../../support/always';
import type { Random } from '../../support/random-cases';

const advisors = ['safety', 'welfare', 'carbon'];

function randomInput(random: Random): DecideInput {
  const lines = Array.from({ length: random.int(1, 5) }, (_, line) => {
    const ingredient = anIngredient({
      id: `i${String(line)}`,
      name: random.pick(['rice', 'red onion', 'milk', 'chicken breast']),
      quantity: { amount: random.int(1, 900), unit: 'g' },
    });
    const offers = Array.from({ length: random.int(0, 12) }, (__, index) =>
      anOffer({
        sku: `s${String(line)}-${String(index)}`,
        title: random.pick(['{}', 'Organic {}', 'Yellow {}', '{} Soup', 'Premium {}']).replace('{}', ingredient.name),
        price: { minor: random.int(80, 1900), currency: 'USD' },
        pack: random.pick([null, { text: '500 g', quantity: { amount: random.int(100, 2000), unit: 'g' as const } }]),
        availability: random.pick(['in-stock', 'in-stock', 'out-of-stock']),
      }),
    );
    const assessments = offers.flatMap(({ sku }) =>
      advisors.map((advisor): Assessment => ({
        advisor,
        sku,
        verdict: random.pick(['prefer', 'neutral', 'caution', 'avoid', 'unknown']),
        reason: `${advisor} says`,
        facts: [],
        weight: 12,
      })),
    );
    return { ingredient, offers, assessments };
  });
  return { lines, currency: 'USD' };
}

function expectSound(plan: Plan): void {
  for (const line of plan.lines) {
    const running = line.candidates.filter(({ eliminated }) => eliminated === null);
    for (const tier of tiers) {
      const picked = running.find(({ offer }) => offer.sku === line.picks?.[tier].sku);
      expect(picked?.scores[tier] ?? 0).toBe(Math.max(0, ...running.map(({ scores }) => scores[tier])));
    }
  }
  const { cheaper, balanced, conscious } = plan.totals;
  expect(cheaper.minor).toBeLessThanOrEqual(balanced.minor);
  expect(balanced.minor).toBeLessThanOrEqual(conscious.minor);
}

describe('rescorePlan', () => {
  it('gives the very plan that deciding again under the new weights would', () => {
    always(150, (random) => {
      const input = randomInput(random);
      const ingredients = input.lines.map(({ ingredient }) => ingredient);
      const weights = { safety: random.int(0, 70), welfare: random.int(0, 70), carbon: random.int(0, 70) };
      const moved = rescorePlan(decideCart(input), ingredients, weights);
      expect(moved).toEqual(decideCart({ ...input, weights }));
      expectSound(moved);
    });
  });

  it('moves the pick when a slider makes a concern count, and back again', () => {
    const ingredient = anIngredient({ name: 'rice' });
    const offers = [
      anOffer({ sku: 'plain', title: 'White Rice', price: { minor: 300, currency: 'USD' } }),
      anOffer({ sku: 'better', title: 'White Rice, Fair Trade', price: { minor: 420, currency: 'USD' } }),
    ];
    const assessments: Assessment[] = [
      { advisor: 'trade', sku: 'better', verdict: 'prefer', reason: 'fair', facts: [] },
    ];
    const plan = decideCart({ lines: [{ ingredient, offers, assessments }], currency: 'USD', weights: { trade: 0 } });
    expect(plan.lines[0]?.picks?.balanced.sku).toBe('plain');
    const moved = rescorePlan(plan, [ingredient], { trade: 60 });
    expect(moved.lines[0]?.picks?.balanced.sku).toBe('better');
    expect(rescorePlan(moved, [ingredient], { trade: 0 })).toEqual(plan);
  });
});

describe('rescorePlan within a budget', () => {
  it('keeps the budget, whatever the sliders would pick', () => {
    always(40, (random) => {
      const input = randomInput(random);
      const plan = decideCart(input);
      const limit = { minor: Math.max(1, Math.round(plan.totals.balanced.minor * 0.9)), currency: 'USD' };
      const ingredients = input.lines.map(({ ingredient }) => ingredient);
      const weights = { safety: random.int(0, 70), welfare: random.int(0, 70), carbon: random.int(0, 70) };
      const moved = rescorePlan(applyBudget(plan, limit), ingredients, weights);
      expect(moved).toEqual(applyBudget(decideCart({ ...input, weights }), limit));
      if (moved.budget?.isMet === true)
        for (const tier of tiers) expect(moved.totals[tier].minor).toBeLessThanOrEqual(limit.minor);
    });
  });
});

describe('vetoes', () => {
  const ingredient = anIngredient({ name: 'strawberry' });
  const offers = [
    anOffer({ sku: 'plain', title: 'Strawberries', price: { minor: 300, currency: 'USD' } }),
    anOffer({ sku: 'organic', title: 'Organic Strawberries', price: { minor: 900, currency: 'USD' } }),
  ];
  const assessments: Assessment[] = [
    { advisor: 'safety', sku: 'plain', verdict: 'caution', reason: 'on the list', facts: [] },
    { advisor: 'safety', sku: 'organic', verdict: 'prefer', reason: 'organic', facts: [] },
  ];
  const vetoes = { safety: { verdicts: ['caution' as const], because: 'strict mode' } };

  it('rule an offer out of every tier with the reason, whatever its price', () => {
    const line = decideCart({ lines: [{ ingredient, offers, assessments }], currency: 'USD', vetoes }).lines[0];
    for (const tier of tiers) expect(line?.picks?.[tier].sku).toBe('organic');
    expect(line?.candidates.find(({ offer }) => offer.sku === 'plain')?.eliminated).toBe('strict mode: on the list');
  });

  it('leave the line not found when nothing else is there, and say why', () => {
    const only = { ingredient, offers: offers.slice(0, 1), assessments };
    const line = decideCart({ lines: [only], currency: 'USD', vetoes }).lines[0];
    expect(line).toMatchObject({ outcome: 'not-found', note: 'None to buy: strict mode: on the list.' });
    expect(line?.nearest.map(({ sku }) => sku)).toEqual(['plain']);
  });

  it('stay when sliders move', () => {
    const plan = decideCart({ lines: [{ ingredient, offers, assessments }], currency: 'USD', vetoes });
    expect(rescorePlan(plan, [ingredient], { safety: 0 }).lines[0]?.picks?.cheaper.sku).toBe('organic');
  });
});
