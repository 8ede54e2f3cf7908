import type { AddResult, Cart, CartAdd, CameWith } from '../../core/cart';
import { heldQuantity } from './cart/cart-looks';
import { chooseTemplate } from '../learned/choose-template';
import { requestFor } from '../learned/add-template';
import type { AddTemplate } from '../learned/add-template';
import { forgetLearned, learnedPart, tellLearned } from '../learned/learned-of-page';
import { willWrite, wroteNothing } from '../live/needs-visit';
import { isRecord } from '../loose-json';
import type { Sheet, StorePage } from '../page';
import { ask, askSheet } from '../request';
import { readByRequest } from './cart/read-cart';

/** What is kept of a store's own add request. */
interface KnownRequest {
  template: AddTemplate;
  /** Whether a cart read before and after it gained just what was asked for. */
  isProven: boolean;
}

/**
 * Adds by the store's own request, as its page was seen to make it for another product. The first time the cart is read before and after;
 * only a gain of just what was asked for proves the request, and then the read-back alone checks it. Null where no request is known, where
 * the product's page does not tell all of it, or where the cart is certainly as it was.
 */
export async function addByRequest(line: CartAdd, sheet: Sheet, page: StorePage): Promise<AddResult | null> {
  const known = knownRequest(page);
  const source = { ...sheet, cookie: page.document.cookie };
  const request = known === null ? null : requestFor(known.template, source, line.quantity, known.isProven);
  if (known === null || request === null) return null;
  // Without a number in it the request adds one each time.
  const times = known.template.quantityAt === null ? line.quantity : 1;
  if (known.isProven) {
    const isSent = await send(request, times, page);
    if (isSent) return { sku: line.sku, isAccepted: true, added: null, reason: null };
    // The store has changed, or its visit has ended: where the cart is as it was, the line is pressed in and the request learned anew.
    forgetLearned(page, 'addRequest');
    const now = (await readByRequest(page))?.cart;
    if (now !== undefined && heldQuantity(now, line.sku) === line.held) return unchanged(page);
    return { sku: line.sku, isAccepted: true, added: null, reason: null };
  }
  const before = (await readByRequest(page))?.cart;
  if (before === undefined) return null;
  await send(request, times, page);
  const after = (await readByRequest(page))?.cart;
  if (after === undefined) return { sku: line.sku, isAccepted: true, added: null, reason: null };
  const gained = heldQuantity(after, line.sku) - heldQuantity(before, line.sku);
  const others = gainedBeside(line.sku, before, after);
  if (gained === line.quantity && others.length === 0) {
    const value: KnownRequest = { template: known.template, isProven: true };
    tellLearned(page, 'addRequest', value, `The cart gained ${String(gained)} by it, and nothing else.`);
  } else forgetLearned(page, 'addRequest');
  if (gained <= 0 && others.length === 0) return unchanged(page);
  return {
    sku: line.sku,
    isAccepted: true,
    added: Math.max(0, gained),
    reason: gained >= line.quantity ? null : 'The store did not put all of it in the cart.',
    ...(others.length === 0 ? {} : { cameWith: others }),
  };
}

/** Learns the request from what the page was seen to ask while this line's button was pressed; kept until a cart proves it. */
export async function learnAddRequest(line: CartAdd, seen: unknown, page: StorePage): Promise<void> {
  if (line.url === null || knownRequest(page) !== null) return;
  const sheet = await askSheet(page, line.url, { accept: [404, 410] });
  const { cookie } = page.document;
  const pressed = {
    source: { ...sheet, cookie },
    pressedOn: { document: page.document, url: page.location.href, cookie },
    title: line.title,
    quantity: line.quantity,
  };
  const template = chooseTemplate(seen, pressed);
  if (template === null) return;
  const value: KnownRequest = { template, isProven: false };
  tellLearned(page, 'addRequest', value, 'Seen when its button was pressed; not tried yet.');
}

/** Nothing was added, and another way may be tried. */
function unchanged(page: StorePage): null {
  wroteNothing(page);
  return null;
}

/** Statuses by which a store says that it did not take a request; a request it cannot work on any more may end in any of them. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 415, 419, 422, 500, 501, 502, 503, 504];

/** Whether the store took it. */
async function send(
  { path, ...request }: NonNullable<ReturnType<typeof requestFor>>,
  times: number,
  page: StorePage,
): Promise<boolean> {
  for (let sent = 0; sent < times; sent += 1) {
    willWrite(page);
    const answer = await ask(page, path, { ...request, accept: refusals });
    if (answer.status >= 400) return false;
  }
  return true;
}

function knownRequest(page: StorePage): KnownRequest | null {
  const told = learnedPart(page, 'addRequest');
  if (!isRecord(told) || !isRecord(told.template) || !Array.isArray(told.template.slots)) return null;
  // It is what this file stored; the store's own pages cannot write it.
  return { template: told.template as unknown as AddTemplate, isProven: told.isProven === true };
}

/** What else is more than before. */
function gainedBeside(sku: string, before: Cart, after: Cart): CameWith[] {
  const skus = new Map(after.lines.filter((line) => line.sku !== sku).map((line) => [line.sku, line.title]));
  return [...skus].flatMap(([other, title]) => {
    const quantity = heldQuantity(after, other) - heldQuantity(before, other);
    return quantity > 0 ? [{ sku: other, title, quantity }] : [];
  });
}
