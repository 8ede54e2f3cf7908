import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { matchOffer } from '../../../lib/core/matching/match';
import { nextQuery } from '../../../lib/core/matching/searching/next-query';
import { noHabit } from '../../../lib/core/matching/searching/query-habit';
import { missingNamesAmong, nameSoldByNone } from '../../../lib/core/matching/rules/note-words';
import { createLineReader } from '../../../scripts/quality/sane/sane-lines';

let read: (text: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

function offer(title: string, brand: string | null = null) {
  return { title, brand, department: null };
}

describe('what a list says beside a food', () => {
  it('is searched for first', () => {
    const [cheese] = read('shredded gouda, water');
    expect(cheese).toMatchObject({ name: 'gouda' });
    const [fish] = read('breaded haddock, water');
    expect(fish && nextQuery(fish, [], noHabit)).toBe('breaded haddock');
  });

  it('ends the name where it is a plural behind it', () => {
    for (const line of ['gouda slices', 'pepper strips', 'potato sticks']) {
      const [first, second, ...others] = read(`${line}, water`);
      expect([first?.name, second?.name, others], line).toEqual([line.slice(0, -1), 'water', []]);
    }
  });

  it('names what is called by what it tastes of or is filled with', () => {
    for (const line of ['lemon frosting', 'mushroom tortellini', 'coconut popsicles'])
      expect(read(`${line}, water`).length, line).toBe(2);
    expect(read('eggs bread, water').length).toBe(3);
  });

  it('decides among products of which one says it', () => {
    const offers = ['Mill Lane Grated Emmental 200 g', 'Mill Lane Emmental 200 g'].map((title) => ({
      offer: offer(title),
    }));
    expect([...missingNamesAmong('grated', offers, true).keys()]).toEqual([1]);
    expect([...missingNamesAmong('grated', offers).keys()]).toEqual([]);
  });

  it('is asked about where it names another food that nobody sells here, not where it is a cut', () => {
    const offers = [{ offer: offer('Natural Yogurt 500 g') }];
    expect(nameSoldByNone('oat', offers)).toBe('oat');
    expect(nameSoldByNone('diced', offers)).toBeNull();
  });
});

describe('what a product is made of', () => {
  it('is no other food before a name of its own', () => {
    for (const [name, title] of [
      ['bresaola', 'Beef Bresaola 80 g'],
      ['shortbread', 'All Butter Shortbread 150 g'],
      ['zampone', 'Pork Zampone 500 g'],
      ['potato chip', 'Sea Salt Potato Chips 9 oz'],
    ] as const)
      expect(matchOffer({ name, form: null }, offer(title)).confidence, title).toBe('certain');
  });

  it('is told by the maker where the name is the maker’s', () => {
    const match = matchOffer(
      { name: 'tolworth mozzarella', form: null },
      offer('Tolworth Mozzarella 8 oz', 'Tolworth'),
    );
    expect(match.confidence).toBe('certain');
  });

  it('has the form that the name itself says', () => {
    for (const [name, title] of [
      ['mixed olive', 'Mixed Olives 200 g'],
      ['instant noodle', 'Instant Noodles 75 g'],
    ] as const)
      expect(matchOffer({ name, form: null }, offer(title)).confidence, title).toBe('certain');
  });
});
