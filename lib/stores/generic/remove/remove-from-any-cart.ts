import { plainCart } from '../../plain-cart';
import type { Cart, CartRemove } from '../../../core/cart/cart';
import { CoachError } from '../../../core/errors';
import { wroteNothing } from '../../live/needs-visit';
import { changedBeside } from '../../live/stale-page';
import { watchRequests } from '../../live/watch-requests';
import type { StorePage } from '../../page';
import { ask } from '../../request';
import { readWriteAnswer } from '../add/answer/write-answer';
import { quantityFieldOf, removeControlOf } from '../cart/lines/line-controls';
import { bringPlainCart } from '../cart/load-plain-cart';
import { cartHere } from '../cart/kept/cart-on-open-page';
import type { FoundLine } from '../cart/lines/found-line';
import { heldQuantity } from '../../../core/cart/held-quantity';
import { lookMs, looks } from '../cart/cart-delay';
import { closeKeptCart, isCartKept, keptCart, restKeptCart } from '../cart/kept/kept-open-cart';
import { lastCart, willChangeCart } from '../cart/kept/last-cart';
import { lessControl } from '../cart/lines/less-control';
import { goneMs, pressChange } from '../cart/press-quantity';
import { readByRequest, readCartOf } from '../cart/read-any-cart';
import type { ReadCart } from '../cart/cart-reading';
import { shownLines } from '../cart/lines/shown-lines';
import { requestOf, submits } from '../page/form-request';
import type { FormRequest } from '../page/form-request';
import { knownStore } from '../known/known-store';
import { nameOf } from '../page/visible-text';
import { lostJust, noteStanding, sendStanding, standAsProven } from './remove-back-to-back';
import {
  forgetRemoval,
  isSteady,
  learnedRemoval,
  proveRemoval,
  proveSteady,
  removalKnown,
  willPressOut,
} from './removal-request';

/**
 * Removes units of a cart line in a store without an adapter. Uses the cart's own controls: as requests if they are forms or
 * links, by pressing them if they need a script, or by the script's request once it was observed. The cart is read after each
 * request that does not answer with it. Once a request was proven to remove only its line, the other lines' requests are sent
 * back to back, and the reading at the end finds the outcome.
 *
 * @throws CoachError if nothing removes the line
 */
export async function removeFromAnyCart(line: CartRemove, page: StorePage): Promise<void> {
  if (await sendStanding(line, page)) return;
  const target = Math.max(0, line.held - line.quantity);
  bringPlainCart(page);
  // If the line before was pressed out and no request was learned from it, this one is pressed too: the running cart is still
  // open.
  let read = isCartKept(page) && removalKnown(page) === 'no' ? null : await cartNow(page);
  if (read !== null && isSteady(page) && standsAsProven(read, page)) {
    if (await sendStanding(line, page)) return;
    read = await cartNow(page);
  }
  // A request that failed on the page before this one is not sent again, because the tab would be driven back and forth without
  // end.
  const tried = page.tab?.told.read ?? {};
  if (read !== null && tried.sent !== line.lineId) {
    tried.sent = line.lineId;
    // A request makes the running cart page outdated.
    await closeKeptCart(page);
    if (await sendOut(line, target, read, page)) return;
    const goal = heldQuantity(read.cart, line.sku) - line.quantity;
    if (target > 0 && (await sendLess(line, Math.max(0, goal), page))) return;
  }
  const whole = target === 0 ? read : null;
  willPressOut(line.lineId, whole, page);
  if (await pressOut(line, target, whole, page)) return;
  if (tried.renewed !== line.lineId) {
    tried.renewed = line.lineId;
    // The page's session has expired: the line is pressed once more on the reloaded page.
    await closeKeptCart(page);
    changedBeside(page);
    wroteNothing(page);
    if (await pressOut(line, target, null, page)) return;
  }
  throw notTakenOut();
}

