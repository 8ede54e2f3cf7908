import type { Ingredient, MealReading } from '../../core/meal/ingredient';
import type { StandingWishes } from '../../core/shopper/standing-wishes';
import { scalingRole } from '../meals/words/lexicon';
import { scaleQuantity } from '../../core/meal/scale';
import { isAbsurd } from './fields/absurd-amount';
import { dishesOf } from './fields/dishes';
import type { Extraction } from './extraction';
import { markUnconfirmed } from './guard/conflicts';
import type { FoodKnowledge } from './knowledge';
import { carryDishWishes, carryLineWishes, carrySwaps } from './guard/carry-wishes';
import type { ModelLine } from './guard/carry-wishes';
import { nameOf } from './fields/model-name';
import { noteOf } from './fields/model-note';
import { budgetOf, servingsOf } from './fields/servings-and-budget';
import { questionOf } from './fields/model-question';
import type { ShopperWords } from './shopper-words';
import type { Told } from './changes-told';
import { nothingTold } from './changes-told';
import { unrequestedReason } from './guard/unrequested-ingredient';
import { joinWishes, unsupportedDiets, wishesOf } from './guard/wishes';

/** What an answer is read against. */
export interface AnswerContext {
  /** For a list, where the shopper named each item: it comes back unchanged. */
  isList: boolean;
  rules: MealReading;
  standing: StandingWishes;
  said: ShopperWords;
  knowledge: FoodKnowledge;
}

/** An answer as a reading, combined with what the rules read in the shopper's words; not yet checked against diets and allergies. */
export interface Assembled {
  reading: MealReading;
  told: Told;
}

/** Puts an answer of a usable shape together with the rules' reading: diets and avoided foods of both, each field in its bounds. */
export function assemble(extraction: Extraction, context: AnswerContext): Assembled {
  const { isList, rules, standing, said, knowledge } = context;
  const wishes = joinWishes(rules.constraints, wishesOf(extraction, said, knowledge));
  const eats = joinWishes(wishes, standing);
  const { servings, servingsGiven } = servingsOf(extraction, rules, said, standing, knowledge);
  const hasList = extraction.ingredients.length > 0;
  const dishes = dishesOf(extraction.dishes, rules.dishes, eats, said, knowledge, hasList);
  const unrequested: string[] = [];
  let unnamed = 0;
  const read = extraction.ingredients.flatMap((item, index): ModelLine[] => {
    const name = nameOf(item.name, said, knowledge);
    if (name === null) {
      unnamed += 1;
      return [];
    }
    if (!isList && unrequestedReason(name, rules, dishes, said, knowledge) !== null) {
      unrequested.push(name);
      return [];
    }
    const line = lineOf({ ...item, name }, index, context);
    return [{ line: isList ? line : sane(line, extraction.servings, servings, knowledge), dish: item.dish ?? null }];
  });
  const carried = isList
    ? { lines: read, added: [] }
    : carryLineWishes(carrySwaps(read, rules, said, knowledge), rules, knowledge);
  const lines = isList ? read : carryDishWishes(carried.lines, rules, knowledge);
  const ingredients = [
    ...lines.map(({ line }) => markUnconfirmed(line, eats, said, knowledge)),
    ...carried.added.map((line): Ingredient => ({ ...line, id: `r-${line.id}` })),
  ];
  return {
    reading: {
      dishes,
      servings,
      servingsGiven,
      ingredients,
      constraints: { ...wishes, budget: budgetOf(extraction, rules.constraints.budget, said) },
      ...(rules.dishConstraints === undefined ? {} : { dishConstraints: rules.dishConstraints }),
      question: questionOf(extraction.question, ingredients.length > 0, said, knowledge),
      notUnderstood: [],
      answeredBy: 'llm',
    },
    told: {
      ...nothingTold,
      unrequested,
      unnamed,
      added: carried.added.map(({ name }) => name),
      unsupported: unsupportedDiets(said),
    },
  };
}

/** One line of an answer. Its note and hidden words are checked before the note is cut to what may be shown. */
function lineOf(
  item: Extraction['ingredients'][number],
  index: number,
  { isList, said, knowledge }: AnswerContext,
): Ingredient {
  return {
    id: `m${String(index)}-${item.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`,
    name: item.name,
    form: item.form,
    quantity: item.amount === null ? null : { amount: item.amount, unit: item.unit ?? 'each' },
    isStaple: item.is_pantry_staple && !isList,
    isOptional: item.is_optional && !isList,
    isAtHome: item.is_pantry_staple && !isList,
    source: 'llm',
    note: noteOf(item.note, said, knowledge),
  };
}

/** A line's amount for the servings that count; none where it is implausibly large. */
function sane(line: Ingredient, from: number | null, to: number, knowledge: FoodKnowledge): Ingredient {
  if (line.quantity === null) return line;
  const role = knowledge.foodOf(line.name, line.form)?.role ?? 'other';
  const scaled =
    from === null || from < 1 || from === to
      ? line.quantity
      : scaleQuantity(line.quantity, from, to, scalingRole(role));
  if (!isAbsurd(scaled, to, role)) return { ...line, quantity: scaled };
  return { ...line, quantity: null, unconfirmed: [...(line.unconfirmed ?? []), 'amount'] };
}
