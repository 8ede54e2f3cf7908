import type { StorePage } from '../../../page';
import { pageCurrency } from '../../../reading/shop-details';
import { findCards } from '../../cards/find-cards';
import { besideAmong, besideSelector } from '../../cards/beside-results';
import { linksIn } from '../../cards/product-links';
import { productScope } from '../../page/read-product-page';
import { isDisabled, textOf } from '../../page/visible-text';
import { controlsIn } from '../further-add-controls';

const bundles =
  '[class*="bundle" i],[class*="bought-together" i],[class*="frequently" i],[class*="related" i],[class*="upsell" i],[class*="cross-sell" i],[class*="recommend" i],[class*="sticky" i]';

/**
 * The controls of a product page that add its own product, most certain first: near its heading, and not those of bundles,
 * recommended products or other products' cards.
 */
export function productControls(document: Document, url: string, page: StorePage): Element[] {
  const scope = productScope(document);
  const inScope = scope === null ? [] : controlsIn(scope);
  const all = inScope.length > 0 ? inScope : controlsIn(document);
  if (all.length <= 1) return all;
  const root = scope ?? document.body;
  const currency = pageCurrency(document, url) ?? pageCurrency(page.document, page.location.href);
  const heading = document.querySelector('main h1, h1');
  const found = findCards({ document, url }, currency).filter((card) => heading === null || !card.contains(heading));
  const [lone] = found;
  // If the page has only one card, without a link, it is the product itself, with the heading outside of it.
  const isItself = found.length === 1 && lone !== undefined && linksIn(lone, url).length === 0;
  const cards = isItself ? [] : found;
  const beside = besideAmong(all, root);
  const own = all.filter(
    (control) =>
      !beside.has(control) &&
      control.closest(besideSelector) === null &&
      !cards.some((card) => card.contains(control)) &&
      control.closest(bundles)?.contains(heading) !== false,
  );
  return own.length > 0 ? own : [];
}

/** Whether a product page is about the wanted product: it contains a word of its name. */
export function isAbout(document: Document, title: string): boolean {
  const scope = document.querySelector('main,[role="main"]') ?? document.querySelector('body');
  const said = `${document.title} ${textOf(scope)}`.toLowerCase();
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length === 0 || words.some((word) => said.includes(word.slice(0, 5)));
}

/** The first control that is enabled and does not open another window. */
export function usable(controls: readonly Element[]): Element | undefined {
  return controls.find((control) => !isDisabled(control) && control.getAttribute('target') !== '_blank');
}
