import Ajv2020 from 'ajv/dist/2020';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allergenNames, dietNames, noPreferences } from '../../lib/core/shopper/preferences';
import { moreAllergenNames, moreDietNames } from '../../lib/core/shopper/dietary';
import { dietaryItem, preferencesItem, storedItems } from '../../lib/storage/items';
import { storedRun } from '../../lib/storage/stored-run';
import anyStore from './fixtures/0.1.0/schemas/any-store.json';
import comparison from './fixtures/0.1.0/schemas/comparison.json';
import draft from './fixtures/0.1.0/schemas/draft.json';
import facts from './fixtures/0.1.0/schemas/facts.json';
import fill from './fixtures/0.1.0/schemas/fill.json';
import llm from './fixtures/0.1.0/schemas/llm.json';
import memory from './fixtures/0.1.0/schemas/memory.json';
import opik from './fixtures/0.1.0/schemas/opik.json';
import preferences from './fixtures/0.1.0/schemas/preferences.json';
import products from './fixtures/0.1.0/schemas/products.json';
import recalls from './fixtures/0.1.0/schemas/recalls.json';
import recipe from './fixtures/0.1.0/schemas/recipe.json';
import run from './fixtures/0.1.0/schemas/run.json';
import session from './fixtures/0.1.0/schemas/session.json';
import spending from './fixtures/0.1.0/schemas/spending.json';
import stores from './fixtures/0.1.0/schemas/stores.json';
import { released } from './fixtures/released';

beforeEach(() => {
  fakeBrowser.reset();
});

/** What version 0.1.0 parses each item by (its zod schemas as JSON Schema): strict, and it drops an item that does not fit. */
const schemas: Readonly<Record<string, object>> = {
  'any-store': anyStore,
  comparison,
  draft,
  facts,
  fill,
  llm,
  memory,
  opik,
  preferences,
  products,
  'recalls-fda': recalls,
  'recalls-fsis': recalls,
  recipe,
  run,
  session,
  spending,
  stores,
};
const ajv = new Ajv2020({ strict: false });
const isReadBy010 = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

const raw = async (name: string): Promise<unknown> => {
  const value: unknown = (await fakeBrowser.storage.local.get(name))[name];
  const isText = released.find((each) => each.name === name)?.isText === true;
  return isText && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
};

/** Items 0.1.0 has not got. */
const isNewer = (name: string): boolean => ['dietary', 'pointing', 'store-profiles', 'tab-visit'].includes(name);

describe('going back to 0.1.0', () => {
  it('is tried with every item 0.1.0 has, and its schemas refuse what it refused', () => {
    expect(Object.keys(schemas).sort()).toEqual(
      storedItems
        .map(({ name }) => name)
        .filter((name) => !isNewer(name))
        .sort(),
    );
    expect(isReadBy010['preferences']?.({ ...noPreferences, extra: 1 })).toBe(false);
    expect(isReadBy010['preferences']?.({ ...noPreferences, allergens: ['celery'] })).toBe(false);
    expect(isReadBy010['preferences']?.(noPreferences)).toBe(true);
  });

  it.each(released.filter(({ name }) => !isNewer(name)))(
    'reads $name as this version writes it',
    async ({ name, shapes, isText }) => {
      const item = storedItems.find((each) => each.name === name) as {
        get(): Promise<unknown>;
        set(value: unknown): Promise<void>;
      };
      for (const shape of shapes) {
        await fakeBrowser.storage.local.set({ [name]: isText === true ? JSON.stringify(shape) : shape });
        await item.set(await item.get());
        const check = isReadBy010[name];
        expect(check?.(await raw(name)), JSON.stringify(check?.errors)).toBe(true);
      }
    },
  );

  it('still has every allergy and diet it knows, however many new ones are chosen beside them', async () => {
    await preferencesItem.set({ ...noPreferences, diets: [...dietNames], allergens: [...allergenNames] });
    await dietaryItem.set({ diets: [...moreDietNames], allergens: [...moreAllergenNames] });
    const stored = await raw('preferences');
    expect(isReadBy010['preferences']?.(stored)).toBe(true);
    expect(stored).toEqual({ ...noPreferences, diets: [...dietNames], allergens: [...allergenNames] });
  });
});

describe('coming from 0.1.0 in the middle of a fill', () => {
  const shapesOf = (name: string) => released.find((each) => each.name === name)?.shapes ?? [];

  it.each(shapesOf('fill').map((progress, index) => [index, progress] as const))(
    'finds the run and how far it was (shape %i of the progress)',
    async (_, progress) => {
      await fakeBrowser.storage.local.set({
        run: JSON.stringify(shapesOf('run')[0]),
        fill: JSON.stringify(progress),
      });
      const found = await storedRun.get();
      expect(found?.step.state).toBe('filling');
      expect(found?.step).toMatchObject({
        reading: { constraints: { diets: ['vegan'], avoid: ['peanut'] } },
        lines: [
          { sku: 'rice', status: 'added', attempted: 2 },
          { sku: 'mint', status: 'adding', attempted: 2 },
          { sku: 'cumin', status: 'waiting', attempted: 0 },
        ],
      });
    },
  );

  it('falls back to the run alone when the progress is cut in the middle: the cart is read again anyway', async () => {
    const text = JSON.stringify(shapesOf('fill')[1]);
    await fakeBrowser.storage.local.set({
      run: JSON.stringify(shapesOf('run')[0]),
      fill: text.slice(0, text.length / 2),
    });
    expect((await storedRun.get())?.step).toMatchObject({ state: 'filling', lines: [{ status: 'waiting' }, {}, {}] });
  });
});
