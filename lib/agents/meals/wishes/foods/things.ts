import type { Food, Lexicon } from '../../words/lexicon';
import { avoidClasses } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';

/** What can be left out: a food, or an allergen or group of foods by its own word. */
export interface Thing {
  /** As `avoid` names it, singular: "onion", "nut", "dairy" for milk. */
  name: string;
  /** The words it takes in. */
  size: number;
  /** An allergen or a group of foods, not one food. */
  isClass: boolean;
  food: Food | null;
  /** The allergen a single food belongs to, so far as an allergy to it covers the rest: prawns and shellfish. */
  wider: string | null;
}

/** Other words for the allergens of EU and US law and for what milk is made of. Keys and values in singular words. */
const sameAs: ReadonlyMap<string, string> = new Map(Object.entries({
  milk: 'dairy', 'cow milk': 'dairy', 'cows milk': 'dairy', 'cow s milk': 'dairy', casein: 'dairy', whey: 'dairy', 'milk protein': 'dairy', 'dairy product': 'dairy', 'milk product': 'dairy',
  groundnut: 'peanut', 'ground nut': 'peanut', 'monkey nut': 'peanut', goober: 'peanut', treenut: 'tree nut', 'nuts': 'nut', 'any nut': 'nut',
  soybean: 'soy', 'soya bean': 'soy', soja: 'soy', 'soy product': 'soy', sulphite: 'sulphite', sulfite: 'sulphite', 'sulphur dioxide': 'sulphite', 'sulfur dioxide': 'sulphite',
  pig: 'pork', swine: 'pork', 'pig meat': 'pork', 'pig product': 'pork', 'animal flesh': 'meat', flesh: 'meat',
  avo: 'avocado', parm: 'parmesan', cuke: 'cucumber', 'cow dairy': 'dairy', 'cows dairy': 'dairy', 'cow s dairy': 'dairy',
  mollusk: 'mollusc', lupine: 'lupin', 'lupin flour': 'lupin', 'sesame seed': 'sesame', 'mustard seed': 'mustard', celeriac: 'celery', 'celery root': 'celery',
  nutty: 'nut', eggy: 'egg', milky: 'dairy', crustacea: 'crustacean', 'shell fish': 'shellfish', 'sea food': 'seafood', 'liquor': 'alcohol', wine: 'wine', 'wheat flour': 'wheat', 'oats': 'oat',
})); // prettier-ignore

/** Groups of foods by the word people use; each member is left out by its name. */
export const groupNames = new Set(
  'cheese,soft cheese,hard cheese,aged cheese,mature cheese,poultry,bean,legume,pulse,berry,citrus,pepper,chili,chile,chilli,chili pepper,hot pepper,cream,yogurt,bread,pasta,noodle,rice,seed,spice,nightshade,mushroom,red meat,sausage,allium,corn,potato,pea,lentil,vinegar,wine,squash,rye,spelt,olive,curry paste,coriander leaf'.split(
    ',',
  ),
);

/** Words of the lexicon that mostly mean something else when a prompt says them in the singular. */
const rarelyFood = new Set('date sole port chuck hash snack gum salad ice water flank wings mince spread'.split(' '));

const shellfish = new Set(['shrimp', 'crab', 'lobster', 'crawfish', 'dried shrimp']);

function nameOf(words: readonly string[]): string {
  const said = words.join(' ');
  return sameAs.get(said) ?? said;
}

/** The longest thing at a word; null where none begins. `written` is the first word as it was typed. */
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
  // "2% milk" and "large eggs" are said of the allergen as well.
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

/** Whether a text as a whole names a thing. */
export function isThing(text: string, lexicon: Lexicon): boolean {
  const words = keyWords(text);
  return words.length > 0 && findThing(words, 0, lexicon, text)?.size === words.length;
}
