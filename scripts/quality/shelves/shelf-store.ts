import type { Offer } from '../../../lib/core/offer/offer';
import { packSizeOf, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { wordsOf } from '../../../lib/core/text/comparable-words';
import { anOffer } from '../../../tests/support/builders';
import { seeded } from '../../../tests/support/random-cases';
import type { Shelf, ShelfProduct } from './shelves';

/** What an offer of a shelf is for the shelf's line. */
export type Role = 'right' | 'variant' | 'other' | 'padding';

/** A store around one line, and what each of its offers is. */
export interface ShelfStore {
  offers: readonly Offer[];
  roleOf: ReadonlyMap<string, Role>;
}

/** Invented brands; some contain the name of a food. */
const brands = [
  'Bramley Cross', 'Suncrest', 'Harrow & Dean', 'Casa Loma', 'Nordhaven', 'Mill Lane', 'Kirkstall', 'Three Rivers', 'Honeywell Barn', 'Olive Street',
  'Pepperfield', 'Brightside',
]; // prettier-ignore

/** Ways in which stores write a title. */
const styles: readonly ((brand: string, product: ShelfProduct) => string)[] = [
  (brand, { name, size }) => `${brand} ${name}, ${size}`,
  (brand, { name, size }) => `${brand} ${name} ${size}`,
  (brand, { name, size }) => `${name} - ${size} - ${brand}`,
  (_, { name, size }) => `${name} (${size})`,
  (brand, { name, size }) => `${brand} ${name} (${size})`,
  (_, { name, size }) => `${name}, ${size}`,
];

/** Products of other shelves in such a store. */
const mostPadding = 24;

/**
 * A store that sells one shelf, always the same for the same number. The right product costs most, so that a low price cannot
 * explain a wrong choice. Without `hasRight` it does not sell the right product.
 */
export function shelfStore(shelves: readonly Shelf[], index: number, hasRight = true): ShelfStore {
  const random = seeded(index + 1);
  const shelf = shelves[index];
  const offers: Offer[] = [];
  const roleOf = new Map<string, Role>();
  if (shelf === undefined) return { offers, roleOf };
  const style = random.pick(styles);
  const own = random.shuffle([...brands]).slice(0, 5);
  const put = (product: ShelfProduct, role: Role, minor: number): void => {
    const title = style(random.pick(own), product);
    const sku = `${role}-${String(offers.length)}`;
    const price = { minor, currency: 'USD' };
    const pack = packSizeOf(title, null);
    offers.push(anOffer({ sku, title, brand: null, price, pack, unitPrice: unitPriceOf(price, pack) }));
    roleOf.set(sku, role);
  };
  if (hasRight) for (const product of shelf.right) put(product, 'right', 399);
  for (const product of shelf.variants) put(product, 'variant', 299);
  for (const product of shelf.others) put(product, 'other', 199);
  for (const product of paddingFor(shelf, shelves, random)) put(product, 'padding', 149);
  return { offers: random.shuffle(offers), roleOf };
}

const remembered = new Map<string, readonly string[]>();

/** The words of a name, kept because every shelf is compared with all others. */
function wordsIn(name: string): readonly string[] {
  const words = remembered.get(name) ?? wordsOf(name);
  remembered.set(name, words);
  return words;
}

/** Products of other shelves that share no word with this one. */
function paddingFor(shelf: Shelf, shelves: readonly Shelf[], random: ReturnType<typeof seeded>): ShelfProduct[] {
  const words = new Set([shelf.line, ...shelf.right.map(({ name }) => name)].flatMap(wordsOf));
  const apart = shelves
    .flatMap(({ right, others }) => [...right, ...others])
    .filter(({ name }) => !wordsIn(name).some((word) => words.has(word)));
  return random.shuffle(apart).slice(0, mostPadding);
}
