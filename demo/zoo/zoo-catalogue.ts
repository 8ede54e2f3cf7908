import { type SeededRandom, seededRandom } from './seeded-random';
import { brandNames, goods } from './words/goods';

/** One product of a zoo store. */
export interface ZooProduct {
  id: number;
  slug: string;
  /** The whole name on the product's page: brand, name and size as this store writes them. */
  title: string;
  brand: string;
  /** The name without brand and size. */
  name: string;
  size: string;
  department: string;
  /** In minor units of US dollars. */
  price: number;
  stock: number;
  isSoldOut: boolean;
  /** The name a shopper types for it: 'milk'. */
  article: string;
  /** Whether it is the plain product. False for another kind of it and for products that only share its word. */
  isPlain: boolean;
  /** The smallest quantity sold, and the steps above it. */
  min: number;
  step: number;
  /** Kinds to choose from before it can be bought; usually empty. */
  choices: readonly string[];
}

interface Good {
  article: string;
  name: string;
  department: string;
  packs: { size: string; price: number }[];
  others: string[];
}

const allGoods: Good[] = goods.trim().split('\n').map(readGood);

/** Draws the products of one store: plain foods by several brands and in several packs, other kinds of them, and decoys. */
export function drawCatalogue(seed: number, size: { low: number; high: number }): ZooProduct[] {
  const random = seededRandom(seed, 'catalogue');
  const wanted = random.int(size.low, size.high);
  const brands = random.shuffle(brandNames).slice(0, random.int(4, 9));
  const titleOf = titleStyle(random);
  const drafts = random
    .shuffle(allGoods)
    .flatMap((good) => draftsOf(good, brands, random))
    .slice(0, wanted);
  const first = random.int(20, 900);
  const taken = new Set<string>();
  return random
    .shuffle(drafts)
    .map((draft, index) => {
      const title = titleOf(draft);
      const isSoldOut = random.chance(0.08);
      const stock = isSoldOut ? 0 : random.chance(0.1) ? random.int(1, 3) : random.int(20, 200);
      const id = first + index * 3;
      return { ...draft, id, slug: slug(title), title, stock, isSoldOut, min: 1, step: 1, choices: [] };
    })
    .filter((product) => !taken.has(product.slug) && taken.add(product.slug));
}

type Draft = Pick<ZooProduct, 'brand' | 'name' | 'size' | 'department' | 'price' | 'article' | 'isPlain'>;

function draftsOf(good: Good, brands: readonly string[], random: SeededRandom): Draft[] {
  const pack = () => random.pick(good.packs);
  const draft = (name: string, isPlain: boolean, { size, price }: Good['packs'][number], factor: number): Draft => ({
    ...{ brand: random.pick(brands), name, size, department: good.department, article: good.article, isPlain },
    price: Math.max(19, Math.round((price * factor * 100) / 10) * 10 - 1),
  });
  const plain = good.packs.slice(0, random.int(1, good.packs.length)).map((each) => draft(good.name, true, each, 1));
  const rival = random.chance(0.4) ? [draft(good.name, true, pack(), 1.2)] : [];
  const organic = random.chance(0.25) ? [draft(`Organic ${good.name}`, false, pack(), 1.5)] : [];
  const others = good.others.filter(() => random.chance(0.45)).map((name) => draft(name, false, pack(), 0.9));
  return [...plain, ...rival, ...organic, ...others];
}

/** The way this store writes a title. */
function titleStyle(random: SeededRandom): (draft: Draft) => string {
  return random.pick([
    ({ brand, name, size }: Draft) => `${brand} ${name}, ${size}`,
    ({ brand, name, size }: Draft) => `${brand} ${name} ${size}`,
    ({ name, size, brand }: Draft) => `${name} - ${size} - ${brand}`,
    ({ name, size }: Draft) => `${name} (${size})`,
    ({ brand, name, size }: Draft) => `${brand} ${name} (${size})`,
  ]);
}

function readGood(line: string): Good {
  const [article = '', name = '', department = '', packs = '', others = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    article,
    name,
    department,
    packs: packs.split(', ').map((pack) => {
      const at = pack.lastIndexOf(' ');
      return { size: pack.slice(0, at), price: Number(pack.slice(at + 1)) };
    }),
    others: others.split(', ').filter((other) => other !== ''),
  };
}

function slug(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
