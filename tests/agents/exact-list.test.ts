import { describe, expect, it } from 'vitest';
import { exactListIssues, isWish, itemsOf } from '../../lib/agents/exact-list';
import type { ListedIngredient } from '../../lib/agents/exact-list';

/** `name`, `name=amount unit` or `name (note)`. */
function answer(...texts: string[]): ListedIngredient[] {
  return texts.map((text) => {
    const [, name = '', amount, unit, note] = /^([^=(]+?)(?:=([\d.]+) ?(\w+)?)?(?: \((.*)\))?$/.exec(text) ?? [];
    return {
      name,
      form: null,
      amount: amount === undefined ? null : Number(amount),
      unit: unit ?? null,
      note: note ?? null,
    };
  });
}
const issues = (list: string, ...texts: string[]) => exactListIssues(answer(...texts), itemsOf(list), ['mint', 'rice']);

describe('a list comes back exactly', () => {
  it.each<[string, ...string[]]>([
    ['chicken thighs, mint and zhug', 'chicken thigh', 'mint', 'zhug'],
    ['chicken thighs\nmint\nzhug', 'chicken thigh', 'mint', 'zhug'],
    ['salt and pepper, zhug', 'salt', 'pepper', 'zhug'],
    ['mac and cheese, zhug', 'mac and cheese', 'zhug'],
    ['2 lb chicken thighs, 3 carrots', 'chicken thigh=2 lb', 'carrot=3 each'],
    ['2 lb chicken thighs, 3 carrots', 'chicken thigh', 'carrot'],
    ['tomatos, zuchini, zhug', 'tomato', 'zucchini', 'zhug'],
    ['tofu, zhug, no nuts', 'tofu', 'zhug'],
    ['tofu, zhug for 4', 'tofu', 'zhug'],
    ['zhug, chickpeas under $20', 'zhug', 'chickpea'],
    ['boneless chicken, zhug', 'chicken (boneless)', 'zhug'],
    ['crème fraîche; zhug', 'creme fraiche', 'zhug'],
  ])('%s', (list, ...names) => {
    expect(issues(list, ...names)).toEqual([]);
  });

  it.each<[string, string, ...string[]]>([
    ['one dropped', 'chicken thighs, mint, zhug', 'chicken thigh', 'zhug'],
    ['the last dropped', 'chicken thighs, mint, zhug', 'chicken thigh', 'mint'],
    ['one added', 'chicken thighs, mint, zhug', 'chicken thigh', 'mint', 'zhug', 'rice'],
    ['one added in the middle', 'chicken thighs, mint, zhug', 'chicken thigh', 'rice', 'mint', 'zhug'],
    ['one twice', 'mint, zhug', 'mint', 'mint', 'zhug'],
    ['one exchanged', 'chicken thighs, mint, zhug', 'chicken thigh', 'mint', 'hot sauce'],
    ['another cut', 'chicken thighs, zhug', 'chicken breast', 'zhug'],
    ['a word lost that matters', 'coconut milk, zhug', 'milk', 'zhug'],
    ['a word added that matters', 'milk, zhug', 'oat milk', 'zhug'],
    ['two made one', 'rice, beans, zhug', 'rice', 'zhug'],
    ['two in one', 'chicken thighs, mint and zhug', 'chicken thigh', 'mint and zhug'],
    ['the order changed', 'mint, zhug', 'zhug', 'mint'],
    ['an amount made up', 'mint, zhug', 'mint=30 g', 'zhug'],
    ['an amount changed', '2 lb chicken, zhug', 'chicken=3 lb', 'zhug'],
    ['nothing at all', 'mint, zhug'],
  ])('%s is told', (_what, list, ...names) => {
    expect(issues(list, ...names)).not.toEqual([]);
  });
});

describe('a wish is no list', () => {
  it.each(['something with rice and garlic', 'a quick dinner, rice, garlic', 'rice and ideas for it', 'a light lunch'])(
    '%s',
    (prompt) => {
      expect(isWish(prompt)).toBe(true);
    },
  );
  it.each(['rice, garlic', 'rice and garlic for dinner', '2 lb chicken thighs', 'quick oats, light cream'])(
    'but %s is',
    (prompt) => {
      expect(isWish(prompt)).toBe(false);
    },
  );
});
