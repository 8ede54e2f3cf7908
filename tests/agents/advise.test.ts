import { beforeAll, describe, expect, it } from 'vitest';
import { assess, runAdvisors } from '../../lib/agents/advise';
import { advisors, defaultWeights } from '../../lib/agents/advisor-list';
import type { Assessment } from '../../lib/core/decision/assessment';
import { Assessment as AssessmentSchema } from '../../lib/core/decision/assessment';
import { pickFacts } from '../../lib/agents/pick-facts';
import { decideCart } from '../../lib/core/decision/decide';
import type { Advisor, AdvisorContext, FactLookup } from '../../lib/core/ports';
import { isOwnFact } from '../../lib/core/fact/own-facts';
import type { Taste } from '../../lib/core/shopper/taste';
import { unitPriceOf } from '../../lib/core/offer/pack-size';
import { loadFacts } from '../../lib/facts/source-registry';
import { anIngredient, anOffer } from '../support/builders';
import { loadDataFromDisk } from '../support/load-data';

const today = '2026-11-23';
let facts: FactLookup;
beforeAll(async () => {
  facts = await loadFacts(loadDataFromDisk);
});

const said = (name: string, titles: readonly string[], advisor: string): string[] =>
  runAdvisors(
    advisors,
    anIngredient({ name }),
    titles.map((title, index) => anOffer({ sku: String(index), title })),
    { facts, today },
  )
    .filter((each) => each.advisor === advisor && each.verdict !== 'unknown')
    .map(({ sku, verdict }) => `${sku} ${verdict}`);

describe('every advisor', () => {
  it('has an id of its own, a title for the settings and a weight', () => {
    expect(advisors.length).toBeGreaterThanOrEqual(7);
    expect(new Set(advisors.map(({ id }) => id)).size).toBe(advisors.length);
    for (const { id, title, defaultWeight } of advisors) {
      expect(title.length).toBeGreaterThan(3);
      expect(defaultWeight).toBeGreaterThan(0);
      expect(defaultWeights()[id]).toBe(defaultWeight);
    }
  });

  it('answers valid assessments, and `unknown` without a fact when it has no data', () => {
    const offers = [anOffer({ sku: 'a', title: 'Organic Strawberries' }), anOffer({ sku: 'b', title: 'Mystery Item' })];
    const all = runAdvisors(advisors, anIngredient({ name: 'strawberry' }), offers, { facts, today });
    for (const each of all) {
      expect(AssessmentSchema.parse(each)).toEqual(each);
      if (each.verdict === 'unknown') expect(each).toMatchObject({ facts: [], reason: '' });
      else expect(each.facts.length).toBeGreaterThan(0);
    }
    expect(all.filter(({ sku, verdict }) => sku === 'b' && verdict !== 'unknown')).toEqual([]);
  });

  it('knows nothing without data, and says so instead of "safe"', () => {
    const none: FactLookup = () => [];
    const all = runAdvisors(
      advisors,
      anIngredient({ name: 'strawberry' }),
      [anOffer({ sku: 'a', title: 'Organic Strawberries' })],
      { facts: none, today },
    );
    expect(new Set(all.map(({ verdict }: Assessment) => verdict))).toEqual(new Set(['unknown']));
    expect(assess(anIngredient({ name: 'strawberry' }), [anOffer({ sku: 'a' })], { facts: none, today })).toEqual([]);
  });

  it('may fail without failing the others', () => {
    const failing: Advisor = {
      id: 'failing',
      title: 'Fails',
      defaultWeight: 1,
      run: () => {
        throw new Error('no');
      },
    };
    const safety = advisors.filter(({ id }) => id === 'safety');
    const all = runAdvisors(
      [failing, ...safety],
      anIngredient({ name: 'strawberry' }),
      [anOffer({ sku: 'a', title: 'Strawberries' })],
      { facts, today },
    );
    expect(all.map(({ advisor }) => advisor)).toEqual(['safety']);
  });
});

describe('assess', () => {
  it('leaves out offers that are something else, so that they colour no comparison', () => {
    const offers = [
      anOffer({ sku: 'o', title: 'Yellow Onions' }),
      anOffer({ sku: 'b', title: 'Ground Beef with Onion' }),
    ];
    const all = assess(anIngredient({ name: 'onion' }), offers, { facts, today });
    expect(new Set(all.map(({ sku }) => sku))).toEqual(new Set(['o']));
    expect(all.find(({ advisor }) => advisor === 'carbon')?.verdict).toBe('neutral');
  });
});

