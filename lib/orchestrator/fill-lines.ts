import type { AddAnswer } from '../core/cart/add-answer';
import { heldQuantity } from '../core/cart/held-quantity';
import type { AddResult, Cart, CartAdd, CartLine } from '../core/cart/cart';
import { fromErrorInfo, isCoachError, toErrorInfo } from '../core/errors';
import { missingQuantity } from '../core/cart/fill';
import type { FillLine } from '../core/cart/fill';
import type { Run } from '../core/run/run';
import type { StepOf } from '../core/run/run-step';
import { possibleDuplicate } from '../core/cart/names/possible-duplicate';
import { openLines } from '../core/run/run-fill';
import { isAdapterBroken, isByOwnAdapter } from './any-store-fallback';
import type { FillDeps } from './fill-deps';
import { refusals, isUnsure } from './line-errors';
import { readCart } from './read-named-cart';
import { isRateLimit, RateLimitRetries } from './rate-limit';

type Filling = StepOf<'filling'>;

/** How many lines a store gets at once, at first and at most. It returns the lines it did not begin and then gets fewer. */
const atOnce = { first: 8, most: 16 };

/** The number of unreadable carts in a row, after answers that did not come, that ends the fill: the store's state is unknown then. */
const unreadMost = 2;

/** A line to add, and its state before. */
interface Asked {
  was: FillLine;
  adding: FillLine;
  quantity: number;
}

/**
 * Adds the open lines one after another, some of them in one message. Before the store is asked for lines, one write stores the results
 * of the previous lines and that these are being added: a new worker then finds them half done and asks the cart.
 * @param settled called with each line as soon as its result is known
 * @returns the write of the last results, which may still be under way: the cart may be read meanwhile, but not changed
 */
export async function fillLines(
  run: Run,
  step: Filling,
  before: Cart,
  settled: (line: FillLine) => void,
  deps: FillDeps,
): Promise<{ stored: Promise<unknown> }> {
  let open = openLines(step.lines);
  // When nothing was attempted yet the snapshot is still valid; after a kill the cart is read first.
  const isFresh = step.lines.every((line) => line.status === 'waiting' && line.attempted === 0);
  let cart = isFresh || open.length === 0 ? before : await readCart(run, step.lines, before, deps);
  const isByPages = !isByOwnAdapter(run);
  let news: FillLine[] = [];
  let most = atOnce.first;
  let unread = 0;
  const slow = new RateLimitRetries(deps);
  let mostAtOnce: number = atOnce.most;
  for (let isFirst = true; open.length > 0; isFirst = false) {
    deps.signal.throwIfAborted();
    // A store that sets a number gets the sum, which must include what the shopper changed meanwhile.
    const isSetting = run.store.cartWrites === 'sets';
    if (isSetting && !isFirst) cart = await readCart(run, step.lines, before, deps);
    const { there, asked, later } = nextOf(open, cart, isSetting ? 1 : most, isByPages ? step.lines : null);
    there.forEach(settled);
    news.push(...there);
    open = later;
    if (asked.length === 0) continue;
    await deps.apply({ type: 'lines-filled', lines: [...news, ...asked.map(({ adding }) => adding)] });
    const outcome = await addTraced(run, asked, cart, unread, deps);
    const { done, back, cartNow, fatal } = outcome;
    unread = outcome.unread;
    done.forEach(settled);
    news = [...done, ...back];
    open = [...back, ...open];
    cart = cartNow;
    most = Math.min(mostAtOnce, Math.max(1, 2 * done.length));
    if (done.length > 0) slow.reset();
    if (fatal === null) continue;
    deps.signal.throwIfAborted();
    if (await slow.waitBeforeRetry(fatal)) {
      most = mostAtOnce = 1;
      // Whatever the answer to the write was, the cart decides.
      cart = await readCart(run, step.lines, before, deps);
      continue;
    }
    if (slow.isExhausted && isRateLimit(fatal)) {
      const left = open.map((line): FillLine => ({ ...line, status: 'refused', reason: fatal.message }));
      left.forEach(settled);
      news.push(...left);
      break;
    }
    await deps.apply({ type: 'lines-filled', lines: news });
    throw fatal;
  }
  const stored = news.length > 0 ? deps.apply({ type: 'lines-filled', lines: news }) : Promise.resolve();
  // Whoever awaits it is told of a failure; until then it is not an unhandled one.
  stored.catch(() => undefined);
  return { stored };
}

/**
 * Splits the open lines from the front: lines the cart already has, lines to add now, and the rest. Where names come from the pages
 * (`ours`: all lines of the fill), a line that the cart may have under another name is not added, because a second one could not be told
 * apart.
 */
function nextOf(open: readonly FillLine[], cart: Cart, most: number, ours: readonly FillLine[] | null) {
  const there: FillLine[] = [];
  const asked: Asked[] = [];
  const rest = [...open];
  for (let line = rest[0]; line !== undefined && asked.length < most; line = rest[0]) {
    rest.shift();
    const quantity = missingQuantity(line, cart);
    const perhaps = ours === null || heldQuantity(cart, line.sku) > 0 ? undefined : possibleDuplicate(cart, line, ours);
    if (quantity === 0) there.push({ ...line, status: line.attempted > 0 ? 'added' : 'already-there', reason: null });
    else if (perhaps !== undefined)
      there.push({ ...line, status: line.attempted > 0 ? 'added' : 'refused', reason: withheldReason(perhaps) });
    else {
      const attempted = Math.min(line.wanted, line.attempted + quantity);
      asked.push({ was: line, adding: { ...line, status: 'adding', attempted }, quantity });
    }
  }
  return { there, asked, later: rest };
}

