import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Candidate, Plan, Tier } from '../../../lib/core/decision/decision';
import { Plan as PlanSchema, tiers } from '../../../lib/core/decision/decision';
import { applyBudget } from '../../../lib/core/decision/fit-plan';
import { formatMoney, money } from '../../../lib/core/offer/money';
import { rescorePlan } from '../../../lib/core/decision/rescore';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { anIngredient, anOffer } from '../../support/builders';
import { always } from '../../support/always';
import type { Random } from '../../support/random-cases';

const names = ['rice', 'onion', 'garlic', 'milk', 'butter', 'carrot'];
const dollars = (minor: number) => money(minor, 'USD');

/** A cart of a few ingredients, each with products of random price and random favour. */
function randomCart(random: Random): { plan: Plan; ingredients: Ingredient[] } {
  const ingredients = names.slice(0, random.int(1, 5)).map((name) => anIngredient({ name }));
  const lines = ingredients.map((ingredient) => {
    const offers = Array.from({ length: random.int(0, 5) }, (_, index) =>
      anOffer({
        sku: `${ingredient.name}-${String(index)}`,
        title: ingredient.name,
        price: dollars(random.int(50, 900)),
      }),
    );
    const assessments = offers.map(({ sku }) => ({
      advisor: 'safety',
      sku,
      verdict: random.pick(['prefer', 'neutral', 'caution', 'avoid'] as const),
      reason: 'a reason',
      facts: [],
      weight: random.int(0, 40),
    }));
    return { ingredient, offers, assessments };
  });
  return { plan: decideCart({ lines, currency: 'USD' }), ingredients };
}

/** What a tier of a plan holds, line by line. */
function picksOf(plan: Plan, tier: Tier): (Candidate | undefined)[] {
  return plan.lines.map((line) => line.candidates.find(({ offer }) => offer.sku === line.picks?.[tier].sku));
}

/** The greatest total score any basket of the tier has within the limit and not below the tier before, trying every one; null when none fits. */
function bestByTrying(plan: Plan, limit: number, tier: Tier, floor: readonly (Candidate | undefined)[]): number | null {
  let best: number | null = null;
  const walk = (index: number, cost: number, value: number): void => {
    if (cost > limit) return;
    const line = plan.lines[index];
    if (line === undefined) {
      if (best === null || value > best) best = value;
      return;
    }
    const running = line.candidates.filter(({ eliminated }) => eliminated === null);
    if (running.length === 0) walk(index + 1, cost, value);
    for (const { cost: own, scores, quality } of running)
      if (own.minor >= (floor[index]?.cost.minor ?? 0) && quality >= (floor[index]?.quality ?? 0))
        walk(index + 1, cost + own.minor, value + Math.round(scores[tier] * 100));
  };
  walk(0, 0, 0);
  return best;
}

function valueOf(plan: Plan, tier: Tier): number {
  return picksOf(plan, tier).reduce((sum, pick) => sum + Math.round((pick?.scores[tier] ?? 0) * 100), 0);
}

function qualityOf(plan: Plan, tier: Tier): number {
  return picksOf(plan, tier).reduce((sum, pick) => sum + (pick?.quality ?? 0), 0);
}

/** No tier has on any line a cheaper or worse product than the tier before it. */
function expectUncrossed(plan: Plan): void {
  const [cheaper, balanced, conscious] = tiers.map((tier) => picksOf(plan, tier));
  for (const [before, after] of [
    [cheaper, balanced],
    [balanced, conscious],
  ])
    after?.forEach((pick, index) => {
      expect(pick?.cost.minor ?? 0).toBeGreaterThanOrEqual(before?.[index]?.cost.minor ?? 0);
      expect(pick?.quality ?? 0).toBeGreaterThanOrEqual(before?.[index]?.quality ?? 0);
    });
}

