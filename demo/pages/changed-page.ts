import { dollars } from '../shop/numbers';
import { type Visit, pricedLines } from '../shop/shop-visit';
import { type Html, html } from './html';

/**
 * The shop after a redesign: the same products in different markup. No class, id, form address or structured data of the old
 * pages is left, the search has another field name, and buttons are handled by a script.
 */
export function changedPage(visit: Visit): Html {
  const { shop } = visit;
  const query = visit.query.get('q') ?? visit.query.get('lookup') ?? '';
  const isCart = visit.path.startsWith('/cart');
  const products =
    query === ''
      ? shop.products.slice(0, 12)
      : shop
          .search(query)
          .map((hit) => hit.product)
          .slice(0, 12);
  const rows = isCart
    ? pricedLines(visit).map((line) => [
        line.product.title,
        line.variant.size,
        `${String(line.quantity)} for ${dollars(line.lineCents)}`,
      ])
    : products.map((product) => [
        product.title,
        product.variants[0]?.size ?? '',
        dollars(product.variants[0]?.cents ?? 0),
      ]);
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${shop.name} – all new</title>
      <style>
        body {
          font: 16px/1.5 system-ui;
          margin: 2rem auto;
          max-width: 60rem;
        }
        td {
          padding: 0.4rem 1rem;
          border-top: 1px solid #ddd;
        }
      </style>
    </head>
    <body>
      <h1>${shop.name}, all new</h1>
      <form action="${shop.link('/v2')}">
        <input name="lookup" value="${query}" /> <input type="submit" value="Go" />
      </form>
      <table>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
              <td><span tabindex="0">+</span></td>
            </tr>`,
        )}
      </table>
    </body>
  </html>`;
}

/** The page at the address when it is no shop any more: text, a date, and nothing to buy. */
export function newspaperPage(): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>The Hillside Courier</title>
      <style>
        body {
          font:
            18px/1.6 Georgia,
            serif;
          margin: 3rem auto;
          max-width: 40rem;
        }
      </style>
    </head>
    <body>
      <header>
        <h1>The Hillside Courier</h1>
        <p>Local news since 1921</p>
      </header>
      <article>
        <h2>Footbridge by the mill to open in spring</h2>
        <p>The council has approved the new footbridge. Work starts after the thaw and should take nine weeks.</p>
        <p>Walkers have used a detour of two miles since the old bridge was closed to all traffic.</p>
      </article>
      <footer><a href="/archive">Archive</a></footer>
    </body>
  </html>`;
}
