import { learning } from '../../learning';
import type { AddResult, Cart, CartAdd } from '../../../core/cart/cart';
import { wroteNothing } from '../../live/needs-visit';
import { changedBeside } from '../../live/stale-page';
import { watchRequests } from '../../live/watch-requests';
import type { RequestWatch } from '../../live/watch-requests';
import type { LivePage, StorePage } from '../../page';
import { heldQuantity } from '../../../core/cart/held-quantity';
import { lookMs, looks } from '../cart/cart-delay';
import { steppersIn } from '../cart/lines/line-controls';
import type { Stepper } from '../cart/lines/line-controls';
import { willChangeCart } from '../cart/kept/last-cart';
import { readByRequest, readCartOf, readLive } from '../cart/read-any-cart';
import { typeInto } from '../page/form-request';
import { knownStore } from '../known/known-store';
import { productKey } from '../identity/product-key';
import { productScope } from '../page/read-product-page';
import { cartPath } from '../shop-words';
import { soldOut } from './answer/page-complaints';
import type { PurchaseOptions } from './purchase-options';
import { gainedIn, isSame, learnAlias, listener, noMore, somethingElse } from './answer/add-outcome';
import type { Ear } from './answer/add-outcome';
import { isAbout, usable } from './products/product-page-controls';

/** Presses without an effect after which the button is not pressed again. */
const mostIdle = 2;

/** Milliseconds a page has to show a message after its store has answered. */
const saidMs = 150;

/** Milliseconds a page has to send a request after a press; some pages collect several presses into one request. */
const quietMs = 1_600;

/** Where a product's own control is found on a running page. */
export interface PressPlace {
  url: string;
  controls(document: Document): Element[];
  /** Whether the page is about this product alone. */
  isOwnPage(document: Document): boolean;
  /** Brings the page to where the product is, if its address alone does not lead there. */
  prepare?(live: LivePage): Promise<void>;
}

/**
 * Presses a product's own button in a running page and watches the cart until it shows the product. Each unit that is still
 * missing needs one more press, of the button or of the plus that replaced it. Before each press the page is read again, because
 * it may have been loaded anew.
 */
export async function pressAdd(line: CartAdd, place: PressPlace, page: StorePage): Promise<AddResult> {
  const { isEnded = false, ...first } = await pressOnce(line, place, page);
  const before = page.tab?.told.read;
  if (!isEnded || before?.renewed === line.sku) return first;
  // The page's session has expired. The missing units are pressed once more, on the reloaded page.
  if (before !== undefined) before.renewed = line.sku;
  changedBeside(page);
  const added = first.added ?? 0;
  if (added === 0) wroteNothing(page);
  else if (page.tab !== undefined) {
    page.tab.isUnsure = true;
    return first;
  }
  const rest = { ...line, quantity: line.quantity - added, held: line.held + added };
  const { isEnded: _, ...result } = await pressOnce(rest, place, page);
  return added > 0 ? { ...result, isAccepted: true, added: added + (result.added ?? 0) } : result;
}

/** The first control to press: the add control, or the plus that replaced it. */
interface Start {
  first: Element;
  isPlus: boolean;
}

/** Outcome of the presses on one page. `isEnded`: the page's session expired, so the store took no more. */
type Pressed = AddResult & { isEnded?: boolean };

/** Presses on the page as it was opened. */
async function pressOnce(line: CartAdd, place: PressPlace, page: StorePage): Promise<Pressed> {
  const known = knownStore(page).add;
  if (page.openLive === undefined) return refused(line, 'The store did not put it in the cart.');
  if (known.givenUp.includes('press'))
    return refused(line, 'The store’s button put in something else before, so it is not pressed again.');
  const { purchaseOptionsFor } = page.part(learning);
  const live = await page.openLive(place.url, 'tab');
  try {
    await place.prepare?.(live);
    // A page that shows how many of its product are in the cart has a plus instead of an add button.
    const plusOn = (document: Document): Element | undefined =>
      line.held > 0 && place.isOwnPage(document)
        ? steppersIn(productScope(document) ?? document.body).find(({ number }) => number === line.held)?.more
        : undefined;
    const startOn = (document: Document): Element | undefined => usable(place.controls(document)) ?? plusOn(document);
    await live.until((document) => startOn(document) !== undefined, 4000);
    const isOwnPage = place.isOwnPage(live.document());
    const problem = isOwnPage ? problemOf(live, line) : null;
    if (problem !== null) return refused(line, problem);
    const first = startOn(live.document());
    if (first === undefined)
      return refused(line, 'No button that puts this product in the cart was found on its page.');
    const isPlus = first === plusOn(live.document());
    const order = isOwnPage ? purchaseOptionsFor(first, line.title, isPlus ? 1 : line.quantity) : null;
    if (order !== null && 'refusal' in order) return refused(line, order.refusal);
    const before = await cartNow(page);
    const pressed = await pressUntilHeld(line, { ...place, first, isPlus }, order, before, live, page);
    if (pressed.added !== null && pressed.added > 0 && isOwnPage) known.way = 'press';
    return pressed;
  } finally {
    live.close();
  }
}

