/**
 * Weights of foods, only for measuring amounts. Written by hand from kitchen knowledge, independent of the product's tables, as
 * ranges that any sensible cook would accept. Grams, or grams per millilitre.
 */
export type Range = readonly [least: number, most: number];

export interface OracleFood {
  /** Names in lines of a recipe or list. */
  names: readonly string[];
  /** Pattern of titles of real offers; titles that match `not` are other products. */
  offer?: RegExp;
  not?: RegExp;
  /** Titles of offers in stores without sizes, which price by the piece. */
  loose?: readonly { title: string; size: string | null; grams: Range; isPieceOf?: string }[];
  density?: Range;
  /** Grams of one, by the unit in a line ('' for a bare number). */
  counts?: Readonly<Record<string, Range>>;
  /** Grams of a usual can, jar or package, if a line may name one without a size. */
  container?: { words: readonly string[]; grams: Range };
  /** Sizes of its can or package in recipes. */
  stated?: readonly string[];
  /** Grams that a recipe may need. */
  grams?: Range;
}

const herb = (name: string, bunch: Range, leaf: Range): OracleFood => ({
  names: [name, `fresh ${name}`],
  loose: [
    { title: `${name}, 1 bunch`, size: null, grams: bunch },
    { title: `Organic ${name}`, size: 'each', grams: bunch },
    { title: `Fresh ${name}, 1 ct`, size: null, grams: bunch },
    { title: `Fresh ${name} 30g`, size: null, grams: [30, 30] },
  ],
  density: [0.03, 0.2],
  counts: { 'leaves*': leaf, 'sprigs of': [0.5, 4], 'bunch of': [20, 110], 'handful of': [5, 30] },
});

const can = (names: readonly string[], offer: RegExp, grams: Range, stated: readonly string[], not?: RegExp): OracleFood => ({
  names, offer, container: { words: ['can', 'cans', 'tin', 'tins'], grams }, stated, ...(not === undefined ? {} : { not }),
}); // prettier-ignore

