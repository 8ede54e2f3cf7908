import { dietConflict } from '../../../core/diet/diet';
import { ingredientLabel } from '../../../core/meal/ingredient';
import type { Ingredient } from '../../../core/meal/ingredient';
import type { FindMisfits } from '../../standing-wishes-prompt';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import { guardText, lineTexts } from './line-texts';
import type { ShopperWords } from '../shopper-words';
import type { Wishes } from './wishes';
import { joinWishes } from './wishes';

/** A line that goes against a wish: which line, and the wish as a person says it ("no peanut", "vegan"). */
export interface Conflict {
  line: Ingredient;
  wish: string;
}

/** Diets whose reading of a title also asks for a label no ingredient has; of these only what they leave out is looked for. */
const leftOutByLabelDiets: Readonly<Record<string, readonly string[]>> = {
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'shellfish'],
  'low-sodium': [],
};

/** A claim of freedom, and a nut named beside it: nobody sells nut-free peanut butter, so the claim is not believed. */
const nutFree = /\b(?:pea)?nut[- ]free\b|\bno (?:pea)?nuts?\b|\bwithout (?:pea)?nuts?\b/g;
const nuts = /\b(?:pea|ground|wal|hazel|pine ?|brazil )?nuts?\b|\b(?:almond|cashew|pecan|pistachio|macadamia)s?\b/;

/** Why a text may not be food for somebody who eats like this, by the same tables that judge product titles; null when it may. */
export function textConflict(text: string, { diets, avoid }: Wishes): string | null {
  const title = guardText(text);
  const without = title.replace(nutFree, ' ');
  const isFalseClaim = without !== title && nuts.test(without);
  const rules = {
    diets: diets.filter((diet) => leftOutByLabelDiets[diet.toLowerCase()] === undefined),
    avoid: [...avoid, ...diets.flatMap((diet) => leftOutByLabelDiets[diet.toLowerCase()] ?? [])],
  };
  return dietConflict({ title: isFalseClaim ? without : title, brand: null, labels: [] }, rules);
}

async function isAgainst(line: Ingredient, wishes: Wishes, findMisfits: FindMisfits): Promise<boolean> {
  const texts = lineTexts(line);
  if (texts.some((text) => textConflict(text, wishes) !== null)) return true;
  const named = texts.map((name): Ingredient => ({ ...line, name: name.slice(0, 120) }));
  return (await findMisfits([line, ...named], wishes)).length > 0;
}

/**
 * The lines that go against what must not be in the meal: `eats` for all of them, `line.constraints` for each. Judged by the rules'
 * knowledge of foods and by the tables for product titles, over name, form and note, in look-alike letters and other languages too.
 */
export async function findConflicts(
  lines: readonly Ingredient[],
  eats: Wishes,
  findMisfits: FindMisfits,
): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const line of lines) {
    const wishes = line.constraints === undefined ? eats : joinWishes(eats, line.constraints);
    if (wishes.diets.length + wishes.avoid.length === 0 || !(await isAgainst(line, wishes, findMisfits))) continue;
    conflicts.push({ line, wish: await wishAgainst(line, wishes, findMisfits) });
  }
  return conflicts;
}

/** The one wish that a line goes against, as it is said at the gate. */
async function wishAgainst(line: Ingredient, { diets, avoid }: Wishes, findMisfits: FindMisfits): Promise<string> {
  for (const food of avoid) if (await isAgainst(line, { diets: [], avoid: [food] }, findMisfits)) return `no ${food}`;
  for (const diet of diets) if (await isAgainst(line, { diets: [diet], avoid: [] }, findMisfits)) return diet;
  return 'what you said you eat';
}

/** Whether a name has a word that neither the rules nor the shopper know, so that nobody can say what is in it. */
export function hasUnknownWord(name: string, said: ShopperWords, knowledge: FoodKnowledge): boolean {
  return keyWords(guardText(name)).some(
    (word) => !/^\d+$/.test(word) && !said.has(word) && !knowledge.isFoodWord(word) && !joining.has(word),
  );
}

const joining: ReadonlySet<string> = new Set(['and', 'or', 'of', 'with', 'in', 'the', 'a', 'style', 'free', 'based']);

/** Lines marked where the shopper should look: a name nobody knows, and beside a diet or an allergy a word whose contents nobody knows. */
export function markUnconfirmed(
  line: Ingredient,
  eats: Wishes,
  said: ShopperWords,
  knowledge: FoodKnowledge,
): Ingredient {
  const isStrange = hasUnknownWord(line.name, said, knowledge);
  const isKnown = said.hasAll(line.name) || (knowledge.foodOf(line.name, line.form) !== null && !isStrange);
  const wishes = line.constraints === undefined ? eats : joinWishes(eats, line.constraints);
  const isBound = wishes.diets.length + wishes.avoid.length > 0;
  const marks = new Set(line.unconfirmed ?? []);
  if (!isKnown) marks.add('name');
  if (isBound && !isKnown) marks.add('diet');
  return marks.size === 0 ? line : { ...line, unconfirmed: [...marks] };
}

/** What a line is called when it is spoken of. */
export function labelOf({ line }: Conflict): string {
  return ingredientLabel(line);
}
