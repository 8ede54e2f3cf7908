import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import { decideCart } from '../../../../lib/core/decision/decide';
import type { LineDecision } from '../../../../lib/core/decision/decision';
import { packSizeOf, unitPriceOf } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';
import { loadDataFromDisk } from '../../../support/load-data';

/** The line as it is decided over a shelf of titles with prices. */
async function decide(
  line: string,
  shelf: readonly (readonly [title: string, minor: number])[],
): Promise<LineDecision> {
  const { name, form, quantity, note } = parseIngredientLine(line);
  const offers = shelf.map(([title, minor], index) => {
    const price = { minor, currency: 'USD' };
    const pack = packSizeOf(title, null);
    return anOffer({ sku: `s${String(index)}`, title, price, pack, unitPrice: unitPriceOf(price, pack) });
  });
  const portions = PortionTable.parse(await loadDataFromDisk('products-portions'));
  const ingredient = anIngredient({ name, form, quantity, note });
  const [decision] = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD', portions }).lines;
  if (decision === undefined) throw new Error('one line in, none out');
  return decision;
}

describe('the can that a line states', () => {
  const line = '1 (28-ounce) can crushed tomatoes';
  it('is bought where the same amount in other cans is a little cheaper', async () => {
    const decision = await decide(line, [['Crushed Tomatoes, 14.5 oz Can', 99], ['Crushed Tomatoes, 28 oz Can', 199]]); // prettier-ignore
    for (const pick of Object.values(decision.picks ?? {})) expect(pick.sku).toBe('s1');
    expect(decision.picks).not.toBeNull();
  });
  it('is not bought at any price', async () => {
    const decision = await decide(line, [['Crushed Tomatoes, 14.5 oz Can', 99], ['Crushed Tomatoes, 28 oz Can', 399]]); // prettier-ignore
    expect(decision.picks?.balanced.sku).toBe('s0');
  });
});

describe('canned asked for, fresh in the store', () => {
  it.each([
    ['2 cans tomatoes', 'Cherry Tomatoes, 330 g'],
    ['1 can peaches', 'Peaches, 4 pack'],
    ['1 can carrots', 'Carrots, 2 lb'],
  ])('%s: %s is shown as close', async (line, title) => {
    expect((await decide(line, [[title, 200]])).outcome).not.toBe('picked');
  });
  it.each([
    ['1 can carrots', 'Sliced Carrots, 14.5 oz'],
    ['1 can diced tomatoes', 'Diced Tomatoes, 14.5 oz'],
    ['1 can peaches', 'Sliced Peaches, 15 oz'],
  ])('%s: %s is a can though it does not say so', async (line, title) => {
    expect((await decide(line, [[title, 200]])).outcome).toBe('picked');
  });
});

it.each([
  ['2 cups cooked rice', 'Long Grain White Rice, 500 g', 80, 160],
  ['3 cups cooked quinoa', 'Quinoa, 300 g', 140, 260],
])('%s is bought as what is cooked to it: %s', async (line, title, least, most) => {
  const decision = await decide(line, [[title, 200]]);
  const need = decision.candidates[0]?.packs.need;
  expect(need?.unit).toBe('g');
  expect(need?.amount).toBeGreaterThan(least);
  expect(need?.amount).toBeLessThan(most);
});
