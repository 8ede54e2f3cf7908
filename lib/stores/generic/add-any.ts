import type { AddResult, Cart, CartAdd } from '../../core/cart';
import { willWrite } from '../live/needs-visit';
import { perPage } from '../page';
import type { LivePage, Sheet, StorePage } from '../page';
import { ask, askSheet } from '../request';
import { pageCurrency } from '../read-shop';
import { addControls, quantityField } from './add-control';
import { findCards } from './cards';
import { heldQuantity, lookMs, looks } from './cart/cart-looks';
import { requestOf, typeInto } from './forms';
import { learnNames } from './names';
import { productScope, readProductPage } from './product-page';
import { readCard } from './read-card';
import { readByRequest, readCartOf, readLive, trustScriptsOnly } from './cart/read-cart';
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
  // The tab was brought here to press.
  if (ways(page).add !== 'press' && page.tab?.visited !== url) {
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
    return { sku: line.sku, isAccepted: true, added: gained, reason: gained < line.quantity ? (said ?? noMore) : null };
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
      willWrite(page);
      const answer = await ask(page, form.path, { ...form.request, accept: [400, 404, 405, 409, 415, 422] });
      if (answer.status >= 400) return null;
      said = complaintIn(page.parseHtml(answer.text)) ?? said;
    }
    return { said };
  }
  return null;
}

/** A product without a page of its own: the button on its card is pressed, where it was seen. */
async function addOnCard(line: CartAdd, page: StorePage): Promise<AddResult> {
  const results = resultsWith(line.sku, page)?.address ?? null;
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
  const live = await page.openLive(url, 'tab');
  try {
    await live.until((document) => controlsIn(document).some((control) => !isDisabled(control)), 4000);
    const problem = controlsIn === controlsOf ? soldOut({ document: live.document(), url: live.href() }) : null;
    if (problem !== null) return refused(line, problem);
    const before = await heldNow(line, page);
    let held = before;
    let said: string | null = null;
    while (held - before < line.quantity) {
      const control = controlsIn(live.document()).find((one) => !isDisabled(one));
      if (control === undefined) break;
      const missing = line.quantity - (held - before);
      // On a page of many products a field near by may be another's.
      const field = controlsIn === controlsOf ? quantityField(control) : null;
      if (field !== null) typeInto(field, String(missing));
      willWrite(page);
      (control as HTMLElement).click();
      const now = await waitForMore(live, line.sku, held, page);
      said = now.said ?? said;
      if (now.held === held) break;
      held = now.held;
      if (controlsIn === controlsOf) ways(page).add = 'press';
    }
    // What the store sends may not be its cart: only a page that runs tells for certain.
    if (held === before && said === null) held = heldQuantity((await readLive(page)).cart, line.sku);
    const added = held - before;
    if (added <= 0) return refused(line, said ?? 'The store did not put it in the cart.');
    return { sku: line.sku, isAccepted: true, added, reason: added >= line.quantity ? null : (said ?? noMore) };
  } finally {
    live.close();
  }
}

/** How many the cart holds; as it was told, where only another page than the product's could say it. */
async function heldNow({ sku, held }: CartAdd, page: StorePage): Promise<number> {
  if (page.tab === undefined) return heldQuantity(await readCartOf(page), sku);
  const read = await readByRequest(page);
  return read === null ? held : heldQuantity(read.cart, sku);
}

/** Looks at the cart until it holds more, and listens meanwhile: what the page says against it is often gone after two seconds. */
async function waitForMore(
  live: LivePage,
  sku: string,
  held: number,
  page: StorePage,
): Promise<{ held: number; said: string | null }> {
  const heard: string[] = [];
  const listen = (document: Document): boolean => {
    const said = complaintIn(document);
    if (said !== null) heard.push(said);
    return heard.length > 0;
  };
  for (let look = 0; look < looks; look += 1) {
    await live.until(listen, lookMs);
    const now = heldQuantity(await readCartOf(page), sku);
    if (now > held) return { held: now, said: heard[0] ?? null };
    // It said no, and after one more look the cart agrees.
    if (heard.length > 0 && look > 0) break;
  }
  return { held, said: heard[0] ?? null };
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

/** What a page complains about after a write, in its own words. */
function complaintIn(document: Document): string | null {
  for (const element of document.querySelectorAll(
    '[role="alert"],[class*="error" i],[class*="alert" i],[class*="warning" i],[class*="notice" i],[class*="toast" i],[role="status"],[aria-live],section[aria-label^="Notification"]',
  )) {
    const text = textOf(element);
    if (
      text.length >= 5 &&
      text.length <= 200 &&
      /stock|only|maximum|limit|not available|unavailable|sold|cannot|can't|unable|fail|error|nicht|max/i.test(text)
    )
      return text;
  }
  return null;
}

/** Where the cart holds fewer than were asked for, and the store says nothing. */
const noMore = 'The store took no more of it.';

function refused(line: CartAdd, reason: string): AddResult {
  return { sku: line.sku, isAccepted: false, added: null, reason };
}
