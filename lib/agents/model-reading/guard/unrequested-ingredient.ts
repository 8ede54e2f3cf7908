import { dietConflict } from '../../../core/diet/diet';
import type { MealReading } from '../../../core/meal/ingredient';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import { guardText } from './line-texts';
import type { ShopperWords } from '../shopper-words';

/** Goods other than food that shops sell and no meal means. */
const noFood =
  /\b(?:cigar(?:ette|illo)?s?|tobacco|vapes?|vaping|nicotine|snus|e-?liquid|hookah|shisha|lighters?|matches|gift ?cards?|vouchers?|prepaid|lottery|scratch ?cards?|aspirin|ibuprofen|paracetamol|acetaminophen|tylenol|advil|antibiotics?|medicines?|medication|painkillers?|pills?|tablets?|capsules?|supplements?|vitamins?|multivitamins?|melatonin|laxatives?|insulin|syringes?|cbd|thc|cannabis|marijuana|weed killer|kratom|kava|viagra|steroids?|opioids?|kni(?:fe|ves)|guns?|ammo|ammunition|fireworks?|bleach|detergents?|cleaner|dishwasher|softener|shampoo|conditioner|soap|toothpaste|deodorant|cosmetics?|perfume|razors?|condoms?|diapers?|nappies|tampons?|batter(?:y|ies)|chargers?|phones?|headphones|cables?|toys?|dog food|cat food|cat litter|pet food|charcoal|propane|pesticides?|rat poison|antifreeze|methanol|sim cards?|subscriptions?|memberships?|donations?|magazines?|rolling papers?|energy shots?)\b/;

/** Words by which a shopper asks for drinks. */
const drinking =
  /\b(?:cocktails?|drinks?|booze|alcohol(?!-free)\w*|wines?|beers?|lagers?|spirits?|liquors?|punch|sangria|mimosas?|margaritas?|mojitos?|toddy|spritz|aperitif|aperitivo|digestif|bar|boozy|mulled|bloody mary|martinis?|negroni)\b/i;

/** Wines that are a seasoning of Asian kitchens and sold beside the vinegars; no drinks. Who avoids alcohol does not get them either. */
const seasoning = /^(?:mirin|hon mirin|aji mirin|shaoxing(?: cooking)? wine|chinese cooking wine|cooking sake)$/;

function isAlcohol(name: string): boolean {
  return dietConflict({ title: guardText(name), brand: null, labels: [] }, { diets: [], avoid: ['alcohol'] }) !== null;
}

/** Why a line a model wrote is not put on a list nobody asked it for: no food, or a drink; null when it may stand. */
export function unrequestedReason(
  name: string,
  rules: Pick<MealReading, 'ingredients'>,
  dishes: readonly string[],
  said: ShopperWords,
  knowledge: FoodKnowledge,
): 'not-food' | 'alcohol' | null {
  if (said.hasAll(name)) return null;
  if (noFood.test(guardText(name))) return 'not-food';
  if (seasoning.test(name) || !isAlcohol(name)) return null;
  if (drinking.test(said.text) || keyWords(name).some((word) => said.has(word) && isAlcohol(word))) return null;
  const food = knowledge.foodOf(name, null)?.name ?? name;
  // A cook's wine: what the dish of this name is cooked with in the book (coq au vin, risotto), by the rules' reading or by its name.
  const isRead = rules.ingredients.some((line) => (knowledge.foodOf(line.name, line.form)?.name ?? line.name) === food);
  if (isRead) return null;
  const heads = new Set([...said.words, ...dishes.flatMap((dish) => keyWords(dish).slice(-1))]);
  return knowledge.foodsOfDishes(heads).has(food) ? null : 'alcohol';
}
