import type { Random } from '../../support/random-cases';

/** An ingredient list as packs have it, and what stands behind it of allergens. */
export interface GeneratedLabel {
  list: string;
  /** The parts of the list, for pages that give one on a line. */
  parts: string[];
  /** "Contains …" and "May contain …", '' for none. */
  statement: string;
}

const foods = [
  'wheat flour', 'water', 'sugar', 'sea salt', 'rapeseed oil', 'palm oil', 'rolled oats', 'honey', 'butter (milk)', 'skimmed milk powder',
  'egg yolk', 'cocoa mass', 'soya lecithin', 'hazelnuts', 'almonds', 'peanuts', 'sesame seeds', 'tomato puree', 'onion', 'garlic', 'celery',
  'mustard seed', 'rice flour', 'corn starch', 'yeast', 'barley malt extract', 'anchovies', 'shrimp paste (shrimp, salt)', 'lentils',
  'black pepper', 'lemon juice from concentrate', 'citric acid', 'emulsifier (E471)', 'flavouring', 'chicken (24%)', 'coconut milk (12%)',
  'pea protein', 'sunflower oil', 'natural vanilla extract', 'cashews', 'yogurt (milk)', 'tofu (soybeans, water, nigari)', 'vitamin C',
]; // prettier-ignore
const allergens = ['milk', 'egg', 'wheat', 'soy', 'peanuts', 'tree nuts', 'sesame', 'fish', 'celery', 'mustard'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list of two to fourteen parts in one of the styles packs use. */
export function randomLabel(random: Random): GeneratedLabel {
  const parts = random
    .shuffle(foods)
    .slice(0, random.int(2, 14))
    .map((food) => (random.next() < 0.15 && !food.includes('(') ? `${food} (${String(random.int(1, 60))}%)` : food));
  const cased = random.pick([
    (text: string) => text,
    (text: string) => capital(text),
    (text: string) => text.toUpperCase(),
    (text: string) => text.split(' ').map(capital).join(' '),
  ]);
  const end = random.pick(['.', '', '.']);
  const named = random.shuffle(allergens).slice(0, random.int(1, 3));
  const traces = random.shuffle(allergens).slice(0, random.int(1, 2));
  const statement = random.pick([
    '',
    `Contains: ${named.join(', ')}.`,
    `CONTAINS: ${named.join(', ').toUpperCase()}.`,
    `May contain ${traces.join(' and ')}.`,
    `Contains: ${named.join(', ')}. May contain traces of ${traces.join(' and ')}.`,
    `Produced in a facility that also handles ${traces.join(' and ')}.`,
  ]);
  return { list: cased(parts.join(', ')) + end, parts: parts.map(cased), statement };
}

const firstWords = 'Golden Smoky Classic Garden Country Velvet Crunchy Mellow Rustic Sunny'.split(' ');
const products = [
  'Oat Cookies', 'Tomato Soup', 'Basil Pesto', 'Curry Paste', 'Corn Chips', 'Chocolate Spread', 'Veggie Burger', 'Noodle Bowl',
  'Breakfast Cereal', 'Lentil Stew', 'Salad Dressing', 'Rice Crackers', 'Pasta Sauce', 'Trail Bar', 'Almond Drink', 'Chicken Pie',
]; // prettier-ignore

export function randomTitle(random: Random): string {
  return `${random.pick(firstWords)} ${random.pick(products)}`;
}
