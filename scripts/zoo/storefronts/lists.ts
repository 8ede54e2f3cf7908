import { seededRandom } from '../../../demo/zoo/seeded-random';
import { goods } from '../../../tests/e2e/sites/storefronts/storefront-goods';
import type { Goods } from '../../../tests/e2e/sites/storefronts/storefront-goods';
import type { Wish } from '../judge/facts';

/** A typed list for one look-alike, and what is in its cart before. */
export interface StorefrontList {
  wishes: Wish[];
  own: { id: number; quantity: number }[];
}

/**
 * Draws three lines of products that all look-alikes sell, some for two packs, and sometimes something that is in the cart
 * already.
 */
export function drawList(seed: number): StorefrontList {
  const random = seededRandom(seed, 'storefront');
  const meant = random.shuffle(goods.filter(({ article }) => article !== null));
  const chosen = apart(meant).slice(0, 3);
  const wishes = chosen.map((one) => {
    const twice = random.chance(0.4) ? twoPacks(one) : null;
    const name = one.article ?? '';
    return { name, text: twice ?? name, answers: { [String(one.id)]: twice === null ? 1 : 2 } };
  });
  if (!random.chance(0.6)) return { wishes, own: [] };
  const isOfList = random.chance(0.25);
  const fit = meant.filter((one) => chosen.includes(one) === isOfList);
  return { wishes, own: [{ id: random.pick(fit).id, quantity: random.int(1, 2) }] };
}

function apart(list: readonly Goods[]): Goods[] {
  const taken: Goods[] = [];
  for (const one of list) {
    const words = one.article?.split(' ') ?? [];
    if (taken.every((other) => !other.article?.split(' ').some((word) => words.includes(word)))) taken.push(one);
  }
  return taken;
}

/** "4 lb basmati rice" for a product in bags of 2 lb. */
function twoPacks({ title, article }: Goods): string | null {
  const [, number, unit] = /(\d+(?:\.\d+)?) (lb|oz|fl oz|ct)$/.exec(title) ?? [];
  if (number === undefined || unit === undefined) return null;
  const total = String(Number(number) * 2);
  return unit === 'ct' ? `${total} ${article ?? ''}` : `${total} ${unit} ${article ?? ''}`;
}
