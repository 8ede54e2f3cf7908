/**
 * The singular of the English words kitchens use. Names of ingredients are kept singular so that "chicken thighs" on a list and
 * "chicken thigh" in a dish are the same thing. A table for the irregular and the never-plural, then the usual endings.
 */
const irregular: Readonly<Record<string, string>> = {
  leaves: 'leaf', loaves: 'loaf', halves: 'half', calves: 'calf', knives: 'knife', wolves: 'wolf', shelves: 'shelf',
  potatoes: 'potato', tomatoes: 'tomato', mangoes: 'mango', avocadoes: 'avocado', heroes: 'hero', buffaloes: 'buffalo',
  radishes: 'radish', squashes: 'squash', dishes: 'dish', fishes: 'fish', bunches: 'bunch', peaches: 'peach', pouches: 'pouch',
  sandwiches: 'sandwich', inches: 'inch', boxes: 'box', glasses: 'glass', dashes: 'dash', pinches: 'pinch', splashes: 'splash',
  cookies: 'cookie', brownies: 'brownie', smoothies: 'smoothie', pies: 'pie', veggies: 'veggie', chilies: 'chili',
  chillies: 'chilli', chiles: 'chile', calories: 'calorie', pasties: 'pasty', blondies: 'blondie', hoagies: 'hoagie',
  anchovies: 'anchovy', geese: 'goose', teeth: 'tooth', feet: 'foot', people: 'person', quiches: 'quiche', crepes: 'crepe',
  latkes: 'latke', tamales: 'tamale', cloves: 'clove', olives: 'olive', chives: 'chive', endives: 'endive', slices: 'slice',
  sauces: 'sauce', juices: 'juice', spices: 'spice', pieces: 'piece', ounces: 'ounce', lettuces: 'lettuce', oranges: 'orange',
  sausages: 'sausage', cabbages: 'cabbage', packages: 'package', cheeses: 'cheese', grapes: 'grape', dates: 'date',
  noodles: 'noodle', pickles: 'pickle', waffles: 'waffle', truffles: 'truffle', waffers: 'wafer', avocados: 'avocado',
}; // prettier-ignore

const neverPlural = new Set([
  'asparagus', 'hummus', 'couscous', 'molasses', 'swiss', 'cress', 'watercress', 'bass', 'lemongrass', 'brussels', 'grits', 'oats',
  'citrus', 'octopus', 'hibiscus', 'gas', 'christmas', 'as', 'is', 'us', 'this', 'schnapps', 'haggis', 'cassis', 'anise', 'plus',
  'less', 'glass', 'greens', 'capers', 'tapas', 'nachos', 'chips', 'fries', 'mess', 'boneless', 'skinless', 'seedless', 'less',
  'couscouss', 'louis', 'worcestershires', 'ras', 'swiss', 'moules', 'cos', 'ladyfingers', 'leftovers', 'pancreas', 'gyros',
  'haricots', 'verts', 'tournedos', 'pappas', 'bitters', 'tortelloni', 'celsius', 'papas', 'bravas', 'huevos', 'rancheros', 'frijoles',
  'chiles', 'rellenos', 'fines', 'herbes', 'des', 'les',
]); // prettier-ignore

/** The singular of one lower-case word; a word that is already singular comes back as it is. */
export function singular(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || neverPlural.has(word)) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** {@link singular} over every word of a phrase, for comparing names: "bay leaves" and "bay leaf" give the same. */
export function singularPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => singular(word))
    .join(' ');
}
