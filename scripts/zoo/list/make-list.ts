import { seededRandom } from '../../../demo/zoo/seeded-random';
import type { SeededRandom } from '../../../demo/zoo/seeded-random';
import type { ZooProduct } from '../../../demo/zoo/zoo-catalogue';
import type { Wish } from '../judge/facts';
import { isMeant } from './meant';
import { packsFor } from './pack-contents';
import type { Content } from './pack-contents';
import { amountsOf } from './amounts';

/** A typed list for one store, and what is in the cart before. */
export interface ShoppingList {
  wishes: Wish[];
  own: { id: number; quantity: number }[];
}

/** Foods that no store of the zoo sells. */
const unsold = ['saffron', 'lemongrass', 'tahini', 'kimchi', 'capers', 'quinoa', 'maple syrup', 'anchovies'];

/** Draws two or three lines for a store from what it sells: plain names, some with an amount, sometimes one it does not sell. */
export function makeList(seed: number, shelf: readonly ZooProduct[], isSoldOutTold: boolean): ShoppingList {
  const random = seededRandom(seed, 'list');
  const articles = [...new Set(shelf.filter(isForSale).map(({ article }) => article))];
  const count = random.int(2, 3);
  const hasUnsold = random.chance(0.15);
  const chosen = apart(random.shuffle(articles)).slice(0, hasUnsold ? count - 1 : count);
  const wishes = chosen
    .map((article) => drawWish(article, shelf, random))
    .map((wish) => (isSoldOutTold ? wish : withSecrets(wish, shelf)));
  if (hasUnsold) {
    const name = random.pick(unsold);
    wishes.push({ name, text: name, answers: {} });
  }
  return { wishes: random.shuffle(wishes), own: drawOwn(chosen, shelf, random) };
}

function isForSale(product: ZooProduct): boolean {
  return product.isPlain && !product.isSoldOut;
}

/** Names of which none includes another: one product could fit both "rice" and "basmati rice". */
function apart(articles: readonly string[]): string[] {
  const taken: string[] = [];
  for (const article of articles) {
    const words = article.split(' ');
    const isClear = taken.every((other) => !other.split(' ').some((word) => words.includes(word)));
    if (isClear) taken.push(article);
  }
  return taken;
}

function drawWish(article: string, shelf: readonly ZooProduct[], random: SeededRandom): Wish {
  const meant = shelf.filter((product) => isMeant(product, article) && !product.isSoldOut);
  const amounts = random.chance(0.4) ? amountsOf(article, meant) : [];
  if (amounts.length === 0) return wishFor(article, article, meant, null);
  const { text, need } = random.pick(amounts);
  return wishFor(article, text, meant, need);
}

function wishFor(name: string, text: string, meant: readonly ZooProduct[], need: Content | null): Wish {
  const answers: Record<string, number | null> = {};
  for (const { id, size } of meant) answers[String(id)] = need === null ? 1 : packsFor(need, size);
  return { name, text, answers };
}

function withSecrets(wish: Wish, shelf: readonly ZooProduct[]): Wish {
  const gone = shelf.filter((product) => product.isSoldOut && isMeant(product, wish.name));
  return { ...wish, secretlySoldOut: gone.map(({ id }) => String(id)) };
}

/** Something the shopper added before: usually not on the list, sometimes one of its lines. */
function drawOwn(asked: readonly string[], shelf: readonly ZooProduct[], random: SeededRandom): ShoppingList['own'] {
  if (!random.chance(0.35)) return [];
  const isOfList = random.chance(0.2);
  const fit = shelf.filter(
    (product) =>
      product.stock > 3 &&
      product.min === 1 &&
      product.step === 1 &&
      product.choices.length === 0 &&
      (isOfList ? isForSale(product) && asked.includes(product.article) : !asked.includes(product.article)),
  );
  return fit.length === 0 ? [] : [{ id: random.pick(fit).id, quantity: random.int(1, 2) }];
}
