import { type Answer, json, redirect } from '../shop/requests/shop-answer';
import { fullTitle } from '../shop/shop-catalogue';
import { putIntoCart, refusalOf, setInCart } from '../shop/put';
import { textOf, wholeNumber } from '../shop/reading';
import type { StockedVariant } from '../shop/shop';
import { type PricedLine, type Visit, needsBranch, pieces, pricedLines } from '../shop/shop-visit';
import { cartJs, lineJson } from './cart-json';
import { field, wantedItems, wantedUpdates } from './cart-request';

const atLimitText = 'The maximum quantity of this item is already in your cart.';

/** The reason why a write was refused or done only in part. */
interface Refusal {
  status: number;
  description: string;
  code: 'sold-out' | 'at-limit' | 'partial' | 'not-found' | 'no-branch';
  stocked: StockedVariant | null;
}

/**
 * `POST /cart/add.js` and the form at `/cart/add`: adds to the cart. If one item is invalid, nothing of the request is added; an
 * item beyond the stock adds what is left and answers 422. Source: shopify.dev Cart API and its changelog of 2025-03-04.
 */
export function addItems(visit: Visit, wantsPage: boolean): Answer {
  const { items, isList } = wantedItems(visit);
  const done: PricedLine[] = [];
  const refusal = tryAdd(visit, items, done);
  if (wantsPage) return pageAfterAdd(visit, refusal, done[0] ?? null);
  if (refusal) return cartError(refusal);
  if (items.length === 0) return missing('items');
  const lines = done.map((line) => lineJson(visit, line));
  const sections = renderSections(visit);
  return json(isList ? { items: lines, ...sections } : { ...lines[0], ...sections });
}

function tryAdd(visit: Visit, items: ReturnType<typeof wantedItems>['items'], done: PricedLine[]): Refusal | null {
  if (needsBranch(visit))
    return { status: 422, description: 'Choose a store first.', code: 'no-branch', stocked: null };
  const found: { stocked: StockedVariant; item: (typeof items)[number] }[] = [];
  for (const item of items) {
    const stocked = item.id === null ? undefined : visit.shop.byVariant.get(item.id);
    if (!stocked) return { status: 404, description: 'Cannot find variant', code: 'not-found', stocked: null };
    if (item.quantity < 1) {
      return { status: 422, description: 'Quantity must be 1 or more', code: 'not-found', stocked };
    }
    const code = refusalOf(visit, stocked);
    if (code !== null) return { status: 422, description: refusalText(code, stocked), code, stocked };
    found.push({ stocked, item });
  }
  let partial: Refusal | null = null;
  for (const { stocked, item } of found) {
    const put = putIntoCart(visit, stocked, item.quantity, item.properties);
    if (put.claimed) done.push(put.claimed);
    if (put.outcome === 'partial') {
      partial = { status: 422, description: onlyText(put.added), code: 'partial', stocked };
    } else if (put.outcome === 'at-limit') {
      partial = { status: 422, description: atLimitText, code: 'at-limit', stocked };
    }
  }
  return partial;
}

/** `POST /cart/change.js`: sets the quantity of one line, given by its key, variant id or position (from 1). */
export function changeLine(visit: Visit, wantsPage: boolean): Answer {
  const quantity = wholeNumber(field(visit, 'quantity'));
  const line = wantedLine(visit);
  if (quantity === null) return wantsPage ? redirect(visit.shop.link('/cart')) : missing('quantity');
  const outcome = line && setInCart(visit, line.key, quantity);
  if (wantsPage) return redirect(visit.shop.link('/cart'));
  if (!outcome) {
    const description = 'no valid id or line parameter';
    return json({ status: 'bad_request', message: 'Bad Request', description }, 400);
  }
  if (outcome.kind === 'partial') return errorJson(422, onlyText(outcome.added));
  if (outcome.kind === 'at-limit') return errorJson(422, atLimitText);
  return json({ ...cartJs(visit), ...renderSections(visit) });
}

/** `POST /cart/update.js`: sets several lines at once; a variant that is not in the cart is added. */
export function updateLines(visit: Visit): Answer {
  const updates = wantedUpdates(visit);
  const lines = [...visit.cart.lines];
  const wanted: [string, number][] = Array.isArray(updates)
    ? updates.flatMap((quantity, index) =>
        lines[index] ? [[lines[index].key, quantity] satisfies [string, number]] : [],
      )
    : [...updates];
  let trouble: string | null = null;
  for (const [id, quantity] of wanted) {
    const line = lines.find((held) => held.key === id || String(held.variantId) === id);
    const stocked = visit.shop.byVariant.get(wholeNumber(id) ?? -1);
    const outcome = line
      ? setInCart(visit, line.key, quantity)
      : stocked && quantity > 0
        ? { kind: putIntoCart(visit, stocked, quantity).outcome }
        : null;
    if (outcome?.kind === 'sold-out' && stocked) trouble = refusalText('sold-out', stocked);
    if (outcome?.kind === 'at-limit' || outcome?.kind === 'partial') trouble = atLimitText;
  }
  return trouble === null ? json({ ...cartJs(visit), ...renderSections(visit) }) : errorJson(422, trouble);
}

export function clearCart(visit: Visit): Answer {
  visit.cart.lines = [];
  return json({ ...cartJs(visit), ...renderSections(visit) });
}

function wantedLine(visit: Visit) {
  const { lines } = visit.cart;
  const place = wholeNumber(field(visit, 'line'));
  if (place !== null) return lines[place - 1] ?? null;
  const id = textOf(field(visit, 'id'));
  return lines.find((line) => line.key === id || String(line.variantId) === id) ?? null;
}

function pageAfterAdd(visit: Visit, refusal: Refusal | null, line: PricedLine | null): Answer {
  const { shop } = visit;
  if (!refusal) return redirect(shop.link('/cart'));
  const product = refusal.stocked?.product ?? line?.product;
  const query = new URLSearchParams({ notice: refusal.code, of: product?.handle ?? '' });
  return redirect(`${shop.link(product ? `/products/${product.handle}` : '/cart')}?${query.toString()}`);
}

/** The page sections that a theme requests with the answer; unknown ones are null, as on the platform. */
function renderSections(visit: Visit): Record<string, unknown> {
  const asked = textOf(field(visit, 'sections'));
  if (asked === null || asked === '') return {};
  const count = String(pieces(pricedLines(visit)));
  const sections: Record<string, string | null> = {};
  for (const id of asked.split(',').slice(0, 5)) {
    sections[id] =
      id === 'cart-icon-bubble'
        ? `<div id="shopify-section-cart-icon-bubble"><span class="cart-count-bubble">${count}</span></div>`
        : null;
  }
  return { sections };
}

function refusalText(code: 'sold-out' | 'at-limit', { product, variant }: StockedVariant): string {
  const title = product.variants.length === 1 ? fullTitle(product) : `${product.title} - ${variant.size}`;
  return code === 'sold-out' ? `The product '${title}' is already sold out.` : atLimitText;
}

function onlyText(added: number): string {
  return `Only ${String(added)} items were added to your cart due to availability.`;
}

function cartError({ status, description }: Refusal): Answer {
  return errorJson(status, description);
}

function errorJson(status: number, description: string): Answer {
  return json({ status, message: 'Cart Error', description }, status);
}

function missing(name: string): Answer {
  const description = `Required parameter missing or invalid: ${name}`;
  return json({ status: 'bad_request', message: 'Parameter Missing or Invalid', description }, 400);
}
