/**
 * The food or allergen that an emoji shows. The names follow Unicode CLDR (annotations, en). An emoji that only decorates ("tacos 🌮") is
 * ignored.
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

/** An emoji with its skin tone, gender and joined parts. */
const sign = '\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D[\\u2640\\u2642])*';
const forbids =
  '[\\u{1F6AB}\\u274C\\u26D4\\u2716\\u274E\\u2717\\u2718\\u{1F645}\\u{1F6D1}](?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D[\\u2640\\u2642])*';
const sickens = '[\\u{1F44E}\\u2620\\u{1F480}\\u{1F92E}\\u{1F922}\\u{1F927}]\\uFE0F?';
const forbiddenBefore = new RegExp(`(?:${forbids})\\s*((?:${sign}\\s*)+)`, 'gu');
const forbiddenAfter = new RegExp(`((?:${sign}\\s*)+?)(?:= ?)?(?:${forbids}|${sickens})`, 'gu');
/** "🍅 allergy", "🐷 free": the emoji is written as its food. */
const asWord = new RegExp(`(${sign})\\s*(?=(?:free|allerg|intoleran)\\p{L}*)`, 'giu');
/** "Olives ❌" at the end of a clause. Before a name, the sign excludes that name. */
const wordThenSign = new RegExp(`(?<=\\p{L})\\s*(?:${forbids})\\s*(?=[.,;:!?)\\n]|$)`, 'gu');
/** Words that exclude the emoji after them: "no 🥜", "allergic to 🥚 and 🥛". */
const said = new RegExp(
  `\\b(no|not|without|hold the|skip the|avoid|avoiding|sans|minus|(?:can'?t|cannot|don'?t|do not|doesn'?t) (?:eat|have|do|like)|allergic to|allergic|allergy to|allergies|allergy|intolerant to|free from)([:\\s]+)((?:${sign}[\\s,]*(?:and |or |& )?)+)`,
  'giu',
);
const each = new RegExp(sign, 'gu');

/** An emoji without its skin tone, gender and style. */
function firstSign(written: string): string {
  return String.fromCodePoint(written.codePointAt(0) ?? 0);
}

function foodsIn(signs: string): string[] {
  return [...signs.matchAll(each)].flatMap(([one]) => foodSigns.get(firstSign(one)) ?? []);
}

/** Emoji that exclude the food before them, as words. */
const verdicts: ReadonlyMap<string, string> = new Map(Object.entries({
  '👎': 'no', '🙅': 'no', '🤮': 'sick', '🤢': 'sick', '🤧': 'sick', '🤒': 'sick', '☠': 'deadly', '💀': 'deadly', '⚰': 'deadly', '🏥': 'hospital', '🚑': 'hospital',
})); // prettier-ignore

/** Words that show that a clause is about foods that are not eaten; the emoji in it are then those foods. */
const wish =
  /(?<!\p{L})(?:no|not|without|hold|skip|avoid\w*|sans|minus|never|can'?t|cannot|don'?t|doesn'?t|free|al+er?g\w*|intoleran\w*|reacts?|hates?|anaphyla\w*)(?!\p{L})/iu;
const clause = /[^.!?;\n]+/g;
const verdictSign = new RegExp(
  `(?:${[...verdicts.keys()].join('|')})(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D[\\u2640\\u2642]\\uFE0F?)*`,
  'gu',
);
const foodRow = new RegExp(`(?:(?:${[...foodSigns.keys()].join('|')})\\uFE0F?\\s*)+`, 'gu');

/** Writes the emoji of such a clause in words: "🍅 allergy" as "tomatoes allergy", "🥛 = 🤮" as "milk = sick". */
function clauseInWords(said: string): string {
  verdictSign.lastIndex = 0;
  if (!verdictSign.test(said) && !wish.test(said)) return said;
  return said
    .replace(/[🐄🐮]\s*🥛/gu, " cow's milk ")
    .replace(foodRow, (signs) => ` ${foodsIn(signs).join(' and ')} `)
    .replace(verdictSign, (written, at: number, whole: string) => {
      const word = verdicts.get(firstSign(written)) ?? 'no';
      const isAfterName = /[\p{L}\p{N}]\s*$/u.test(whole.slice(0, at));
      return isAfterName ? `${word === 'no' ? ':' : ' ='} ${word} , ` : ` ${word} `;
    });
}

/** Writes the emoji of a prompt that exclude foods in words: "🥜🚫" as "no peanuts", "🌱" as "vegan". */
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
    .replace(clause, clauseInWords)
    .replace(wordThenSign, ': no , ')
    .replace(/\u{1F331}/gu, ' vegan ');
}
