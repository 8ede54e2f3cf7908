import type { AddAnswer } from '../../core/cart/add-answer';
import type { AddResult, CartAdd, CartRemove } from '../../core/cart/cart';
import { toErrorInfo } from '../../core/errors';
import { isNeedsVisit } from '../live/needs-visit';
import { isMissingScript } from '../missing-script';
import type { ServedPage } from '../page';
import type { StoreAdapter } from '../store-adapter';

/** How long lines are added or removed before the answer reports the progress, in milliseconds. */
const turnMs = 400;

/**
 * Adds lines for the length of a turn, at least the first one, so that a fast store does not need one message for each line. Stop and the
 * shown progress wait at most for one turn and the line begun in it. An error takes the place of its line's answer and ends the turn.
 */
export async function addInTurn(
  lines: readonly CartAdd[],
  add: (line: CartAdd) => Promise<AddResult>,
  page: ServedPage,
): Promise<AddAnswer[]> {
  const { tab } = page;
  const end = performance.now() + turnMs;
  const answers: AddAnswer[] = [];
  for (const [at, line] of lines.entries()) {
    if (answers.length > 0 && performance.now() > end) break;
    page.upcoming = lines.slice(at + 1);
    if (tab !== undefined) tab.hasWritten = false;
    try {
      answers.push(await add(line));
    } catch (error) {
      const isAway = isNeedsVisit(error);
      const isUnbegun = isMissingScript(error) || (isAway && tab?.hasWritten !== true);
      if (isUnbegun && answers.length === 0) throw error;
      if (tab !== undefined) tab.isUnsure = isAway && !isUnbegun;
      if (!isUnbegun)
        answers.push(
          isAway ? { sku: line.sku, isAccepted: true, added: null, reason: null } : { error: toErrorInfo(error) },
        );
      break;
    }
  }
  return answers;
}

/**
 * Removes whole lines for the length of a turn. Returns how many are gone. A line that fails, needs another page or is only partly removed
 * is left to a request of its own, which gives the reason; a line that is gone cannot be removed twice.
 */
export async function takeOutInTurn(
  lines: readonly CartRemove[],
  store: StoreAdapter,
  page: ServedPage,
): Promise<number> {
  const end = performance.now() + turnMs;
  let taken = 0;
  for (const line of lines) {
    if (performance.now() > end || line.quantity < line.held) break;
    try {
      await store.removeFromCart(line, page);
    } catch {
      break;
    }
    taken += 1;
  }
  return taken;
}
