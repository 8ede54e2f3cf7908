import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/fact/fact';
import type { Offer } from '../../lib/core/offer/offer';
import type { FactLookup } from '../../lib/core/ports';
import type { Region } from '../../lib/core/fact/fact-settings';
import { usualFactSettings } from '../../lib/core/fact/fact-settings';
import { Fact as FactSchema } from '../../lib/core/fact/fact';
import { loadDecisionData } from '../../lib/facts/decision-data';
import { loadFacts, loadSources, sourceFiles } from '../../lib/facts/source-registry';
import { anIngredient, anOffer } from '../support/builders';
import { loadDataFromDisk } from '../support/load-data';

const ingredient = anIngredient({ name: 'anything' });
const today = '2026-11-23';
const dataFile = (name: string): string => resolve(import.meta.dirname, `../../public/data/${name}.json`);
let facts: FactLookup;
beforeAll(async () => {
  facts = await loadFacts(loadDataFromDisk);
});

function ask(source: string, title: string, change: Partial<Offer> = {}, day = today): Fact[] {
  return facts(source, { ingredient, offer: anOffer({ sku: 'x', title, ...change }) }, day);
}

describe('every source', () => {
  it('has an id of its own, a licence and an address', async () => {
    const sources = await loadSources(loadDataFromDisk);
    // Recalls and products of Open Food Facts are read when switched on, not shipped.
    const shipped = sourceFiles.filter(({ data }) => data === null || existsSync(dataFile(data)));
    expect(sources.map(({ id }) => id).sort()).toEqual([
      'certifications',
      'ewg',
      'footprint',
      'packaging',
      'processing',
      'season',
    ]);
    expect(sources).toHaveLength(shipped.length);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { title, licence, url } of sources) {
      expect(title.length).toBeGreaterThan(3);
      expect(licence.length).toBeGreaterThan(3);
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it('answers valid, dated facts', () => {
    const all = ['ewg', 'season', 'certifications', 'footprint', 'processing'].flatMap((id) =>
      ask(id, 'USDA Organic Seasoned Strawberries').concat(ask(id, 'Organic Strawberries')),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const fact of all) expect(FactSchema.parse(fact)).toEqual(fact);
  });

  it('answers nothing when its data is missing or broken, and the others go on (S-21)', async () => {
    const broken = await loadFacts((name) =>
      name === 'facts-ewg' ? Promise.resolve({ nonsense: 1 }) : loadDataFromDisk(name),
    );
    const offer = anOffer({ sku: 'x', title: 'Organic Strawberries' });
    expect(broken('ewg', { ingredient, offer }, today)).toEqual([]);
    expect(broken('certifications', { ingredient, offer }, today)).not.toEqual([]);
    const none = await loadFacts(() => Promise.reject(new Error('gone')));
    expect(none('season', { ingredient, offer }, today)).toEqual([]);
  });

  it('shows old data as stale, with the date it always had', () => {
    const [now] = ask('ewg', 'Strawberries, 1 lb');
    const [later] = ask('ewg', 'Strawberries, 1 lb', {}, '2029-01-01');
    expect([now?.isStale, later?.isStale]).toEqual([false, true]);
    expect(later?.asOf).toBe(now?.asOf);
  });

  it('answers nothing of a source nobody knows', () => {
    expect(ask('astrology', 'Strawberries')).toEqual([]);
  });
});

describe('ewg', () => {
  it('can be switched off, and then is not asked', async () => {
    const off = await loadFacts(loadDataFromDisk, { ...usualFactSettings, usesEwg: false });
    const offer = anOffer({ sku: 'x', title: 'Strawberries, 1 lb' });
    expect(off('ewg', { ingredient, offer }, today)).toEqual([]);
    expect(off('footprint', { ingredient, offer: anOffer({ sku: 'b', title: 'Ground Beef' }) }, today)).not.toEqual([]);
  });

  it.each([
    ['Strawberries, 1 lb', 'dirty-dozen', 3],
    ['Baby Spinach, 5 oz', 'dirty-dozen', 1],
    ['Russet Potatoes, 5 lb', 'dirty-dozen', 11],
    ['Pineapple, each', 'clean-fifteen', 1],
    ['Frozen Peas, 16 oz', 'clean-fifteen', 6],
    ['Yellow Onions, 3 lb', 'clean-fifteen', 5],
  ])('%s', (title, list, rank) => {
    expect(ask('ewg', title)[0]?.data).toMatchObject({ list, rank, year: 2026 });
  });

  it.each([
    'Frozen Strawberries',
    'Strawberry Jam',
    'Canned Spinach',
    'Potato Chips',
    'Apple Juice',
    'Dried Apricots',
    'Pineapple Chunks in Juice',
    'Garlic',
    'Apple Cider Vinegar',
    'Eggs',
  ])('says nothing of %s', (title) => {
    expect(ask('ewg', title)).toEqual([]);
  });

  it('is worded as a ranking of residue, with its year, and speaks of the conventional crop beside an organic one', () => {
    const claim = ask('ewg', 'Organic Strawberries')[0]?.claim;
    expect(claim).toBe('Conventional strawberries are no. 3 of EWG’s 2026 Dirty Dozen, a ranking of pesticide residue');
    expect(claim).not.toMatch(/safe|toxic|danger/i);
  });
});

describe('season', () => {
  it('counts regions in this half of the month', () => {
    expect(Number(ask('season', 'Fresh Asparagus', {}, '2026-05-05')[0]?.data?.['regions'])).toBeGreaterThanOrEqual(4);
    expect(ask('season', 'Fresh Asparagus', {}, '2026-12-05')[0]?.data?.['regions']).toBe(0);
  });
  it('speaks of the shopper’s region when there is one', async () => {
    const inRegion = async (region: Region) =>
      (await loadFacts(loadDataFromDisk, { ...usualFactSettings, region }))(
        'season',
        { ingredient, offer: anOffer({ sku: 'x', title: 'Fresh Asparagus' }) },
        '2026-05-05',
      )[0];
    const midwest = await inRegion('midwest');
    expect(midwest?.claim).toMatch(/^In early May asparagus is (?:at its peak|in season) in the Midwest$/);
    expect(midwest?.data?.['isInSeason']).toBe(true);
    expect((await inRegion('hawaii'))?.claim ?? '').not.toContain('mainland');
  });
  it('says nothing of frozen goods or of shops outside the US', () => {
    expect(ask('season', 'Frozen Asparagus', {}, '2026-05-05')).toEqual([]);
    expect(ask('season', 'Fresh Asparagus', { price: { minor: 200, currency: 'GBP' } }, '2026-05-05')).toEqual([]);
  });
});

describe('certifications', () => {
  const named = (title: string, labels: string[] = []): string[] =>
    ask('certifications', title, { labels }).map(({ data }) => `${String(data?.['kind'])}:${String(data?.['label'])}`);
  it('tells third-party standards apart from claims', () => {
    expect(named('Cage Free Large Eggs', ['Certified Humane'])).toEqual(
      expect.arrayContaining(['third-party:certified-humane', 'claim:cage-free']),
    );
    expect(named('USDA Organic Milk')).toContain('third-party:usda-organic');
    expect(named('Organic Milk')).toEqual(['claim:organic']);
  });
  it.each(['Organic Valley Butter', 'Kosher Salt', 'Cage the Elephant Poster', 'Antibiotic Ointment'])(
    'finds nothing in %s',
    (title) => {
      expect(named(title)).toEqual([]);
    },
  );
});

describe('footprint', () => {
  it('is the world average of the food, with its study', () => {
    expect(ask('footprint', 'Ground Beef, 1 lb')[0]?.claim).toBe(
      'About 59.6 kg CO₂e per kg of beef (beef herd), world average (Poore & Nemecek 2018)',
    );
    expect(ask('footprint', 'Ground Turkey, 1 lb')[0]?.data?.['kg']).toBe(6.1);
  });
  it.each(['Dish Soap', 'Beef Dog Food', 'Plant-Based Ground Beef'])('says nothing of %s', (title) => {
    expect(ask('footprint', title)).toEqual([]);
  });
});

describe('decision data', () => {
  it('loads what foods weigh and how long they keep', async () => {
    const data = await loadDecisionData(loadDataFromDisk);
    expect(data.portions?.foods['garlic']?.['clove']).toBe(3);
    expect(data.keeping?.foods['chicken breast']?.days).toBeLessThan(4);
  });
  it('leaves out what is broken', async () => {
    expect(await loadDecisionData(() => Promise.resolve(null))).toEqual({});
  });
});
