import { learning } from '../../learning';
import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { learnedPart } from '../../learned/learned-parts';
import { changedBeside } from '../../live/stale-page';
import type { Sheet, StorePage } from '../../page';
import { ask } from '../../request';
import { readWriteAnswer } from './answer/write-answer';
import type { WriteAnswer } from './answer/write-answer';
import { soldOut } from './answer/page-complaints';
import { heldNow, outcomeOf } from './answer/add-outcome';
import { addOnCard } from './add-on-card';
import { pressAdd, refused } from './press-add';
import { isAbout, productControls, usable } from './products/product-page-controls';
import { notePutIn, productSheet } from './products/product-pages-ahead';
import { acceptedUnverified } from './answer/unverified-lines';
import { addByCard } from './products/add-by-card';
import { addAsBefore, noteSentByPage } from './products/add-as-before';
import { bringPlainCart } from '../cart/load-plain-cart';
import { lastCart, willChangeCart } from '../cart/kept/last-cart';
import { readCartOf } from '../cart/read-any-cart';
import { addByRequest } from './add-by-request';
import { handOnFacts, recallFacts } from '../cards/card-facts';
import { hasToken, lacksKey, requestOf } from '../page/form-request';
import type { FormRequest } from '../page/form-request';
import { knownStore } from '../known/known-store';
import { learnNames } from '../identity/cart-line-sku';
import { isDisabled } from '../page/visible-text';

/**
 * Adds a line to the cart of a store without an adapter. Tries requests first: the one that added this product before, the one
 * derived from its card, the store's observed own request, the page's add form. Otherwise presses the page's button in a running
 * page. After a form was sent, the button is pressed only if the cart, read with scripts running, is unchanged, so nothing is
 * added twice. A way that added something else is not used again.
 */
export async function addToAnyCart(line: CartAdd, page: StorePage): Promise<AddResult> {
  bringPlainCart(page);
  learnNames(page, [line]);
  const { url } = line;
  if (page.tab !== undefined) page.tab.told.heard = null;
  recallFacts(page);
  if (url === null) return addOnCard(line, page);
  const { add } = knownStore(page);
  // If the tab was driven to this product's page, it was for pressing the button.
  const isFormTried = add.way !== 'press' && add.isFormIdle !== true && !add.givenUp.includes('form');
  if (page.tab?.visited !== url && (isFormTried || learnedPart(page, 'addRequest') !== undefined)) {
    const known = (await addAsBefore(line, page)) ?? (await addByCard(line, page));
    if (known !== null) return known;
    // The code that reads the product's page is loaded before the page is requested.
    page.part(learning);
    const sheet = await productSheet({ ...line, url }, page);
    const problem = soldOut(sheet);
    if (problem !== null) return refused(line, problem);
    const added = hasToBeAsked(sheet, line, page) ? null : await addByRequest(line, sheet, page);
    if (added !== null) return added;
    const sent = isFormTried ? await sendAddForm(sheet, line, page) : null;
    if (sent !== null && sent.result !== undefined) return sent.result;
    if (sent !== null && add.way === 'form') return refused(line, sent.said ?? 'The store did not put it in the cart.');
  }
  handOnFacts(page);
  const controls = (document: Document): Element[] => productControls(document, url, page);
  return pressAdd(line, { url, controls, isOwnPage: () => true }, page);
}

/**
 * Whether the product's page needs a choice, a tick or another quantity before the product is bought. Then its own button is
 * pressed.
 */
function hasToBeAsked(sheet: Sheet, line: CartAdd, page: StorePage): boolean {
  const control = usable(productControls(sheet.document, sheet.url, page));
  if (control === undefined) return false;
  const order = page.part(learning).purchaseOptionsFor(control, line.title, line.quantity);
  return 'refusal' in order || order.said !== null;
}

/** Outcome of a sent form: the result if the cart shows one, and otherwise what the page said. */
interface Sent {
  said: string | null;
  result?: AddResult;
}

/** Sends the product page's own add form. Null if the page has no form that a request can send, or if the store refuses it. */
async function sendAddForm(sheet: Sheet, line: CartAdd, page: StorePage): Promise<Sent | null> {
  const control = usable(productControls(sheet.document, sheet.url, page));
  if (control === undefined || isDisabled(control) || !isAbout(sheet.document, line.title)) return null;
  const order = page.part(learning).purchaseOptionsFor(control, line.title, line.quantity);
  const isForm = requestOf(control, sheet.url, new Map()) !== null;
  if ('refusal' in order) return isForm ? { said: null, result: refused(line, order.refusal) } : null;
  const form = requestOf(control, sheet.url, order.values, order.ticks);
  if (form === null || lacksKey(control)) return null;
  const { provenAnswer } = knownStore(page).add;
  // A proven form is sent without reading the cart before and after: its answer tells, and the reading at the end checks. If the
  // store's rules change the quantity, the cart is read, so that the number added by this request is known.
  const isPlain = provenAnswer !== undefined && order.said === null;
  const before = isPlain ? null : (lastCart(page)?.cart ?? (await readCartOf(page)));
  // Without a quantity field, each request adds one unit.
  const times = order.field === null ? line.quantity : 1;
  let told: WriteAnswer | null = null;
  for (let sent = 0; sent < times; sent += 1) {
    willChangeCart(page);
    const answer = await ask(page, form.path, { ...form.request, accept: [400, 404, 405, 409, 415, 422] });
    changedBeside(page);
    if (answer.status >= 400) return null;
    told = readWriteAnswer(answer, page);
    if (!told.isClean) break;
  }
  const said = told?.said ?? order.said;
  if (before === null) {
    const isTaken = told?.isClean === true && told.kind === provenAnswer;
    notePutIn(!isTaken || hasToken(form), page);
    if (isTaken) noteForm(line, form, order.field, provenAnswer, page);
    return {
      said,
      result: isTaken ? acceptedUnverified(line, page) : await heldNow(line, said, told?.cart() ?? null, page),
    };
  }
  const outcome = await outcomeOf(line, before, said, page, told);
  const isPlainlyIn = outcome?.added === line.quantity && order.said === null;
  if (isPlainlyIn && told?.isClean === true && knownStore(page).add.provenAnswer === told.kind)
    noteForm(line, form, order.field, told.kind, page);
  return outcome === null ? { said } : { said, result: outcome };
}

/** Remembers the posted form that added a line. Not kept if the quantity field has no name: then a script sends the quantity. */
function noteForm(
  line: CartAdd,
  { path, request }: FormRequest,
  field: Element | null,
  answer: string,
  page: StorePage,
): void {
  const name = field?.getAttribute('name') ?? null;
  if (request.method !== 'POST' || (field !== null && name === null)) return;
  const quantityAt = name === null ? null : ['form', name];
  noteSentByPage(line, { request: { path, ...request }, quantityAt, answer }, page);
}
