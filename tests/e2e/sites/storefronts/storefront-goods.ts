/** A product all the look-alike storefronts sell. */
export interface Goods {
  id: number;
  title: string;
  slug: string;
  /** In cents. */
  price: number;
  /** What a shopper writes who wants just this; null where nobody's plain word means it. */
  article: string | null;
}

/** Name, price and what is meant by it. Half of the others share a word with something that is meant. */
const shelf = `
Whole Milk 1 gal | 399 | milk
Chocolate Milk 1 qt | 249 |
Salted Butter 16 oz | 449 | butter
Peanut Butter 16 oz | 329 | peanut butter
Plain Yogurt 32 oz | 349 | plain yogurt
Vanilla Yogurt 32 oz | 359 |
Large Eggs 12 ct | 319 | eggs
Garlic Bulb | 69 | garlic
Garlic Powder 3 oz | 229 | garlic powder
Yellow Onions 3 lb | 299 | yellow onions
Carrots 1 lb | 99 | carrots
Carrot Juice 12 fl oz | 279 |
Russet Potatoes 5 lb | 399 | russet potatoes
Baby Spinach 8 oz | 249 | baby spinach
Cilantro 1 bunch | 89 | cilantro
Ginger Root 8 oz | 189 | ginger root
Lemons 2 lb | 349 | lemons
Bananas 2 lb | 139 | bananas
Banana Chips 7 oz | 299 |
Strawberries 1 lb | 349 | strawberries
Strawberry Jam 12 oz | 319 |
Chicken Thighs 2 lb | 699 | chicken thighs
Ground Beef 1 lb | 549 | ground beef
Firm Tofu 14 oz | 229 | firm tofu
Basmati Rice 2 lb | 449 | basmati rice
Rice Crackers 4 oz | 199 |
Spaghetti 16 oz | 149 | spaghetti
Spaghetti Sauce 24 oz | 279 |
All-Purpose Flour 5 lb | 329 | flour
Granulated Sugar 4 lb | 319 | sugar
Ground Cumin 2 oz | 279 | ground cumin
Ground Turmeric 2 oz | 299 | ground turmeric
Bay Leaves 0.5 oz | 299 | bay leaves
Olive Oil 16 fl oz | 799 | olive oil
Soy Sauce 10 fl oz | 229 | soy sauce
Honey 12 oz | 449 | honey
Honey Mustard 12 oz | 289 |
Coconut Milk 13.5 fl oz | 219 | coconut milk
Black Beans 15 oz | 109 | black beans
Heavy Cream 16 fl oz | 399 | heavy cream
`;

/** The one catalogue of all the look-alikes. */
export const goods: readonly Goods[] = shelf
  .trim()
  .split('\n')
  .map((line, index) => {
    const [title = '', price = '', article = ''] = line.split('|').map((part) => part.trim());
    const slug = title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    return { id: 21 + index * 2, title, slug, price: Number(price), article: article === '' ? null : article };
  });

/** How a store compares a query with a name: all of its words, any of them, or the whole of it as it is written. */
export type Matching = 'all' | 'any' | 'phrase';

/** What a store finds. */
export function findGoods(query: string, matching: Matching): Goods[] {
  const words = query.toLowerCase().trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const name = ({ title }: Goods): string => title.toLowerCase();
  if (matching === 'phrase') return goods.filter((one) => name(one).includes(words.join(' ')));
  if (matching === 'all') return goods.filter((one) => words.every((word) => name(one).includes(word)));
  const hits = (one: Goods): number => words.filter((word) => name(one).includes(word)).length;
  return goods.filter((one) => hits(one) > 0).toSorted((a, b) => hits(b) - hits(a));
}

/** "$4.49" */
export const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

/** Text as HTML writes it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
