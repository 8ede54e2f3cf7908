import { nameAt } from '../names/dictionary';
import type { FoodKind } from '../names/food-kind';
import { wordsOf } from '../../text/comparable-words';

/** Kinds of food that titles name in the plural. */
const counted: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit', 'vegetable', 'nut', 'legume', 'egg', 'bread', 'poultry', 'meat', 'cured meat', 'seafood', 'snack', 'sweets', 'prepared', 'not food',
]); // prettier-ignore

/** Words that titles never use in the plural, though their kind is counted. */
const massWords = new Set(
  `garlic ginger celery spinach kale corn sweetcorn lettuce broccoli cauliflower asparagus arugula rocket okra fennel horseradish cress watercress
  seaweed kimchi sauerkraut chard tofu shrimp salmon cod tuna tilapia haddock halibut trout bacon ham beef pork lamb veal turkey chicken duck bread
  sourdough toast couscous edamame hummus granola cereal popcorn rhubarb mince meat squid crab lobster butter jam jelly fudge mix salad soup stew
  flour powder coconut sugar salt milk water oil juice vinegar rice
  foil film soap bleach detergent softener litter toothpaste shampoo conditioner deodorant mouthwash descaler wrap polish wool floss lotion wash spray
  fruit dal lasagna lasagne choy choi soy soya`.split(/\s+/),
); // prettier-ignore

/** Words for a part or a shape that comes in numbers: "bay leaves", "vegetable stock cubes". */
const countedWords = new Set(
  `leaf clove peppercorn stick cube fillet filet sheet noodle seed pod sprig stalk slice chip flake bud wrapper roll bag breadcrumb crumb oat lentil chive marshmallow chili chilli
  chile`.split(/\s+/),
);

/** Whether titles name this food in the plural: "lemons", but not "rices". `query` in the singular. */
export function isCounted(query: string): boolean {
  const typed = query.split(' ').at(-1) ?? '';
  if (massWords.has(typed)) return false;
  if (countedWords.has(typed)) return true;
  const words = wordsOf(query);
  for (let from = 0; from < words.length; from += 1) {
    const named = nameAt(words, from, words.length);
    if (named !== null && from + named.length === words.length) return counted.has(named.kind);
  }
  return true;
}
