import type { Form, Ingredient } from '../../core/meal/ingredient';
import type { Quantity } from '../../core/meal/quantity';
import type { ScalingRole } from '../../core/meal/scale';
import type { Food, Lexicon } from './words/lexicon';
import type { Content } from './words/food-contents';

/** An ingredient under construction: what the shopper sees, and what the rules need to know about it. */
export interface DraftLine {
  name: string;
  form: Form | null;
  quantity: Quantity | null;
  role: string;
  has: ReadonlySet<Content>;
  isStaple: boolean;
  isOptional: boolean;
  isAtHome: boolean;
  source: Ingredient['source'];
  note: string | null;
  /** Constraints of this line alone; see {@link Ingredient}. */
  constraints?: NonNullable<Ingredient['constraints']>;
  /** How a dish's amount grows with the servings; absent: in proportion. */
  scaling?: ScalingRole;
}

const nothing: ReadonlySet<Content> = new Set();

/** Words before a name that say what it is free of, with the contents they exclude. */
const freeOf: readonly [RegExp, readonly Content[]][] = [
  [/\bgluten[- ]free\b/, ['gluten', 'oat']],
  [/\bdairy[- ]free\b/, ['dairy']],
  [/\b(?:vegan|plant[- ]based)\b/, ['meat', 'pork', 'fish', 'shellfish', 'dairy', 'egg', 'honey']],
  [/\b(?:vegetarian|veggie|meat[- ]free|meatless)\b/, ['meat', 'pork', 'fish', 'shellfish']],
  [/\bnut[- ]free\b/, ['nut', 'peanut']],
  [/\begg[- ]free\b/, ['egg']],
];

/** The contents of a named food, from its own name or from the food its name ends with. */
export function contentsOf(name: string, food: Food | null): ReadonlySet<Content> {
  if (food === null) return nothing;
  const ruledOut = new Set(freeOf.filter(([pattern]) => pattern.test(name)).flatMap(([, contents]) => contents));
  return ruledOut.size === 0 ? food.has : new Set([...food.has].filter((content) => !ruledOut.has(content)));
}

/** The food behind a name in a form, by its whole name or by its head. */
export function foodOf(lexicon: Lexicon, name: string, form: Form | null): Food | null {
  const exact = form === null ? null : (lexicon.find(`${form} ${name}`) ?? lexicon.find(`${name} ${form}`));
  return exact ?? lexicon.find(name) ?? lexicon.headOf(name);
}

/** A draft line with this name and what the lexicon knows about it. */
export function draftOf(
  lexicon: Lexicon,
  line: Pick<DraftLine, 'name' | 'form' | 'quantity' | 'source'> &
    Partial<Pick<DraftLine, 'isOptional' | 'note' | 'isAtHome'>> & {
      constraints?: Ingredient['constraints'] | undefined;
    },
): DraftLine {
  const food = foodOf(lexicon, line.name, line.form);
  const isStaple = food?.isStaple === true;
  return {
    name: line.name,
    form: line.form,
    quantity: line.quantity,
    role: food?.role ?? 'other',
    has: contentsOf(line.name, food),
    isStaple,
    isOptional: line.isOptional ?? false,
    // What a dish takes for granted counts as at home until the shopper says otherwise; what the shopper named is to be bought.
    isAtHome: line.isAtHome ?? (isStaple && line.source === 'dish'),
    source: line.source,
    note: line.note ?? null,
    ...(line.constraints === undefined ? {} : { constraints: line.constraints }),
  };
}
