import { heldQuantity } from '../../../core/cart/held-quantity';
import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { addControls } from '../../generic/add/add-control';
import { cartCount } from '../../generic/cart/cart-links';
import { isDisabled, nameOf, textOf } from '../../generic/page/visible-text';
import type { LivePage, ServedPage } from '../../page';
import { refused, taken } from '../outcomes';
import { findAll } from './card-reader';
import { readGrocerCart } from './cart-page';
import type { Grocer } from './grocer';
import { heldOn, numberOf } from './grocer-quantity';
import { seenBefore, withResults } from './grocer-results';

/** How long one press may take to show, and how many looks are taken meanwhile where the page is the shopper's own. */
const pressMs = 5000;
const looks = 10;

/** Never pressed, whatever a selector says: paying at once, wishes, lists, standing orders. */
const never = /buy (?:it )?now|\blists?\b|wish|favou?rit|subscri|registry|check ?out|notify|compare/i;
const moreWords = /^(?:increase|increment|increase quantity|add (?:one|1|another)\b|plus|\+)/i;

/**
 * Presses the card's own button as often as it takes, each time until the page shows one more. A press whose effect does not show is
 * the last one: nothing is ever put in twice.
 */
export async function addByCard(line: CartAdd, page: ServedPage, grocer: Grocer): Promise<AddResult> {
  const press = async ({ document, live }: { document: Document; live: LivePage | null }): Promise<AddResult> => {
    const now = (): Document => live?.document() ?? document;
    const href = (): string => live?.href() ?? page.location.href;
    const card = (): Element | null => cardOf(now(), line.sku, grocer);
    if (card() === null) return refused(line, 'The store did not show it any more.');
    let added = 0;
    while (added < line.quantity) {
      const control = controlOf(card(), grocer);
      if (control === null) break;
      const before = evidence(card(), now(), href(), grocer);
      control.click();
      const isMore = (): boolean => hasGrown(before, evidence(card(), now(), href(), grocer));
      const hasShown = await shows(isMore, live, page);
      // Nothing on this page tells of the cart: the cart itself is asked, after each press.
      if (!hasShown && isBlind(before) && isBlind(evidence(card(), now(), href(), grocer))) {
        const gained = heldQuantity(await readGrocerCart(page, grocer), line.sku) - line.held;
        if (gained <= added) break;
        added = gained;
        continue;
      }
      if (!hasShown) break;
      const after = evidence(card(), now(), href(), grocer);
      // A card that showed no number before may now show what the cart held already besides.
      added += before.held === null || after.held === null ? 1 : after.held - before.held;
    }
    if (added === 0) return refused(line, complaintOn(now()));
    return taken(line, added, added < line.quantity ? (complaintOn(now()) ?? 'The store took no more of it.') : null);
  };
  return withResults(line.title, page, grocer, press, { mustRun: true, at: seenBefore(page, line.sku) });
}

async function shows(isDone: () => boolean, live: LivePage | null, page: ServedPage): Promise<boolean> {
  if (live !== null) return live.until(isDone, pressMs);
  for (let look = 0; look < looks && !isDone(); look += 1) await page.wait(pressMs / looks);
  return isDone();
}

function cardOf(document: Document, sku: string, { selectors, idOf }: Grocer): Element | null {
  return [...document.querySelectorAll(selectors.card)].find((card) => idOf(card) === sku) ?? null;
}

/** "One more" where the card has a stepper, else the button that adds the first. */
function controlOf(card: Element | null, { selectors }: Grocer): HTMLElement | null {
  if (card === null) return null;
  const steppers = [...card.querySelectorAll('button, [role="button"]')].filter((one) => moreWords.test(nameOf(one)));
  const described = [...findAll(card, selectors.more), ...(selectors.more === undefined ? steppers : [])];
  const first = selectors.add === undefined ? addControls(card) : findAll(card, selectors.add);
  const usable = [...described, ...first].find((one) => !isDisabled(one) && !never.test(nameOf(one)));
  return (usable as HTMLElement | undefined) ?? null;
}

interface Evidence {
  /** How many of the product its card says the cart holds; null when it does not say. */
  held: number | null;
  /** What the page's head says of the cart: a number of things, or an amount of money. */
  head: number | null;
}

function evidence(card: Element | null, document: Document, url: string, { selectors }: Grocer): Evidence {
  const head = selectors.count === undefined ? null : document.querySelector(selectors.count);
  return {
    held: card === null ? null : heldOn(card, selectors.quantity),
    head: head === null ? cartCount({ document, url }) : numberOf(head),
  };
}

function isBlind({ held, head }: Evidence): boolean {
  return held === null && head === null;
}

function hasGrown(before: Evidence, after: Evidence): boolean {
  if (after.held !== null) return after.held > (before.held ?? 0);
  return after.head !== null && before.head !== null && after.head > before.head;
}

/** Why the store would not, in its own words: what it said in an alert, or what a dialog it opened asks for. */
function complaintOn(document: Document): string | null {
  for (const place of document.querySelectorAll(
    '[role="alert"], [role="dialog"] h1, [role="dialog"] h2, dialog[open] h2',
  )) {
    const text = textOf(place);
    if (
      /limit|max|only|stock|unavailable|sign in|log in|choose|select|store|deliver|pick ?up|zip|post ?code/i.test(
        text,
      ) &&
      text.length <= 200
    ) {
      return text;
    }
  }
  return null;
}
