import { type Html, html } from '../../pages/html';
import { currentToken } from '../zoo-session';
import type { ZooStore } from '../store-types';

/** Whether a script handles the controls of the cart, so that the browser itself sends no form. */
export function isScripted({ pieces }: ZooStore): boolean {
  return pieces.keeping.where !== 'server' || !pieces.cart.hasPage;
}

/** A button that sets a line's quantity or removes the line. */
export function lineButton(store: ZooStore, key: string, quantity: number, label: Html, name: string | null): Html {
  const aria = name === null ? null : html` aria-label="${name}"`;
  if (isScripted(store)) {
    return html`<button type="button" class="line-button" data-set="${key}" data-to="${quantity}" ${aria}>
      ${label}
    </button>`;
  }
  return html`<form method="post" action="/cart/change" class="inline">
    <input type="hidden" name="token" value="${currentToken(store)}" /><input
      type="hidden"
      name="key"
      value="${key}"
    /><input type="hidden" name="set" value="${quantity}" /><button class="line-button" ${aria}>${label}</button>
  </form>`;
}

/** A field or select for a line's quantity, sent when it changes or by a button beside it. */
export function lineField(store: ZooStore, key: string, field: Html, button: Html | null): Html {
  if (isScripted(store)) return html`<span data-line="${key}">${field}</span>`;
  return html`<form method="post" action="/cart/change" class="inline" data-line="${key}">
    <input type="hidden" name="token" value="${currentToken(store)}" /><input
      type="hidden"
      name="key"
      value="${key}"
    />${field}${button}
  </form>`;
}
