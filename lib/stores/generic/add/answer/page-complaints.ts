import type { Sheet } from '../../../page';
import { productScope, readProductPage } from '../../page/read-product-page';
import { textOf } from '../../page/visible-text';
import { soldOutWords } from '../../shop-words';

/** The reason, as a sentence, why the product on a page cannot be bought; null if it can. */
export function soldOut(sheet: Sheet): string | null {
  const product = readProductPage(sheet, null);
  const scope = productScope(sheet.document);
  const isOut =
    product?.availability === 'out-of-stock' ||
    (scope !== null && product === null && soldOutWords.test(textOf(scope)));
  return isOut ? 'Sold out at this store.' : null;
}

/**
 * Complaints on a page, in its own words: the texts of alerts, errors, notices and toasts that speak of stock, limits or
 * failures.
 */
export function complaintsIn(document: Document): string[] {
  return [
    ...document.querySelectorAll(
      '[role="alert"],[class*="error" i],[class*="alert" i],[class*="warning" i],[class*="notice" i],[class*="toast" i],[role="status"],[aria-live],section[aria-label^="Notification"]',
    ),
  ]
    .map(textOf)
    .filter(
      (text) =>
        text.length >= 5 &&
        text.length <= 200 &&
        /stock|only|maximum|limit|not available|unavailable|sold|cannot|can't|unable|fail|error|nicht|max/i.test(text),
    );
}