function problemOf(live: LivePage, line: CartAdd): string | null {
  const sheet = { document: live.document(), url: live.href() };
  if (!isAbout(sheet.document, line.title)) return 'The page of this product shows another one.';
  return soldOut(sheet);
}

async function pressUntilHeld(
  line: CartAdd,
  place: PressPlace & Start,
  order: PurchaseOptions | null,
  before: Cart | null,
  live: LivePage,
  page: StorePage,
): Promise<Pressed> {
  const start = before === null ? line.held : heldQuantity(before, line.sku);
  let held = start;
  let said: string | null = order?.said ?? null;
  let heard: string | null = null;
  let idle = 0;
  let isEnded = false;
  const stood = live.href();
  while (held - start < line.quantity) {
    // A press may have opened another page, for example the cart, where an add control adds something else. The missing units are
    // asked for on the product's page again.
    if (order !== null && hasLedOn(live, stood, line)) {
      if (page.tab !== undefined) page.tab.isUnsure = true;
      break;
    }
    const control = nextControl(place, live);
    if (control === undefined) break;
    const missing = line.quantity - (held - start);
    if (order !== null) {
      // Also needed before the plus: a reloaded page has its presets again, for example a donation.
      const now = page.part(learning).purchaseOptionsFor(control.element, line.title, control.isAdd ? missing : 1);
      if ('refusal' in now) {
        heard = now.refusal;
        break;
      }
      setFields(now, control.isAdd);
    }
    willChangeCart(page);
    const answers = watchRequests(live.document());
    const ear = listener(live.document());
    const boxes = page.part(learning).dialogsIn(live.document());
    (control.element as HTMLElement).click();
    const now = await waitForMore(live, line, held, { before, answers, ear, boxes }, page);
    answers.end();
    isEnded = answers.isEnded();
    if (isEnded) break;
    heard = now.said ?? heard;
    if (now.held === held) {
      // A press does nothing before the page's scripts have started. It is repeated only if the whole cart was seen unchanged.
      idle += 1;
      if (idle > mostIdle || heard !== null || !now.isCertain) break;
      continue;
    }
    held = now.held;
    // The store sells in steps, and the missing number is less than one step.
    if (order?.field !== null && order !== null && order.amount > line.quantity) break;
  }
  // The cart in the server's answer may be incomplete; only a running page shows it for certain.
  if (held === start && heard === null && !isEnded) {
    const { cart } = await readLive(page);
    if (before !== null) learnAlias(line, before, cart, page);
    held = Math.max(held, heldQuantity(cart, line.sku));
    if (held === start && before !== null && gainedIn(before, cart).length > 0)
      return somethingElse(line, before, cart, 'press', said, page);
  }
  const added = held - start;
  said = heard ?? said;
  if (added <= 0) return { ...refused(line, said ?? 'The store did not put it in the cart.'), isEnded };
  return { sku: line.sku, isAccepted: true, added, reason: added === line.quantity ? null : (said ?? noMore), isEnded };
}

/**
 * Whether a running page now shows another page than the product's. A changed address alone does not prove it: many pages change
 * theirs to confirm that something was added.
 */
function hasLedOn(live: LivePage, stood: string, line: CartAdd): boolean {
  const plain = (url: string): string => url.split('#')[0] ?? url;
  const now = live.href();
  if (plain(now) === plain(stood)) return false;
  return (
    cartPath.test(new URL(now).pathname) ||
    productKey(now, now) !== productKey(stood, stood) ||
    !isAbout(live.document(), line.title)
  );
}

