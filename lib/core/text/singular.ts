/**
 * The singular of English kitchen words. Ingredient names are stored in the singular so that "chicken thighs" on a list and "chicken
 * thigh" in a dish are equal. A table lists irregular words and words without a plural; other words follow the usual endings.
 */
const irregular: ReadonlyMap<string, string> = new Map(Object.entries({
  leaves: 'leaf', loaves: 'loaf', halves: 'half', knives: 'knife', 
  potatoes: 'potato', tomatoes: 'tomato', mangoes: 'mango', avocadoes: 'avocado', heroes: 'hero', buffaloes: 'buffalo',
  radishes: 'radish', squashes: 'squash', dishes: 'dish', fishes: 'fish', bunches: 'bunch', peaches: 'peach', pouches: 'pouch',
  sandwiches: 'sandwich', inches: 'inch', boxes: 'box', glasses: 'glass', dashes: 'dash', pinches: 'pinch', splashes: 'splash',
  cookies: 'cookie', brownies: 'brownie', smoothies: 'smoothie', pies: 'pie', veggies: 'veggie', chilies: 'chili',
  chillies: 'chilli', chiles: 'chile', calories: 'calorie', pasties: 'pasty', blondies: 'blondie', hoagies: 'hoagie',
  anchovies: 'anchovy', geese: 'goose', people: 'person', quiches: 'quiche', crepes: 'crepe',
  latkes: 'latke', tamales: 'tamale', cloves: 'clove', olives: 'olive', chives: 'chive', endives: 'endive', slices: 'slice',
  sauces: 'sauce', juices: 'juice', spices: 'spice', pieces: 'piece', ounces: 'ounce', lettuces: 'lettuce', oranges: 'orange',
  sausages: 'sausage', cabbages: 'cabbage', packages: 'package', cheeses: 'cheese', grapes: 'grape', dates: 'date',
  noodles: 'noodle', pickles: 'pickle', waffles: 'waffle', truffles: 'truffle', avocados: 'avocado',
})); // prettier-ignore

/** Words that end in s and are singular, or have no singular. */
const neverPlural = new Set([
  'asparagus', 'hummus', 'couscous', 'molasses', 'swiss', 'cress', 'watercress', 'bass', 'lemongrass', 'brussels', 'grits', 'oats',
  'gas', 'as', 'is', 'us', 'this', 'schnapps', 'haggis', 'cassis', 'plus', 'less', 'greens', 'tapas', 'nachos', 'chips', 'fries',
  'bitters', 'moules', 'cos', 'ras', 'haricots', 'verts', 'gyros', 'papas', 'bravas', 'huevos', 'rancheros', 'frijoles', 'rellenos',
  'fines', 'herbes', 'boneless', 'skinless', 'seedless', 'christmas', 'rooibos', 'carnitas',
]); // prettier-ignore

/** Foods in -i, whose plurals end like singulars in -is. */
const inI = new Set(
  'kiwi chili chilli zucchini panini roti idli puri poori litchi salami broccoli bhaji martini chapati chapatti jalebi crostini tortellini souvlaki biscotti cannoli'.split(
    ' ',
  ),
);

/** The singular of one lower-case word; a word that is already singular comes back as it is. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith("'s") || neverPlural.has(word)) return word;
  if (word.endsWith('is')) return inI.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** {@link singular} applied to every word of a phrase, to compare names: "bay leaves" and "bay leaf" give the same. */
export function singularPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => singular(word))
    .join(' ');
}