describe('advisors', () => {
  it('safety prefers organic where the conventional crop is on the Dirty Dozen', () => {
    expect(said('strawberry', ['Organic Strawberries', 'Strawberries', 'Frozen Strawberries'], 'safety')).toEqual([
      '0 prefer',
      '1 caution',
    ]);
    expect(said('pineapple', ['Organic Pineapple', 'Pineapple'], 'safety')).toEqual(['0 neutral', '1 neutral']);
  });
  it('organic prefers the word and the seal alike', () => {
    expect(said('milk', ['Organic Whole Milk', 'USDA Organic Milk', 'Whole Milk'], 'organic')).toEqual([
      '0 prefer',
      '1 prefer',
    ]);
  });
  it('welfare prefers third-party standards and only tells claims', () => {
    expect(said('egg', ['Certified Humane Eggs', 'Cage Free Eggs', 'Eggs'], 'welfare')).toEqual([
      '0 prefer',
      '1 neutral',
    ]);
  });
  it('carbon tells foods apart, never packs of one food', () => {
    expect(said('ground meat', ['Ground Beef', 'Ground Turkey'], 'carbon')).toEqual(['0 caution', '1 prefer']);
    expect(said('ground beef', ['Ground Beef 80%', 'Ground Beef 93%'], 'carbon')).toEqual(['0 neutral', '1 neutral']);
  });
  it('processing minds a word unless it was asked for', () => {
    expect(said('vanilla extract', ['Imitation Vanilla Extract', 'Pure Vanilla Extract'], 'processing')).toEqual([
      '0 caution',
    ]);
    expect(said('sweetened condensed milk', ['Sweetened Condensed Milk'], 'processing')).toEqual([]);
  });
  it('value compares unit prices of one measure, from three on', () => {
    const offers = [200, 400, 420, 900].map((minor, index) => {
      const pack = { text: '500 g', quantity: { amount: 500, unit: 'g' as const } };
      const price = { minor, currency: 'USD' };
      return anOffer({ sku: String(index), title: 'White Rice', price, pack, unitPrice: unitPriceOf(price, pack) });
    });
    const verdicts = assess(anIngredient({ name: 'rice' }), offers, { facts, today }).filter(
      ({ advisor }) => advisor === 'value',
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['prefer', 'neutral', 'neutral', 'caution']);
  });
  it('packaging goes by the pack’s own words, and leaves the rest alone', () => {
    const titles = ['Refill Jasmine Rice', 'Single-Serve Rice Cups', 'Jasmine Rice', 'Loose Leaf Lettuce'];
    expect(said('rice', titles.slice(0, 3), 'packaging')).toEqual(['0 prefer', '1 caution']);
    expect(said('lettuce', titles.slice(3), 'packaging')).toEqual([]);
  });
});

describe('advisors that know the shopper', () => {
  const rice = anIngredient({ name: 'rice' });
  const on = '2026-11-03';
  const taste: Taste = {
    brands: ['Acme'],
    choiceOf: (ingredient, sku) => {
      const kind = ({ a: 'chosen', b: 'passed-over', c: 'removed' } as const)[sku];
      const base = { id: sku, runId: 'r', on, origin: '', store: '', ingredient: '', label: '', sku, title: '' };
      return ingredient.name !== 'rice' || kind === undefined ? null : { ...base, kind };
    },
    priceOf: (sku) =>
      sku === 'a'
        ? { id: 'p', runId: 'r', on, origin: '', store: '', sku, title: '', price: { minor: 259, currency: 'USD' } }
        : null,
  };
  const offers = ['a', 'b', 'c', 'd'].map((sku) =>
    anOffer({ sku, title: sku === 'd' ? 'Acme White Rice' : 'White Rice' }),
  );
  const told = (advisor: string, context: Partial<AdvisorContext> = { taste }) =>
    assess(rice, offers, { facts, today, ...context })
      .filter((each) => each.advisor === advisor)
      .map(({ sku, verdict, reason }) => `${sku} ${verdict}: ${reason}`);

  it('bring back what was chosen and hold back what was not', () => {
    expect(told('habit')).toEqual([
      'a prefer: you chose this last time',
      'b caution: you swapped it last time',
      'c caution: you took it out last time',
    ]);
  });
  it('prefer the brands liked', () => {
    expect(told('brand')).toEqual(['d prefer: a brand you like']);
  });
  it('tell the last price and weigh it with nothing', () => {
    expect(told('price')).toEqual(['a neutral: $0.40 more than on 3 Nov']);
  });
  it('say nothing when nothing is known', () => {
    for (const advisor of ['habit', 'brand', 'price']) expect(told(advisor, {})).toEqual([]);
  });
  it('mark their facts as the shopper’s own, which no model is told', () => {
    const own = assess(rice, offers, { facts, today, taste }).filter(({ advisor }) =>
      ['habit', 'brand', 'price'].includes(advisor),
    );
    expect(own.every((each) => each.facts.every(isOwnFact))).toBe(true);
    const plan = decideCart({ lines: [{ ingredient: rice, offers, assessments: own }], currency: 'USD' });
    const sent = JSON.stringify(pickFacts(plan, [rice]).map((pick) => pick.facts));
    expect(sent).not.toMatch(/you chose|3 Nov|brand you like/);
  });
});
