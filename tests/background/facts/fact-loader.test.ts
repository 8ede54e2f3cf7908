import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactLoader } from '../../../lib/background/facts/fact-loader';
import { usualFactSettings } from '../../../lib/core/fact/fact-settings';
import type { FactSettings } from '../../../lib/core/fact/fact-settings';
import { factSettingsItem, fdaRecallsItem, fsisRecallsItem, productsItem } from '../../../lib/storage/items';
import { anIngredient, anOffer } from '../../support/builders';
import { loadDataFromDisk } from '../../support/load-data';

const fdaPage = {
  meta: { last_updated: '2026-11-18' },
  results: [
    {
      recall_number: 'F-1-2026',
      recalling_firm: 'Sunny Vale Foods LLC',
      product_description: 'Sunny Vale brand Creamy Peanut Butter, 16 oz jar, UPC 0 28346 07814 9',
      reason_for_recall: 'Potential Salmonella',
      classification: 'Class I',
      report_date: '20261101',
      status: 'Ongoing',
    },
  ],
};
const peanutButter = anOffer({ sku: 'a', title: 'Creamy Peanut Butter', brand: 'Sunny Vale', gtin: '028346078149' });
const ingredient = anIngredient({ name: 'peanut butter' });
const lines = [{ ingredient, offers: [peanutButter] }];

