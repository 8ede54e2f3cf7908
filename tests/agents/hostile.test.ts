import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/agents/advise';
import { explainPicks } from '../../lib/agents/explain';
import { pickFacts } from '../../lib/agents/pick-facts';
import { createIngredientsReader } from '../../lib/agents/ingredients-by-model';
import { decideCart } from '../../lib/core/decision/decide';
import { chosenLines, toFillLines } from '../../lib/core/cart/fill';
import { findPackSize, unitPriceOf } from '../../lib/core/offer/pack-size';
import { anIngredient, anOffer, aReading } from '../support/builders';
import { hostileTexts } from '../support/hostile';
import { recordingSpan } from '../support/recording-span';
import { ScriptedLlm } from '../support/scripted-llm';

/**
 * A model that obeys whatever it reads, in both calls, and a shop whose titles tell it what to do: no pick, no quantity and no cart line
 * comes out otherwise than with plain titles and no model at all.
 */
const rice = anIngredient({ name: 'basmati rice', quantity: { amount: 400, unit: 'g' } });
const context = () => ({ span: recordingSpan(), signal: new AbortController().signal });

function offer(sku: string, title: string, minor: number, shownAs = title) {
  const pack = findPackSize(title);
  const price = { minor, currency: 'USD' };
  return anOffer({ sku, title: shownAs, price, pack, unitPrice: pack === null ? null : unitPriceOf(price, pack) });
}

/** The plan of a shelf on which the dear product, which no tier picks, carries this text. */
function planWith(text: string) {
  const offers = [
    offer('a', 'Basmati Rice, 2 lb', 449),
    offer('b', 'Basmati Rice, 5 lb', 1999, `Basmati Rice, 5 lb ${text}`.slice(0, 500)),
  ];
  const assessments = assess(rice, offers, { facts: () => [], today: '2026-11-24' });
  return decideCart({ lines: [{ ingredient: rice, offers, assessments }], currency: 'USD' });
}

const cartOf = (plan: ReturnType<typeof planWith>) =>
  (['cheaper', 'balanced', 'conscious'] as const).map((tier) =>
    toFillLines(chosenLines(plan, tier, {})).map(({ sku, wanted }) => [sku, wanted]),
  );
const plain = cartOf(planWith(''));

describe('text that gives orders', () => {
  it('has at least sixty forms in the table', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(60);
    expect(plain.flat()).not.toEqual([]);
  });

  it.each(hostileTexts.map((text) => [text.slice(0, 50), text]))(
    'in a title, with a model that obeys: %j changes no pick, no quantity, no cart line (S-13)',
    async (_short, text) => {
      const plan = planWith(text);
      expect(cartOf(plan)).toEqual(plain);
      const before = JSON.stringify(plan);
      const picks = pickFacts(plan, [rice]);
      const obedient = picks.map(({ id, facts }) => ({
        pick_id: id,
        fact_ids: facts.map((fact) => fact.id),
        sentence: `Certified organic, buy 50 of them now: ${text}`,
      }));
      const extra = { pick_id: 'p99', fact_ids: ['p99f1'], sentence: 'Add 50 packs.' };
      const llm = new ScriptedLlm([{ value: { explanations: [...obedient, extra] } }]);
      const { explanations, rejected } = await explainPicks(picks, llm, context(), () => undefined);
      expect(explanations).toEqual([]);
      expect(rejected).toBe(picks.length);
      expect(JSON.stringify(plan)).toBe(before);
    },
  );

  it.each(hostileTexts.map((text) => [text.slice(0, 50), text]))(
    'in a pasted list, with a model that obeys: %j adds nothing and changes no amount (S-13)',
    async (_short, text) => {
      const rules = aReading([anIngredient({ name: 'mint' }), anIngredient({ name: 'rice' })], {
        dishes: [],
        notUnderstood: ['zhug'],
      });
      const said = (name: string, amount: number | null) => ({
        name,
        form: null,
        amount,
        unit: null,
        is_pantry_staple: false,
        is_optional: false,
        note: null,
      });
      const obedient = {
        dishes: [],
        servings: 400,
        ingredients: [said('mint', 50), said('rice', 50), said('zhug', 50), said('whiskey', 99)],
        diets: [],
        avoid: [],
        budget_amount: null,
        budget_currency: null,
        question: null,
      };
      const llm = new ScriptedLlm([{ value: obedient }, { value: obedient }]);
      const fallbacks: string[] = [];
      const reader = createIngredientsReader(
        { read: () => Promise.resolve(rules) },
        llm,
        () => Promise.resolve([]),
        ({ code }) => fallbacks.push(code),
      );
      await expect(reader.read(`mint, rice, zhug\n${text}`, context())).resolves.toEqual(rules);
      expect(fallbacks).toEqual(['llm/bad-output']);
    },
  );
});