/** A limit changes a pick only for a cheaper one, and the reason says how much that saves. */
function expectSaving(plan: Plan, fitted: Plan): void {
  for (const tier of tiers) {
    const [free, within] = [picksOf(plan, tier), picksOf(fitted, tier)];
    const changed = plan.lines.flatMap(({ ingredientId }, index) => {
      const [was, is] = [free[index], within[index]];
      if (was === undefined || is === undefined || was.offer.sku === is.offer.sku) return [];
      const saved = formatMoney(dollars(was.cost.minor - is.cost.minor));
      expect(was.cost.minor).toBeGreaterThan(is.cost.minor);
      expect(fitted.lines[index]?.picks?.[tier].reason).toContain(`Saves ${saved} to stay within`);
      return [ingredientId];
    });
    expect(fitted.budget?.changed[tier]).toEqual(changed);
  }
}

describe('applyBudget', () => {
  it('keeps every tier within the limit when that can be, uncrossed and exact, on 600 random carts', () => {
    let bound = 0;
    always(600, (random) => {
      const { plan } = randomCart(random);
      // Near what the plan costs, where a limit changes something, and anywhere.
      const near = Math.max(1, plan.totals.conscious.minor - random.int(0, 400));
      const limit = random.pick([near, random.int(100, 3000)]);
      const fitted = applyBudget(plan, dollars(limit));
      const { budget, totals } = fitted;
      const best = bestByTrying(plan, limit, 'cheaper', []);
      expect(budget?.isMet).toBe(best !== null);
      if (best === null) {
        expect(budget?.least.minor).toBeGreaterThan(limit);
        for (const tier of tiers) expect(totals[tier]).toEqual(budget?.least);
        return;
      }
      for (const tier of tiers) expect(totals[tier].minor).toBeLessThanOrEqual(limit);
      expect(totals.cheaper.minor).toBeLessThanOrEqual(totals.balanced.minor);
      expect(totals.balanced.minor).toBeLessThanOrEqual(totals.conscious.minor);
      expect(qualityOf(fitted, 'cheaper')).toBeLessThanOrEqual(qualityOf(fitted, 'balanced'));
      expect(qualityOf(fitted, 'balanced')).toBeLessThanOrEqual(qualityOf(fitted, 'conscious'));
      expectUncrossed(fitted);
      expectSaving(plan, fitted);
      expect(valueOf(fitted, 'cheaper')).toBe(best);
      for (const [tier, before] of [
        ['balanced', 'cheaper'],
        ['conscious', 'balanced'],
      ] as const) {
        if (plan.totals[tier].minor <= limit) continue;
        bound += 1;
        expect(valueOf(fitted, tier)).toBe(bestByTrying(plan, limit, tier, picksOf(fitted, before)));
      }
    });
    expect(bound).toBeGreaterThan(20);
  });

  it('starts from the scores each time: lifting the limit gives back the plan there was', () => {
    always(100, (random) => {
      const { plan, ingredients } = randomCart(random);
      const tight = applyBudget(plan, dollars(random.int(100, 1500)));
      expect(applyBudget(tight, null)).toEqual(plan);
      expect(applyBudget(tight, dollars(1_000_000)).lines).toEqual(plan.lines);
      expect(PlanSchema.parse(tight)).toEqual(tight);
      expect(rescorePlan(tight, ingredients, {}).totals).toEqual(tight.totals);
    });
  });

  const offers = (name: string, ...prices: number[]) =>
    prices.map((price, index) =>
      anOffer({
        sku: `${name}${String(index)}`,
        title: name,
        brand: `Brand ${String(index)}`,
        price: dollars(price),
      }),
    );
  const prefer = (sku: string) => ({
    advisor: 'safety',
    sku,
    verdict: 'prefer' as const,
    reason: 'organic',
    facts: [],
    weight: 40,
  });
  const plan = decideCart({
    currency: 'USD',
    lines: [
      { ingredient: anIngredient({ name: 'rice' }), offers: offers('rice', 200, 500), assessments: [prefer('rice1')] },
      {
        ingredient: anIngredient({ name: 'butter' }),
        offers: offers('butter', 300, 700),
        assessments: [prefer('butter1')],
      },
      { ingredient: anIngredient({ name: 'unicorn' }), offers: [], assessments: [] },
    ],
  });

  it('says what was changed, what weighs most, and begins the reason with it', () => {
    const fitted = applyBudget(plan, dollars(1000));
    expect(plan.totals.conscious.minor).toBe(1200);
    expect(fitted.budget).toMatchObject({ isMet: true, least: { minor: 500 }, before: { conscious: { minor: 1200 } } });
    expect(fitted.budget?.changed.conscious).toHaveLength(1);
    const changed = fitted.lines.find(({ ingredientId }) => ingredientId === fitted.budget?.changed.conscious[0]);
    expect(changed?.picks?.conscious.reason).toMatch(/^Saves \$\d\.00 to stay within \$10\.00/);
    expect(fitted.budget?.binding?.saves.minor).toBeGreaterThan(0);
  });

  it('says the least it can cost when that is too much, and which product weighs most', () => {
    const fitted = applyBudget(plan, dollars(400));
    expect(fitted.budget).toMatchObject({
      isMet: false,
      least: { minor: 500 },
      binding: { ingredientId: 'butter', saves: { minor: 300 } },
    });
    expect(tiers.map((tier) => fitted.totals[tier].minor)).toEqual([500, 500, 500]);
  });

  it('holds a limit to the cent, and below it takes the better of what costs least', () => {
    const twins = decideCart({
      currency: 'USD',
      lines: [
        {
          ingredient: anIngredient({ name: 'rice' }),
          offers: offers('rice', 300, 300, 900),
          assessments: [prefer('rice1')],
        },
        { ingredient: anIngredient({ name: 'unicorn' }), offers: [], assessments: [] },
      ],
    });
    expect(applyBudget(twins, dollars(300)).budget).toMatchObject({ isMet: true, least: { minor: 300 } });
    const over = applyBudget(twins, dollars(299));
    expect(over.budget).toMatchObject({ isMet: false, binding: { ingredientId: 'rice', saves: { minor: 300 } } });
    for (const tier of tiers) expect(over.lines[0]?.picks?.[tier].sku).toBe('rice1');
    expect(over.lines[1]?.picks).toBeNull();
  });

  it('names no line as changed, and none that weighs, where every tier fits', () => {
    const fitted = applyBudget(plan, dollars(1200));
    expect(fitted.budget?.changed).toEqual({ cheaper: [], balanced: [], conscious: [] });
    expect(fitted.budget?.binding).toBeNull();
    expect(fitted.lines).toEqual(plan.lines);
    expect(applyBudget(plan, dollars(1199)).budget?.changed.conscious).toHaveLength(1);
  });

  it('never takes what was ruled out, however cheap it is', () => {
    const sold = offers('rice', 200, 500);
    const soldOut = anOffer({ sku: 'gone', title: 'rice', price: dollars(1), availability: 'out-of-stock' });
    const ruled = decideCart({
      currency: 'USD',
      lines: [{ ingredient: anIngredient({ name: 'rice' }), offers: [...sold, soldOut], assessments: [] }],
    });
    for (const [limit, isMet] of [
      [200, true],
      [199, false],
    ] as const) {
      const fitted = applyBudget(ruled, dollars(limit));
      expect(fitted.budget).toMatchObject({ isMet, least: dollars(200) });
      for (const tier of tiers) expect(fitted.lines[0]?.picks?.[tier].sku).toBe('rice0');
    }
  });

  it('takes the first by name of what costs least and is alike, whatever the order', () => {
    const alike = ['b', 'a', 'c'].map((sku) => anOffer({ sku, title: 'rice', price: dollars(300) }));
    const line = { ingredient: anIngredient({ name: 'rice' }), offers: alike, assessments: [] };
    const twins = decideCart({ currency: 'USD', lines: [line] });
    const turned = {
      ...twins,
      lines: twins.lines.map((each) => ({ ...each, candidates: each.candidates.toReversed() })),
    };
    for (const order of [twins, turned]) expect(applyBudget(order, dollars(1)).lines[0]?.picks?.cheaper.sku).toBe('a');
  });

  it('does not apply a limit in another currency', () => {
    expect(applyBudget(plan, money(100, 'GBP'))).toEqual(plan);
  });
});
