import { alignCart } from '../../core/cart/align-cart';
import { heldQuantity } from '../../core/cart/held-quantity';
import { isCoachError } from '../../core/errors';
import type { AddAnswer } from '../../core/cart/add-answer';
import type { AddResult, Cart, CartAdd } from '../../core/cart/cart';
import type { NavigationTraits } from './navigation-traits';

/** What adding needs of the store in the tab. */
export interface StoreWithCart {
  add(lines: readonly CartAdd[], signal: AbortSignal): Promise<{ answers: AddAnswer[]; isUnsure: boolean }>;
  readCart(signal: AbortSignal): Promise<Cart>;
  traits: NavigationTraits;
  pause(ms: number): Promise<void>;
}

/** What reading the cart may fail of while the shopper and the tab are still there. */
const unreadable = ['store/element-missing', 'store/timeout', 'store/unreachable', 'store/server-error'] as const;

/** How long a cart may lag behind a press. */
const lagMs = 1_500;

/**
 * Adds lines; where only another page tells what came of one, the cart is asked, and what is missing of it is asked for once more. The
 * store's word is never believed over its cart, and nothing is pressed again before the cart was seen twice without it.
 */
export async function addAndCheckCart(
  lines: readonly CartAdd[],
  store: StoreWithCart,
  signal: AbortSignal,
): Promise<AddAnswer[]> {
  const units = store.traits.held;
  const { answers, isUnsure } = await store.add(lines, signal);
  const last = answers.at(-1);
  const line = lines[answers.length - 1];
  if (!isUnsure || last === undefined || line === undefined || 'error' in last) return answers;
  return [...answers.slice(0, -1), await completed(line, last, { ...store, units }, signal)];
}

/**
 * What came of a line by the cart; asks for the rest of it as long as each time puts something in. A press that left the whole cart as it
 * was is made once more, unless the page said something against it: before its scripts have taken a page over a press does nothing. `units`: what the cart held before it.
 */
async function completed(
  line: CartAdd,
  first: AddResult,
  store: StoreWithCart & { units: number | null },
  signal: AbortSignal,
): Promise<AddResult> {
  let result = first;
  let held = line.held;
  let isPressedAgain = false;
  let asked = line.quantity;
  let { units } = store;
  const goal = line.held + line.quantity;
  for (let times = 0; times <= line.quantity; times += 1) {
    store.traits.isHeldWhole = false;
    const now = await heldAfter({ ...line, quantity: asked }, held, store, signal).catch((error: unknown) => {
      // It was pressed: a cart that cannot be read now is for the read-back to tell of.
      if (isCoachError(error, ...unreadable)) return held;
      throw error;
    });
    // Its button sets the number: what was there before is asked for along with the rest.
    const isSet = now < held;
    if (now !== held) {
      held = now;
      // The next press is held against the cart as this one left it.
      units = store.traits.held;
    } else if (isPressedAgain || isSaidNo(result) || !isAsBefore(store.traits, units)) break;
    else isPressedAgain = store.traits.hydratesLate = true;
    if (held >= goal || (isSaidNo(result) && !isSet)) break;
    asked = isSet ? goal : goal - held;
    const { answers } = await store.add([{ ...line, quantity: asked, held: isSet ? 0 : held }], signal);
    const [next] = answers;
    if (next === undefined || 'error' in next || !next.isAccepted) {
      const reason = next === undefined ? null : 'error' in next ? next.error.message : next.reason;
      return { ...result, added: held - line.held, reason };
    }
    result = next;
  }
  // Accepted and not seen: what is said of it is the read-back's to say.
  return { ...result, added: held > line.held ? held - line.held : null };
}

/** Whether the page said something against the press before it was left: then it was awake, and a further press would be told the same. */
function isSaidNo({ added, reason }: AddResult): boolean {
  return added === null && reason !== null;
}

/** Whether the cart was seen whole, by what the store sends and by a page that runs, and holds what it held before the press. */
function isAsBefore(traits: NavigationTraits, units: number | null): boolean {
  return units !== null && traits.held === units && traits.isHeldWhole === true;
}

/** How many the cart holds by what the store sends and, where that shows nothing new, by the page that runs; looked at twice. */
async function heldAfter(
  line: CartAdd,
  before: number,
  { readCart, traits, pause }: StoreWithCart,
  signal: AbortSignal,
): Promise<number> {
  // A page that was just opened knows no product's name.
  const held = async (): Promise<number> => heldQuantity(alignCart(await readCart(signal), [line]), line.sku);
  for (const isLast of [false, true]) {
    const sent = await held();
    if (sent > before) return sent;
    if (!traits.isCartScripted) {
      traits.isCartScripted = true;
      const shown = await held();
      if (shown > before) return shown;
      traits.isCartScripted = false;
    }
    // Fewer than before, and just as many as were asked for.
    if (isLast && sent > 0 && sent < before && sent === line.quantity) return sent;
    if (!isLast) await pause(lagMs);
  }
  return before;
}
