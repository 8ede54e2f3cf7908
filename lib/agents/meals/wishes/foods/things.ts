import type { Food, Lexicon } from '../../words/lexicon';
import { avoidClasses } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';

/** A food, or an allergen or group of foods, that can be left out. */
export interface Thing {
  /** The name used in `avoid`, in the singular: "onion", "nut", "dairy" for milk. */
  name: string;
  /** The number of words it takes. */
  size: number;
  /** Whether it is an allergen or a group of foods, not one food. */
  isClass: boolean;
  food: Food | null;
  /** The allergen of a single food when an allergy to the food extends to all of that allergen: shellfish for prawns. */
  wider: string | null;
}

/** Other words for the allergens of EU and US law and for parts of milk. Keys and values are singular words. */
const sameAs: ReadonlyMap<string, string> = new Map(Object.entries({
  milk: 'dairy', 'cow milk': 'dairy', 'cows milk': 'dairy', 'cow s milk': 'dairy', casein: 'dairy', whey: 'dairy', 'milk protein': 'dairy', 'dairy product': 'dairy', 'milk product': 'dairy',
  groundnut: 'peanut', 'ground nut': 'peanut', 'monkey nut': 'peanut', goober: 'peanut', treenut: 'tree nut', 'nuts': 'nut', 'any nut': 'nut',
  soybean: 'soy', 'soya bean': 'soy', soja: 'soy', 'soy product': 'soy', sulphite: 'sulphite', sulfite: 'sulphite', 'sulphur dioxide': 'sulphite', 'sulfur dioxide': 'sulphite',
  pig: 'pork', swine: 'pork', 'pig meat': 'pork', 'pig product': 'pork', 'animal flesh': 'meat', flesh: 'meat',
  avo: 'avocado', parm: 'parmesan', cuke: 'cucumber', 'cow dairy': 'dairy', 'cows dairy': 'dairy', 'cow s dairy': 'dairy',
  mollusk: 'mollusc', lupine: 'lupin', 'lupin flour': 'lupin', 'sesame seed': 'sesame', 'mustard seed': 'mustard', celeriac: 'celery', 'celery root': 'celery',
  nutty: 'nut', eggy: 'egg', milky: 'dairy', crustacea: 'crustacean', 'shell fish': 'shellfish', 'sea food': 'seafood', 'liquor': 'alcohol', wine: 'wine', 'wheat flour': 'wheat', 'oats': 'oat',
})); // prettier-ignore

/** Common words for groups of foods. Every food of the group is left out by its name. */
export const groupNames = new Set(
  'cheese,soft cheese,hard cheese,aged cheese,mature cheese,poultry,bean,legume,pulse,berry,citrus,pepper,chili,chile,chilli,chili pepper,hot pepper,cream,yogurt,bread,pasta,noodle,rice,seed,spice,nightshade,mushroom,red meat,sausage,allium,corn,potato,pea,lentil,vinegar,wine,squash,rye,spelt,olive,curry paste,coriander leaf'.split(
    ',',
  ),
);

/** Words of the lexicon that usually mean something else in the singular. */
const rarelyFood = new Set('date sole port chuck hash snack gum salad ice water flank wings mince spread'.split(' '));

const shellfish = new Set(['shrimp', 'crab', 'lobster', 'crawfish', 'dried shrimp']);

function nameOf(words: readonly string[]): string {
  const said = words.join(' ');
  return sameAs.get(said) ?? said;
}

/** The longest thing that begins at a word; null when none does. `written` is the first word as it was typed. */
export function findThing(words: readonly string[], at: number, lexicon: Lexicon, written: string): Thing | null {
  let found: Thing | null = null;
  for (let size = 1; size <= 3 && at + size <= words.length; size += 1) {
    const part = words.slice(at, at + size);
    if (part.includes('')) break;
    const name = nameOf(part);
    const isClass = avoidClasses.has(name);
    if (isClass || groupNames.has(name))
      found = { name, size, isClass, food: lexicon.find(part.join(' ')), wider: null };
  }
  const food = lexicon.longestAt(words, at);
  if (food === null || food.size <= (found?.size ?? 0)) return found;
  if (food.size === 1 && rarelyFood.has(written.toLowerCase())) return found;
  const said = nameOf(words.slice(at, at + food.size));
  // "2% milk" and "large eggs" mean the allergen too.
  const plain = nameOf(keyWords(food.value.name));
  const name = avoidClasses.has(plain) && !avoidClasses.has(said) ? plain : said;
  return {
    name,
    size: food.size,
    isClass: avoidClasses.has(name),
    food: food.value,
    wider: shellfish.has(food.value.name) ? 'shellfish' : null,
  };
}

/** Whether a whole text names one thing. */
export function isThing(text: string, lexicon: Lexicon): boolean {
  const words = keyWords(text);
  return words.length > 0 && findThing(words, 0, lexicon, text)?.size === words.length;
}