function withheldReason({ title }: CartLine): string {
  return `The cart held “${title.slice(0, 80)}”, which may be it, so the store was not asked for another.`;
}

/** The result of adding: settled lines, lines to add again, the cart as far as known, and the error that ends the fill. */
interface Outcome {
  done: FillLine[];
  back: FillLine[];
  cartNow: Cart;
  fatal: Error | null;
  /** How many times in a row the cart could not be read to find the result of a line. */
  unread: number;
}

async function addTraced(
  run: Run,
  asked: readonly Asked[],
  cart: Cart,
  unread: number,
  deps: FillDeps,
): Promise<Outcome> {
  const span = deps.trace.child('add_to_cart', {
    lines: asked.map(({ was, quantity }) => ({ product: was.title, quantity })),
  });
  try {
    const outcome = await add(run, asked, cart, unread, deps);
    const told = outcome.done.map(({ title, status, reason }) => ({ product: title, status, reason }));
    if (outcome.fatal === null) span.end({ lines: told });
    else span.fail(outcome.fatal);
    return outcome;
  } catch (error) {
    span.fail(error);
    throw error;
  }
}

/** Adds what is missing. A refusal is the result of that line and does not end the fill. */
async function add(run: Run, asked: readonly Asked[], cart: Cart, unread: number, deps: FillDeps): Promise<Outcome> {
  const adds = asked.map(({ was: { sku, url, title }, quantity }): CartAdd => ({
    sku,
    url,
    title,
    quantity,
    held: heldQuantity(cart, sku),
  }));
  const { answers, isRestUnknown } = await answersTo(adds, deps);
  const outcome: Outcome = { done: [], back: [], cartNow: cart, fatal: null, unread };
  for (const [index, { was, adding }] of asked.entries()) {
    const answer = answers[index];
    if (answer === undefined) {
      // The line was not begun, or its result is unknown: the cart is read before it is tried again, and the attempt stays recorded.
      outcome.back.push(isRestUnknown ? { ...adding, status: 'waiting' } : was);
      continue;
    }
    try {
      const { filled, cartNow, isUnread } = await settle(run, adding, answer, outcome.cartNow, deps);
      outcome.done.push(filled);
      outcome.cartNow = cartNow;
      outcome.unread = isUnread ? outcome.unread + 1 : 0;
      if (outcome.unread >= unreadMost && 'error' in answer) outcome.fatal = fromErrorInfo(answer.error);
    } catch (error) {
      if (!isCoachError(error)) throw error;
      outcome.fatal = error;
      if (isRateLimit(error)) outcome.back.push({ ...adding, status: 'waiting' });
    }
  }
  return outcome;
}

/** The store's answers. When it gave none, the error belongs to the first line, and how far the others came is unknown. */
async function answersTo(
  adds: readonly CartAdd[],
  { store, signal }: FillDeps,
): Promise<{ answers: AddAnswer[]; isRestUnknown: boolean }> {
  try {
    return { answers: await store.addToCart(adds, signal), isRestUnknown: false };
  } catch (error) {
    if (!isCoachError(error, ...refusals, ...isUnsure) && !isRateLimit(error)) throw error;
    return { answers: [{ error: toErrorInfo(error) }], isRestUnknown: true };
  }
}

/** A line after its answer, the cart as far as known, and whether the result is unknown. */
interface Settled {
  filled: FillLine;
  cartNow: Cart;
  isUnread: boolean;
}

/** The meaning of one answer for its line; throws an error that ends the fill. */
async function settle(run: Run, line: FillLine, answer: AddAnswer, cart: Cart, deps: FillDeps): Promise<Settled> {
  if (!('error' in answer)) {
    const filled: FillLine = answer.isAccepted
      ? { ...line, ...gainedBy(line, answer), status: 'added', reason: answer.reason }
      : { ...line, status: 'refused', reason: answer.reason ?? 'The store refused it.' };
    return { filled, cartNow: cart, isUnread: false };
  }
  const error: Error = fromErrorInfo(answer.error);
  if (isAdapterBroken(run, error)) throw error;
  if (isCoachError(error, ...refusals)) {
    return { filled: { ...line, status: 'refused', reason: error.message }, cartNow: cart, isUnread: false };
  }
  if (!isCoachError(error, ...isUnsure)) throw error;
  // The store may or may not have accepted it. Its cart decides; adding again without reading it could double the line.
  const cartNow = await readAfterDoubt(run, line, deps);
  if (cartNow !== null && missingQuantity(line, cartNow) === 0)
    return { filled: { ...line, status: 'added', reason: null }, cartNow, isUnread: false };
  // A cart that was not seen, or only partly, cannot show that the line is missing; the last reading decides.
  const isKnown = cartNow !== null && cartNow.isWhole !== false;
  const filled: FillLine = { ...line, status: isKnown ? 'refused' : 'added', reason: error.message };
  return { filled, cartNow: cartNow ?? cart, isUnread: cartNow === null };
}

/** The cart after a missing answer; null when it cannot be read either. */
async function readAfterDoubt(run: Run, line: FillLine, deps: FillDeps): Promise<Cart | null> {
  try {
    return await readCart(run, [line], null, deps);
  } catch (error) {
    if (isCoachError(error, ...isUnsure)) return null;
    throw error;
  }
}

/**
 * What is known about the packs that this write added and about extras that came with it, added to the results of earlier writes of the
 * line.
 */
function gainedBy(line: FillLine, { added, cameWith }: AddResult): Pick<FillLine, 'gained' | 'cameWith'> {
  const others = [...(line.cameWith ?? []), ...(cameWith ?? [])];
  return {
    ...(added === null ? {} : { gained: (line.gained ?? 0) + added }),
    ...(others.length === 0 ? {} : { cameWith: others }),
  };
}
