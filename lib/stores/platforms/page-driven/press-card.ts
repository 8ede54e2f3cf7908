import { heldQuantity } from '../../../core/cart/held-quantity';
import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { addControls } from '../../generic/add/add-control';
import { cartCount } from '../../generic/cart/cart-links';
import { isDisabled, nameOf, textOf } from '../../generic/page/visible-text';
import type { LivePage, ServedPage } from '../../page';
import { refused, taken } from '../outcomes';
import { findAll } from './card-reader';
import { readCartPage } from './cart-page';
import type { PageDrivenStore } from './page-driven-store';
import { heldOn, numberOf } from './shown-quantity';
import { seenBefore, withResults } from './open-results';

/**
 * The longest wait, in milliseconds, for the effect of a press, and the number of checks in that time when the page is the shopper's own.
 */
const pressMs = 5000;
const looks = 10;

/** Names of controls that are never pressed, whatever a selector matches: immediate payment, wishes, lists, subscriptions. */
const never = /buy (?:it )?now|\blists?\b|wish|favou?rit|subscri|registry|check ?out|notify|compare/i;
const moreWords = /^(?:increase|increment|increase quantity|add (?:one|1|another)\b|plus|\+)/i;

/**
 * Presses the card's own button once for each piece, and each time waits until the page shows one more. When a press has no visible effect,
 * it is the last one, so that nothing is added twice.
 */
export async function addByCard(line: CartAdd, page: ServedPage, store: PageDrivenStore): Promise<AddResult> {
  const press = async ({ document, live }: { document: Document; live: LivePage | null }): Promise<AddResult> => {
    const now = (): Document => live?.document() ?? document;
    const href = (): string => live?.href() ?? page.location.href;
    const card = (): Element | null => cardOf(now(), line.sku, store);
    if (card() === null) return refused(line, 'The store did not show it any more.');
    let added = 0;
    while (added < line.quantity) {
      const control = controlOf(card(), store);
      if (control === null) break;
      const before = evidence(card(), now(), href(), store);
      control.click();
      const isMore = (): boolean => hasGrown(before, evidence(card(), now(), href(), store));
      const hasShown = await shows(isMore, live, page);
      // When nothing on this page shows the cart, the cart is read after each press.
      if (!hasShown && isBlind(before) && isBlind(evidence(card(), now(), href(), store))) {
        const gained = heldQuantity(await readCartPage(page, store), line.sku) - line.held;
        if (gained <= added) break;
        added = gained;
        continue;
      }
      if (!hasShown) break;
      const after = evidence(card(), now(), href(), store);
      // A card that showed no number before may now include pieces that were already in the cart.
      added += before.held === null || after.held === null ? 1 : after.held - before.held;
    }
    if (added === 0) return refused(line, complaintOn(now()));
    return taken(line, added, added < line.quantity ? (complaintOn(now()) ?? 'The store took no more of it.') : null);
  };
  return withResults(line.title, page, store, press, { mustRun: true, at: seenBefore(page, line.sku) });
}

async function shows(isDone: () => boolean, live: LivePage | null, page: ServedPage): Promise<boolean> {
  if (live !== null) return live.until(isDone, pressMs);
  for (let look = 0; look < looks && !isDone(); look += 1) await page.wait(pressMs / looks);
  return isDone();
}

function cardOf(document: Document, sku: string, { selectors, idOf }: PageDrivenStore): Element | null {
  return [...document.querySelectorAll(selectors.card)].find((card) => idOf(card) === sku) ?? null;
}

/** The button to press: "one more" when the card has a stepper, else the button that adds the first piece. */
function controlOf(card: Element | null, { selectors }: PageDrivenStore): HTMLElement | null {
  if (card === null) return null;
  const steppers = [...card.querySelectorAll('button, [role="button"]')].filter((one) => moreWords.test(nameOf(one)));
  const described = [...findAll(card, selectors.more), ...(selectors.more === undefined ? steppers : [])];
  const first = selectors.add === undefined ? addControls(card) : findAll(card, selectors.add);
  const usable = [...described, ...first].find((one) => !isDisabled(one) && !never.test(nameOf(one)));
  return (usable as HTMLElement | undefined) ?? null;
}

interface Evidence {
  /** How many pieces of the product the cart has according to its card; null when the card does not show it. */
  held: number | null;
  /** What the page's header shows of the cart: a number of pieces, or an amount of money. */
  head: number | null;
}

function evidence(card: Element | null, document: Document, url: string, { selectors }: PageDrivenStore): Evidence {
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

/** The store's reason for a refusal, in its own words: the text of an alert, or the heading of a dialog that it opened. */
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
