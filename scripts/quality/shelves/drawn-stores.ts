import { drawCatalogue } from '../../../demo/zoo/zoo-catalogue';
import type { ZooProduct } from '../../../demo/zoo/zoo-catalogue';
import { seededRandom } from '../../../demo/zoo/seeded-random';
import { allWords } from '../../../demo/zoo/traits/matching/all-words';
import { anyWord } from '../../../demo/zoo/traits/matching/any-word';
import { literalText } from '../../../demo/zoo/traits/matching/literal-text';
import { onePhrase } from '../../../demo/zoo/traits/matching/one-phrase';
import { wordStems } from '../../../demo/zoo/traits/matching/word-stems';
import { findOffers, unsearchedStore } from '../../../lib/agents/products';
import { inferBrands } from '../../../lib/core/offer/inferred-brands';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Offer } from '../../../lib/core/offer/offer';
import { packSizeOf, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { anOffer } from '../../../tests/support/builders';
import { recordingSpan } from '../../../tests/support/recording-span';
import { amountsOf } from '../../zoo/list/amounts';
import { isMeant } from '../../zoo/list/meant';
import { packsFor } from '../../zoo/list/pack-contents';
import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { decideOver } from '../trust/trust-sane';
import { ingredientOf } from './measure-shelves';

const matchings = { allWords, anyWord, literalText, onePhrase, wordStems };
/** Stores drawn per way of searching. */
const storesEach = 8;
/** Results per page. */
const pageSize = 12;

/** Searches every food that a drawn store sells as `bench:zoo` does, without a browser. */
export async function drawnStoresQuality(
  read: (text: string) => Ingredient[],
  report?: (text: string) => void,
): Promise<QualityRow[]> {
  let asked = 0;
  let right = 0;
  for (const [name, { find }] of Object.entries(matchings))
    for (let seed = 1; seed <= storesEach; seed += 1) {
      const shelf = drawCatalogue(seed, { low: 60, high: 400 });
      const faults = await faultsAt(shelf, seed, find, read);
      for (const fault of faults) if (fault !== null) report?.(`drawn store ${name} ${String(seed)}: ${fault}`);
      asked += faults.length;
      right += faults.filter((fault) => fault === null).length;
    }
  const figure = percent(right, asked);
  return [
    {
      what: 'goods of drawn stores, product and packs right, %',
      figure,
      goal: 97,
      isMet: figure >= 97,
      detail: `${String(right)} of ${String(asked)} in ${String(storesEach * Object.keys(matchings).length)} stores`,
    },
  ];
}

/** The mistakes in each line of a list of all foods a store sells; null for a line without one. */
async function faultsAt(
  shelf: readonly ZooProduct[],
  seed: number,
  find: (query: string, products: readonly ZooProduct[]) => ZooProduct[],
  read: (text: string) => Ingredient[],
): Promise<(string | null)[]> {
  const random = seededRandom(seed, 'shelves');
  const searched = unsearchedStore();
  const { signal } = new AbortController();
  const store = {
    search: (query: string) => Promise.resolve(find(query, shelf).slice(0, pageSize).map(offerOf)),
  };
  const articles = [...new Set(shelf.filter((each) => each.isPlain && !each.isSoldOut).map(({ article }) => article))];
  const lines = [];
  for (const article of random.shuffle(articles)) {
    const meant = shelf.filter((product) => isMeant(product, article) && !product.isSoldOut);
    const amounts = random.chance(0.5) ? amountsOf(article, meant) : [];
    const amount = amounts.length === 0 ? null : random.pick(amounts);
    const text = amount?.text ?? article;
    const ingredient = ingredientOf(text, read);
    const span = recordingSpan();
    const found = ingredient === null ? null : await findOffers(ingredient, store, { span, signal, searched });
    lines.push({ text, ingredient, meant, amount, offers: found?.offers ?? [] });
  }
  const brands = inferBrands([...searched.seen.values()]);
  return lines.map(({ text, ingredient, meant, amount, offers }) => {
    if (ingredient === null) return `${text} is not read`;
    const decision = decideOver(ingredient, offers, 'USD', brands);
    const pick = decision?.candidates.find(({ offer }) => offer.sku === decision.picks?.balanced.sku);
    if (pick === undefined || decision?.outcome !== 'picked') return `${text}: ${decision?.note ?? 'not decided'}`;
    const product = meant.find(({ id }) => String(id) === pick.offer.sku);
    if (product === undefined) return `${text}: ${pick.offer.title}`;
    const packs = amount === null ? 1 : packsFor(amount.need, product.size);
    return packs === null || packs === pick.packs.count
      ? null
      : `${text}: ${String(pick.packs.count)} × ${pick.offer.title}, not ${String(packs)}`;
  });
}

function offerOf({ id, title, price, isSoldOut }: ZooProduct): Offer {
  const money = { minor: price, currency: 'USD' };
  const pack = packSizeOf(title, null);
  return anOffer({
    sku: String(id),
    title,
    brand: null,
    price: money,
    pack,
    unitPrice: unitPriceOf(money, pack),
    availability: isSoldOut ? 'out-of-stock' : 'in-stock',
  });
}
