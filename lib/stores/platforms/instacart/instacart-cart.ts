import type { AddResult, Cart, CartAdd, CartRemove } from '../../../core/cart/cart';
import { productId, selectors, withResults } from './instacart-results';
import type { AdapterPage, LivePage } from '../../adapter-page';

/** The longest waits, in milliseconds, for the effect of a press and for the lines in the drawer. */
const pressMs = 4000;
const drawerMs = 8000;

const drawerSelector = '[role="dialog"][aria-label="Cart"]';
const opener = '[data-testid="floating-cart-button"], button[aria-label^="View Cart"]';
const fewer = 'button[aria-label^="Decrement quantity"], button[aria-label^="Remove"]';

/** Presses the card's own button once for each piece, and each time waits until the card shows one more. */
export async function addByCard(line: CartAdd, page: AdapterPage): Promise<AddResult> {
  return withResults(line.title, page, async ({ document, live }) => {
    const card = (): Element | null => cardOf(live?.document() ?? document, line.sku);
    if (card() === null) return page.outcome.refused(line, 'The store did not show it any more.');
    const before = quantityIn(card());
    let now = before;
    while (now - before < line.quantity) {
      const control = pressable(card(), page);
      if (control === null) break;
      control.click();
      const last = now;
      const isMore = (): boolean => quantityIn(card()) > last;
      const hasGrown = live === null ? await settles(isMore, page) : await live.until(isMore, pressMs);
      if (!hasGrown) break;
      now = quantityIn(card());
    }
    if (now <= before) return page.outcome.refused(line, null);
    return page.outcome.taken(
      line,
      now - before,
      now - before < line.quantity ? 'The store took no more of it.' : null,
    );
  });
}

async function settles(isDone: () => boolean, page: AdapterPage): Promise<boolean> {
  for (let look = 0; look < 10; look += 1) {
    if (isDone()) return true;
    await page.wait(pressMs / 10);
  }
  return isDone();
}

function cardOf(document: Document, sku: string): Element | null {
  return (
    [...document.querySelectorAll(selectors.card)].find(
      (card) => productId(card.querySelector(selectors.productLink)?.getAttribute('href')) === sku,
    ) ?? null
  );
}

/** The control to press: "Add 1 ct …" for the first piece, "Increment quantity …" after it, or the number, which opens a closed stepper. */
function pressable(card: Element | null, page: AdapterPage): HTMLElement | null {
  for (const selector of [selectors.more, selectors.add, selectors.quantity]) {
    const control = card?.querySelector<HTMLElement>(selector) ?? null;
    if (control !== null && !page.cards().isDisabled(control)) return control;
  }
  return null;
}

function quantityIn(element: Element | null): number {
  const shown = element?.querySelector(selectors.quantity)?.getAttribute('aria-label') ?? '';
  return Number(/Quantity:\s*(\d+(?:\.\d+)?)/.exec(shown)?.[1] ?? 0);
}

/** The cart that its drawer shows. */
export function readDrawer(page: AdapterPage): Promise<Cart> {
  return withDrawer(page, (drawer, url) => {
    const lines = page.cart.lines([...linesIn(drawer)], ([sku, element]) => {
      const link = element.querySelector(selectors.productLink);
      const quantity =
        quantityIn(element) || Number(/\b(?:qty|quantity)\D{0,3}(\d+)/i.exec(page.text(element))?.[1] ?? 1);
      const prices = page.price.find(page.text(element), 'USD');
      return {
        lineId: sku,
        sku,
        title: nameIn(element, link, page),
        quantity,
        // For more than one piece, the drawer does not show whether the amount is for one or for all.
        price: quantity === 1 ? (prices[0]?.price ?? null) : null,
        url: page.url(link?.getAttribute('href'), url),
        ...page.cards().againstLine({ element, title: nameIn(element, link, page) ?? '' }),
      };
    });
    const totals = page.price.find(/(?:sub)?total.{0,40}/i.exec(page.text(drawer))?.[0] ?? '', 'USD');
    return Promise.resolve({ lines, total: totals[0]?.price ?? null, currency: 'USD', url: null });
  });
}

/** Presses the line's own controls until the wanted quantity is left. */
export function removeInDrawer(line: CartRemove, page: AdapterPage): Promise<void> {
  const target = Math.max(0, line.held - line.quantity);
  return withDrawer(page, async (_, __, live) => {
    const held = (): number => {
      const element = linesIn(drawerIn(live, page)).get(line.lineId);
      return element === undefined ? 0 : quantityIn(element) || 1;
    };
    while (held() > target) {
      const last = held();
      const control = linesIn(drawerIn(live, page)).get(line.lineId)?.querySelector<HTMLElement>(fewer) ?? null;
      control?.click();
      if (control === null || !(await live.until(() => held() < last, pressMs))) {
        throw page.error.stillThere('instacart-storefront: drawer', null);
      }
    }
  });
}

async function withDrawer<T>(
  page: AdapterPage,
  use: (drawer: Element, url: string, live: LivePage) => Promise<T>,
): Promise<T> {
  if (page.openLive === undefined) throw page.error.unreadable('instacart-storefront: cart drawer');
  const live = await page.openLive(page.location.href);
  try {
    await live.until((document) => document.querySelector(opener) !== null, drawerMs);
    live.document().querySelector<HTMLElement>(opener)?.click();
    const isFilled = await live.until((document) => {
      const drawer = document.querySelector(drawerSelector);
      return drawer !== null && (linesIn(drawer).size > 0 || page.cards().saysEmptyCart(page.text(drawer)));
    }, drawerMs);
    if (!isFilled) throw page.error.unreadable('instacart-storefront: cart drawer');
    return await use(drawerIn(live, page), live.href(), live);
  } finally {
    live.close();
  }
}

function drawerIn(live: LivePage, page: AdapterPage): Element {
  const drawer = live.document().querySelector(drawerSelector);
  if (drawer === null) throw page.error.unreadable('instacart-storefront: cart drawer');
  return drawer;
}

/** The lines of the drawer by product: around each product's link, the largest element that contains only that product. */
function linesIn(drawer: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const link of drawer.querySelectorAll(selectors.productLink)) {
    const id = productId(link.getAttribute('href'));
    if (id === null || found.has(id)) continue;
    let line: Element = link;
    for (let at = link.parentElement; at !== null && at !== drawer; at = at.parentElement) {
      const ids = new Set(
        [...at.querySelectorAll(selectors.productLink)].map((one) => productId(one.getAttribute('href'))),
      );
      if (ids.size > 1) break;
      line = at;
    }
    found.set(id, line);
  }
  return found;
}

function nameIn(element: Element, link: Element | null, page: AdapterPage): string | null {
  const heading = page.text(element.querySelector('h2, h3, h4'));
  const image = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return [heading, link === null ? '' : page.cards().nameOf(link), image].find((text) => text !== '') ?? null;
}