export const oracleFoods: readonly OracleFood[] = [
  can(['black beans'], /black beans,? .*(?:1[3-6](?:\.\d)?|29) ?oz/i, [380, 460], ['15 oz', '15-ounce', '400 g', '15.5 oz'], /bowl|spicy|burger|soup|refried|blend/i),
  can(['chickpeas', 'garbanzo beans'], /garbanzo|chickpeas/i, [380, 460], ['15 oz', '400g', '14-ounce', '15.5 ounce'], /snack|crunch|roast|pasta|puff|ravioli|hummus|fusilli|falafel|tagine|salad|curry|chips/i),
  can(['diced tomatoes', 'crushed tomatoes', 'chopped tomatoes'], /(?:diced|crushed|chopped|whole peeled|peeled whole plum) tomatoes/i, [380, 460], ['28 oz', '28-ounce', '14.5 oz', '400 g', '14 1/2-oz'], /sauce|soup|pasta|paste|chil/i),
  can(['tuna'], /tuna (?:chunks? )?in (?:water|oil|olive oil|brine|extra)|light tuna/i, [80, 190], ['5 oz', '5-ounce', '160 g', '7 oz'], /pack|kit|salad|cracker|fishless/i),
  can(['coconut milk'], /coconut milk/i, [380, 420], ['13.5 oz', '14-ounce', '400 ml', '13.66 oz'], /cacao|caramel|soup|evaporated|dessert|blend|almond|ice|yog|drink|bar|creamer|latte|curry|coffee|cream of|beverage|frozen|vanilla|48|64|32|1l|half/i),
  { names: ['flour', 'all-purpose flour', 'plain flour'], offer: /(?:all.purpose|plain) flour/i, not: /wondra|tortilla|einkorn/i, density: [0.5, 0.62], grams: [100, 2500] },
  { names: ['milk', 'whole milk'], offer: /\bwhole milk\b/i, not: /yog|feta|noosa|fairlife|pack|straw|choc|kefir|cheese|ricotta|vanilla|powder|baby|toddler|smoothie|cream|mozz|skyr|protein|drink|curd|chees|fruit|peach|berry|banana/i, density: [1, 1.06], grams: [200, 2000] },
  { names: ['unsalted butter', 'butter'], offer: /\bunsalted butter\b/i, not: /peanut|cookie|popcorn|almond|foil/i, density: [0.88, 1], counts: { 'stick of': [110, 116], 'sticks': [110, 116], 'knob of': [10, 25] }, grams: [50, 600] },
  { names: ['extra virgin olive oil', 'olive oil'], offer: /^(?:organic |cold pressed |sicily |arbequina |m&s )?extra virgin olive oil/i, not: /seaweed|hous|hummus|bread|piadina|mayo|spray/i, density: [0.9, 0.93] },
  { names: ['chicken broth', 'chicken stock'], offer: /chicken (?:broth|stock)\b.*(?:fl oz|500 ?ml|32 oz)|chicken stock/i, not: /pack|soup|sausage|noodle|cube|pot|rice|potts/i, density: [1, 1.05] },
  { names: ['chicken broth', 'chicken stock'], offer: /(?:chicken|vegetable|beef) (?:flavou?r )?(?:bouillon|stock cubes|stock pots)/i, not: /broth,/i, density: [0.012, 0.08] },
  { names: ['spaghetti'], offer: /\bspaghetti\b/i, not: /sauce|carbonara|meal|squash|ring|meatball|bolog|italiano|shirataki|no\. 12|bucatini|almond|lentil|edamame|soy|bean|palm|konjac|chickpea|zucchini|with|ham|canned|beef/i, container: { words: ['package', 'pkg.', 'box', 'packet'], grams: [400, 510] }, grams: [200, 1500] },
  { names: ['cream cheese'], offer: /^(?:organic |philadelphia |original )?cream cheese(?: spread|, 8 oz| brick)?/i, not: /brioche|frost|cake|bagel|danish|roll|cookie|dip|fig|honey/i, density: [0.9, 1.05], container: { words: ['package', 'pkg', 'packages'], grams: [200, 250] }, stated: ['8 oz', '8-ounce', '8 oz.'], grams: [100, 500] },
  { names: ['bacon'], offer: /\b(?:back|streaky) bacon rashers|(?:smoked|uncured|thick cut|sliced) bacon,? /i, not: /breakfast|soup|jerky|bits|turkey|bowl|beef|wrap|egg|chip|sandwich|pizza|bean|salad|cheese|burger|bites|bar|vegan|plant|chicken|lardon|beer|ranch|fritt/i, counts: { slices: [18, 36], rashers: [18, 36], 'strips of': [18, 36] }, grams: [100, 500] },
  { names: ['potatoes', 'large potatoes'], offer: /(?:maris piper|white|baking|red) potatoes/i, not: /mash|roast|wedge|parment|fries|soup|gratin|jacket|salad|frozen|ham|steak/i, counts: { '': [150, 300] }, grams: [250, 2500], density: [0.55, 0.75] },
  { names: ['bananas', 'ripe bananas'], offer: /^(?:ocado fairtrade|m&s organic) bananas/i, loose: [
    { title: 'Banana, each', size: '0.4 lb', grams: [180, 182], isPieceOf: '' }, { title: 'Organic Banana', size: 'each', grams: [110, 130], isPieceOf: '' },
    { title: 'Bananas, 3 lb bag', size: null, grams: [1360, 1361] } ], counts: { '': [100, 130] } },
  { names: ['yellow onions', 'onions', 'medium onions'], loose: [
    { title: 'Yellow Onion, each', size: 'each', grams: [140, 200], isPieceOf: '' }, { title: 'Yellow Onions, 3 lb', size: null, grams: [1360, 1361] }, { title: 'Brown Onions 1kg', size: null, grams: [1000, 1000] } ], counts: { '': [110, 200] }, density: [0.5, 0.75], grams: [100, 1000] },
  { names: ['eggs', 'large eggs'], loose: [
    { title: 'Grade A Large Eggs, 12 ct', size: null, grams: [12, 12], isPieceOf: 'count' }, { title: 'Free Range Eggs', size: '6 per pack', grams: [6, 6], isPieceOf: 'count' }, { title: 'Large Brown Eggs, 18 count', size: null, grams: [18, 18], isPieceOf: 'count' } ], counts: { '': [1, 1], 'dozen': [12, 12] } },
  { names: ['garlic'], loose: [
    { title: 'Garlic, each', size: 'each', grams: [35, 60] }, { title: 'Ocado Large Garlic', size: null, grams: [35, 70] }, { title: 'Garlic', size: '4 per pack', grams: [140, 260] }, { title: 'Garlic Bulb, 1 ct', size: null, grams: [35, 60] } ], counts: { 'cloves of': [3, 6], cloves: [3, 6], 'head of': [35, 70] } },
  { names: ['green onions', 'scallions', 'spring onions'], loose: [
    { title: 'Green Onions, 1 bunch', size: null, grams: [80, 140] }, { title: 'Green Onions (Scallions)', size: 'each', grams: [80, 140] }, { title: 'Spring Onions 100g', size: null, grams: [100, 100] }, { title: 'Organic Green Onions, 1 ct', size: null, grams: [80, 140] } ], counts: { '': [10, 20], 'bunch of': [80, 140] } },
  { names: ['celery'], loose: [
    { title: 'Celery, 1 bunch', size: null, grams: [400, 800] }, { title: 'M&S Whole Celery', size: null, grams: [350, 700] }, { title: 'Celery, each', size: 'each', grams: [400, 800] }, { title: 'Celery Sticks', size: '350g', grams: [350, 350] } ], counts: { 'stalks*': [35, 70], 'ribs of': [35, 70], 'stalks of': [35, 70] }, density: [0.4, 0.6] },
  { names: ['asparagus'], loose: [
    { title: 'Asparagus, 1 bunch', size: null, grams: [350, 500] }, { title: 'Fresh Asparagus', size: 'each', grams: [350, 500] }, { title: 'Fine Asparagus', size: '125g', grams: [125, 125] } ], counts: { 'spears*': [10, 24], 'bunch of': [350, 500] }, grams: [150, 700] },
  { names: ['radishes'], loose: [{ title: 'Radishes, 1 bunch', size: null, grams: [120, 300] }, { title: 'Red Radishes', size: 'each', grams: [120, 300] }], counts: { '': [5, 20], 'bunch of': [120, 300] } },
  { names: ['kale'], loose: [{ title: 'Green Kale, 1 bunch', size: null, grams: [180, 350] }, { title: 'Kale', size: 'each', grams: [180, 350] }], counts: { 'leaves*': [10, 30], 'bunch of': [180, 350] }, density: [0.06, 0.3] },
  { names: ['iceberg lettuce', 'romaine lettuce'], loose: [{ title: 'Iceberg Lettuce', size: 'each', grams: [350, 600] }, { title: 'M&S Organic Romaine Lettuce', size: null, grams: [300, 600] }], counts: { 'leaves*': [6, 20], 'head of': [350, 600], '': [350, 600] } },
  { names: ['ginger'], loose: [{ title: 'Ginger Root, each', size: 'each', grams: [60, 150] }, { title: 'Organic Ginger', size: '120g', grams: [120, 120] }], counts: { 'knob of': [10, 40], 'inch piece of': [8, 25], 'slices of': [1.5, 6] }, density: [0.4, 1.1] },
  { names: ['lemons'], loose: [{ title: 'Lemon, each', size: 'each', grams: [85, 140], isPieceOf: '' }, { title: 'Lemons', size: '4 per pack', grams: [4, 4], isPieceOf: 'count4' }], counts: { '': [85, 140], 'wedges*': [9, 24] } },
  { names: ['sweet corn', 'corn'], loose: [{ title: 'Sweet Corn on the Cob', size: 'each', grams: [100, 300], isPieceOf: '' }], counts: { 'ears of': [100, 300], 'ear of': [100, 300] } },
  { names: ['white bread', 'rye bread'], loose: [{ title: 'White Bread', size: '1 loaf', grams: [500, 800] }, { title: 'Sandwich White Bread 20 oz', size: null, grams: [567, 567] }, { title: 'Rye Bread', size: '800g', grams: [800, 800] }], counts: { 'slices of': [24, 50], slices: [24, 50] } },
  herb('basil', [20, 80], [0.2, 1]),
  herb('cilantro', [50, 110], [0.05, 0.4]),
  herb('parsley', [50, 110], [0.05, 0.5]),
  herb('mint', [20, 90], [0.05, 0.6]),
  herb('sage', [15, 40], [0.2, 1]),
]; // prettier-ignore
