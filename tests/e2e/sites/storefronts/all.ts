import { abantecart } from './pages/abantecart';
import { bagisto } from './pages/bagisto';
import { litecart } from './pages/litecart';
import { magentoLuma } from './pages/magento-luma';
import { medusa } from './pages/medusa';
import { nopcommerce } from './pages/nopcommerce';
import { odoo } from './pages/odoo';
import { phoenix } from './pages/phoenix';
import { proshop } from './pages/proshop';
import { saleor } from './pages/saleor';
import type { Storefront } from './shop';
import { shopware } from './pages/shopware';
import { solidus } from './pages/solidus';
import { sylius } from './pages/sylius';
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
  magentoLuma,
  sylius,
  bagisto,
  medusa,
];
