import { toErrorInfo } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import type { StoreCheck } from '../../core/store/store-check';
import { isCart, isOffer } from './check-answer';
import { addControls } from '../generic/add/add-control';
import { isDisabled } from '../generic/page/visible-text';
import type { ServedPage } from '../page';
import { askSheet } from '../request';
import { isMissingScript } from '../missing-script';
import type { OwnTest, SharedTest, StoreAdapter } from '../store-adapter';

/** A word for which every grocery has a product, by the language of the page. */
const milk: Readonly<Record<string, string>> = {
  de: 'Milch', fr: 'lait', es: 'leche', it: 'latte', nl: 'melk', pt: 'leite', sv: 'mjölk', da: 'mælk', nb: 'melk', no: 'melk',
  pl: 'mleko', cs: 'mléko', hu: 'tej', ro: 'lapte', fi: 'maito', he: 'חלב', ja: '牛乳', zh: '牛奶',
}; // prettier-ignore

/**
 * Tries what the coach needs of this store, part by part, and names the broken part and what is missing in it. It only reads; the cart is
 * never changed, so adding is judged by its control alone. An adapter may extend the test or replace it.
 */
export async function selfTest(adapter: StoreAdapter, page: ServedPage): Promise<StoreCheck[]> {
  const shared: SharedTest = (own = {}) => sharedTest(adapter, page, own);
  return adapter.selfTest === undefined ? shared() : adapter.selfTest(page, shared);
}

async function sharedTest(adapter: StoreAdapter, page: ServedPage, own: OwnTest): Promise<StoreCheck[]> {
  const query = own.query ?? milk[page.document.documentElement.lang.slice(0, 2).toLowerCase()] ?? 'milk';
  const confidence = adapter.detect(page);
  const checks: StoreCheck[] = [
    confidence === null
      ? check('recognise', 'unsure', 'this page shows no sign of the store; another page of it may')
      : check('recognise', 'works', `${Math.round(confidence * 100)} % sure: ${adapter.name}`),
  ];
  const offers = await tried('search', checks, () => adapter.search(query, page));
  if (offers !== null) {
    checks.push(
      offers.length === 0
        ? check('search', 'unsure', `nothing found for “${query}”`)
        : check('search', 'works', `${offers.length} found for “${query}”`),
    );
    if (offers.length > 0) checks.push(resultsCheck(offers));
  }
  const cart = await tried('cart', checks, () => adapter.readCart(page));
  if (cart !== null) {
    checks.push(
      isCart(cart)
        ? check('cart', 'works', cart.lines.length === 0 ? 'read: it is empty' : `read: lines: ${cart.lines.length}`)
        : check('cart', 'broken', `${adapter.id}: a cart line without its parts`),
    );
  }
  checks.push(await addCheck(adapter, offers ?? [], page, own));
  return checks;
}

function resultsCheck(offers: readonly Offer[]): StoreCheck {
  const whole = offers.filter(isOffer);
  const sized = whole.filter(({ pack }) => pack !== null).length;
  return whole.length === 0
    ? check('results', 'broken', `none of ${offers.length} has an id, a name and a price`)
    : check('results', 'works', `${whole.length} of ${offers.length} with name and price, ${sized} with a size`);
}

/**
 * Looks for the page's own button when the adapter presses one. A store's own request can be tested only by the adapter's test or by
 * filling.
 */
async function addCheck(
  adapter: StoreAdapter,
  offers: readonly Offer[],
  page: ServedPage,
  own: OwnTest,
): Promise<StoreCheck> {
  if (own.add !== undefined && offers.length > 0) {
    try {
      const found = await own.add(offers);
      if (found !== null) return check('add', 'works', found);
    } catch (error) {
      return check('add', 'broken', detailOf(error));
    }
  }
  const pressesButtons = adapter.id === 'generic' || adapter.leftToGeneric?.includes('add') === true;
  if (!pressesButtons) return check('add', 'unsure', 'the store’s own way; tried when a cart is filled');
  if (addControls(page.document).some((control) => !isDisabled(control)))
    return check('add', 'works', 'a button that adds is on this page');
  const url = offers.find((offer) => offer.url !== null && offer.availability !== 'out-of-stock')?.url ?? null;
  if (url === null) return check('add', 'unsure', 'no product to look at');
  try {
    const { document } = await askSheet(page, url);
    return addControls(document).length > 0
      ? check('add', 'works', 'a button that adds is on a product’s page')
      : check('add', 'unsure', `no button that adds in ${new URL(url).pathname} as the store sends it`);
  } catch (error) {
    return check('add', 'broken', detailOf(error));
  }
}

/** The result of a part. When it throws, the error is recorded as that part's check and the result is null. */
async function tried<T>(step: StoreCheck['step'], checks: StoreCheck[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    // The adapter for any store must be injected first; the whole test is then requested again.
    if (isMissingScript(error)) throw error;
    checks.push(check(step, 'broken', detailOf(error)));
    return null;
  }
}

function detailOf(error: unknown): string {
  const { code, message, detail } = toErrorInfo(error);
  return `${code}: ${detail ?? message}`;
}

function check(step: StoreCheck['step'], state: StoreCheck['state'], detail: string): StoreCheck {
  return { step, state, detail: detail.slice(0, 300) };
}
