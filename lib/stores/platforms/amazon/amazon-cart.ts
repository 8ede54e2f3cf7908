import type { AddResult, Cart, CartAdd, CartLine } from '../../../core/cart/cart';
import { isRecord, numberAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { pageDriver } from '../page-driven/page-driven-store';
import type { PageDrivenStore } from '../page-driven/page-driven-store';
import { asinOf } from './amazon-cards';
import { productPath, searchPath, storefrontOf } from './amazon-storefront';
import type { AdapterPage, Sheet } from '../../adapter-page';

/**
 * The cart from its own page. When that shows no lines: quantities without names or prices, from the list that the page's header requests
 * (measured 2026-09).
 */
export async function readAmazonCart(page: AdapterPage, store: PageDrivenStore): Promise<Cart> {
  const cart = page.part(pageDriver).cartOn(await page.request.page(store.cartPath ?? '/cart'), page, store);
  if (cart.lines.length > 0) return cart;
  return { ...cart, lines: await listedLines(page) };
}

/** The lines of the open storefront's cart from that list, without names or prices. */
async function listedLines(page: AdapterPage): Promise<CartLine[]> {
  const isGrocery = storefrontOf(page) !== 'retail';
  return (await listedItems(page)).flatMap((item): CartLine[] => {
    const [asin, quantity] = [textAt(item, 'asin', 'ASIN'), numberAt(item, 'quantity')];
    if (asin === null || quantity === null || (textAt(item, 'cartType') === 'LOCAL_MARKET') !== isGrocery) return [];
    return [{ lineId: asin, sku: asin, title: asin, quantity, price: null, url: null }];
  });
}

async function listedItems(page: AdapterPage): Promise<Loose[]> {
  const told = await page.request.json('/cart/add-to-cart/get-cart-items?clientName=SiteWideActionExecutor');
  return Array.isArray(told) ? told.filter(isRecord) : [];
}

/**
 * Sends the form, or for the groceries the data, that the add button of the product's card or page sends. The result is taken from the
 * quantities in the cart's list.
 */
export async function addToAmazonCart(line: CartAdd, page: AdapterPage): Promise<AddResult> {
  const storefront = storefrontOf(page);
  const results = await page.request.page(
    page.part(pageDriver).seenAt(page, line.sku) ?? searchPath(line.title, storefront),
  );
  // Goods sold by weight have their form only on their own page.
  const isSent =
    (await sendFrom(results, line, page)) ??
    (await sendFrom(await page.request.page(productPath(line.sku, storefront), { accept: [404] }), line, page));
  if (isSent === null) return page.outcome.refused(line, 'The store shows no button to add it.');
  if (!isSent) return page.outcome.refused(line, 'The store does not have it here now.');
  const now = (await listedLines(page)).filter(({ sku }) => sku === line.sku);
  return page.outcome.after(
    line,
    now.reduce((sum, { quantity }) => sum + quantity, 0),
    'The store took no more of it.',
  );
}

/** Sends what a page has for this product. Null when the page has nothing to send; false when the store refused. */
async function sendFrom(sheet: Sheet, line: CartAdd, page: AdapterPage): Promise<boolean | null> {
  const { document, url } = sheet;
  const isOf = (element: Element): boolean => {
    const card = element.closest('[data-asin]:not([data-asin=""])');
    return card === null || asinOf(card) === line.sku;
  };
  for (const holder of document.querySelectorAll('[data-fresh-add-to-cart]')) {
    const data = page.data.json(holder.getAttribute('data-fresh-add-to-cart') ?? '');
    if (!isRecord(data) || textAt(data, 'asin') !== line.sku) continue;
    const body = { ...data, quantity: typeof data.quantity === 'number' ? line.quantity : String(line.quantity) };
    const { status } = await page.request.send('/alm/addtofreshcart', {
      method: 'POST',
      ...page.request.jsonBody(body),
      accept: [400],
    });
    return status < 400;
  }
  for (const form of document.querySelectorAll('form[action*="/cart/add-to-cart"]')) {
    const asin = form.querySelector('input[name="items[0.base][asin]"]')?.getAttribute('value');
    const quantity = form.querySelector('input[name="items[0.base][quantity]"]');
    const button = form.querySelector('button, input[type="submit"]');
    if (asin !== line.sku || quantity === null || button === null || !isOf(form)) continue;
    const made = page.part(pageDriver).formRequest(button, url, new Map([[quantity, String(line.quantity)]]));
    if (made === null) continue;
    const { status } = await page.request.send(made.path, { ...made.request, accept: [400, 404] });
    return status < 400;
  }
  return null;
}
