import type { CartAdd } from '../../core/cart/cart';
import type { StorePage } from '../page';
import { askSheet } from '../request';
import { chooseTemplate } from './choose-template';
import { learnedPart, tellLearned } from './learned-parts';

/**
 * Learns the store's add request from the requests (`seen`) that the page made while this line's button was pressed. It is kept
 * as unproven until a cart proves it.
 */
export async function learnAddRequest(line: CartAdd, seen: unknown, page: StorePage): Promise<void> {
  if (line.url === null || learnedPart(page, 'addRequest') !== undefined) return;
  const sheet = await askSheet(page, line.url, { accept: [404, 410] });
  const { cookie } = page.document;
  const pressed = {
    source: { ...sheet, cookie },
    pressedOn: { document: page.document, url: page.location.href, cookie },
    title: line.title,
    quantity: line.quantity,
  };
  const template = chooseTemplate(seen, pressed);
  if (template === null) return;
  tellLearned(
    page,
    'addRequest',
    { template, isProven: false, sku: line.sku },
    'Seen when its button was pressed; not tried yet.',
  );
}
