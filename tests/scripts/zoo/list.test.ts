import { describe, expect, it } from 'vitest';
import { drawCatalogue } from '../../../demo/zoo/zoo-catalogue';
import { makeList } from '../../../scripts/zoo/list/make-list';
import { contentOf, packsFor } from '../../../scripts/zoo/list/pack-contents';

describe('sizes', () => {
  it.each([
    ['1 lb', 453.59, 'grams'],
    ['0.5 oz', 14.17, 'grams'],
    ['1/2 gal', 1892.7, 'millilitres'],
    ['16 fl oz', 473.18, 'millilitres'],
    ['1 L', 1000, 'millilitres'],
    ['each', 1, 'pieces'],
    ['12 ct', 12, 'pieces'],
  ])('reads %s', (size, amount, of) => {
    const content = contentOf(size);
    expect(content?.of).toBe(of);
    expect(content?.amount).toBeCloseTo(amount, 0);
  });

  it('knows no amount of a bunch', () => {
    expect(contentOf('1 bunch')).toBeNull();
  });

  it('covers a need with whole packs', () => {
    const need = { of: 'grams', amount: 907.18 } as const;
    expect(packsFor(need, '1 lb')).toBe(2);
    expect(packsFor(need, '2 lb')).toBe(1);
    expect(packsFor(need, '12 oz')).toBe(3);
    expect(packsFor(need, 'each')).toBeNull();
  });
});

describe('lists', () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
  const listOf = (seed: number) => {
    const shelf = drawCatalogue(seed, { low: 40, high: 110 });
    return { shelf, ...makeList(seed, shelf, true) };
  };

  it('are the same for the same seed', () => {
    expect(listOf(7).wishes).toEqual(listOf(7).wishes);
  });

  it('have two or three lines, most of them sold, and no product that answers two', () => {
    for (const { wishes } of seeds.map(listOf)) {
      expect(wishes.length).toBeGreaterThanOrEqual(2);
      expect(wishes.length).toBeLessThanOrEqual(3);
      const answers = wishes.flatMap((wish) => Object.keys(wish.answers));
      expect(new Set(answers).size).toBe(answers.length);
      expect(wishes.filter((wish) => Object.keys(wish.answers).length === 0).length).toBeLessThanOrEqual(1);
    }
  });

  it('ask for what is in stock, in numbers that a shelf holds', () => {
    for (const { wishes, shelf } of seeds.map(listOf))
      for (const [id, count] of wishes.flatMap(({ answers }) => Object.entries(answers)))
        expect(shelf.find((product) => String(product.id) === id)?.stock).toBeGreaterThanOrEqual(count ?? 1);
  });

  it('hold of everything: amounts, things not sold, own lines, own lines of the list', () => {
    const lists = seeds.map(listOf);
    const share = (isMet: (list: ReturnType<typeof listOf>) => boolean) => lists.filter(isMet).length / lists.length;
    expect(share(({ wishes }) => wishes.some(({ text, name }) => text !== name))).toBeGreaterThan(0.25);
    expect(share(({ wishes }) => wishes.some(({ answers }) => Object.keys(answers).length === 0))).toBeGreaterThan(
      0.05,
    );
    expect(share(({ own }) => own.length > 0)).toBeGreaterThan(0.2);
    const isOfList = ({ wishes, own }: ReturnType<typeof listOf>) =>
      own.some(({ id }) => wishes.some(({ answers }) => answers[String(id)] !== undefined));
    expect(share(isOfList)).toBeGreaterThan(0.02);
  });
});
