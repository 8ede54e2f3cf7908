import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { foodOf } from '../../../lib/agents/meals/draft';
import { parseDishBook } from '../../../lib/agents/meals/dishes/dish-book';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import { nameKey } from '../../../lib/agents/meals/words/prompt-words';
import { loadDataFromDisk } from '../../support/load-data';

const header = z.object({
  source: z.string().check(z.minLength(20)),
  licence: z.string().check(z.minLength(3)),
  asOf: z.iso.date(),
});
const names = z.object({ dishes: z.array(z.object({ name: z.string(), also: z._default(z.array(z.string()), []) })) });
const raw = await loadDataFromDisk('dishes');
const book = parseDishBook(raw);
const lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));

describe('the dish book', () => {
  it('has at least 400 dishes from all over the world', () => {
    expect(book.dishes.length).toBeGreaterThanOrEqual(400);
    const cuisines = new Map<string, number>();
    for (const { cuisine } of book.dishes) cuisines.set(cuisine, (cuisines.get(cuisine) ?? 0) + 1);
    for (const cuisine of [
      'indian',
      'thai',
      'chinese',
      'japanese',
      'korean',
      'vietnamese',
      'mexican',
      'west african',
      'ethiopian',
      'middle eastern',
      'italian',
      'french',
      'british',
      'american',
      'caribbean',
      'greek',
    ])
      expect(cuisines.get(cuisine) ?? 0, cuisine).toBeGreaterThanOrEqual(6);
  });

  it('knows every dish by one name only, and finds it by all of them', () => {
    const owners = new Map<string, string>();
    for (const { name, also } of names.parse(raw).dishes) {
      for (const each of [name, ...also]) {
        const key = nameKey(each);
        expect(owners.get(key) ?? name, `“${each}” of ${name}`).toBe(name);
        owners.set(key, name);
        expect(book.find(each)?.name).toBe(name);
      }
    }
  });

  it('uses foods the lexicon knows, in amounts a kitchen has', () => {
    const problems: string[] = [];
    for (const dish of book.dishes) {
      const seen = new Set<string>();
      for (const line of dish.lines) {
        const key = `${line.name}/${String(line.form)}`;
        if (seen.has(key)) problems.push(`${dish.name}: ${key} twice`);
        seen.add(key);
        if (foodOf(lexicon, line.name, line.form) === null) problems.push(`${dish.name}: ${line.name} is unknown`);
        const { amount, unit } = line.quantity;
        const grams = unit === 'g' ? amount : unit === 'kg' ? amount * 1000 : undefined;
        if (grams !== undefined && grams / dish.serves > 700)
          problems.push(`${dish.name}: ${String(grams)} g ${line.name}`);
        if (line.quantity.unit === 'cup' && line.quantity.amount / dish.serves > 3)
          problems.push(`${dish.name}: ${String(line.quantity.amount)} cups ${line.name}`);
        if (line.name === 'salt' && line.quantity.unit === 'tsp' && line.quantity.amount / dish.serves > 1)
          problems.push(`${dish.name}: too much salt`);
      }
      if (dish.lines.length < 2) problems.push(`${dish.name}: one line`);
    }
    expect(problems).toEqual([]);
  });
});

describe('the files', () => {
  it.each(['dishes', 'meals-lexicon'])('%s says where it comes from', async (name) => {
    expect(() => header.parse(undefined)).toThrow();
    header.parse(await loadDataFromDisk(name));
  });

  it('stay under 300 kB gzipped', () => {
    const bytes = ['dishes', 'meals-lexicon']
      .map((name) => gzipSync(readFileSync(resolve(import.meta.dirname, `../../../public/data/${name}.json`))).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});
