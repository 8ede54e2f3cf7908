import type { Cart, CartRemove } from '../../../core/cart/cart';
import { isRecord } from '../../reading/loose-json';
import { parsed } from '../../learned/observed-request';
import { changedBeside } from '../../live/stale-page';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { ask } from '../../request';
import { refusalIn } from '../add/answer/answer';
import { heldQuantity } from '../cart/cart-looks';
import { willChangeCart } from '../cart/kept/last-cart';
import type { ReadCart } from '../cart/read-cart';
import type { FormRequest } from '../page/forms';
import { forgetRemoval } from './taking-request';

/** How long the requests of a reading hold, in milliseconds: the shopper may change the cart meanwhile. */
const freshMs = 4_000;

/** Statuses a request may end in that the store does not take any more. */
const refusals = [400, 404, 405, 409, 410, 415, 419, 422];

interface Standing {
  /** The requests that take the other lines out, by line; null until one was proven and left those as they were. */
  requests: ReadonlyMap<string, FormRequest> | null;
  at: number;
  /** Lines such a request was sent for since the cart was read. */
  sent: Set<string>;
  /** The store said something against one: none stands any more without being proven anew. */
  isDoubted: boolean;
}

const standingOf = perPage<Standing>(() => ({
  requests: null,
  at: 0,
  sent: new Set(),
  isDoubted: false,
}));

/**
 * Notes, after a line was taken out by a request and nothing else changed, what takes out the others: only where no request is another now
 * than it was before. Those that name a line by its place, or by a word that holds once, are asked for anew each time; so are those that may name
 * a place where it was the last line that went. Whether two or more stand.
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
  // Of the last line nothing stood behind it that could have moved up.
  const wasLast = !after.has([...before.keys()].at(-1) ?? '');
  const standing = standingOf(page);
  const isSafe = isSteady && areApart(after) && !(wasLast && countsPlaces([...after.values()].map(textOf)));
  standing.requests = isSafe && after.size > 0 ? after : null;
  standing.at = performance.now();
  return isSafe && after.size > 1;
}

/**
 * The same without a line taken out before, where that was seen in another cart: only for requests that are all apart and may not name
 * places. Whether they stand.
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

/** Whether requests, in the order of their lines, may name each by its place: somewhere in them a number goes up by one from line to line. */
function countsPlaces(texts: readonly string[]): boolean {
  const [first = [], ...others] = texts.map((text) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number)));
  return (
    others.length > 0 && first.some((from, at) => others.every((numbers, index) => numbers[at] === from + index + 1))
  );
}

/** To be called before the cart is changed in any other way: the requests stand no more. */
export function dropStanding(page: StorePage): void {
  standingOf(page).requests = null;
}

/**
 * Takes a whole line out by a request that was proven for another, without asking for the cart around it: that is for whoever reads the
 * cart at the end. False where none stands, or the store said something against it; then the cart is asked.
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

/** How long lines are taken out before word goes back of how far it came, in milliseconds: Stop waits for no longer. */
const turnMs = 400;

/** Takes out lines by the requests that stand, from the front, for as long as a turn goes; how many were begun. */
export async function takeOut(lines: readonly CartRemove[], page: StorePage): Promise<number> {
  const end = performance.now() + turnMs;
  let begun = 0;
  for (const line of lines) {
    if (performance.now() > end || !(await sendStanding(line, page))) break;
    begun += 1;
  }
  return begun;
}

/** Holds what was sent against a cart that was read: where a line is still in, its request is not believed any more. */
export function checkSent(cart: Cart, page: StorePage): void {
  const standing = standingOf(page);
  standing.requests = null;
  if (cart.isWhole === false) return;
  const isLeft = [...standing.sent].some((lineId) => cart.lines.some((line) => line.lineId === lineId));
  standing.sent.clear();
  if (isLeft) forgetRemoval(page);
}

/** Whether a cart lost just one line of another reading, whole, and nothing else changed. */
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
