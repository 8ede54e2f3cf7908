import type { AddResult, Cart, CartAdd } from '../../core/cart';
import { perPage } from '../page';
import type { Sheet, StorePage } from '../page';
import { ask, askSheet } from '../request';
import { pageCurrency } from '../read-shop';
import { addControls, quantityField } from './add-control';
import { findCards } from './cards';
import { cartAfter, heldQuantity } from './cart-looks';
import { complaintsIn, newComplaint } from './complaint';
import { requestOf, typeInto } from './forms';
import { learnNames } from './names';
import { productScope, readProductPage } from './product-page';
import { readCard } from './read-card';
import { readCartOf, readLive, trustScriptsOnly } from './read-cart';
import { resultsWith } from './search-store';
import { isDisabled, textOf } from './visible-text';
import { soldOutWords } from './words';

/** Which way of adding was seen to work on this store: its form sent by request, or its button pressed in a running page. */
const ways = perPage<{ add: 'form' | 'press' | null }>(() => ({ add: null }));

/**
 * Puts a product into the cart of a store nobody wrote an adapter for: opens its page, sends its own form, or presses its own button
 * where only a script knows what the button does. After a form was sent the button is pressed only when the cart, read with scripts
 * running, is certainly unchanged: nothing is ever added twice.
 */
export async function addToAnyCart(line: CartAdd, page: StorePage): Promise<AddResult> {
  learnNames(page, [line]);
  const { url } = line;
  if (url === null) return addOnCard(line, page);
  if (ways(page).add !== 'press') {
    const sheet = await askSheet(page, url, { accept: [404, 410] });
    const problem = soldOut(sheet);
    if (problem !== null) return refused(line, problem);
    const before = await readCartOf(page);
    const sent = await sendAddForm(sheet, line, page);
    if (sent !== null) {
      const outcome = await outcomeOf(line, before, sent.said, page);
      if (outcome !== null) return outcome;
      if (ways(page).add === 'form') return refused(line, sent.said ?? 'The store did not put it in the cart.');
    }
  }
  return pressAdd(line, url, page);
}

/** What a sent form did to the cart; null when the cart is certainly as it was. */
async function outcomeOf(line: CartAdd, before: Cart, said: string | null, page: StorePage): Promise<AddResult | null> {
  const after = await readCartOf(page);
  const gained = heldQuantity(after, line.sku) - heldQuantity(before, line.sku);
  if (gained > 0) {
    ways(page).add = 'form';
    return { sku: line.sku, isAccepted: true, added: gained, reason: gained < line.quantity ? said : null };
  }
  if (!isSame(before, after)) return { sku: line.sku, isAccepted: true, added: null, reason: said };
  if (page.openLive === undefined) return null;
  const { cart: shown } = await readLive(page);
  if (isSame(after, shown)) return null;
  trustScriptsOnly(page);
  return { sku: line.sku, isAccepted: true, added: null, reason: said };
}

function isSame(one: Cart, other: Cart): boolean {
  const units = (cart: Cart): string =>
    cart.lines
      .map(({ sku, quantity }) => `${sku} ${quantity}`)
      .sort()
      .join('|');
  return units(one) === units(other) && one.total?.minor === other.total?.minor;
}

/** Sends the product page's own add form. Null when it has none that a request can send. */
async function sendAddForm(sheet: Sheet, line: CartAdd, page: StorePage): Promise<{ said: string | null } | null> {
  const standing = complaintsIn(sheet.document);
  for (const control of controlsOf(sheet.document)) {
    if (isDisabled(control)) continue;
    const field = quantityField(control);
    const changes = new Map(field === null ? [] : [[field, String(line.quantity)] as const]);
    const form = requestOf(control, sheet.url, changes);
    if (form === null) continue;
    // Without a quantity field one press adds one; the form is sent as often as that takes.
    const times = field === null ? line.quantity : 1;
    let said: string | null = null;
    for (let sent = 0; sent < times; sent += 1) {
      const answer = await ask(page, form.path, { ...form.request, accept: [400, 404, 405, 409, 415, 422] });
      if (answer.status >= 400) return null;
      said = newComplaint(page.parseHtml(answer.text), standing) ?? said;
    }
    return { said };
  }
  return null;
}

/** A product without a page of its own: the button on its card is pressed, where it was seen. */
async function addOnCard(line: CartAdd, page: StorePage): Promise<AddResult> {
  const results = resultsWith(line.sku, page);
  if (results === null) return refused(line, 'This store does not tell where the product’s page is.');
  const onCard = (document: Document): Element[] => {
    const sheet = { document, url: results };
    const currency = pageCurrency(document, results) ?? pageCurrency(page.document, page.location.href);
    const card = findCards(sheet, currency).find((one) => readCard(one, results, currency)?.draft.sku === line.sku);
    return card === undefined ? [] : addControls(card);
  };
  return pressAdd(line, results, page, onCard);
}

/** Presses a product's own button in a running page, and looks at the cart until it shows. */
async function pressAdd(
  line: CartAdd,
  url: string,
  page: StorePage,
  controlsIn: (document: Document) => Element[] = controlsOf,
): Promise<AddResult> {
  if (page.openLive === undefined) return refused(line, 'The store did not put it in the cart.');
  const live = await page.openLive(url);
  try {
    await live.until((document) => controlsIn(document).some((control) => !isDisabled(control)), 4000);
    const problem = controlsIn === controlsOf ? soldOut({ document: live.document(), url: live.href() }) : null;
    if (problem !== null) return refused(line, problem);
    const before = heldQuantity(await readCartOf(page), line.sku);
    let added = 0;
    let said: string | null = null;
    while (added < line.quantity) {
      const control = controlsIn(live.document()).find((one) => !isDisabled(one));
      if (control === undefined) break;
      const missing = line.quantity - added;
      // On a page of many products a field near by may be another's.
      const field = controlsIn === controlsOf ? quantityField(control) : null;
      if (field !== null) typeInto(field, String(missing));
      const press = (): void => {
        (control as HTMLElement).click();
      };
      const gained = (cart: Cart): number => heldQuantity(cart, line.sku) - before - added;
      const after = await cartAfter(press, field === null ? 1 : missing, gained, live, page);
      said = after.said ?? said;
      if (after.gained === 0) break;
      added += after.gained;
      if (controlsIn === controlsOf) ways(page).add = 'press';
    }
    if (added <= 0) return refused(line, said ?? 'The store did not put it in the cart.');
    return { sku: line.sku, isAccepted: true, added, reason: added >= line.quantity ? null : said };
  } finally {
    live.close();
  }
}

function controlsOf(document: Document): Element[] {
  const scope = productScope(document);
  const inScope = scope === null ? [] : addControls(scope);
  return inScope.length > 0 ? inScope : addControls(document);
}

/** Why a product page says it cannot be bought, or null. */
function soldOut(sheet: Sheet): string | null {
  const product = readProductPage(sheet, null);
  const scope = productScope(sheet.document);
  const isOut =
    product?.availability === 'out-of-stock' ||
    (scope !== null && product === null && soldOutWords.test(textOf(scope)));
  return isOut ? 'Sold out at this store.' : null;
}

function refused(line: CartAdd, reason: string): AddResult {
  return { sku: line.sku, isAccepted: false, added: null, reason };
}
