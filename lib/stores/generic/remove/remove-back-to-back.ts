import type { Cart, CartRemove } from '../../../core/cart/cart';
import { isRecord } from '../../reading/json-fields';
import { parsed } from '../../learned/observed-request';
import { changedBeside } from '../../live/stale-page';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { ask } from '../../request';
import { refusalIn } from '../add/answer/write-answer';
import { heldQuantity } from '../../../core/cart/held-quantity';
import { willChangeCart } from '../cart/kept/last-cart';
import type { ReadCart } from '../cart/cart-reading';
import type { FormRequest } from '../page/form-request';
import { forgetRemoval } from './removal-request';

/** Milliseconds for which the requests from one reading are used; the shopper may change the cart meanwhile. */
const freshMs = 4_000;

/** Statuses with which stores refuse an outdated request. */
const refusals = [400, 404, 405, 409, 410, 415, 419, 422];

interface Standing {
  /** Requests that remove the other lines, by line id. Null until one request was proven and left the others unchanged. */
  requests: ReadonlyMap<string, FormRequest> | null;
  at: number;
  /** Lines for which such a request was sent since the cart was read. */
  sent: Set<string>;
  /** Whether the store complained about one. Then each has to be proven again. */
  isDoubted: boolean;
}

const standingOf = perPage<Standing>(() => ({
  requests: null,
  at: 0,
  sent: new Set(),
  isDoubted: false,
}));

/**
 * Call after a request removed a line and nothing else changed. Keeps the requests of the other lines, to be sent without reading
 * the cart in between, if that is safe: none of them has changed by the removal, and no two are alike. Not safe are requests that
 * name a line by its position (also suspected if it was the last line that went) or by a value that is valid once. Returns
 * whether two or more are kept.
 */
export function noteStanding(
  before: ReadonlyMap<string, FormRequest>,
  after: ReadonlyMap<string, FormRequest>,
  page: StorePage,
): boolean {
  const isSteady = [...after].every(([lineId, request]) => {
    const was = before.get(lineId);
    return was !== undefined && textOf(was) === textOf(request);
  });
  // If the last line was removed, no line behind it could have moved up, so positions would not show.
  const wasLast = !after.has([...before.keys()].at(-1) ?? '');
  const standing = standingOf(page);
  const isSafe = isSteady && areApart(after) && !(wasLast && countsPlaces([...after.values()].map(textOf)));
  standing.requests = isSafe && after.size > 0 ? after : null;
  standing.at = performance.now();
  return isSafe && after.size > 1;
}

/**
 * Keeps the requests without removing a line first, if this was proven in another cart of this store. Only for requests that are
 * all different and cannot name positions. Returns whether they are kept.
 */
export function standAsProven(requests: ReadonlyMap<string, FormRequest>, page: StorePage): boolean {
  const standing = standingOf(page);
  const isSafe =
    !standing.isDoubted && areApart(requests) && !countsPlaces([...requests.values()].map(textOf)) && requests.size > 0;
  if (isSafe) {
    standing.requests = requests;
    standing.at = performance.now();
  }
  return isSafe;
}

function areApart(requests: ReadonlyMap<string, FormRequest>): boolean {
  return new Set([...requests.values()].map(textOf)).size === requests.size;
}

/**
 * Whether requests, in the order of their lines, may name lines by position: one number in them goes up by one from line to line.
 */
function countsPlaces(texts: readonly string[]): boolean {
  const [first = [], ...others] = texts.map((text) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number)));
  return (
    others.length > 0 && first.some((from, at) => others.every((numbers, index) => numbers[at] === from + index + 1))
  );
}

/** Call before the cart is changed in any other way: the kept requests are dropped. */
export function dropStanding(page: StorePage): void {
  standingOf(page).requests = null;
}

/**
 * Removes a whole line by a kept request, without reading the cart; the cart is read at the end. False if there is no such
 * request or the store complains; then the caller reads the cart.
 */
export async function sendStanding(line: CartRemove, page: StorePage): Promise<boolean> {
  const standing = standingOf(page);
  const request = standing.requests?.get(line.lineId);
  const isFresh = performance.now() - standing.at < freshMs && !standing.sent.has(line.lineId);
  if (request === undefined || !isFresh || line.quantity < line.held) {
    dropStanding(page);
    return false;
  }
  standing.sent.add(line.lineId);
  willChangeCart(page);
  const answer = await ask(page, request.path, { ...request.request, accept: refusals });
  changedBeside(page);
  const data = /^\s*[{[]/.test(answer.text) ? parsed(answer.text) : undefined;
  const isClean = answer.status < 400 && (!isRecord(data) || refusalIn(data, 0) === null);
  if (!isClean) {
    dropStanding(page);
    standing.isDoubted = true;
  }
  return isClean;
}

/** Milliseconds of removing lines after which progress is reported; Stop waits no longer than this. */
const turnMs = 400;

/** Removes lines from the front by kept requests, for one turn. Returns the number of lines that were begun. */
export async function takeOut(lines: readonly CartRemove[], page: StorePage): Promise<number> {
  const end = performance.now() + turnMs;
  let begun = 0;
  for (const line of lines) {
    if (performance.now() > end || !(await sendStanding(line, page))) break;
    begun += 1;
  }
  return begun;
}

/**
 * Compares the sent requests with a cart that was read. If a line is still in it, the store's removal request is not believed any
 * more.
 */
export function checkSent(cart: Cart, page: StorePage): void {
  const standing = standingOf(page);
  standing.requests = null;
  if (cart.isWhole === false) return;
  const isLeft = [...standing.sent].some((lineId) => cart.lines.some((line) => line.lineId === lineId));
  standing.sent.clear();
  if (isLeft) forgetRemoval(page);
}

/** Whether a cart lost exactly one whole line since another reading, and nothing else changed. */
export function lostJust(lineId: string, before: ReadCart, after: Cart): boolean {
  const rest = before.cart.lines.filter((line) => line.lineId !== lineId);
  return (
    after.isWhole !== false &&
    rest.length === before.cart.lines.length - 1 &&
    after.lines.length === rest.length &&
    rest.every((line) => after.lines.some((now) => now.lineId === line.lineId && now.quantity === line.quantity)) &&
    rest.every(({ sku }) => heldQuantity(after, sku) > 0)
  );
}

function textOf({ path, request }: FormRequest): string {
  const { body } = request;
  const fields = body instanceof FormData ? [...body].map(([name, value]) => [name, value]) : String(body ?? '');
  return JSON.stringify([request.method, path, request.headers, fields]);
}
