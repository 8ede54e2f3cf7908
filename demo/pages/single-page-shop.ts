import { type Answer, json, page } from '../shop/requests/shop-answer';
import { type Product, isAvailable } from '../shop/shop-catalogue';
import { type Visit, assetUrl, pictureUrl } from '../shop/shop-visit';
import { html } from './html';

/**
 * The single-page shop. Every address returns the same empty page, which a script fills from `/data/…`. The cart is in
 * localStorage under `corner-basket-bag` as `{ handle: quantity }`, and the server does not know it.
 */
export function scriptedShop(visit: Visit): Answer {
  const { shop, query } = visit;
  switch (visit.path) {
    case '/data/home':
      return json({
        aisles: shop.departments,
        found: shop.products
          .filter(isAvailable)
          .slice(0, 12)
          .map((p) => item(visit, p)),
      });
    case '/data/find':
      return json({
        found: shop
          .search(query.get('term') ?? '')
          .slice(0, 36)
          .map((hit) => item(visit, hit.product)),
      });
    case '/data/aisle': {
      const name = shop.departments.find(({ handle }) => handle === query.get('of'))?.name;
      return json({ found: shop.products.filter((product) => product.department === name).map((p) => item(visit, p)) });
    }
    case '/data/items': {
      const handles = (query.get('of') ?? '').split(',');
      return json({ found: handles.flatMap((handle) => shop.byHandle.get(handle) ?? []).map((p) => item(visit, p)) });
    }
  }
  return page(
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${shop.name}</title>
        <link rel="stylesheet" href="${assetUrl(shop, 'shop.css')}" />
        <script src="${assetUrl(shop, 'single-page.js')}" defer></script>
      </head>
      <body data-root="${shop.root}">
        <div id="app"></div>
        <noscript>This shop needs JavaScript.</noscript>
      </body>
    </html>`,
  );
}

function item(visit: Visit, product: Product): unknown {
  const [first] = product.variants;
  return {
    ref: product.handle,
    label: product.title,
    maker: product.brand,
    pack: first?.size,
    cost: (first?.cents ?? 0) / 100,
    left: first?.stock,
    picture: pictureUrl(visit.shop, product.handle),
  };
}
