import { anyStore } from '../../any-store';
import type { Cart, CartRemove } from '../../../core/cart/cart';
import { parsePrice } from '../../../core/offer/price-text';
import { quantityFieldOf, removeControls, stepperOf } from '../../generic/cart/lines/line-controls';
import { lineOf } from '../../generic/cart/lines/find-cart-lines';
import { cartTotal } from '../../generic/cart/checks/cart-totals';
import type { FoundLine } from '../../generic/cart/lines/found-line';
import { typeInto } from '../../generic/page/form-request';
import { skuOfName } from '../../generic/identity/cart-line-sku';
import { productKey } from '../../generic/identity/product-key';
import { textOf } from '../../generic/page/visible-text';
import { emptyCartWords } from '../../generic/shop-words';
import { absoluteUrl } from '../../page';
import type { LivePage, Sheet, ServedPage } from '../../page';
import { stillThere, turnedAway, unreadable } from '../outcomes';
import { find, findAll, wordsIn } from './card-reader';
import type { PageDrivenStore } from './page-driven-store';
import { heldOn } from './shown-quantity';
import { isBotCheck } from '../../generic/search/bot-check';

/** The longest wait, in milliseconds, until a cart shows its lines, and until a press has an effect on them. */
const cartMs = 12_000;
const pressMs = 5000;

/** The cart from the store's own page or drawer. Throws when neither lines nor words for an empty cart are found. */
export function readCartPage(page: ServedPage, store: PageDrivenStore): Promise<Cart> {
  return withCart(page, store, (live) => {
    const sheet = { document: live.document(), url: live.href() };
    return Promise.resolve(cartOf(sheet, page, store));
  });
}

/** The cart that a cart page shows. */
export function cartOf(sheet: Sheet, page: ServedPage, store: PageDrivenStore): Cart {
  const lines = linesOn(sheet, page, store);
  const total = lines.length === 0 ? null : cartTotal(sheet, lines, store.currency);
  return {
    lines: lines.map(lineOf),
    total,
    currency: store.currency,
    url: store.cartPath === undefined ? null : sheet.url,
  };
}

/** Presses the line's own controls until the line has the wanted quantity. */
export function removeOnCartPage(line: CartRemove, page: ServedPage, store: PageDrivenStore): Promise<void> {
  const target = Math.max(0, line.held - line.quantity);
  return withCart(page, store, async (live) => {
    const found = (): FoundLine | undefined =>
      linesOn({ document: live.document(), url: live.href() }, page, store).find(
        ({ lineId }) => lineId === line.lineId,
      );
    const held = (): number => found()?.quantity ?? 0;
    while (held() > target) {
      const last = held();
      const isPressed = lower(found(), target, store);
      if (!isPressed || !(await live.until(() => held() < last, pressMs))) {
        throw stillThere(`${store.id}: ${store.selectors.less ?? store.selectors.remove ?? 'line controls'}`, null);
      }
    }
  });
}

/** Presses once towards the target; false when the line has no control to press. */
function lower(line: FoundLine | undefined, target: number, { selectors }: PageDrivenStore): boolean {
  if (line === undefined) return false;
  const { element } = line;
  const away = selectors.remove === undefined ? removeControls(element)[0] : findAll(element, selectors.remove)[0];
  const less = selectors.less === undefined ? stepperOf(element)?.less : (find(element, selectors.less) ?? undefined);
  const control = target === 0 ? (away ?? less) : less;
  if (control !== undefined) {
    (control as HTMLElement).click();
    return true;
  }
  const field = quantityFieldOf(element);
  if (field === null) return false;
  typeInto(field, String(target));
  return true;
}

function linesOn(sheet: Sheet, page: ServedPage, store: PageDrivenStore): FoundLine[] {
  const { selectors, currency, idOf } = store;
  if (selectors.line === undefined) {
    return page
      .part(anyStore)
      .carts.findLines(sheet, currency, (line) => productKey(line.href, sheet.url) ?? skuOfName(page, line.title))
      .map((line) => {
        const sku = idOf(line.element) ?? skuOfName(page, line.title);
        return { ...line, sku };
      });
  }
  return [...sheet.document.querySelectorAll(selectors.line)].flatMap((element): FoundLine[] => {
    const title = wordsIn(element, selectors.lineTitle) ?? wordsIn(element, 'h2, h3, h4, a[href], img[alt]');
    const quantity = heldOn(element, selectors.lineQuantity);
    if (title === null || quantity === null || quantity <= 0) return [];
    const sku = idOf(element) ?? skuOfName(page, title);
    const price = parsePrice(wordsIn(element, selectors.linePrice) ?? '', currency);
    const href = element.querySelector('a[href]')?.getAttribute('href');
    return [{ element, lineId: sku, sku, title, quantity, price, url: absoluteUrl(href, sheet.url)?.href ?? null }];
  });
}

async function withCart<T>(page: ServedPage, store: PageDrivenStore, use: (live: LivePage) => Promise<T>): Promise<T> {
  if (page.openLive === undefined) throw turnedAway(`${store.id}: no page of its own can be opened`);
  // Loads the part before anything is done.
  if (store.selectors.line === undefined) page.part(anyStore);
  const address = cartAddress(page, store);
  // When it is unknown how this store shows its cart, the generic code looks for it.
  const isUnknown = address === null && store.selectors.cart === undefined;
  const live = isUnknown
    ? await page.part(anyStore).carts.open(page, 'beside')
    : await page.openLive(address ?? page.location.href);
  try {
    const isThere = (document: Document): boolean => {
      const sheet = { document, url: live.href() };
      return linesOn(sheet, page, store).length > 0 || saysEmpty(document) || isBotCheck(document);
    };
    const opener = store.selectors.cart;
    if (address === null && opener !== undefined) {
      await live.until((document) => document.querySelector(opener) !== null, cartMs);
      live.document().querySelector<HTMLElement>(opener)?.click();
    }
    const isShown = await live.until(isThere, cartMs);
    if (isBotCheck(live.document())) throw turnedAway(`${store.id}: a page that asks whether one is a person`);
    if (!isShown) throw unreadable(`${store.id}: ${store.selectors.line ?? 'cart lines'}`);
    return await use(live);
  } finally {
    live.close();
  }
}

/**
 * The address of the cart's own page: the known one, or the one that the open page links to. Null when the cart is a drawer that has to be
 * opened.
 */
function cartAddress(page: ServedPage, { cartPath, selectors }: PageDrivenStore): string | null {
  if (cartPath !== undefined) return new URL(cartPath, page.location.href).href;
  const opener = selectors.cart === undefined ? null : page.document.querySelector(selectors.cart);
  const href = absoluteUrl(opener?.getAttribute('href'), page.location.href);
  return href?.origin === new URL(page.location.href).origin && href.pathname !== '/' ? href.href : null;
}

function saysEmpty(document: Document): boolean {
  return emptyCartWords.test(textOf(document.querySelector('[role="dialog"], main') ?? document.body));
}
