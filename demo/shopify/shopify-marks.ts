import { type Html, html, raw, scriptJson } from '../pages/html';
import type { Visit } from '../shop/shop-visit';

/** The shop's address on the platform, which every Shopify page contains. */
export const shopDomain = 'corner-basket-demo.myshopify.com';
const shopId = 66012345678;

/** The marks of a Shopify storefront: its globals, its feature script, its meta tags. */
export function shopifyMarks(visit: Visit): Html {
  const { shop } = visit;
  const globals = {
    shop: shopDomain,
    locale: 'en',
    currency: { active: 'USD', rate: '1.0' },
    country: 'US',
    theme: { name: 'Dawn', id: 151234567890, schema_name: 'Dawn', schema_version: '15.4.0', role: 'main' },
    routes: { root: shop.root },
  };
  const routes = {
    cart_add_url: shop.link('/cart/add'),
    cart_change_url: shop.link('/cart/change'),
    cart_update_url: shop.link('/cart/update'),
    cart_url: shop.link('/cart'),
    predictive_search_url: shop.link('/search/suggest'),
  };
  const features = {
    accessToken: '0000000000000000000000000000demo',
    betas: [],
    domain: new URL(visit.origin).host,
    predictiveSearch: true,
    shopId,
    locale: 'en',
  };
  return html`<meta name="shopify-digital-wallet" content="/${shopId}/digital_wallets/dialog" />
    <script id="shopify-features" type="application/json">
      ${scriptJson(features)}
    </script>
    <script>
      var Shopify = Object.assign(window.Shopify || {}, ${scriptJson(globals)});
      window.routes = ${scriptJson(routes)};
    </script>
    ${shop.hasShopifyActions && raw(`<script src="/cdn/shop/t/4/assets/theme-actions.js"></script>`)}`;
}
