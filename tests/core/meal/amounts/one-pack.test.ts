import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import { decideCart } from '../../../../lib/core/decision/decide';
import { packSizeOf, unitPriceOf } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';
import { loadDataFromDisk } from '../../../support/load-data';

/** The balanced pick for a line over a shelf: how many of which title. */
async function pickOf(line: string, shelf: readonly (readonly [title: string, minor: number])[]): Promise<string> {
  const { name, form, quantity, note } = parseIngredientLine(line);
  const offers = shelf.map(([title, minor], index) => {
    const price = { minor, currency: 'USD' };
    const pack = packSizeOf(title, null);
    return anOffer({ sku: `s${String(index)}`, title, price, pack, unitPrice: unitPriceOf(price, pack) });
  });
  const portions = PortionTable.parse(await loadDataFromDisk('products-portions'));
  const ingredient = anIngredient({ name, form, quantity, note });
  const [decision] = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD', portions }).lines;
  const sku = decision?.picks?.balanced.sku;
  const pick = decision?.candidates.find(({ offer }) => offer.sku === sku);
  return pick === undefined ? 'none' : `${String(pick.packs.count)} × ${pick.offer.title}`;
}

describe('a container of no stated size is one as the store sells it', () => {
  it.each([
    ['1 bag baby spinach', 'Baby Spinach 120g', 1],
    ['2 bags watercress', 'Watercress 75g', 2],
    ['1 packet bacon', 'Smoked Back Bacon 200g', 1],
    ['1 jar pesto', 'Green Pesto 90g', 1],
    ['2 nests egg noodles', 'Egg Noodles 250g', 1],
    ['5 nests rice noodles', 'Rice Noodles 250g', 2],
    ['diced tomatoes x 2', 'Diced Tomatoes 400g Tin', 2],
    ['4 crushed tomatoes', 'Crushed Tomatoes 400g Can', 4],
    ['refried beans x 2', 'Refried Beans 16 oz', 2],
  ])('%s: %s × %d', async (line, title, count) => {
    expect(await pickOf(line, [[title, 150]])).toBe(`${String(count)} × ${title}`);
  });

  it('a net is no single piece, a bottle no can', async () => {
    expect(await pickOf('1 net lemons', [['Lemons 4 Pack', 160], ['Lemon Each', 40]])).toBe('1 × Lemons 4 Pack'); // prettier-ignore
    expect(await pickOf('2 bottles cola', [['Cola 2L', 200], ['Cola 330ml Can', 60]])).toBe('2 × Cola 2L'); // prettier-ignore
  });
});

it.each([
  ['2 bottles rose wine', 'Rose Wine 75cl', 'Rose Wine 187ml'],
  ['1 carton apple juice', 'Apple Juice 1L', 'Apple Juice 250ml'],
])('%s is %s, not one glass of %s', async (line, title, glass) => {
  expect(await pickOf(line, [[title, 700], [glass, 190]])).toContain(title); // prettier-ignore
});

describe('an amount in the measure of the store', () => {
  it.each([
    ['1 quart vegetable stock', 'Vegetable Stock, 32 oz', 1],
    ['3 quarts beef broth', 'Beef Broth, 32 oz', 3],
    ['1 pint oat milk', 'Oat Milk, 16 oz', 1],
    ['2 cups orange juice', 'Orange Juice, 16 oz', 1],
    ['75cl white wine', 'White Wine 25cl', 3],
    ['1.5 l white wine', 'White Wine 187ml', 8],
    ['750 ml red wine', 'Red Wine 187ml', 4],
    ['800 ml red wine', 'Red Wine 187ml', 5],
  ])('%s: %s × %d', async (line, title, count) => {
    expect(await pickOf(line, [[title, 200], [`${title} Gift Box`, 900]])).toBe(`${String(count)} × ${title}`); // prettier-ignore
  });

  it('a smaller pack beside the right one is counted for itself', async () => {
    const shelf = [['White Wine 75cl', 650], ['White Wine 187ml', 150]] as const; // prettier-ignore
    expect(await pickOf('75cl white wine', shelf)).toBe('4 × White Wine 187ml');
  });

  it.each([
    ['1 bottle white wine', 'White Wine Riesling 75cl'],
    ['1 bottle red wine', 'Malbec 75cl'],
    ['75cl white wine', 'Pinot Grigio 75cl'],
    ['75cl red wine', 'Shiraz Red Wine 75cl'],
  ])('a grape is a kind of the wine: %s, %s', async (line, title) => {
    expect(await pickOf(line, [[title, 600], ['Wine Vinegar 75cl', 90]])).toBe(`1 × ${title}`); // prettier-ignore
  });
});
