import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/agents/advise';
import { RecallIndex } from '../../lib/facts/recall-match';
import type { RecallRecord } from '../../lib/core/fact/recall';
import { readFdaRecalls, readFsisRecalls } from '../../lib/facts/recall-records';
import { loadFacts } from '../../lib/facts/source-registry';
import { anIngredient, anOffer } from '../support/builders';
import { loadDataFromDisk } from '../support/load-data';

const today = '2026-11-23';
const page = {
  meta: {},
  results: [
    {
      recall_number: 'F-1-2026',
      recalling_firm: 'Sunny Vale Foods LLC',
      product_description: 'Sunny Vale brand Creamy Peanut Butter, 16 oz jar, UPC 0 28346 07814 9',
      code_info: 'Lot 12',
      reason_for_recall: 'Potential Salmonella',
      classification: 'Class I',
      report_date: '20261101',
      status: 'Ongoing',
    },
    {
      recall_number: 'F-2-2026',
      recalling_firm: 'Tidewater Harvest Inc',
      product_description: 'Tidewater Harvest Frozen Peas 12 oz bag',
      reason_for_recall: 'Listeria',
      classification: 'Class II',
      report_date: '20261015',
      status: 'Terminated',
    },
    { recall_number: 'F-3', product_description: 'No date', report_date: 'soon' },
  ],
};
const records: RecallRecord[] = readFdaRecalls(page);
const index = new RecallIndex(records);
const ounces = (amount: number) => ({
  text: `${String(amount)} oz`,
  quantity: { amount: amount * 28.349523125, unit: 'g' as const },
});

describe('reading recalls', () => {
  it('keeps what can be compared, leaves out what has no date', () => {
    expect(records.map(({ id, class: level, reportedOn, isOngoing }) => [id, level, reportedOn, isOngoing])).toEqual([
      ['F-1-2026', 'I', '2026-11-01', true],
      ['F-2-2026', 'II', '2026-10-15', false],
    ]);
  });
  it('refuses an answer of another shape', () => {
    expect(() => readFdaRecalls({ error: { code: 'NOT_FOUND' } })).toThrow();
    expect(() => readFsisRecalls('<html>')).toThrow();
  });
  const sample = resolve(import.meta.dirname, '../../../shared/data/facts/fsis_api_raw_sample.json');
  it.skipIf(!existsSync(sample))('reads the FSIS list as it is (skipped where the sample is absent)', () => {
    const list = readFsisRecalls(JSON.parse(readFileSync(sample, 'utf8')));
    for (const { reportedOn, product } of list) {
      expect(reportedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(product).not.toContain('<');
    }
  });
});

describe('RecallIndex', () => {
  it('knows a product by its barcode, however it is written', () => {
    const offer = anOffer({ sku: 'a', title: 'Some Spread', brand: 'Else', gtin: '00028346078149' });
    expect(index.matches(offer)).toMatchObject([{ record: { id: 'F-1-2026' }, by: 'barcode' }]);
  });
  it('does not name a product with another barcode', () => {
    const offer = anOffer({
      sku: 'a',
      title: 'Creamy Peanut Butter',
      brand: 'Sunny Vale',
      gtin: '00099999999999',
      pack: ounces(16),
    });
    expect(index.matches(offer)).toEqual([]);
  });
  it('knows it by brand, name and size', () => {
    const offer = (size: number) =>
      anOffer({ sku: 'p', title: 'Frozen Peas', brand: 'Tidewater Harvest', pack: ounces(size) });
    expect(index.matches(offer(12))).toMatchObject([{ by: 'brand, name and size' }]);
    expect(index.matches(offer(32))).toEqual([]);
    expect(index.matches({ ...offer(12), pack: null })).toMatchObject([{ by: 'brand and name' }]);
  });
  it.each([
    ['Frozen Corn', 'Tidewater Harvest'],
    ['Frozen Peas', 'Harvest Moon'],
    ['Frozen Peas', null],
  ])('says nothing of %s by %s', (title, brand) => {
    expect(index.matches(anOffer({ sku: 'x', title, brand, pack: ounces(12) }))).toEqual([]);
  });
});

describe('the recalls source', () => {
  const snapshot = { asOf: '2026-11-22', records };
  const withRecalls = (name: string): Promise<unknown> =>
    name === 'facts-recalls' ? Promise.resolve(snapshot) : loadDataFromDisk(name);
  const offer = anOffer({ sku: 'a', title: 'Creamy Peanut Butter', brand: 'Sunny Vale', gtin: '028346078149' });
  const ingredient = anIngredient({ name: 'peanut butter' });

  it('words a match as listed, with its dates, and the advisor says avoid', async () => {
    const facts = await loadFacts(withRecalls);
    const [fact] = facts('recalls', { ingredient, offer }, today);
    expect(fact?.claim).toBe('Listed in FDA recall reports of 2026-11-01 (Potential Salmonella): check the lot code');
    expect(fact?.asOf).toBe('2026-11-22');
    expect(assess(ingredient, [offer], { facts, today }).find(({ advisor }) => advisor === 'recalls')?.verdict).toBe(
      'avoid',
    );
  });

  it('is not there without a snapshot: not checked is never "no recalls"', async () => {
    const facts = await loadFacts(loadDataFromDisk);
    expect(facts('recalls', { ingredient, offer }, today)).toEqual([]);
    expect(assess(ingredient, [offer], { facts, today }).filter(({ advisor }) => advisor === 'recalls')).toEqual([]);
  });

  it('tells an old snapshot as old and forgets recalls that ended long ago', async () => {
    const facts = await loadFacts(withRecalls);
    expect(facts('recalls', { ingredient, offer }, '2027-03-01')[0]?.isStale).toBe(true);
    const peas = anOffer({ sku: 'p', title: 'Frozen Peas', brand: 'Tidewater Harvest', pack: ounces(12) });
    expect(facts('recalls', { ingredient, offer: peas }, today)).toHaveLength(1);
    expect(facts('recalls', { ingredient, offer: peas }, '2027-11-23')).toEqual([]);
  });
});
