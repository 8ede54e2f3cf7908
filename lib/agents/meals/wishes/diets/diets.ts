import { ingredientLabel, type MealConstraints } from '../../../../core/meal/ingredient';
import { contentsOf, draftOf, foodOf, type DraftLine } from '../../draft';
import type { Lexicon } from '../../words/lexicon';
import type { Content } from '../../words/food-contents';
import { substitutesFor, type Substitute } from '../../dishes/substitutes';
import { familyOf, isWordOf } from '../foods/families';
import { avoidClasses, isDiet, type Diet } from '../../words/vocabulary';

const bannedBy: Readonly<Record<Diet, readonly Content[]>> = {
  vegetarian: ['meat', 'pork', 'fish', 'shellfish'],
  vegan: ['meat', 'pork', 'fish', 'shellfish', 'dairy', 'egg', 'honey'],
  pescatarian: ['meat', 'pork'],
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'shellfish'],
  // Oats are milled together with wheat, so only oats sold as gluten-free are allowed.
  'gluten-free': ['gluten', 'oat'],
  'dairy-free': ['dairy'],
  'nut-free': ['nut', 'peanut'],
  'low-sodium': [],
};

/** What the shopper does not eat: contents of foods, names of foods, and the diets they come from. */
interface Ban {
  contents: ReadonlySet<string>;
  names: readonly string[];
  diets: ReadonlySet<string>;
}

function banOf(constraints: Pick<MealConstraints, 'diets' | 'avoid'>): Ban {
  const contents = new Set<string>();
  for (const diet of constraints.diets) if (isDiet(diet)) for (const content of bannedBy[diet]) contents.add(content);
  const names: string[] = [];
  for (const avoided of constraints.avoid) {
    const group = avoidClasses.get(avoided);
    if (group === undefined) names.push(avoided);
    else for (const content of group) contents.add(content);
    // Oats sold as gluten-free are still oats for a shopper who avoids oats.
    if (avoided === 'oat') names.push(avoided);
  }
  return { contents, names, diets: new Set(constraints.diets) };
}

/** Whether a line is a kind of the avoided food or made of it: "onion" is in "red onion" and "onion powder", "tomato" in ketchup. */
function isNamed(lexicon: Lexicon, line: Pick<DraftLine, 'name' | 'form'>, avoided: string): boolean {
  const food = lexicon.find(avoided);
  const own = foodOf(lexicon, line.name, line.form);
  const names = [avoided, ...(food === null ? [] : [food.name])];
  if (food !== null && own !== null && food.name === own.name) return true;
  const label = ingredientLabel(line);
  return names.some((name) => {
    const family = familyOf(name);
    if (isWordOf(name, label) || (own !== null && isWordOf(name, own.name) && !isFreeOf(label, name))) return true;
    if (own === null || isFreeOf(label, name)) return false;
    return family.has(own.name) || family.has(line.name);
  });
}

/** Whether a name says that the food does not contain this: "garlic-free salsa", "vegan parmesan cheese". */
function isFreeOf(label: string, avoided: string): boolean {
  return (
    label.includes(`${avoided}-free`) ||
    (/\b(?:vegan|plant-based)\b/.test(label) && /cheese|butter|cream|milk|meat|sausage/.test(avoided))
  );
}

function isBanned(lexicon: Lexicon, line: Pick<DraftLine, 'name' | 'form' | 'role' | 'has'>, ban: Ban): boolean {
  // Halal and kosher exclude pork, not all meat. Gelatin is excluded by its name, whatever the lexicon says it contains.
  if (line.name === 'gelatin' && (ban.diets.has('halal') || ban.diets.has('kosher'))) return true;
  for (const content of line.has) if (ban.contents.has(content)) return true;
  return ban.names.some((name) => isNamed(lexicon, line, name));
}

/** Foods whose name is also the word for an allergen. A swap of milk replaces the milk, not the cheese. */
export const namedByAllergen: ReadonlySet<string> = new Set(['milk', 'egg', 'peanut', 'honey', 'celery']);

/** Whether a swap replaces a line: the line is the food, a kind of it or made of it. "Nuts" means every food that contains nuts. */
export function isSwapped(lexicon: Lexicon, line: DraftLine, instead: string): boolean {
  return namedByAllergen.has(instead)
    ? isNamed(lexicon, line, instead)
    : isBanned(lexicon, line, banOf({ diets: [], avoid: [instead] }));
}

function substituted(lexicon: Lexicon, line: DraftLine, by: Substitute): DraftLine {
  const food = foodOf(lexicon, by.name, by.form ?? null);
  const amount = line.quantity === null ? null : line.quantity.amount * (by.factor ?? 1);
  return {
    ...draftOf(lexicon, {
      name: by.name,
      form: by.form ?? food?.form ?? null,
      source: line.source,
      isOptional: line.isOptional,
      quantity:
        line.quantity === null || amount === null
          ? null
          : { amount: Math.round(amount * 100) / 100, unit: by.unit ?? line.quantity.unit },
    }),
    note: `instead of ${ingredientLabel(line)}`,
  };
}

