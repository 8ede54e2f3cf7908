import { learning } from '../../learning';
import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { heldQuantity } from '../../../core/cart/held-quantity';
import type { AddTemplate } from '../../learned/add-template';
import { forgetLearned, learnedPart, tellLearned } from '../../learned/learned-parts';
import type { ProductSource } from '../../learned/locate-value';
import { written } from '../../learned/write-request';
import { wroteNothing } from '../../live/needs-visit';
import { isRecord } from '../../reading/json-fields';
import { perPage } from '../../page';
import type { Sheet, StorePage } from '../../page';
import type { Ask } from '../../request';
import type { WriteAnswer } from './answer/write-answer';
import { examplesOf, noteSentByPage } from './products/add-as-before';
import { notePutIn } from './products/product-pages-ahead';
import { sendAdd } from './send-add';
import { sendAndCompareCarts } from './send-and-compare-carts';
import { heldNow, unread } from './answer/add-outcome';
import { acceptedUnverified } from './answer/unverified-lines';
import { readByRequest } from '../cart/read-any-cart';

/** What is stored about a store's own add request. */
interface KnownRequest {
  template: AddTemplate;
  /** Whether a cart read before and after it showed exactly the expected gain. */
  isProven: boolean;
  /** Kind of answer at that time. After an answer of another kind, the cart is read at once. */
  answer?: string;
  /** Sku of the product that was pressed when the request was observed. */
  sku?: string;
}

/**
 * Adds a line by the store's own request, as it was observed for another product. The first time, the cart is read before and
 * after, and only exactly the expected gain proves the request. Later its answer, and the reading at the end, check it. Null if
 * no request is known, if the product's page lacks a value for it, or if the cart is certainly unchanged.
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
  // Without a quantity in it, each request adds one unit.
  const times = known.template.quantityAt === null ? line.quantity : 1;
  if (known.isProven) {
    const told = await sendAdd(request, times, page);
    notePutIn(hasVisit(known.template), page);
    return addProven(line, known, { request, told }, page);
  }
  const sent = await sendAndCompareCarts(line, request, times, page);
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
      // The request as it was observed for the pressed product.
      if (known.sku !== undefined && !hasVisit(template))
        examplesOf(page).set(known.sku, { request: written(template, []), quantityAt, answer: told.kind });
    }
  } else forgetLearned(page, 'addRequest');
  return result;
}

/** Whether the request contains a value that is valid for one page or visit only. */
function hasVisit({ slots }: AddTemplate): boolean {
  return slots.some(({ was }) => was === null);
}

/** For each product name that a request carried: the address of the page it was sent for. */
const sentFor = perPage(() => new Map<string, string>());

/**
 * Whether the request would name another product that it was already sent for. Then the product's page shows something else at
 * that place, and the request is forgotten.
 */
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

/** Result of a proven request. An answer of the proven kind is believed; after any other the cart is read. */
async function addProven(
  line: CartAdd,
  { answer, template }: KnownRequest,
  { request, told }: { request: Ask & { path: string }; told: WriteAnswer },
  page: StorePage,
): Promise<AddResult | null> {
  const { isClean, said, kind } = told;
  if (isClean && (answer === undefined || kind === answer)) {
    noteSentByPage(line, { request, quantityAt: template.quantityAt, answer: kind }, page);
    return acceptedUnverified(line, page);
  }
  if (isClean || (said !== null && ofProduct.test(said))) return heldNow(line, said, told.cart(), page);
  // The store has changed, or the visit has expired. If the cart is unchanged, the button is pressed and the request is learned
  // anew.
  forgetLearned(page, 'addRequest');
  const now = told.cart() ?? (await readByRequest(page))?.cart;
  const gained = now === undefined ? null : heldQuantity(now, line.sku) - line.held;
  if (gained === 0) return unchanged(page);
  return { ...unread(line), added: gained !== null && gained > 0 ? gained : null };
}

/** Complaints about the product itself, not about the request. */
const ofProduct =
  /stock|sold ?out|quantit|enough|available|maximum|limit|exceed|only \d|at most|no more|discontinued|purchas/i;

/** Nothing was added; another way may be tried. */
function unchanged(page: StorePage): null {
  wroteNothing(page);
  return null;
}

function knownRequest(page: StorePage): KnownRequest | null {
  const told = learnedPart(page, 'addRequest');
  if (!isRecord(told) || !isRecord(told.template) || !Array.isArray(told.template.slots)) return null;
  // Only this file stores this value; the store's pages cannot write it.
  return {
    template: told.template as unknown as AddTemplate,
    isProven: told.isProven === true,
    ...(typeof told.answer === 'string' && { answer: told.answer }),
    ...(typeof told.sku === 'string' && { sku: told.sku }),
  };
}
