import { abantecart } from './pages/abantecart';
import { litecart } from './pages/litecart';
import { nopcommerce } from './pages/nopcommerce';
import { odoo } from './pages/odoo';
import { phoenix } from './pages/phoenix';
import { proshop } from './pages/proshop';
import { saleor } from './pages/saleor';
import type { Storefront } from './shop';
import { shopware } from './pages/shopware';
import { solidus } from './pages/solidus';
import { vendure } from './pages/vendure';
import { vercel } from './pages/vercel';
import { wooBlocks } from './pages/woo-blocks';
import { zencart } from './pages/zencart';

/** The look-alikes of known storefronts, each in a file of its own. */
export const storefronts: readonly Storefront[] = [
  phoenix,
  abantecart,
  litecart,
  vendure,
  vercel,
  proshop,
  wooBlocks,
  nopcommerce,
  odoo,
  saleor,
  shopware,
  zencart,
  solidus,
];
