import { expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { fixturePage } from '../../fixture-page';

/** Carts in further languages: a line is known by what takes it out, and that is what is sent. */
const origin = 'https://shop.example';

it.each([
  ['tr', 'Sepetim', 'Sepetten çıkar', 'Sepetiniz boş'],
  ['ru', 'Корзина', 'Удалить', 'Ваша корзина пуста'],
  ['cs', 'Košík', 'Odebrat', 'Košík je prázdný'],
  ['el', 'Καλάθι', 'Αφαίρεση', 'Το καλάθι σας είναι άδειο'],
  ['hi', 'कार्ट', 'हटाएं', 'आपका कार्ट खाली है।'],
])('%s: the cart at “%s” is read, and “%s” takes a line out', async (lang, cart, out, empty) => {
  const head = `<html lang="${lang}"><header><a href="/">Shop</a><a href="/k">${cart}</a></header>`;
  const rows = ['Rice', 'Oats'].map(
    (name, at) =>
      `<tr><td><a href="/p/${String(at)}">${name}</a></td><td>2</td><td>€4.00</td><td><form method="post" action="/k/${String(at)}"><button>${out}</button></form></td></tr>`,
  );
  const held = (some: string[]) =>
    `${head}<main><h1>${cart}</h1><table>${some.join('')}</table><p>€${String(4 * some.length)}.00</p></main>`;
  const page = fixturePage({
    folder: 'generic',
    url: `${origin}/`,
    html: head,
    routes: {
      'GET /k': [{ html: held(rows) }, { html: held(rows.slice(1)) }, { html: held(rows.slice(1)) }],
      'POST /k/0': { html: held(rows.slice(1)), url: `${origin}/k` },
    },
  });
  const { lines } = await generic.readCart(page);
  expect(lines.map(({ title, quantity }) => [title, quantity])).toEqual([
    ['Rice', 2],
    ['Oats', 2],
  ]);
  const [line] = lines;
  await generic.removeFromCart(
    { lineId: line?.lineId ?? '', sku: line?.sku ?? '', url: line?.url ?? null, quantity: 2, held: 2 },
    page,
  );
  expect(page.requests.flatMap(({ method, path }) => (method === 'POST' ? [path] : []))).toEqual(['/k/0']);
  const none = fixturePage({
    folder: 'generic',
    url: `${origin}/`,
    html: head,
    routes: { 'GET /k': { html: `${head}<main><h1>${cart}</h1><p>${empty}</p></main>` } },
  });
  expect((await generic.readCart(none)).lines).toEqual([]);
});
