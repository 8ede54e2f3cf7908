import { variantId } from './hydrogen';

/** The requests Hydrogen needs to put these lines into a fresh cart and show it: the floor a fill is measured against. */
export async function bareFill(
  url: string,
  lines: readonly { sku: string; quantity: number }[],
): Promise<{ ms: number; requests: number; cartPage: string; cookie: string }> {
  const started = performance.now();
  let cookie = '';
  for (const { sku, quantity } of lines) {
    const answer = await fetch(`${url}/cart.data`, {
      method: 'POST',
      headers: { ...(cookie === '' ? {} : { cookie }), 'content-type': 'application/x-www-form-urlencoded' },
      body: addForm(sku, quantity),
    });
    if (!answer.ok) throw new Error(`bare add of ${sku}: HTTP ${String(answer.status)} ${await answer.text()}`);
    await answer.text();
    cookie =
      answer.headers
        .getSetCookie()
        .find((one) => one.startsWith('cart='))
        ?.split(';')[0] ?? cookie;
  }
  const cart = await fetch(`${url}/cart`, { headers: { cookie } });
  const cartPage = await cart.text();
  return { ms: performance.now() - started, requests: lines.length + 1, cartPage, cookie };
}

/** What the starter's Add to cart button sends. */
export function addForm(sku: string, quantity: number): string {
  const lines = [{ merchandiseId: variantId(sku), quantity }];
  return new URLSearchParams({ cartFormInput: JSON.stringify({ action: 'LinesAdd', inputs: { lines } }) }).toString();
}