/** Sends the line's own or the learned request. False if it has none, or if the cart still holds the line afterwards. */
async function sendOut(line: CartRemove, target: number, read: ReadCart, page: StorePage): Promise<boolean> {
  const before = heldQuantity(read.cart, line.sku);
  const goal = before - Math.min(line.quantity, before);
  const found = read.lines.find(({ lineId }) => lineId === line.lineId);
  const own = found === undefined ? null : changeRequest(found, target, read, page);
  const isPlain = own === null && knownStore(page).cart.isPlain === true;
  const elsewhere =
    found !== undefined && isPlain
      ? await page.part(plainCart).requestOutOfPlain(found, target, read.sheet.url, page)
      : null;
  const change = elsewhere === null ? own : { request: elsewhere, isLearned: false };
  if (found === undefined || change === null) return false;
  const after = await sendChange(change.request, (cart) => heldQuantity(cart, line.sku) <= goal, page);
  const now = after === null ? null : heldQuantity(after, line.sku);
  const isOut = now !== null && now <= goal;
  const isJustThat = isOut && after !== null && lostJust(line.lineId, read, after);
  if (change.isLearned && isJustThat) proveRemoval(found, read, page);
  else if (change.isLearned) forgetRemoval(page);
  const shown = lastCart(page);
  if (isJustThat && shown !== null && noteStanding(removalsOf(read, page), removalsOf(shown, page), page))
    if (change.isLearned) proveSteady(page);
  if (now === before) wroteNothing(page);
  return isOut;
}

/** Whether the learned requests of all lines of a cart can be sent back to back, because that was proven in another cart. */
function standsAsProven(read: ReadCart, page: StorePage): boolean {
  if (read.cart.isWhole === false) return false;
  const learned = new Map<string, FormRequest>();
  for (const line of read.lines) {
    const request = learnedRemoval(line, read, page);
    if (request === null) return false;
    learned.set(line.lineId, request);
  }
  return standAsProven(learned, page);
}

/** The request that removes the whole line, by line id, for lines that have one. */
function removalsOf(read: ReadCart, page: StorePage): Map<string, FormRequest> {
  return new Map(
    read.lines.flatMap((line) => {
      const change = changeRequest(line, 0, read, page);
      return change === null ? [] : [[line.lineId, change.request] as const];
    }),
  );
}

/** The cart as the store's server sends it, or sent it a moment ago. */
async function cartNow(page: StorePage): Promise<ReadCart | null> {
  return lastCart(page) ?? (await readByRequest(page));
}

function elementOf(line: CartRemove, read: ReadCart): Element | undefined {
  return read.lines.find(({ lineId }) => lineId === line.lineId)?.element;
}

/**
 * The cart after a change: from the answer, if that is the cart; read once more if it is not as wanted yet. Null if the store
 * refuses the request.
 */
async function sendChange(
  { path, request }: FormRequest,
  isAsWanted: (cart: Cart) => boolean,
  page: StorePage,
): Promise<Cart | null> {
  willChangeCart(page);
  const answer = await ask(page, path, { ...request, accept: [400, 404, 405, 422] });
  changedBeside(page);
  if (answer.status >= 400) return null;
  const after = readWriteAnswer(answer, page).cart() ?? (await readCartOf(page));
  if (isAsWanted(after)) return after;
  await page.wait(lookMs);
  return readCartOf(page);
}

/**
 * The request that sets a line's quantity: a learned and proven one, the line's own, or one that was only observed so far. Null
 * if there is none.
 */
function changeRequest(
  line: FoundLine,
  target: number,
  read: ReadCart,
  page: StorePage,
): { request: FormRequest; isLearned: boolean } | null {
  const learned = target === 0 ? learnedRemoval(line, read, page) : null;
  const own =
    learned !== null && removalKnown(page) === 'proven' ? null : ownRequest(line.element, read.sheet.url, target);
  if (own !== null) return { request: own, isLearned: false };
  return learned === null ? null : { request: learned, isLearned: true };
}

/** Names of buttons in a cart's form that do something else than send its quantities: checkout, codes, emptying the cart. */
const otherDeeds =
  /check ?out|proceed|continue|\bpay|kasse|commander|pagar|coupon|voucher|code\b|empty|clear|vider|leeren|vaciar|svuota|legen\b|töm\b|opróżnij/i;

