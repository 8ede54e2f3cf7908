import { findOffers, unsearchedStore } from '../../../lib/agents/products';
import { tiers } from '../../../lib/core/decision/decision';
import { inferBrands } from '../../../lib/core/offer/inferred-brands';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { recordingSpan } from '../../../tests/support/recording-span';
import { ModalStore, storeModes } from '../searching/store-modes';
import type { StoreMode } from '../searching/store-modes';
import { decideOver } from '../trust/trust-sane';
import type { Role } from './shelf-store';
import { shelfStore } from './shelf-store';
import type { Shelf } from './shelves';

/** What the coach does with a line at a shelf. `unsure`: it asks something or finds nothing. */
export interface ShelfChoice {
  line: string;
  mode: StoreMode;
  /** The worst of the tiers' picks that are taken without a question; null if there is none. */
  sure: Role | null;
  title: string | null;
  note: string | null;
  asked: readonly string[];
}

/** Results per page in a small store. */
const pageSize = 12;

/** The ingredient read from a line of a list; null if the line is read as a dish, as several ingredients or not at all. */
export function ingredientOf(line: string, read: (text: string) => Ingredient[]): Ingredient | null {
  const [first, second, ...others] = read(`${line}, saffron`);
  return first !== undefined && second?.name === 'saffron' && others.length === 0 ? first : null;
}

/** Reads a line, searches the store of one shelf in one mode, and decides. */
export async function chooseAt(
  shelves: readonly Shelf[],
  index: number,
  { mode, hasRight = true, read }: { mode: StoreMode; hasRight?: boolean; read: (text: string) => Ingredient[] },
): Promise<ShelfChoice> {
  const line = shelves[index]?.line ?? '';
  const ingredient = ingredientOf(line, read);
  const nothing = { line, mode, sure: null, title: null, asked: [] };
  if (ingredient === null) return { ...nothing, note: 'not read as one thing to buy' };
  const { offers, roleOf } = shelfStore(shelves, index, hasRight);
  const shop = new ModalStore(offers, pageSize);
  const padding = offers.filter(({ sku }) => roleOf.get(sku) === 'padding').slice(0, 4);
  const store = {
    search: (query: string) => {
      const found = shop.search(query, mode);
      // Every second store fills an empty page of results with popular products.
      return Promise.resolve(found.length === 0 && index % 2 === 1 ? padding : found);
    },
  };
  const { signal } = new AbortController();
  // Products that the list's other lines found before.
  const searched = unsearchedStore();
  for (const offer of offers) if (roleOf.get(offer.sku) === 'padding') searched.seen.set(offer.sku, offer);
  const found = await findOffers(ingredient, store, { span: recordingSpan(), signal, searched });
  const decision = decideOver(ingredient, found.offers, 'USD', inferBrands([...searched.seen.values()]));
  const asked = found.queries;
  const { picks = null, outcome, note = null } = decision ?? {};
  if (picks === null) return { ...nothing, note, asked };
  const skus = tiers.map((tier) => picks[tier].sku);
  const order: Role[] = ['right', 'variant', 'other', 'padding'];
  const roles = skus.map((sku) => roleOf.get(sku) ?? 'other').sort((a, b) => order.indexOf(b) - order.indexOf(a));
  const [worst = 'other'] = roles;
  const sku = skus.find((each) => roleOf.get(each) === worst);
  const title = offers.find((offer) => offer.sku === sku)?.title ?? null;
  return { line, mode, sure: outcome === 'picked' ? worst : null, title, note, asked };
}

/** The outcome for every shelf in every mode. */
export async function chooseAtAll(
  shelves: readonly Shelf[],
  read: (text: string) => Ingredient[],
  { hasRight = true, modes = storeModes }: { hasRight?: boolean; modes?: readonly StoreMode[] } = {},
): Promise<ShelfChoice[]> {
  const choices: ShelfChoice[] = [];
  for (const mode of modes)
    for (const index of shelves.keys()) choices.push(await chooseAt(shelves, index, { mode, hasRight, read }));
  return choices;
}