/** The control to press next: the add control, or else the plus of the stepper that replaced it. */
function nextControl(
  { first, isPlus, ...place }: PressPlace & Start,
  live: LivePage,
): { element: Element; isAdd: boolean } | undefined {
  // The first control found counts as long as it is visible, because a cart drawer over the page may hold others.
  const element = usable([...(isPlus ? [] : [first]), ...place.controls(live.document())].filter(isSeen));
  if (element !== undefined) return { element, isAdd: true };
  const scope = place.isOwnPage(live.document()) ? productScope(live.document()) : null;
  const stepper = scope === null ? stepperBeside(first) : steppersIn(scope)[0];
  return stepper === undefined ? undefined : { element: stepper.more, isAdd: false };
}

function isSeen(element: Element): boolean {
  return element.isConnected && (!('checkVisibility' in element) || element.checkVisibility());
}

/** The only stepper near the place of a button on a card. Wider elements hold several products. */
function stepperBeside(button: Element): Stepper | undefined {
  for (let at = button.parentElement, steps = 0; at !== null && steps < 4; at = at.parentElement, steps += 1) {
    const seen = steppersIn(at).filter(({ more }) => isSeen(more));
    if (seen.length > 0) return seen.length === 1 ? seen[0] : undefined;
  }
  return undefined;
}

/** Sets the fields of a running page as a person would. `hasNumber`: also sets the quantity field; a plus changes that itself. */
function setFields(order: PurchaseOptions, hasNumber: boolean): void {
  for (const [field, isOn] of order.ticks) {
    const now: unknown = 'checked' in field ? field.checked : null;
    // A radio button is cleared by setting another one.
    const isDot = field.getAttribute('type') === 'radio';
    if (now !== isOn && (isOn || !isDot)) (field as HTMLElement).click();
  }
  for (const [field, value] of order.values) {
    if (field === order.field && !hasNumber) continue;
    const now: unknown = 'value' in field ? field.value : null;
    if (now !== value) typeInto(field, value);
  }
}

/** The cart before the press. Null if only another page could show it; then the page's own messages count. */
async function cartNow(page: StorePage): Promise<Cart | null> {
  if (page.tab === undefined) return readCartOf(page);
  const sent = (await readByRequest(page))?.cart ?? null;
  // A drawer can be opened on the product's own page.
  const isDrawer = knownStore(page).cart.path === null;
  if (sent !== null || !isDrawer) return sent;
  return readLive(page).then(
    ({ cart }) => cart,
    () => null,
  );
}

/**
 * Reads the cart until it holds more, and collects messages of the page meanwhile. The first reading is early if the store has
 * answered the page's request.
 */
async function waitForMore(
  live: LivePage,
  line: CartAdd,
  held: number,
  { before, answers, ear, boxes }: { before: Cart | null; answers: RequestWatch; ear: Ear; boxes: Element[] },
  page: StorePage,
): Promise<{ held: number; said: string | null; isCertain: boolean }> {
  let isCertain = false;
  let isEarly = await live.until((document) => ear.hear(document) || answers.count() > 0, lookMs);
  // A dialog that asks something is left by a harmless control. The store may add the product all the same.
  const asked = isEarly ? null : page.part(learning).leaveDialog(live.document(), boxes);
  // Leaving the page too soon would cancel a request that it is about to send.
  if (!isEarly && (asked !== null || page.tab !== undefined))
    isEarly = await live.until((document) => ear.hear(document) || answers.count() > 0, quietMs - lookMs);
  const saidOf = (): string | null => ear.said() ?? (isEarly ? null : asked);
  if (answers.isEnded()) return { held, said: null, isCertain: false };
  if (page.tab !== undefined && before === null) {
    // The cart is read on another page, and the message is gone by then.
    await live.until((document) => ear.hear(document), saidMs);
    page.tab.told.heard = saidOf();
  }
  const first = isEarly && saidOf() === null ? -1 : 0;
  for (let look = first; look < looks; look += 1) {
    if (look > first) await live.until((document) => ear.hear(document), lookMs);
    const cart = await readCartOf(page);
    if (before !== null) learnAlias(line, before, cart, page);
    const { aliases } = knownStore(page).cart;
    const now = cart.lines.reduce(
      (sum, { sku, quantity }) => sum + ((aliases[sku] ?? sku) === line.sku ? quantity : 0),
      0,
    );
    isCertain = before !== null && cart.isWhole !== false && isSame(before, cart);
    if (now > held) return { held: now, said: saidOf(), isCertain };
    // The page refused, and one more reading of the cart agrees.
    if (saidOf() !== null && look > 0) break;
  }
  return { held, said: saidOf(), isCertain };
}

export function refused(line: CartAdd, reason: string): AddResult {
  return { sku: line.sku, isAccepted: false, added: null, reason };
}
