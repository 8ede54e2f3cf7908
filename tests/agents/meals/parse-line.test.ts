import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { ingredientLabel } from '../../../lib/core/meal/ingredient';
import type { Quantity } from '../../../lib/core/meal/quantity';

function read(line: string): [string, Quantity | null] {
  const parsed = parseIngredientLine(line);
  return [ingredientLabel(parsed), parsed.quantity];
}
const q = (amount: number, unit: Quantity['unit']): Quantity => ({ amount, unit });

describe('parseIngredientLine', () => {
  it.each<[string, string, Quantity | null]>([
    // One system of two.
    ['75g/2½oz self-raising flour', 'self-raising flour', q(75, 'g')],
    ['1kg/2lb 4oz potatoes', 'potato', q(1, 'kg')],
    ['300ml/½ pint milk', 'milk', q(300, 'ml')],
    ['75-125ml/2½-4fl oz olive oil', 'olive oil', q(125, 'ml')],
    ['1 cup (240 ml) cream', 'cream', q(1, 'cup')],
    ['1 tsp salt 5 mL', 'salt', q(1, 'tsp')],
    // Packs.
    ['1 (15-ounce) can black beans, drained', 'canned black bean', q(1, 'can')],
    ['2 x 400g tins chopped tomatoes', 'canned chopped tomato', q(2, 'can')],
    ['2x400g/14oz cans chickpeas', 'canned chickpea', q(2, 'can')],
    ['One 15.5-ounce can black beans', 'canned black bean', q(1, 'can')],
    ['1 4-pound whole chicken', 'whole chicken', q(1, 'each')],
    ['4 x 225g/8oz chicken breasts', 'chicken breast', q(4, 'each')],
    ['400ml tin coconut milk', 'coconut milk', q(400, 'ml')],
    ['28-oz can crushed tomatoes', 'canned crushed tomato', q(28, 'oz')],
    // Numbers.
    ['1,5 kg potatoes', 'potato', q(1.5, 'kg')],
    ['1,000 g rice', 'rice', q(1000, 'g')],
    ['1 1/2 cups sugar', 'sugar', q(1.5, 'cup')],
    ['1½ cups sugar', 'sugar', q(1.5, 'cup')],
    ['1⁄2 cup sugar', 'sugar', q(0.5, 'cup')],
    ['2-3 tbsp oil', 'oil', q(3, 'tbsp')],
    ['2 to 3 carrots', 'carrot', q(3, 'each')],
    ['two onions', 'onion', q(2, 'each')],
    ['half a lemon', 'lemon', q(0.5, 'each')],
    ['an onion', 'onion', q(1, 'each')],
    ['a dozen eggs', 'egg', q(1, 'dozen')],
    ['eggs x 6', 'egg', q(6, 'each')],
    ['chicken thighs 2 lb', 'chicken thigh', q(2, 'lb')],
    ['Ground cloves, ½ teaspoon', 'ground clove', q(0.5, 'tsp')],
    // Spoons by case, counts by name.
    ['2 T olive oil', 'olive oil', q(2, 'tbsp')],
    ['2 t cumin', 'cumin', q(2, 'tsp')],
    ['2 fl oz rum', 'rum', q(2, 'floz')],
    ['3 garlic cloves, crushed', 'garlic', q(3, 'clove')],
    ['20 cloves', 'clove', q(20, 'each')],
    ['2 rashers smoked bacon', 'smoked bacon', q(2, 'slice')],
    ['1 small handful of parsley', 'parsley', q(1, 'handful')],
    ['a pinch of salt', 'salt', q(1, 'pinch')],
    ['12 asparagus spears', 'asparagus', q(12, 'stalk')],
    ['2 lg cans whole tomatoes', 'canned tomato', q(2, 'can')],
    ['5cm/2in piece of fresh ginger', 'fresh ginger', q(2, 'knob')],
    // Names without what is done to them.
    ['½ cup peeled and very finely chopped fresh ginger', 'fresh ginger', q(0.5, 'cup')],
    ['1 tsp freshly ground black pepper', 'black pepper', q(1, 'tsp')],
    ['1 small red onion finely chopped', 'red onion', q(1, 'each')],
    ['2 cups flour, plus more for dusting', 'flour', q(2, 'cup')],
    ['1¼ pounds boneless, skinless chicken breasts, cubed', 'boneless chicken breast', q(1.25, 'lb')],
    ['zest and juice of 1 lemon', 'lemon', q(1, 'each')],
    ['olive, sunflower or vegetable oil, for frying', 'olive sunflower or vegetable oil', null],
    ['salt, to taste', 'salt', null],
    ['Optional: 1 tsp sesame seeds', 'sesame seeds', q(1, 'tsp')],
    ['- 2 cups basmati rice', 'basmati rice', q(2, 'cup')],
    ['🥕 3 carrots', 'carrot', q(3, 'each')],
    // Numbers that are names, words that look like units.
    ['2% milk', '2% milk', null],
    ['7up', '7up', null],
    ['T bone steak', 't bone steak', null],
    ['2 cans beer', 'beer', q(2, 'can')],
    ['1 can coconut milk', 'coconut milk', q(1, 'can')],
    ['1 cinnamon stick', 'cinnamon stick', q(1, 'each')],
  ])('%s', (line, label, quantity) => {
    expect(read(line)).toEqual([label, quantity]);
  });

  it.each<[string, string, string | null]>([
    ['ground cumin', 'cumin', 'ground'],
    ['cumin seeds', 'cumin', 'seeds'],
    ['dried oregano', 'oregano', 'dried'],
    ['tinned tomatoes', 'tomato', 'canned'],
    ['soy sauce', 'soy sauce', 'sauce'],
    ['lemon juice', 'lemon juice', 'juice'],
    ['mint leaves', 'mint', 'leaves'],
    ['bay leaves', 'bay leaf', null],
    ['ground beef', 'ground beef', 'ground'],
    ['whole wheat flour', 'whole wheat flour', null],
    ['fresh lemon juice', 'lemon juice', 'juice'],
    ['rice', 'rice', null],
  ])('parts %s into name and form', (line, name, form) => {
    expect(parseIngredientLine(line)).toMatchObject({ name, form });
  });

  it('keeps what it takes off as a note, and the line as written', () => {
    expect(parseIngredientLine('2 (400 g) tins plum tomatoes, drained and chopped')).toMatchObject({
      note: '400 g; drained and chopped',
      written: { name: 'plum tomatoes', amount: { least: 2, most: 2 }, unit: 'tin' },
    });
    expect(parseIngredientLine('2–3 ripe tomatoes').written.amount).toEqual({ least: 2, most: 3 });
  });

  it.each([
    '',
    '   ',
    '(optional)',
    '...',
    '🍕',
    '1/2/3',
    '1/0 cup x',
    'constructor',
    '((((',
    '½'.repeat(300),
    'x'.repeat(5000),
  ])('never throws: %.20j', (line) => {
    const parsed = parseIngredientLine(line);
    expect(parsed.quantity === null || parsed.quantity.amount > 0).toBe(true);
  });
});
