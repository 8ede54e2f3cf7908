/** The requests EverShop needs to put these lines into a fresh cart and show it: the floor a fill is measured against. */
export async function bareFill(
  url: string,
  lines: readonly { sku: string; quantity: number }[],
): Promise<{ ms: number; requests: number; lines: number }> {
  const started = performance.now();
  const home = await fetch(`${url}/cart`);
  await home.text();
  const cookie = home.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  for (const { sku, quantity } of lines) {
    const answer = await fetch(`${url}/api/cart/mine/items`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ sku, qty: String(quantity) }),
    });
    if (!answer.ok) throw new Error(`bare add of ${sku}: HTTP ${String(answer.status)} ${await answer.text()}`);
    await answer.text();
  }
  const cart = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ myCart { items { productSku qty } } }' }),
  });
  const held = (await cart.json()) as { data: { myCart: { items: unknown[] } } };
  return { ms: performance.now() - started, requests: lines.length + 2, lines: held.data.myCart.items.length };
}
