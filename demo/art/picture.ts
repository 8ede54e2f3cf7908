import type { Product } from '../shop/shop-catalogue';
import { brandColour, foodColour, shade } from './colours';
import { type PackName, packs } from './drawn-packs';
import { type ProduceName, produce } from './drawn-produce';

const freshShapes: readonly (readonly [RegExp, ProduceName])[] = [
  [/cherry tomato|grape tomato|berr|cherries|grapes/i, 'berries'],
  [/tomat/i, 'tomato'],
  [/lemon(?!grass)|lime(?! leaves)|orange|mandarin|grapefruit/i, 'citrus'],
  [/butternut|acorn|pumpkin|squash, |pear|avocado|eggplant|papaya/i, 'squash'],
  [/bell pepper|sweet peppers/i, 'pepper'],
  [/jalap|serrano|chili|poblano|habanero/i, 'chili'],
  [/onions \(scall|green onions|leek|asparagus|celery|lemongrass/i, 'spears'],
  [/garlic|onion|shallot|fennel|turnip/i, 'bulb'],
  [/broccol|cauliflower/i, 'floret'],
  [/mushroom/i, 'mushroom'],
  [/cabbage|lettuce|artichoke|brussels|radicchio|coleslaw|bok choy|romaine/i, 'head'],
  [/banana|plantain/i, 'banana'],
  [/pineapple/i, 'pineapple'],
  [/carrot|parsnip|daikon|beet|radish|horseradish|ginger|turmeric/i, 'root'],
  [/cucumber|zucchini|yellow squash|corn on/i, 'long'],
  [/\bbeans?\b|\bpeas?\b|okra/i, 'pods'],
  [/spinach|kale|chard|collard|arugula|cress|mix|cilantro|mint|parsley|basil|dill|thyme|rosemary|sage|oregano|tarragon|chive|bay|curry leaves|lime leaves|herb/i, 'bunch'],
]; // prettier-ignore

const packShapes: readonly (readonly [RegExp, PackName])[] = [
  [/\b(?:can|tin)\b/i, 'can'],
  [/eggs/i, 'eggs'],
];

const byDepartment: Readonly<Record<string, PackName>> = {
  'Meat & Poultry': 'tray',
  'Fish & Seafood': 'tray',
  'Tofu & Plant-Based': 'box',
  'Dairy & Eggs': 'tub',
  Cheese: 'bag',
  'Bread & Bakery': 'loaf',
  'Rice & Grains': 'bag',
  'Pasta & Noodles': 'box',
  'Beans & Lentils': 'bag',
  'Canned & Jarred Vegetables': 'jar',
  'Stocks & Soups': 'carton',
  'Oils & Vinegars': 'bottle',
  'Sauces & Condiments': 'jar',
  'Spices & Seasonings': 'spice',
  Baking: 'bag',
  'Nuts, Seeds & Dried Fruit': 'bag',
  Breakfast: 'box',
  Frozen: 'bag',
  'Drinks & Snacks': 'box',
};

/**
 * The SVG picture of a product, 200 × 200, without other files: the shape of a fresh food, otherwise its pack with brand, name
 * and size.
 */
export function picture(product: Product): string {
  const size = product.variants[0]?.size ?? '';
  const food = foodColour(product.title);
  const fresh = freshShape(product, size);
  const pack = brandColour(product.brand);
  const drawing =
    fresh === null
      ? packs[packShape(product, size)]({ title: product.title, brand: product.brand, size, food, pack })
      : produce[fresh](food);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" font-family="system-ui, sans-serif" text-anchor="middle">` +
    `<rect width="200" height="200" fill="${shade(food, 0.86)}"/><ellipse cx="100" cy="172" rx="62" ry="8" fill="#000" opacity=".09"/>${drawing}</svg>`
  );
}

function freshShape(product: Product, size: string): ProduceName | null {
  if (!['Vegetables', 'Fruit', 'Fresh Herbs'].includes(product.department) || /\bcan\b/.test(size)) return null;
  if (/^dried|kit|riced/i.test(product.title)) return null;
  return freshShapes.find(([words]) => words.test(product.title))?.[1] ?? 'round';
}

function packShape(product: Product, size: string): PackName {
  const { title, department } = product;
  const found = packShapes.find(([words], index) => words.test(index === 0 ? size : title));
  if (found && (found[1] !== 'eggs' || department === 'Dairy & Eggs')) return found[1];
  if (
    /\bmilk\b|juice|buttermilk|cream\b|half &|kefir|lassi|eggnog|lemonade|broth/i.test(title) &&
    /gal|qt|pint|fl oz/.test(size)
  ) {
    return /1 gal/.test(size) ? 'jug' : 'carton';
  }
  if (/tortilla|naan|pita|roti|paratha|wrappers|injera|pizza crust/i.test(title) && !/chips/i.test(title))
    return 'flat';
  if (
    /butter\b|tofu|block|tempeh/i.test(title) &&
    ['Dairy & Eggs', 'Cheese', 'Tofu & Plant-Based'].includes(department)
  )
    return 'block';
  if (department === 'Cheese' && /wedge|brie|gruy|aged|blue|feta cheese in|fontina|ball/i.test(title)) return 'wedge';
  if (department === 'Cheese' && /ricotta|mascarpone|cream cheese|cottage|pearls|crumbled/i.test(title)) return 'tub';
  if (/hummus|ice cream|frozen dessert|guacamole|yogurt/i.test(title)) return 'tub';
  if (
    /mix$|crackers|crust|pastry|\bdough|waffles|patties|\btea\b|crisp|flakes|cubes|packets/i.test(title) &&
    department !== 'Spices & Seasonings'
  )
    return 'box';
  if (/fl oz|\bL\b/.test(size)) return 'bottle';
  if (/chips|popcorn|coffee|croutons|macaroons|water|seasoning mix/i.test(title)) return 'bag';
  if (/honey|syrup|spread|preserves|jelly|marmalade|butter|molasses|extract/i.test(title)) return 'jar';
  if (department === 'Spices & Seasonings' && /\b(?:7|14|16|26) oz|lb/.test(size)) return 'bag';
  return byDepartment[department] ?? 'box';
}
