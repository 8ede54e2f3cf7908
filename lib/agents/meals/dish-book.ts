import { z } from 'zod';
import { Form } from '../../core/ingredient';
import { Unit, type Quantity } from '../../core/quantity';
import { distance } from './fuzzy';
import { keyWords, nameKey } from './words';

/**
 * The shape of public/data/dishes.json. A line reads `<amount> [unit] <name> [(form)][?]`: no unit is "each", `?` marks what the
 * dish can do without. `ratio` marks baking, where everything scales alike.
 */
const DishFile = z.object({
  dishes: z.array(
    z.object({
      name: z.string(),
      also: z.array(z.string()).default([]),
      serves: z.int().min(1).max(100),
      cuisine: z.string(),
      ratio: z.boolean().default(false),
      lines: z.array(z.string()).min(1),
    }),
  ),
});

/** One line of a dish, for `serves` people. */
export interface DishLine {
  name: string;
  form: Form | null;
  quantity: Quantity;
  isOptional: boolean;
}

/** A dish as the coach knows it. */
export interface Dish {
  name: string;
  serves: number;
  cuisine: string;
  isRatio: boolean;
  lines: readonly DishLine[];
}

/** All known dishes under all their names. */
export interface DishBook {
  /** The dish of exactly this name (any of its names, any spelling of plural and accents), or null. */
  find(name: string): Dish | null;
  /** This name as the book spells it: "Mac & Cheese" → "mac and cheese". */
  nameOf(name: string): string | null;
  readonly dishes: readonly Dish[];
  readonly longest: number;
  readonly vocabulary: ReadonlySet<string>;
}

const linePattern = /^(\d+(?:\.\d+)?) (.+?)(?: \((\w+)\))?(\?)?$/;

function parseLine(line: string): DishLine {
  const match = linePattern.exec(line);
  if (match === null) throw new Error(`dishes.json: not a line: ${line}`);
  const [, amount = '', rest = '', form, optional] = match;
  const [first = '', ...words] = rest.split(' ');
  const unit = words.length === 0 ? null : Unit.safeParse(first);
  const isCan = unit?.success === true && unit.data === 'can';
  return {
    name: unit?.success === true ? words.join(' ') : rest,
    form: form === undefined ? (isCan && !/\bmilk$/.test(rest) ? 'canned' : null) : Form.parse(form),
    quantity: { amount: Number(amount), unit: unit?.success === true ? unit.data : 'each' },
    isOptional: optional === '?',
  };
}

/** "briyani" is listed to be understood, not to be shown; "cole slaw" is as good as "coleslaw". */
function isMisspelling(name: string, canonical: string): boolean {
  const [a, b] = [nameKey(name), nameKey(canonical)];
  return a.replaceAll(' ', '') !== b.replaceAll(' ', '') && distance(a, b, 2) <= 2;
}

/** Reads the dish file. Throws when the file is not of its shape (a packaging mistake, not the shopper's). */
export function parseDishBook(data: unknown): DishBook {
  const byKey = new Map<string, Dish>();
  const spelled = new Map<string, string>();
  const vocabulary = new Set<string>();
  const dishes: Dish[] = [];
  let longest = 1;
  for (const entry of DishFile.parse(data).dishes) {
    const dish: Dish = {
      name: entry.name,
      serves: entry.serves,
      cuisine: entry.cuisine,
      isRatio: entry.ratio,
      lines: entry.lines.map(parseLine),
    };
    dishes.push(dish);
    for (const name of [entry.name, ...entry.also]) {
      const key = nameKey(name);
      if (!byKey.has(key)) {
        byKey.set(key, dish);
        spelled.set(key, isMisspelling(name, entry.name) ? entry.name : name);
      }
      const words = keyWords(name);
      for (const word of words) vocabulary.add(word);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return {
    find: (name) => byKey.get(nameKey(name)) ?? null,
    nameOf: (name) => spelled.get(nameKey(name)) ?? null,
    dishes,
    longest,
    vocabulary,
  };
}
