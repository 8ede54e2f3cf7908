import { describe, expect, it } from 'vitest';
import { judgeDiet } from '../../../../lib/core/diet/diet';
import { freshTitles, type Answer } from './fresh-titles';

const words: Readonly<Record<ReturnType<typeof judgeDiet>['verdict'], Answer>> = {
  conflict: 'block',
  fits: 'pass',
  unseen: 'check',
};
const judged = freshTitles.map(({ title, brand, rules, rule, answer }) => ({
  said: `${title}: ${rule}`,
  answer,
  given: words[judgeDiet({ title, brand, labels: [] }, rules).verdict],
}));

describe('titles of supermarkets against what someone leaves out', () => {
  it('never passes in silence what is to be refused or looked up', () => {
    expect(judged.filter(({ answer, given }) => answer !== 'pass' && given === 'pass')).toEqual([]);
  });

  it('refuses what the title shows', () => {
    expect(judged.filter(({ answer, given }) => answer === 'block' && given !== 'block')).toEqual([]);
  });

  it('refuses nothing that fits, and has at most one in four of those looked up', () => {
    const fitting = judged.filter(({ answer }) => answer === 'pass');
    expect(fitting.filter(({ given }) => given === 'block')).toEqual([]);
    expect(fitting.filter(({ given }) => given === 'check').length).toBeLessThanOrEqual(fitting.length / 4);
  });
});

describe('a pack that vouches for a diet or a food', () => {
  const verdictOf = (title: string, rules: { diets?: string[]; avoid?: string[] }): string =>
    judgeDiet({ title, brand: null, labels: [] }, { diets: [], avoid: [], ...rules }).verdict;

  it('is believed for what the diet leaves out, and not for the traces of an allergen', () => {
    expect(verdictOf('Hebrew National Kosher Beef Franks, 6 ct', { diets: ['kosher'] })).toBe('fits');
    expect(verdictOf('Vegetarian Sausages 300g', { avoid: ['pork'] })).toBe('fits');
    expect(verdictOf('Vegan Mayo 270g', { avoid: ['egg'] })).toBe('unseen');
  });

  it('says which meat a sausage is of, and is still looked at for pork', () => {
    for (const title of ['Beef Hot Dogs, 8 ct', 'Chicken Sausages 400g', 'Turkey Kielbasa, 13 oz'])
      expect(verdictOf(title, { avoid: ['pork'] }), title).toBe('unseen');
    for (const title of ['Hot Dogs, 8 ct', 'Beef and Pork Sausages', 'Chicken and Sausage Gumbo'])
      expect(verdictOf(title, { avoid: ['pork'] }), title).toBe('conflict');
  });

  it('may say so of a food that is no allergen', () => {
    expect(verdictOf('Tomato Sauce with Basil, No Garlic 350g', { avoid: ['garlic'] })).not.toBe('conflict');
    expect(verdictOf('Onion-Free Pasta Sauce 350g', { avoid: ['onion'] })).toBe('fits');
    expect(verdictOf('Gluten Free Oat Biscuits', { avoid: ['oats'] })).toBe('conflict');
    expect(verdictOf('Gluten Free Granola', { avoid: ['oats'] })).not.toBe('fits');
  });
});
