import { z } from 'zod/mini';
import { Form } from '../../../core/meal/ingredient';
import { Unit, type Quantity } from '../../../core/meal/quantity';
import { distance } from '../words/fuzzy';
import { createNameIndex } from '../words/name-index';
import { nameKey } from '../words/prompt-words';

/**
 * The shape of public/data/dishes.json. A line reads `<amount> [unit] <name> [(form)][?]`: no unit means "each", `?` marks what the dish
 * can do without. `ratio` marks baking, where everything scales alike.
 */
const DishFile = z.object({
  dishes: z.array(
    z.object({
      name: z.string(),
      also: z._default(z.array(z.string()), []),
      serves: z.int().check(z.minimum(1), z.maximum(100)),
      cuisine: z.string(),
      ratio: z._default(z.boolean(), false),
      lines: z.array(z.string()).check(z.minLength(1)),
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
  /** Parsed when asked for: a prompt needs the lines of one dish among several hundred. */
  readonly lines: readonly DishLine[];
}

/** All known dishes under all their names. */
export interface DishBook {
  /** The dish of exactly this name (any of its names, any spelling of plural and accents), or null. */
  find(name: string): Dish | null;
  /** The book's spelling of a name: "Mac & Cheese" → "mac and cheese". */
  nameOf(name: string): string | null;
  /** The longest dish name among words, for a scanner. */
  longestAt(words: readonly string[], start: number): { value: Dish; size: number } | null;
  readonly dishes: readonly Dish[];
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

/** Spellings that are only understood and never shown ("briyani"); "cole slaw" is as good as "coleslaw". */
function isMisspelling(name: string, canonical: string): boolean {
  const [a, b] = [nameKey(name), nameKey(canonical)];
  return a.replaceAll(' ', '') !== b.replaceAll(' ', '') && distance(a, b, 2) <= 2;
}

/** Reads the dish file. Throws when the file is not of its shape (a packaging mistake, not the shopper's). */
export function parseDishBook(data: unknown): DishBook {
  const index = createNameIndex<{ dish: Dish; name: string }>();
  const dishes = DishFile.parse(data).dishes.map((entry) => {
    const dish: Dish = {
      name: entry.name,
      serves: entry.serves,
      cuisine: entry.cuisine,
      isRatio: entry.ratio,
      get lines() {
        return entry.lines.map(parseLine);
      },
    };
    for (const name of [entry.name, ...entry.also]) index.add(name, { dish, name });
    return dish;
  });
  return {
    find: (name) => index.find(name)?.dish ?? null,
    nameOf: (name) => {
      const found = index.find(name);
      if (found === null) return null;
      return isMisspelling(found.name, found.dish.name) ? found.dish.name : found.name;
    },
    longestAt: (words, start) => {
      const found = index.longestAt(words, start);
      return found === null ? null : { value: found.value.dish, size: found.size };
    },
    dishes,
    vocabulary: index.vocabulary,
  };
}
