import { visibleText } from '../../../tests/e2e/pages/find';
import { newCart } from '../../../tests/e2e/pages/popup';
import type { Chromium } from '../../../tests/e2e/support/chromium';
import type { Case, Wish } from '../judge/facts';
import { begin, newNotes } from './drive-notes';
import type { Notes, StoreUnderTest } from './drive-notes';
import { Shopper } from './shopper';
import { fillAndRead, plan, undo } from './steps';
import { toldOfRun } from './told-of-run';
import { within } from './within';

/** The result of a visit: the case to judge, the time of its parts, the number of requests, and what ended it early. */
export interface Visit {
  evidence: Case;
  times: Notes['times'] & { all: number };
  requests: number;
  problem: string | null;
  /** Whether the shopper finished with this cart, so that the next visit finds an empty prompt. */
  isLeft: boolean;
}

/**
 * Visits one store with one list, from the click on the icon to Undo, within `limitMs`; only to the plan if `isPlanOnly`. Never
 * throws: an error is part of the result.
 */
export async function visitStore(
  chromium: Chromium,
  store: StoreUnderTest,
  wishes: readonly Wish[],
  { limitMs, isPlanOnly = false }: { limitMs: number; isPlanOnly?: boolean },
): Promise<Visit> {
  const started = performance.now();
  const requestsBefore = store.requests();
  const notes = newNotes(store.cart(), toldOfRun(null, wishes, new Set()));
  let shopper: Shopper | null = null;
  const problem = await within(limitMs, async (signal) => {
    shopper = await Shopper.visit(chromium, store.url);
    const visiting = { shopper, store, wishes, notes, signal };
    if (!(await plan(visiting))) return;
    if (isPlanOnly) {
      notes.told.end = 'planned';
      return;
    }
    await fillAndRead(visiting);
    await undo(visiting);
  });
  const { at } = notes;
  if (problem !== null) await noteBreak(store, notes, shopper);
  begin(notes, 'leaving');
  const isLeft = await leave(shopper, problem === null);
  begin(notes, 'leaving');
  const times = { ...notes.times, all: performance.now() - started };
  return {
    evidence: {
      wishes,
      sells: store.sells,
      told: { ...notes.told, at },
      carts: notes.carts,
      isCheckoutTouched: store.isCheckoutTouched(),
      wantsMore: store.wantsMore,
    },
    times,
    requests: store.requests() - requestsBefore,
    problem: problem === null ? null : `${at}: ${problem}`,
    isLeft,
  };
}

/** A visit that failed: the cart now, and what the popup shows. */
async function noteBreak(store: StoreUnderTest, notes: Notes, shopper: Shopper | null): Promise<void> {
  if (notes.at === 'undoing') {
    notes.told.undo = { said: 'never-ended', leftover: [], sentence: '' };
    notes.carts.undone = store.cart();
  } else {
    notes.told.end = 'stuck';
    notes.carts.filled ??= store.cart();
  }
  const look = async (): Promise<void> => {
    const popup = shopper?.openPopup() ?? null;
    if (popup !== null && notes.told.sentence === null) notes.told.sentence = await visibleText(popup);
  };
  await within(2_000, look);
}

async function leave(shopper: Shopper | null, isEnded: boolean): Promise<boolean> {
  if (shopper === null) return false;
  const view = shopper.openPopup();
  const isLeft = isEnded && view !== null && (await within(3_000, () => newCart(view))) === null;
  await within(5_000, () => shopper.leave());
  return isLeft;
}
