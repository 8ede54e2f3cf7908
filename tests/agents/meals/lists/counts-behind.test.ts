import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';
import { read } from '../meal-builders';

/** Line, name, amount, unit, and what the note says of the size. */
const rows: readonly (readonly [line: string, name: string, amount: number, unit: string, size?: string])[] = [
  ['baked beans (3 tins)', 'baked bean', 3, 'can'],
  ['kidney beans (2 cans)', 'kidney bean', 2, 'can'],
  ['lentils (500 g)', 'lentil', 500, 'g'],
  ['passata (2 bottles)', 'passata', 2, 'bottle'],
  ['330ml cola x 6', 'cola', 6, 'each', '330 ml'],
  ['500ml cider x 2', 'cider', 2, 'each', '500 ml'],
  ['400g kidney beans tin x 3', 'kidney bean', 3, 'can', '400 g'],
  ['2 cans x 400g kidney beans', 'kidney bean', 2, 'can', '400 g'],
  ['4 tins @ 160g tuna', 'tuna', 4, 'can', '160 g'],
  ['3 bags x 500g spinach', 'spinach', 3, 'bag', '500 g'],
  ['2 tins of 400ml coconut milk', 'coconut milk', 2, 'can', '400 ml'],
  ['2 6-packs beer', 'beer', 12, 'can'],
  ['1 24-pack lager', 'lager', 24, 'can'],
  ['a 4-pack of yogurts', 'yogurt', 4, 'each'],
  ['2 6-packs of muffins', 'muffin', 12, 'each'],
  ['1 net lemons', 'lemon', 1, 'bag'],
  ['2 pouches microwave rice', 'microwave rice', 2, 'package'],
  ['2 six-packs lager', 'lager', 12, 'can'],
  ['1 tray mushrooms', 'mushroom', 1, 'package'],
  ['1 sleeve crackers', 'cracker', 1, 'package'],
];

const lines = rows.map(([line, name, amount, unit, size = '']) => ({ line, name, amount, unit, size }));

describe('how many, behind the name or the size', () => {
  it.each(lines)('$line, as a line', ({ line, name, amount, unit, size }) => {
    const { note, ...read } = parseIngredientLine(line);
    expect(read).toMatchObject({ name, quantity: { amount, unit } });
    expect(note ?? '').toContain(size);
  });

  it.each(lines)('$line, in a prompt', async ({ line, name, amount, unit, size }) => {
    for (const text of [`${line}, bread`, `bread\n${line}`]) {
      const { ingredients } = await read(text);
      const [item, ...others] = ingredients.filter((each) => each.name !== 'bread');
      expect(others).toEqual([]);
      expect(item).toMatchObject({ name, quantity: { amount, unit } });
      expect(item?.note ?? '').toContain(size);
    }
  });

  it.each(['burgers (4), bread', 'pancakes (8 people)', 'tacos (for 6)', '3 bags of crisps', '2 packs 7up'])(
    '%s keeps its meaning',
    async (prompt) => {
      const { ingredients, dishes } = await read(prompt);
      expect(ingredients.length + dishes.length).toBeGreaterThan(0);
    },
  );
});
