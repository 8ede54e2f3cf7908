import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/core/decision/assessment';
import { decideCart } from '../../../lib/core/decision/decide';
import type { DecideInput, DecideLine } from '../../../lib/core/decision/decide';
import type { LineDecision } from '../../../lib/core/decision/decision';
import { rescorePlan } from '../../../lib/core/decision/rescore';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Offer } from '../../../lib/core/offer/offer';
import { anIngredient, anOffer } from '../../support/builders';

const rice = anIngredient({ name: 'rice' });
const priced = (minor: number) => ({ minor, currency: 'USD' });
const shelf = (...titles: string[]): Offer[] => titles.map((title) => anOffer({ sku: title, title }));
const decide = (
  ingredient: Ingredient,
  offers: Offer[],
  change: Partial<DecideLine> = {},
  cart: Partial<DecideInput> = {},
): LineDecision => {
  const line = { ingredient, offers, assessments: [], ...change };
  const [decision] = decideCart({ lines: [line], currency: 'USD', ...cart }).lines;
  if (decision === undefined) throw new RangeError('no line');
  return decision;
};
const eliminated = (line: LineDecision, sku: string) =>
  line.candidates.find(({ offer }) => offer.sku === sku)?.eliminated;

describe('what is said of a line that nothing was found for', () => {
  const searchError = { code: 'store/timeout' as const, message: 'The store did not answer.' };

  it('names what the store shows nothing for', () => {
    const line = decide(anIngredient({ name: 'cumin', form: 'ground' }), []);
    expect(line).toMatchObject({ outcome: 'not-found', note: 'The store shows nothing for ground cumin.' });
    expect(line).not.toHaveProperty('isUnanswered');
  });

  it('says that it is not known only where nothing at all was answered', () => {
    expect(decide(rice, [], { searchError })).toMatchObject({ note: searchError.message, isUnanswered: true });
    const partly = decide(rice, shelf('Rice Vinegar'), { searchError });
    expect(partly).toMatchObject({ outcome: 'not-found', note: 'Nothing here is surely rice.' });
    expect(partly).not.toHaveProperty('isUnanswered');
  });

  it('tells of the best match why it cannot be bought', () => {
    const gone = anOffer({ sku: 'gone', title: 'White Rice', availability: 'out-of-stock' });
    const free = anOffer({ sku: 'free', title: 'Rice', price: priced(0) });
    expect(decide(rice, [gone]).note).toBe('Sold out here: rice.');
    expect(decide(rice, [free]).note).toBe('None to buy: no price.');
    expect([eliminated(decide(rice, [gone, free]), 'gone'), eliminated(decide(rice, [gone, free]), 'free')]).toEqual([
      'sold out',
      'no price',
    ]);
  });
});

describe('what one line alone may not hold', () => {
  const sauces = () => shelf('Chili Sauce', 'Chili Sauce, Celery Free');
  const cart = { rules: { diets: ['vegan'], avoid: ['peanut'] } };
  const butter = (constraints?: { diets: string[]; avoid: string[] }) =>
    anIngredient({ name: 'peanut butter', ...(constraints === undefined ? {} : { constraints }) });

  it('is held against its offers, by diet and by food', () => {
    const milk = anIngredient({ name: 'milk', constraints: { diets: ['dairy-free'], avoid: [] } });
    expect(decide(milk, shelf('Whole Milk'))).toMatchObject({
      outcome: 'not-found',
      note: 'None to buy: contains milk.',
    });
    const celery = anIngredient({ name: 'chili sauce', constraints: { diets: [], avoid: ['celery'] } });
    expect(decide(celery, sauces()).picks?.cheaper.sku).toBe('Chili Sauce, Celery Free');
  });

  it('adds to what the whole cart may not hold, and never takes from it', () => {
    const own = { diets: ['gluten-free'], avoid: ['celery'] };
    for (const constraints of [own, undefined])
      expect(decide(butter(constraints), shelf('Peanut Butter'), {}, cart).note).toBe('None to buy: contains peanut.');
    const milk = anIngredient({ name: 'milk', constraints: own });
    expect(decide(milk, shelf('Whole Milk'), {}, cart).note).toBe('None to buy: contains milk.');
  });

  it('says nothing of the other lines', () => {
    const milk = anIngredient({ name: 'milk' });
    const strict = { ...rice, constraints: { diets: ['vegan'], avoid: ['milk'] } };
    const plan = decideCart({
      currency: 'USD',
      lines: [
        { ingredient: strict, offers: shelf('White Rice'), assessments: [] },
        { ingredient: milk, offers: shelf('Whole Milk'), assessments: [] },
      ],
    });
    expect(plan.lines.map(({ outcome }) => outcome)).toEqual(['picked', 'picked']);
  });
});