/** The request of the line's own controls, if they are a form or a link; null otherwise. */
function ownRequest(element: Element, base: string, target: number): FormRequest | null {
  const field = quantityFieldOf(element);
  if (target === 0) {
    const control = removeControlOf(element);
    const removal = control === null ? null : requestOf(control, base, new Map());
    if (removal !== null) return removal;
  }
  const form = field?.closest('form');
  const sending = [...(form?.querySelectorAll(submits) ?? [])].filter((one) => !otherDeeds.test(nameOf(one)));
  const isUpdate = (one: Element): boolean => /update/i.test(`${one.getAttribute('name') ?? ''} ${nameOf(one)}`);
  const submit = sending.find(isUpdate) ?? sending[0];
  return field === null || submit === undefined ? null : requestOf(submit, base, new Map([[field, String(target)]]));
}

/**
 * Sends the line's own "one less" until the quantity is reached. False if it has none that is a form or a link, or if it has no
 * effect.
 */
async function sendLess(line: CartRemove, goal: number, page: StorePage): Promise<boolean> {
  for (;;) {
    const read = await cartNow(page);
    if (read === null) return false;
    const before = heldQuantity(read.cart, line.sku);
    if (before <= goal) return true;
    const element = elementOf(line, read);
    const control = element === undefined ? null : lessControl(element);
    // If there is a quantity field beside it, the store's own script handles both.
    if (element === undefined || control === null || quantityFieldOf(element) !== null) return false;
    const less = requestOf(control, read.sheet.url, new Map());
    if (less === null) return false;
    const after = await sendChange(less, (cart) => heldQuantity(cart, line.sku) < before, page);
    if (after === null || heldQuantity(after, line.sku) >= before) return false;
  }
}

/**
 * Removes the line on a running cart page, which stays open for the next line. False if the page's session has expired, so that
 * nothing was removed. `read`: the cart as sent, if a whole line is removed.
 */
async function pressOut(line: CartRemove, target: number, read: ReadCart | null, page: StorePage): Promise<boolean> {
  const live = await keptCart(page, () => cartHere(line.lineId, read, page));
  const held = (cart: Cart | undefined): number | null => (cart === undefined ? null : heldQuantity(cart, line.sku));
  const shown = shownLines(live, page);
  const before = held(shown.read()?.cart) ?? line.held;
  const goal = before - Math.min(line.quantity, before);
  const answers = watchRequests(live.document());
  const isOut = (): boolean => (held(shown.read()?.cart) ?? Number.POSITIVE_INFINITY) <= goal;
  try {
    willChangeCart(page);
    await pressChange(live, line.lineId, target, () => shown.read(), answers);
    // The next press waits for the answer to this one, because some stores lose one of two changes at the same time.
    if (await live.until(() => answers.count() > 0 && isOut(), lookMs)) return true;
    if (answers.isEnded()) return false;
    // An accepted change may show late, or only on another page; the reading of the cart at the end finds it.
    const isTaken = answers.count() > 0 && !answers.isRefused();
    if (!isTaken && (await live.until(isOut, goneMs))) return true;
    if (live.isElsewhere === true && answers.count() === 0) {
      if ((held(await readCartOf(page)) ?? 0) <= goal) return true;
      knownStore(page).cart.isIdleElsewhere = true;
      wroteNothing(page);
      await closeKeptCart(page);
      return await pressOut(line, target, null, page);
    }
    for (let look = isTaken ? looks - 1 : 0; look < looks; look += 1) {
      await page.wait(lookMs);
      if ((held(await readCartOf(page)) ?? 0) <= goal) return true;
    }
  } finally {
    restKeptCart(page, answers.count() > 0);
    answers.end();
    shown.end();
  }
  throw notTakenOut();
}

function notTakenOut(): CoachError {
  return new CoachError('store/not-added', 'The store did not take it out of the cart. Take it out on the cart page.');
}