/** A desk on a device of its own, with a network that answers `answers` by the start of the address. */
function desk(answers: Record<string, () => Response | Promise<Response>>) {
  let at = Date.parse('2026-11-24T10:00:00Z');
  const asked: string[] = [];
  const facts = createFactLoader({
    loadData: loadDataFromDisk,
    settings: factSettingsItem,
    items: { fda: fdaRecallsItem, fsis: fsisRecallsItem },
    products: productsItem,
    fetch: (address, init) => {
      asked.push(address);
      expect(init.credentials).toBe('omit');
      const answer = Object.entries(answers).find(([start]) => address.startsWith(start))?.[1];
      return answer === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(answer());
    },
    now: () => new Date(at),
  });
  return {
    facts,
    asked,
    later: (hours: number) => {
      at += hours * 3_600_000;
    },
    today: () => new Date(at).toISOString().slice(0, 10),
  };
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const turnOn = (change: Partial<FactSettings>) => factSettingsItem.set({ ...usualFactSettings, ...change });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('recall lists', () => {
  it('sends nothing while everything is off, and says that nothing was checked', async () => {
    const { facts, asked } = desk({});
    await facts.refresh();
    await facts.loadFacts(lines);
    expect(asked).toEqual([]);
    expect((await facts.statuses()).map(({ state, asOf }) => [state, asOf])).toEqual([
      ['off', null],
      ['off', null],
    ]);
  });

  it('reads one page a day, dated by the page, and never re-stamps it', async () => {
    await turnOn({ usesFdaRecalls: true });
    const { facts, asked, later, today } = desk({ 'https://api.fda.gov/food/enforcement.json': () => json(fdaPage) });
    await Promise.all([facts.refresh(), facts.refresh()]);
    await facts.refresh();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('search=report_date:[20260528+TO+20261124]&sort=report_date:desc&limit=1000');
    const lookup = await facts.loadFacts(lines);
    const [fact] = lookup('recalls', { ingredient, offer: peanutButter }, today());
    expect(fact?.asOf).toBe('2026-11-18');
    expect(fact?.claim).toContain('check the lot code');
    later(25);
    await facts.refresh();
    expect(asked).toHaveLength(2);
    expect((await fdaRecallsItem.get()).snapshot?.asOf).toBe('2026-11-18');
    later(24 * 9);
    expect((await facts.statuses())[0]).toMatchObject({ state: 'checked', asOf: '2026-11-18', isStale: true });
  });

  it('keeps the old list with its date when the agency does not answer, says so, and does not hammer', async () => {
    await turnOn({ usesFdaRecalls: true });
    let isDown = false;
    const { facts, asked, later } = desk({
      'https://api.fda.gov': () => (isDown ? json({}, 503) : json(fdaPage)),
    });
    await facts.refresh();
    isDown = true;
    later(24);
    await facts.refresh();
    await facts.refresh();
    expect(asked).toHaveLength(2);
    const stored = await fdaRecallsItem.get();
    expect(stored.snapshot?.asOf).toBe('2026-11-18');
    expect(stored.problem).toContain('503');
    later(1);
    isDown = false;
    await facts.refresh();
    expect((await fdaRecallsItem.get()).problem).toBeNull();
  });

  it('tells a list that was never read as missing, whatever came instead', async () => {
    await turnOn({ usesFdaRecalls: true, usesFsisRecalls: true });
    const { facts, asked } = desk({ 'https://api.fda.gov': () => new Response('<html>', { status: 200 }) });
    await facts.refresh();
    expect(asked).toHaveLength(2);
    expect((await facts.statuses()).map(({ state }) => state)).toEqual(['missing', 'missing']);
    const lookup = await facts.loadFacts(lines);
    expect(lookup('recalls', { ingredient, offer: peanutButter }, '2026-11-24')).toEqual([]);
  });

  it('takes "no matches found" as an empty list, which is an answer', async () => {
    await turnOn({ usesFdaRecalls: true });
    const { facts } = desk({
      'https://api.fda.gov': () => json({ error: { code: 'NOT_FOUND', message: 'No matches found!' } }, 404),
    });
    await facts.refresh();
    expect((await facts.statuses())[0]?.state).toBe('checked');
  });

  it('reads the FSIS list, without the Spanish doubles and without history', async () => {
    await turnOn({ usesFsisRecalls: true });
    const recall = (change: object) => ({
      field_recall_number: '010-2026',
      field_establishment: 'Prairie Meats',
      field_product_items: '1-lb. packages of &quot;Prairie Meats Ground Beef&quot;',
      field_recall_date: '2026-11-02',
      field_active_notice: 'True',
      langcode: 'English',
      ...change,
    });
    const { facts } = desk({
      'https://www.fsis.usda.gov': () =>
        json([
          recall({}),
          recall({ langcode: 'Spanish' }),
          recall({ field_recall_date: '2019-01-01', field_active_notice: 'False' }),
        ]),
    });
    await facts.refresh();
    expect((await fsisRecallsItem.get()).snapshot?.records.map(({ id }) => id)).toEqual(['010-2026']);
    const lookup = await facts.loadFacts([]);
    const beef = anOffer({ sku: 'b', title: 'Ground Beef', brand: 'Prairie Meats' });
    expect(lookup('recalls-fsis', { ingredient, offer: beef }, '2026-11-24')[0]?.claim).toContain('USDA FSIS');
  });

  it('stops using a list the moment it is switched off', async () => {
    await turnOn({ usesFdaRecalls: true });
    const { facts } = desk({ 'https://api.fda.gov': () => json(fdaPage) });
    await facts.refresh();
    await turnOn({});
    const lookup = await facts.loadFacts(lines);
    expect(lookup('recalls', { ingredient, offer: peanutButter }, '2026-11-24')).toEqual([]);
  });
});

describe('product records', () => {
  const record = {
    status: 1,
    product: {
      nova_group: 4,
      allergens_tags: ['en:peanuts'],
      traces_tags: ['en:sesame-seeds'],
      labels_tags: ['en:no-palm-oil', 'fr:label-rouge'],
      last_modified_t: 1_760_000_000,
    },
  };

  it('asks for a barcode once, tells what is recorded with its source and date', async () => {
    await turnOn({ usesOpenFoodFacts: true });
    const { facts, asked } = desk({ 'https://world.openfoodfacts.org/api/v2/product/': () => json(record) });
    await facts.loadFacts(lines);
    const lookup = await facts.loadFacts(lines);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('/product/0028346078149.json');
    const found = lookup('open-food-facts', { ingredient, offer: peanutButter }, '2026-11-24');
    expect(found.map(({ claim }) => claim)).toEqual([
      'Recorded as NOVA group 4, ultra-processed',
      'Recorded allergens: contains peanuts; may contain sesame. The pack decides',
      'Recorded labels: no palm oil',
    ]);
    expect(new Set(found.map(({ asOf }) => asOf))).toEqual(new Set(['2025-10-09']));
  });

  it('stays under the rate, also across two decisions, and remembers that there is no record', async () => {
    await turnOn({ usesOpenFoodFacts: true });
    const { facts, asked, later } = desk({ 'https://world.openfoodfacts.org': () => json({ status: 0 }, 404) });
    const codes = Array.from({ length: 30 }, (_, index) =>
      withCheckDigit(`0036000${String(10_000 + index)}`.slice(-11)),
    );
    const shelf = codes.map((gtin, index) => anOffer({ sku: String(index), title: 'Peanut Butter 16 oz', gtin }));
    await facts.loadFacts([{ ingredient, offers: shelf }]);
    await facts.loadFacts([{ ingredient, offers: shelf }]);
    expect(asked).toHaveLength(12);
    later(1);
    await facts.loadFacts([{ ingredient, offers: shelf }]);
    expect(asked).toHaveLength(24);
    expect(new Set(asked).size).toBe(24);
  });

  it('gives up at the first refusal and goes on without', async () => {
    await turnOn({ usesOpenFoodFacts: true });
    const { facts, asked } = desk({ 'https://world.openfoodfacts.org': () => json({}, 429) });
    const other = anOffer({ sku: 'b', title: 'Peanut Butter', gtin: '036000291452' });
    const lookup = await facts.loadFacts([{ ingredient, offers: [peanutButter, other] }]);
    expect(asked).toHaveLength(1);
    expect(lookup('open-food-facts', { ingredient, offer: peanutButter }, '2026-11-24')).toEqual([]);
  });

  it('never sends a barcode that is none, or of a product that is something else', async () => {
    await turnOn({ usesOpenFoodFacts: true });
    const { facts, asked } = desk({ 'https://world.openfoodfacts.org': () => json(record) });
    await facts.loadFacts([
      {
        ingredient,
        offers: [
          anOffer({ sku: 'x', title: 'Peanut Butter', gtin: '123' }),
          anOffer({ sku: 'y', title: 'Peanut Butter', gtin: '028346078140' }),
          anOffer({ sku: 'z', title: 'Peanut Butter', gtin: '0201234000006' }),
          anOffer({ sku: 'w', title: 'Dish Soap', gtin: '036000291452' }),
        ],
      },
    ]);
    expect(asked).toEqual([]);
  });
});

function withCheckDigit(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}