describe('the candidates that a plan keeps', () => {
  it('hold what is offered instead, however many better matches were ruled out, with its mark', () => {
    const ruledOut = Array.from({ length: 6 }, (_, index) =>
      anOffer({ sku: `out${String(index)}`, title: 'White Rice', ingredientsText: 'rice. May contain peanuts.' }),
    );
    const offers = [...ruledOut, ...shelf('Rice Crackers')];
    const line = decide(rice, offers, {}, { rules: { diets: [], avoid: ['peanut'] } });
    expect(line.nearest.map(({ sku }) => sku)).toEqual(['Rice Crackers']);
    expect(line.candidates.map(({ offer }) => offer.sku)).toEqual(['out0', 'out1', 'out2', 'out3', 'Rice Crackers']);
    expect(line.candidates.at(-1)?.checks).toEqual([{ kind: 'label', text: 'label not seen, check', count: null }]);
    expect(line.candidates[0]?.checks).toBeUndefined();
  });

  it('are all that compete and, of the others, the four best matches and what is near, each once', () => {
    const running = Array.from({ length: 7 }, (_, index) =>
      anOffer({ sku: `in${String(index)}`, title: 'White Rice' }),
    );
    const others = shelf('Rice Vinegar', 'Rice Pudding', 'Rice Crackers', 'Shampoo', 'Soap', 'Candles', 'Rice Paper');
    const skus = decide(rice, [...running, ...others]).candidates.map(({ offer }) => offer.sku);
    expect(skus.slice(0, 7)).toEqual(running.map(({ sku }) => sku));
    expect(new Set(skus).size).toBe(skus.length);
    expect(skus.length).toBeLessThanOrEqual(7 + 4 + 3);
  });
});

describe('advisors', () => {
  const says = (advisor: string, reason: string, weight: number): Assessment => ({
    advisor,
    sku: 'White Rice',
    verdict: 'prefer',
    reason,
    facts: [],
    weight,
  });
  const assessments = [says('a', 'in season', 5), says('b', 'organic', 30), says('c', 'Fairtrade', 5)];

  it('are heard heaviest first, by name where they weigh the same, and under the shopper’s own weights', () => {
    const line = decide(rice, shelf('White Rice'), { assessments });
    expect(line.picks?.balanced.reason).toBe('The only one here that fits; organic; in season');
    const plan = decideCart({
      lines: [{ ingredient: rice, offers: shelf('White Rice'), assessments }],
      currency: 'USD',
    });
    const heard = (weights: Record<string, number>) =>
      rescorePlan(plan, [rice], weights).lines[0]?.candidates[0]?.assessments.map(({ advisor }) => advisor);
    expect(heard({})).toEqual(['b', 'a', 'c']);
    expect(heard({ c: 60 })).toEqual(['c', 'b', 'a']);
    expect(heard({ a: 30, b: 30, c: 30 })).toEqual(['a', 'b', 'c']);
  });

  it('that weigh the same two by two stay in the order of their names', () => {
    const two = [says('b', 'organic', 10), says('a', 'in season', 10)];
    const line = decide(rice, shelf('White Rice'), { assessments: two });
    expect(line.candidates[0]?.assessments.map(({ advisor }) => advisor)).toEqual(['a', 'b']);
  });
});

describe('a match that is only close', () => {
  it('says what it is not surely, and why, also once a slider has moved', () => {
    const onion = anIngredient({ id: 'i1', name: 'red onion' });
    const line = decide(onion, shelf('Yellow Onions, 3 lb'));
    const [doubt] = line.candidates[0]?.match.notes ?? [];
    const note = `Not surely red onion${doubt === undefined ? '' : ` (${doubt})`}: please look.`;
    expect(doubt).toBeDefined();
    expect(line).toMatchObject({ outcome: 'close', note });
    const plan = decideCart({
      lines: [{ ingredient: onion, offers: shelf('Yellow Onions, 3 lb'), assessments: [] }],
      currency: 'USD',
    });
    expect(rescorePlan(plan, [onion], { safety: 3 }).lines[0]).toMatchObject({ outcome: 'close', note });
  });
});
