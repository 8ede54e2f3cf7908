import { abantecart } from './abantecart';
import { litecart } from './litecart';
import { nopcommerce } from './nopcommerce';
import { odoo } from './odoo';
import { phoenix } from './phoenix';
import { proshop } from './proshop';
import { saleor } from './saleor';
import type { Storefront } from './shop';
import { vendure } from './vendure';
import { vercel } from './vercel';
import { wooBlocks } from './woo-blocks';

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
];