/** The substitute for eggs. In baking and in a meatloaf (fewer eggs than servings) they bind; in an omelette they are the meal. */
function eggSubstitute(line: DraftLine, isRatio: boolean, servings: number): Substitute {
  const isBinder = isRatio || line.quantity === null || line.quantity.amount < servings;
  return isBinder ? { name: 'flaxseed', form: 'ground', unit: 'tbsp' } : { name: 'tofu', factor: 60, unit: 'g' };
}

/** The closest substitute that is itself allowed, or a gluten-free version of the food; null when there is none. */
function replacement(
  lexicon: Lexicon,
  line: DraftLine,
  ban: Ban,
  isRatio: boolean,
  servings: number,
): DraftLine | null {
  const candidates: Substitute[] =
    line.name === 'egg'
      ? [eggSubstitute(line, isRatio, servings)]
      : [...substitutesFor(foodOf(lexicon, line.name, line.form)?.name ?? line.name, line.role)];
  if (line.role === 'grain' || line.has.has('gluten') || line.has.has('oat'))
    candidates.push({ name: `gluten-free ${line.name}` });
  for (const candidate of candidates) {
    const food = foodOf(lexicon, candidate.name, candidate.form ?? null);
    const tried = {
      name: candidate.name,
      form: candidate.form ?? null,
      role: food?.role ?? 'other',
      has: contentsOf(candidate.name, food),
    };
    if (food !== null && !isBanned(lexicon, tried, ban)) return substituted(lexicon, line, candidate);
  }
  return null;
}

function lowSodium(line: DraftLine): DraftLine {
  if (line.name === 'salt' && line.quantity !== null)
    return {
      ...line,
      quantity: { ...line.quantity, amount: line.quantity.amount / 2 },
      note: 'half the usual, for low sodium',
    };
  if (/\b(?:broth|stock|soy sauce|tamari|ketchup)$/.test(line.name))
    return { ...line, name: `low-sodium ${line.name}`, note: 'for low sodium' };
  if (line.form === 'canned') return { ...line, note: 'no salt added' };
  return line;
}

/** The adapted lines of one dish, and the names that were left out. */
export interface Fitted {
  lines: DraftLine[];
  /** Names left out because no allowed food replaces them. The shopper is asked about these. */
  leftOut: string[];
  /** All names left out, also those that the shopper excluded by name or that the dish can do without. The shopper is told about these. */
  removed: string[];
}

/** Whether the shopper need not be asked: the shopper excluded this food by name, or it only seasons the dish. */
function isAskedFor(lexicon: Lexicon, line: DraftLine, ban: Ban): boolean {
  const isSubstance = ['protein', 'grain', 'dairy', 'legume', 'ready', 'instant'].includes(line.role);
  return !isSubstance || ban.names.some((name) => isNamed(lexicon, line, name));
}

/**
 * Adapts the lines of a dish to diets and dislikes. Each line that conflicts is replaced by the closest suitable food (its note says
 * "instead of …") or left out. The result has no line that conflicts.
 */
export function fitDish(
  lines: readonly DraftLine[],
  constraints: Pick<MealConstraints, 'diets' | 'avoid'>,
  lexicon: Lexicon,
  dish: { isRatio: boolean; servings: number },
): Fitted {
  const ban = banOf(constraints);
  const leftOut: string[] = [];
  const removed: string[] = [];
  let fitted: DraftLine[] = [];
  for (const line of lines) {
    if (!isBanned(lexicon, line, ban)) fitted.push(line);
    else {
      const other = line.isOptional ? null : replacement(lexicon, line, ban, dish.isRatio, dish.servings);
      if (other !== null) fitted.push(other);
      else {
        removed.push(ingredientLabel(line));
        if (!line.isOptional && !isAskedFor(lexicon, line, ban)) leftOut.push(ingredientLabel(line));
      }
    }
  }
  if (ban.diets.has('kosher') && fitted.some((line) => line.has.has('meat'))) {
    const pareve = fitDish(
      fitted,
      { diets: [...ban.diets].filter((diet) => diet !== 'kosher').concat('dairy-free'), avoid: constraints.avoid },
      lexicon,
      dish,
    );
    fitted = pareve.lines;
    leftOut.push(...pareve.leftOut);
    removed.push(...pareve.removed);
  }
  if (ban.diets.has('low-sodium')) fitted = fitted.map(lowSodium);
  const blessing = ['halal', 'kosher'].find((diet) => ban.diets.has(diet));
  if (blessing !== undefined)
    fitted = fitted.map((line) =>
      ['protein', 'cured'].includes(line.role) && line.has.has('meat')
        ? { ...line, note: [blessing, line.note].filter(Boolean).join(', ') }
        : line,
    );
  return { lines: fitted, leftOut, removed };
}

/**
 * The names of the shopper's own items that conflict with the shopper's wishes. Such items stay on the list, and the conflict is reported.
 */
export function misfits(
  lines: readonly DraftLine[],
  constraints: Pick<MealConstraints, 'diets' | 'avoid'>,
  lexicon: Lexicon,
): string[] {
  const ban = banOf(constraints);
  return lines.filter((line) => isBanned(lexicon, line, ban)).map((line) => ingredientLabel(line));
}
