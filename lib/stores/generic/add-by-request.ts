import type { AddResult, Cart, CartAdd, CameWith } from '../../core/cart';
import { heldQuantity, lookMs, looks } from './cart/cart-looks';
import { lastCart } from './cart/last-cart';
import { namedBy, requestFor, withProvenPlaces } from '../learned/add-template';
import type { AddTemplate } from '../learned/add-template';
import { forgetLearned, learnedPart, tellLearned } from '../learned/learned-of-page';
import type { ProductSource } from '../learned/locate-value';
import { wroteNothing } from '../live/needs-visit';
import { isRecord } from '../loose-json';
import { perPage } from '../page';
import type { Sheet, StorePage } from '../page';
import type { ToldByAnswer } from './add/answer';
import { noteSent } from './add/known-products';
import { notePutIn } from './add/product-pages';
import { sendAdd } from './add/send-add';
import { heldNow, isSame, noMore, unread } from './add/outcome';
import { takenAtItsWord } from './add/unread-lines';
import { readByRequest } from './cart/read-cart';

/** What is kept of a store's own add request. */
interface KnownRequest {
  template: AddTemplate;
  /** Whether a cart read before and after it gained just what was asked for. */
  isProven: boolean;
  /** What kind of answer it had then: another one is looked into at once. */
  answer?: string;
}

/**
 * Adds by the store's own request, as its page was seen to make it for another product. The first time the cart is read before and after;
 * only a gain of just what was asked for proves the request, and then its answer, and the read-back, check it. Null where no request is
 * known, where the product's page does not tell all of it, or where the cart is certainly as it was.
 */
export async function addByRequest(line: CartAdd, sheet: Sheet, page: StorePage): Promise<AddResult | null> {
  const known = knownRequest(page);
  const source: ProductSource = {
    ...sheet,
    get cookie() {
      return page.document.cookie;
    },
  };
  const request = known === null ? null : requestFor(known.template, source, line.quantity, known.isProven);
  if (known === null || request === null || isOfAnother(known.template, source, page)) return null;
  // Without a number in it the request adds one each time.
  const times = known.template.quantityAt === null ? line.quantity : 1;
  if (known.isProven) {
    const told = await sendAdd(request, times, page);
    notePutIn(
      known.template.slots.some(({ was }) => was === null),
      page,
    );
    return addProven(line, known, { request, told }, page);
  }
  const before = await sentCart(page);
  if (before === null) return null;
  const told = await sendAdd(request, times, page);
  const first = told.cart() ?? (await readByRequest(page))?.cart;
  if (first === undefined) return unread(line);
  const after = told.isClean ? await onceChanged(before, first, page) : first;
  const gained = heldQuantity(after, line.sku) - heldQuantity(before, line.sku);
  const others = gainedBeside(line.sku, before, after);
  if (gained === line.quantity && others.length === 0) {
    const template = withProvenPlaces(known.template, source);
    const value: KnownRequest = { template, isProven: true, ...(told.isClean && { answer: told.kind }) };
    tellLearned(page, 'addRequest', value, `The cart gained ${String(gained)} by it, and nothing else.`);
    if (told.isClean) noteSent(line, { request, quantityAt: template.quantityAt, answer: told.kind }, page);
  } else forgetLearned(page, 'addRequest');
  if (gained <= 0 && others.length === 0) return unchanged(page);
  const gifts = others.filter(({ sku }) => isFree(sku, after));
  return {
    sku: line.sku,
    isAccepted: true,
    added: Math.max(0, gained),
    reason: gained >= line.quantity ? null : (told.said ?? noMore),
    ...(gifts.length === 0 ? {} : { cameWith: gifts }),
  };
}

/** The cart once it is another than before; as it was only after as long as it may be behind: then another way may be taken. */
async function onceChanged(before: Cart, first: Cart, page: StorePage): Promise<Cart> {
  let after = first;
  for (let look = 1; look < looks && isSame(before, after); look += 1) {
    await page.wait(lookMs);
    after = (await readByRequest(page))?.cart ?? after;
  }
  return after;
}

/** By what products were named in requests that were sent, and the page of each. */
const sentFor = perPage(() => new Map<string, string>());

/** Whether the request would name a product that it was sent for already, as another one: then its page tells something else by that place. */
function isOfAnother(template: AddTemplate, source: Sheet & { cookie: string }, page: StorePage): boolean {
  const name = namedBy(template, source);
  const before = name === null ? undefined : sentFor(page).get(name);
  if (name === null || (before !== undefined && before !== source.url)) {
    forgetLearned(page, 'addRequest');
    return true;
  }
  sentFor(page).set(name, source.url);
  return false;
}

/** What came of a request that was proven before: an answer like the one it had then is taken at its word, any other looked into. */
async function addProven(
  line: CartAdd,
  { answer, template }: KnownRequest,
  { request, told }: { request: NonNullable<ReturnType<typeof requestFor>>; told: ToldByAnswer },
  page: StorePage,
): Promise<AddResult | null> {
  const { isClean, said, kind } = told;
  if (isClean && (answer === undefined || kind === answer)) {
    noteSent(line, { request, quantityAt: template.quantityAt, answer: kind }, page);
    return takenAtItsWord(line, page);
  }
  if (isClean || (said !== null && ofProduct.test(said))) return heldNow(line, said, told.cart(), page);
  // The store has changed, or its visit has ended: where the cart is as it was, the line is pressed in and the request learned anew.
  forgetLearned(page, 'addRequest');
  const now = told.cart() ?? (await readByRequest(page))?.cart;
  const gained = now === undefined ? null : heldQuantity(now, line.sku) - line.held;
  if (gained === 0) return unchanged(page);
  return { ...unread(line), added: gained !== null && gained > 0 ? gained : null };
}

/** What a store says of the product itself, and not of how it was asked. */
const ofProduct =
  /stock|sold ?out|quantit|enough|available|maximum|limit|exceed|only \d|at most|no more|discontinued|purchas/i;

/** The cart as the store sent it last, or sends it now. */
async function sentCart(page: StorePage): Promise<Cart | null> {
  return (lastCart(page) ?? (await readByRequest(page)))?.cart ?? null;
}

/** Nothing was added, and another way may be tried. */
function unchanged(page: StorePage): null {
  wroteNothing(page);
  return null;
}

function knownRequest(page: StorePage): KnownRequest | null {
  const told = learnedPart(page, 'addRequest');
  if (!isRecord(told) || !isRecord(told.template) || !Array.isArray(told.template.slots)) return null;
  // It is what this file stored; the store's own pages cannot write it.
  return {
    template: told.template as unknown as AddTemplate,
    isProven: told.isProven === true,
    ...(typeof told.answer === 'string' && { answer: told.answer }),
  };
}

/** What costs nothing came with ours; what has a price may be the shopper's own, put in at the same time: that is never taken for ours. */
function isFree(sku: string, cart: Cart): boolean {
  return cart.lines.every((line) => line.sku !== sku || line.price === null || line.price.minor === 0);
}

/** What else is more than before. */
function gainedBeside(sku: string, before: Cart, after: Cart): CameWith[] {
  const skus = new Map(after.lines.filter((line) => line.sku !== sku).map((line) => [line.sku, line.title]));
  return [...skus].flatMap(([other, title]) => {
    const quantity = heldQuantity(after, other) - heldQuantity(before, other);
    return quantity > 0 ? [{ sku: other, title, quantity }] : [];
  });
}
