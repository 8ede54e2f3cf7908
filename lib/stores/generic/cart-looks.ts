import type { Cart } from '../../core/cart';
import type { LivePage, StorePage } from '../page';
import { complaintsIn, newComplaint } from './complaint';
import { readCartOf } from './read-cart';

/** How long a press may take to show in the cart, and how often the cart is looked at meanwhile. */
export const looks = 5;
export const lookMs = 700;

/** As heldQuantity of core/cart, whose schemas would come along into the content script. */
export function heldQuantity(cart: Cart, sku: string): number {
  return cart.lines.reduce((held, line) => held + (line.sku === sku ? line.quantity : 0), 0);
}

/**
 * Presses something in a running page and looks at the cart until what it `gained` is what was wanted, listening meanwhile: what a page
 * says against a press is often gone after two seconds. A request of the page that was answered is worth a look at once, so is another
 * page; only a look after a full wait may settle for less than wanted, for a script may still be at it.
 */
export async function cartAfter(
  press: () => unknown,
  wanted: number,
  gained: (cart: Cart) => number,
  live: LivePage,
  page: StorePage,
): Promise<{ gained: number; said: string | null }> {
  const standing = complaintsIn(live.document());
  const heard: string[] = [];
  let seen = sightOf(live);
  await press();
  let now = 0;
  for (let waited = 0, early = 0, isPartly = false; waited < looks;) {
    const isHurried = early < looks && !isPartly;
    const isTold = await live.until((document) => {
      const complaint = newComplaint(document, standing);
      if (complaint !== null) heard.push(complaint);
      return heard.length > 0 || (isHurried && hasMoved(document, seen));
    }, lookMs);
    seen = sightOf(live);
    now = gained(await readCartOf(page));
    if (now >= wanted || (now > 0 && !isTold)) break;
    // It said no, and after one more look the cart agrees.
    if (heard.length > 0 && waited + early > 0) break;
    isPartly = now > 0;
    if (isTold) early += 1;
    else waited += 1;
  }
  return { gained: now, said: heard[0] ?? null };
}

interface Sight {
  document: Document;
  /** How many requests of the page's scripts were answered so far, by its own resource timing; 0 where it keeps none. */
  answers: number;
}

function sightOf(live: LivePage): Sight {
  const document = live.document();
  return { document, answers: answersOf(document) };
}

/** Whether a page has done something since: its scripts got an answer, or it is another page altogether and stands. */
function hasMoved(document: Document, since: Sight): boolean {
  return document === since.document ? answersOf(document) > since.answers : document.readyState === 'complete';
}

/** The shop's own answers alone: what watches its visitors is answered sooner than the press. */
function answersOf(document: Document): number {
  const timed = document.defaultView?.performance.getEntriesByType('resource') ?? [];
  const shop = `${document.defaultView?.location.origin ?? ''}/`;
  return (timed as PerformanceResourceTiming[]).filter(
    ({ initiatorType, name }) => /^(?:fetch|xmlh)/.test(initiatorType) && name.startsWith(shop),
  ).length;
}
