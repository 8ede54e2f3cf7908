import { drawerContent } from '../../pages/cart/demo-cart-drawer';
import { noticeOf } from '../../pages/notices';
import { type Answer, json, redirect } from './shop-answer';
import { putIntoCart, setInCart } from '../put';
import { wholeNumber } from '../reading';
import { type Visit, needsBranch, pieces, pricedLines } from '../shop-visit';

/**
 * The form addresses of a shop on no known platform: `POST /cart/lines` adds, `POST /cart/lines/{sku}` sets. Null for other
 * paths.
 */
export function ownEndpoint(visit: Visit): Answer | null {
  if (visit.path === '/cart/drawer') {
    return { status: 200, type: 'text/html; charset=utf-8', body: drawerContent(visit).text };
  }
  if (visit.method !== 'POST') return null;
  if (visit.path === '/cart/lines') return addLine(visit);
  const sku = /^\/cart\/lines\/([^/]+)$/.exec(visit.path)?.[1];
  return sku === undefined ? null : setQuantity(visit, sku);
}

function addLine(visit: Visit): Answer {
  const stocked = visit.shop.bySku.get(visit.form.get('sku') ?? '');
  const quantity = wholeNumber(visit.form.get('quantity') ?? '1') ?? 0;
  if (needsBranch(visit)) return told(visit, 'no-branch', null);
  if (!stocked || quantity < 1) return told(visit, 'not-found', null);
  const put = putIntoCart(visit, stocked, quantity);
  return told(visit, put.outcome === 'done' ? 'added' : put.outcome, stocked.product.handle);
}

function setQuantity(visit: Visit, sku: string): Answer {
  const stocked = visit.shop.bySku.get(sku);
  const line = visit.cart.lines.find((held) => held.variantId === stocked?.variant.id);
  const quantity = wholeNumber(visit.form.get('quantity'));
  const outcome = line && quantity !== null ? setInCart(visit, line.key, quantity) : null;
  const code = outcome?.kind === 'at-limit' || outcome?.kind === 'partial' ? 'at-limit' : '';
  return told(visit, code, stocked?.product.handle ?? null, cartPath(visit));
}

/** Answers with the outcome: as JSON to a script, otherwise on the page the shopper came from (or the cart). */
function told(visit: Visit, code: string, handle: string | null, to?: string): Answer {
  const notice = new URLSearchParams({ notice: code, ...(handle === null ? {} : { of: handle }) });
  if (visit.wantsJson) {
    const said = noticeOf({ ...visit, query: notice });
    const isGood = code === 'added' || code === '';
    return json({ ok: isGood, message: said?.text ?? '', count: pieces(pricedLines(visit)) }, isGood ? 200 : 409);
  }
  const target = to ?? (code === 'added' ? cartPath(visit) : handle === null ? '/' : `/products/${handle}`);
  const join = target.includes('?') ? '&' : '?';
  return redirect(`${visit.shop.link(target)}${code === '' ? '' : `${join}${notice.toString()}`}`);
}

function cartPath(visit: Visit): string {
  switch (visit.shop.traits.cart) {
    case 'page':
      return '/cart';
    case 'drawer':
      return '/?cart=open';
    case 'checkout':
      return '/checkout';
  }
}
