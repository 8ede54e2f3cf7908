import { abantecart } from './pages/php/abantecart';
import { bagisto } from './pages/php/bagisto';
import { litecart } from './pages/php/litecart';
import { magentoLuma } from './pages/php/magento-luma';
import { medusa } from './pages/medusa';
import { nopcommerce } from './pages/nopcommerce';
import { odoo } from './pages/odoo';
import { phoenix } from './pages/php/phoenix';
import { proshop } from './pages/proshop';
import { saleor } from './pages/saleor';
import type { Storefront } from './storefront-site';
import { shopware } from './pages/php/shopware';
import { solidus } from './pages/solidus';
import { sylius } from './pages/php/sylius';
import { vendure } from './pages/vendure';
import { vercel } from './pages/vercel';
import { wooBlocks } from './pages/php/woo-blocks';
import { zencart } from './pages/php/zencart';

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
