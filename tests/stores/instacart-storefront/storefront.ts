import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LivePage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';
import type { FixturePage } from '../fixture-page';

/** A page of the fixture as text. */
export const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The storefront with what was opened in it. */
export interface Shop extends FixturePage {
  /** Addresses that were opened, and how many of those pages are still open. */
  readonly opened: string[];
  open: number;
}

/**
 * The storefront as far as it matters: pages that run, with cards whose buttons change what the card and the drawer show, up to `stock`
 * of each product. Its drawer is empty until it is opened.
 */
export function storefront({
  url = 'https://shop.example/store/meadow/storefront',
  stock = 9,
  html = file('results.html'),
  isAlive = true,
  canOpen = true,
  drawer: drawerHtml = file('drawer.html'),
} = {}): Shop {
  const page = fixturePage({ folder: 'instacart-storefront', url, html });
  const openLive = (address: string): Promise<LivePage> => Promise.resolve(live(address));
  const shop: Shop = { ...page, opened: [], open: 0, ...(canOpen ? { openLive } : {}) };
  const live = (address: string): LivePage => {
    shop.opened.push(new URL(address).pathname + new URL(address).search);
    shop.open += 1;
    const document = page.parseHtml(html);
    const drawer = document.querySelector('[role="dialog"][aria-label="Cart"]');
    document.querySelector('[data-testid="floating-cart-button"]')?.addEventListener('click', () => {
      drawer?.replaceWith(
        document.importNode(page.parseHtml(drawerHtml).body.firstElementChild ?? document.body, true),
      );
      if (isAlive) wire(document, stock);
    });
    if (isAlive) wire(document, stock);
    return {
      document: () => document,
      href: () => address,
      until: (isDone) => Promise.resolve(isDone(document)),
      close: () => (shop.open -= 1),
    };
  };
  return shop;
}

/** Gives the buttons of cards and lines what the shop's scripts give them. */
function wire(document: Document, stock: number): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-label]')) {
    const press = /^(Add 1|Increment|Decrement|Remove)/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    const card = button.closest('[data-item-card], li');
    if (press === undefined || card === null || button.dataset['wired'] === 'yes') continue;
    button.dataset['wired'] = 'yes';
    button.addEventListener('click', () => {
      const shown = card.querySelector('button[aria-label^="Quantity:"]');
      const held = Number(/\d+/.exec(shown?.getAttribute('aria-label') ?? '')?.[0] ?? 0);
      const now = /^(?:Add|Inc)/.test(press) ? Math.min(stock, held + 1) : press === 'Remove' ? 0 : held - 1;
      if (now === 0) card.remove();
      else if (shown !== null) shown.setAttribute('aria-label', `Quantity: ${now} ct. Change quantity`);
      else {
        const [quantity, more] = [document.createElement('button'), document.createElement('button')];
        quantity.setAttribute('aria-label', `Quantity: ${now} ct. Change quantity`);
        more.setAttribute('aria-label', 'Increment quantity');
        button.replaceWith(quantity, more);
        wire(document, stock);
      }
    });
  }
}
