/**
 * Foods and wishes as signs. The names are those of the signs in Unicode CLDR (annotations, en), as the food or allergen they show; a sign
 * that only decorates ("tacos 🌮") is passed over.
 */
const foodSigns: ReadonlyMap<string, string> = new Map(Object.entries({
  '🥜': 'peanuts', '🌰': 'nuts', '🥛': 'milk', '🥚': 'eggs', '🍳': 'eggs', '🧀': 'cheese', '🧈': 'butter', '🐟': 'fish', '🐠': 'fish', '🎣': 'fish',
  '🦐': 'shrimp', '🍤': 'shrimp', '🦀': 'crab', '🦞': 'lobster', '🦪': 'oysters', '🦑': 'squid', '🐙': 'octopus', '🌾': 'wheat', '🍞': 'bread', '🥖': 'bread',
  '🍄': 'mushrooms', '🧅': 'onions', '🧄': 'garlic', '🍯': 'honey', '🐷': 'pork', '🐖': 'pork', '🐽': 'pork', '🥓': 'bacon', '🥩': 'meat', '🍖': 'meat',
  '🐄': 'beef', '🐮': 'beef', '🐔': 'chicken', '🐓': 'chicken', '🍗': 'chicken', '🐑': 'lamb', '🦃': 'turkey', '🦆': 'duck', '🍅': 'tomatoes', '🌽': 'corn',
  '🥥': 'coconut', '🍺': 'alcohol', '🍻': 'alcohol', '🍷': 'alcohol', '🥂': 'alcohol', '🌶': 'chili peppers', '🫑': 'bell peppers', '🍆': 'eggplant', '🥑': 'avocado',
  '🥔': 'potatoes', '🥕': 'carrots', '🥦': 'broccoli', '🥒': 'cucumber', '🫘': 'beans', '🫛': 'peas', '🫒': 'olives', '🍎': 'apples', '🍌': 'bananas',
  '🍓': 'strawberries', '🥝': 'kiwi', '🍑': 'peaches', '🍍': 'pineapple', '🥭': 'mango', '🍋': 'lemons', '🍊': 'oranges', '🍇': 'grapes', '🍒': 'cherries',
  '🍫': 'chocolate', '🍚': 'rice',
})); // prettier-ignore

const sign = '\\p{Extended_Pictographic}\\uFE0F?';
const forbids = '[\\u{1F6AB}\\u274C\\u26D4\\u2716\\u274E\\u2717\\u2718\\u{1F645}]\\uFE0F?';
const sickens = '[\\u{1F44E}\\u2620\\u{1F480}\\u{1F92E}\\u{1F922}\\u{1F927}]\\uFE0F?';
const forbiddenBefore = new RegExp(`(?:${forbids})\\s*((?:${sign}\\s*)+)`, 'gu');
const forbiddenAfter = new RegExp(`((?:${sign}\\s*)+?)(?:= ?)?(?:${forbids}|${sickens})`, 'gu');
/** "🍅 allergy", "🐷 free": a sign as the food of a word. */
const asWord = new RegExp(`(${sign})\\s*(?=(?:free|allerg|intoleran)\\p{L}*)`, 'giu');
/** "Olives 👎". */
const wordThenSign = new RegExp(`(?<=\\p{L})\\s*(?:${forbids}|${sickens})\\s*`, 'gu');
/** Words that forbid, right before signs: "no 🥜", "allergic to 🥚 and 🥛". */
const said = new RegExp(
  `\\b(no|not|without|hold the|skip the|avoid|avoiding|sans|minus|(?:can'?t|cannot|don'?t|do not|doesn'?t) (?:eat|have|do|like)|allergic to|allergic|allergy to|allergies|allergy|intolerant to|free from)([:\\s]+)((?:${sign}[\\s,]*(?:and |or |& )?)+)`,
  'giu',
);
const each = new RegExp(sign, 'gu');

function foodsIn(signs: string): string[] {
  return [...signs.matchAll(each)].flatMap(([one]) => foodSigns.get(one.replace('\uFE0F', '')) ?? []);
}

/** A prompt whose signs that say what is not eaten stand in words: "🥜🚫" as "no peanuts", "🌱" as "vegan". */
export function signsInWords(prompt: string): string {
  if (!/\p{Extended_Pictographic}|[\u2717\u2718]/u.test(prompt)) return prompt;
  const without = (all: string, signs: string): string => {
    const foods = foodsIn(signs);
    return foods.length === 0 ? all : ` no ${foods.join(', no ')} , `;
  };
  return prompt
    .replace(said, (all: string, words: string, gap: string, signs: string) => {
      const foods = foodsIn(signs);
      return foods.length === 0 ? all : `${words}${gap}${foods.join(' and ')} `;
    })
    .replace(asWord, (all: string, one: string) => `${foodsIn(one)[0] ?? all} `)
    .replace(forbiddenAfter, without)
    .replace(forbiddenBefore, without)
    .replace(wordThenSign, ': no , ')
    .replace(/\u{1F331}/gu, ' vegan ');
}
