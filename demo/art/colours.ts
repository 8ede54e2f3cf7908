import { numberOf } from '../shop/numbers';

/** Colours of foods. The first entry whose word is in a title decides. Darker and lighter shades are computed from it. */
const foods: readonly (readonly [RegExp, string])[] = [
  [/butternut|pumpkin|sweet potato|carrot|apricot|cantaloupe|papaya|mandarin|tangerine|salmon|marmalade/i, '#e58a34'],
  [/eggplant|plum|prune|grape(?!fruit|seed)|\bfig|beet|red cabbage|blackberr|red onion|sumac|kidney/i, '#7b3f6d'],
  [/blueberr/i, '#5068a8'],
  [/avocado/i, '#3f6b3a'],
  [/tomat|ketchup|marinara|strawberr|cherr|raspberr|red bell|red pepper|radish|watermelon|harissa|sriracha|gochu|kashmiri|chili|chiles|cayenne|paprika|pizza sauce|cranberr|salsa(?! verde)|pomegranate|crab|pepperoni|kimchi|hot sauce|red snapper/i, '#d1493a'],
  [/orange|cheddar|curry|masala|peach|mango|nectarine|shrimp|lobster|naan|tikka/i, '#e8973a'],
  [/lemon|banana|mustard|turmeric|corn|pineapple|honey|butter|ghee|yellow|macaroni|polenta|plantain|vanilla|saffron|maple|\beggs?\b|ginger|gold|\boil/i, '#e6b83a'],
  [/spinach|kale|cilantro|parsley|mint|basil|\bpeas?\b|green bean|lime|broccol|asparag|cucumber|zucchini|lettuce|green|celery|okra|dill|herb|leaf|leaves|chard|cabbage|bok choy|brussels|arugula|cress|thyme|rosemary|\bsage|wasabi|oregano|tarragon|chive|pesto|pickle|jalap|poblano|serrano|tomatillo|artichoke|edamame|scallion|leek|collard|kiwi|guacamole|capers|fennel|nori|romaine|pistachio|moong|coleslaw|snap/i, '#5d9a4a'],
  [/beef|steak|sausage|chorizo|meatball|brisket|lamb|goat|chorizo|salami|veal|duck|bacon|\bham\b|prosciutto|pancetta|oxtail/i, '#b2524c'],
  [/chicken|pork|turkey|tuna|anchov|ribs/i, '#d99a86'],
  [/chocolate|cocoa|coffee|cola|soy sauce|tamari|molasses|date|brownie|hoisin|teriyaki|worcestershire|clove|cinnamon|nutmeg|allspice|cardamom, black|black cardamom|star anise|tea\b|balsamic|plum sauce|tamarind|rye|bran/i, '#6f4a36'],
  [/black/i, '#46413f'],
  [/mushroom|potato|bread|bun|bagel|tortilla|flour|oat|peanut|almond|walnut|pecan|cashew|hazelnut|lentil|chickpea|cumin|coriander|sugar, brown|brown sugar|whole wheat|granola|pita|ginger|tahini|sesame|barley|farro|bulgur|quinoa|noodle|pasta|spaghetti|penne|cracker|garam|croissant|onion/i, '#c99b62'],
  [/milk|cream|yogurt|rice|salt|tofu|garlic|coconut|cheese|paneer|mozzarella|feta|ricotta|cauliflower|turnip|radish|white|miso|mayo|sugar|kefir|labneh|cod|halibut|tilapia/i, '#dfd6c4'],
]; // prettier-ignore

const others = ['#c08a4b', '#a8743c', '#b5694c', '#8f9a54', '#caa25c', '#9c6b4a'] as const;

/** The colour of the food itself. */
export function foodColour(title: string): string {
  return foods.find(([word]) => word.test(title))?.[1] ?? others[numberOf(title) % others.length] ?? others[0];
}

const brandColours: Readonly<Record<string, string>> = {
  'Basket Basics': '#f2c230',
  'Corner Basket': '#1f5135',
  'Meadow & Vine': '#4f8a3c',
  'Saffron Lane': '#b8501f',
  'Casa Alegre': '#c23b52',
  'Nonna Lucia': '#8c2f2b',
  'Golden Reed': '#a67c1e',
  'Tanuki Kitchen': '#2d3f63',
  'Hanok Kitchen': '#7a2d3d',
  'Levant Table': '#2f6f77',
  'Gull & Anchor': '#23517c',
  'Kind Acre': '#6c8f2f',
  'Wren & Barley': '#4a3a5c',
  'Clover Hollow': '#3f7fb0',
  'Harbor Spice': '#5a2f1c',
  'Hearth & Mill': '#94662f',
  'Hollis Ranch': '#6d2a26',
  'Pantry Post': '#35596e',
};

/** The colour of a brand's packs. */
export function brandColour(brand: string): string {
  return brandColours[brand] ?? '#3f6a50';
}

/** Mixes a colour with white (share > 0) or black (share < 0). Takes and returns `#rrggbb`. */
export function shade(colour: string, share: number): string {
  const target = share > 0 ? 255 : 0;
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (target - part) * Math.abs(share));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
