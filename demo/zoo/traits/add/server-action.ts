import { html } from '../../../pages/html';
import { addToServer } from '../../cart/add-fields';
import { type ZooRequest, redirect } from '../../exchange';
import type { Add } from '../../store-types';
import { currentToken, spendToken } from '../../zoo-session';

const actionId = '7f2c91d04be8a6355d';

/**
 * A form that is sent to the product's page itself, as with server actions of Next.js: by a script, or as a whole page without
 * one.
 */
export const serverAction: Add = {
  weight: 2,
  isForm: true,
  card: () => null,
  product: ({ product, amount, choice, preset, beside, isSoldOut }, store) =>
    html`<form method="post" enctype="multipart/form-data" data-action="${actionId}" class="product-form">
      <input type="hidden" name="$ACTION_ID_${actionId}" value="" /><input
        type="hidden"
        name="token"
        value="${currentToken(store)}"
      /><input
        type="hidden"
        name="${store.pieces.identity.fields.product}"
        value="${product.id}"
      />${choice}${amount}${preset}
      <button type="submit" class="add-button" ${isSoldOut ? html`disabled` : null}>
        ${isSoldOut ? 'Out of stock' : store.pieces.wording.add}
      </button>
      ${beside}
    </form>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.fields[`$ACTION_ID_${actionId}`] === undefined) return null;
    const result = spendToken(store, request)
      ? addToServer(store, request.fields)
      : { isIn: false, message: 'Your session has expired. Please reload the page and try again.' };
    if (request.headers['next-action'] === undefined) return redirect(pathOf(request));
    return {
      status: 200,
      headers: { 'content-type': 'text/x-component' },
      body: `0:["$@1",["development",null]]\n1:${JSON.stringify(result)}\n`,
    };
  },
  script: `shop.on('submit', 'form[data-action]', (event, form) => {
  if (event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  const body = new FormData(form);
  shop.change({}, location.pathname + location.search, async (path) => {
    const headers = { 'next-action': form.dataset.action, accept: 'text/x-component' };
    const text = await (await fetch(path, { method: 'POST', headers, body })).text();
    return JSON.parse(text.split('\\n').find((row) => row.startsWith('1:')).slice(2));
  });
});`,
};

function pathOf({ url }: ZooRequest): string {
  return url.pathname + url.search;
}
