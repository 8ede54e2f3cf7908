import { learning } from '../../learning';
import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { heldQuantity } from '../cart/cart-looks';
import type { AddTemplate } from '../../learned/add-template';
import { forgetLearned, learnedPart, tellLearned } from '../../learned/learned-of-page';
import type { ProductSource } from '../../learned/locate-value';
import { written } from '../../learned/write-request';
import { wroteNothing } from '../../live/needs-visit';
import { isRecord } from '../../reading/loose-json';
import { perPage } from '../../page';
import type { Sheet, StorePage } from '../../page';
import type { Ask } from '../../request';
import type { ToldByAnswer } from './answer/answer';
import { examplesOf, noteSentByPage } from './products/known-products';
import { notePutIn } from './products/product-pages';
import { sendAdd } from './send-add';
import { sendAround } from './send-around';
import { heldNow, unread } from './answer/outcome';
import { takenAtItsWord } from './answer/unread-lines';
import { readByRequest } from '../cart/read-cart';

/** What is kept of a store's own add request. */
interface KnownRequest {
  template: AddTemplate;
  /** Whether a cart read before and after it gained just what was asked for. */
  isProven: boolean;
  /** What kind of answer it had then: another one is looked into at once. */
  answer?: string;
  /** The product that was pressed when it was seen. */
  sku?: string;
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
  const request =
    known === null ? null : page.part(learning).requestFor(known.template, source, line.quantity, known.isProven);
  if (known === null || request === null || isOfAnother(known.template, source, page)) return null;
  // Without a number in it the request adds one each time.
  const times = known.template.quantityAt === null ? line.quantity : 1;
  if (known.isProven) {
    const told = await sendAdd(request, times, page);
    notePutIn(hasVisit(known.template), page);
    return addProven(line, known, { request, told }, page);
  }
  const sent = await sendAround(line, request, times, page);
  if (sent === null) return null;
  const { told, isJustThat, gained, result } = sent;
  if (gained === null) return result;
  if (isJustThat) {
    const template = page.part(learning).withProvenPlaces(known.template, source);
    const value: KnownRequest = { ...known, template, isProven: true, ...(told.isClean && { answer: told.kind }) };
    tellLearned(page, 'addRequest', value, `The cart gained ${String(gained)} by it, and nothing else.`);
    if (told.isClean) {
      const { quantityAt } = template;
      noteSentByPage(line, { request, quantityAt, answer: told.kind }, page);
      // What it was seen to be for the product that was pressed.
      if (known.sku !== undefined && !hasVisit(template))
        examplesOf(page).set(known.sku, { request: written(template, []), quantityAt, answer: told.kind });
    }
  } else forgetLearned(page, 'addRequest');
  return result;
}

/** Whether something in the request holds for one page or visit. */
function hasVisit({ slots }: AddTemplate): boolean {
  return slots.some(({ was }) => was === null);
}

/** By what products were named in requests that were sent, and the page of each. */
const sentFor = perPage(() => new Map<string, string>());

/** Whether the request would name a product that it was sent for already, as another one: then its page tells something else by that place. */
function isOfAnother(template: AddTemplate, source: Sheet & { cookie: string }, page: StorePage): boolean {
  const name = page.part(learning).namedBy(template, source);
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
  { request, told }: { request: Ask & { path: string }; told: ToldByAnswer },
  page: StorePage,
): Promise<AddResult | null> {
  const { isClean, said, kind } = told;
  if (isClean && (answer === undefined || kind === answer)) {
    noteSentByPage(line, { request, quantityAt: template.quantityAt, answer: kind }, page);
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
    ...(typeof told.sku === 'string' && { sku: told.sku }),
  };
}
