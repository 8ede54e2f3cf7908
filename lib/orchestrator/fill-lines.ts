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

/** How many lines a store is given at once: at first, and at most. It gives back those it did not come to, and then gets fewer. */
const atOnce = { first: 8, most: 16 };

/** Carts in a row that could not be read after an answer that did not come: then nobody knows anything of the store any more. */
const unreadMost = 2;

/** A line the store is asked for, and how it stood before. */
interface Asked {
  was: FillLine;
  adding: FillLine;
  quantity: number;
}

/**
 * The open lines, one after another, some of them with one message. What came of them is stored together with the word that the next are
 * being added, before the store is asked for those: a worker that dies in between finds them half done and asks the cart.
 *
 * `settled` is told each line as soon as it is known what came of it.
 */
export async function fillLines(
  run: Run,
  step: Filling,
  before: Cart,
  settled: (line: FillLine) => void,
  deps: FillDeps,
): Promise<void> {
  let open = openLines(step.lines);
  // The snapshot was taken a moment ago when nothing has been attempted; after a kill the cart itself is asked first.
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
    // A store that sets numbers is told the sum: what the shopper changed meanwhile must be in it.
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
      // Whatever came of the write it was said to, the cart knows.
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
  if (news.length > 0) await deps.apply({ type: 'lines-filled', lines: news });
}

/**
 * From the front of the open lines: what the cart holds already, the lines to ask for now, and the rest. Where names come from the pages
 * (`ours`: all lines of the fill), a line that the cart may hold under another name is not asked for: nobody could tell it from a second.
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

/** What came of asking: lines that are settled, lines to ask for again, the cart as far as known, and what ends the filling. */
interface Outcome {
  done: FillLine[];
  back: FillLine[];
  cartNow: Cart;
  fatal: Error | null;
  /** How many times in a row the cart could not be read when it was asked what came of a line. */
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

/** Asks for what is missing. A refusal is that line's result, not the filling's end. */
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
      // Nobody came to it, or nobody knows: then the cart is asked before it is, and what was attempted stays noted.
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

/** The store's answers. When it gave none, what went wrong is the first line's, and how far the rest came is not known. */
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

/** A line after its answer, the cart as far as known, and whether nobody could tell what came of it. */
interface Settled {
  filled: FillLine;
  cartNow: Cart;
  isUnread: boolean;
}

/** What one answer means for its line; throws what ends the filling. */
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
  // The store may or may not have taken it. Its cart knows; adding again blindly is how carts double.
  const cartNow = await readAfterDoubt(run, line, deps);
  if (cartNow !== null && missingQuantity(line, cartNow) === 0)
    return { filled: { ...line, status: 'added', reason: null }, cartNow, isUnread: false };
  // A cart that was not seen, or not whole, does not say that the line is missing: the last reading decides.
  const isKnown = cartNow !== null && cartNow.isWhole !== false;
  const filled: FillLine = { ...line, status: isKnown ? 'refused' : 'added', reason: error.message };
  return { filled, cartNow: cartNow ?? cart, isUnread: cartNow === null };
}

/** The cart after an answer that did not come; null when it cannot be read either. */
async function readAfterDoubt(run: Run, line: FillLine, deps: FillDeps): Promise<Cart | null> {
  try {
    return await readCart(run, [line], null, deps);
  } catch (error) {
    if (isCoachError(error, ...isUnsure)) return null;
    throw error;
  }
}

/** What is known of how many came in by this write, and of what came with them, beside what earlier writes of the line brought. */
function gainedBy(line: FillLine, { added, cameWith }: AddResult): Pick<FillLine, 'gained' | 'cameWith'> {
  const others = [...(line.cameWith ?? []), ...(cameWith ?? [])];
  return {
    ...(added === null ? {} : { gained: (line.gained ?? 0) + added }),
    ...(others.length === 0 ? {} : { cameWith: others }),
  };
}
