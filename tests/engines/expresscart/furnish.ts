import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that expressCart's pages load from a public CDN, each with the same file in the npm package it comes from. */
const fromCdn: Record<string, string> = {
  'jquery/3.4.1/jquery.min.js': 'jquery/dist/jquery.min.js',
  'popper.js/1.16.0/umd/popper.min.js': 'popper.js/dist/umd/popper.min.js',
  'twitter-bootstrap/4.4.1/js/bootstrap.min.js': 'bootstrap/dist/js/bootstrap.min.js',
  'twitter-bootstrap/4.4.1/css/bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'feather-icons/4.25.0/feather.min.js': 'feather-icons/dist/feather.min.js',
  'numeral.js/2.0.6/numeral.min.js': 'numeral/min/numeral.min.js',
  'tether/1.4.7/js/tether.min.js': 'tether/dist/js/tether.min.js',
  '1000hz-bootstrap-validator/0.11.9/validator.min.js': 'bootstrap-validator/dist/validator.min.js',
  'bootstrap-tokenfield/0.12.0/bootstrap-tokenfield.min.js': 'bootstrap-tokenfield/dist/bootstrap-tokenfield.min.js',
  'bootstrap-tokenfield/0.12.0/css/bootstrap-tokenfield.min.css':
    'bootstrap-tokenfield/dist/css/bootstrap-tokenfield.min.css',
};

const cdn = 'https://cdnjs.cloudflare.com/ajax/libs/';

/**
 * The settings that differ from the shop's defaults. Stock is counted only when this is set, and the default payment gateway loads a script
 * from another site.
 */
const settings = {
  cartTitle: 'Corner Larder',
  cartDescription: 'Groceries from around the corner',
  currencySymbol: '$',
  trackStock: true,
  paymentGateway: 'instore',
  secretCookie: 'a test shop keeps no secrets',
  secretSession: 'a test shop keeps no secrets either',
};

/**
 * Makes an installed expressCart run without a network: it serves the libraries of its pages itself, under the same names. Nothing else is
 * changed.
 */
export function furnish(folder: string): void {
  const modules = join(folder, 'node_modules');
  const shop = join(modules, 'express-cart');
  for (const [name, file] of Object.entries(fromCdn)) place(join(modules, file), join(shop, 'public/cdn', name));
  place(join(shop, 'public/images/placeholder.png'), join(shop, 'public/uploads/placeholder.png'));

  const layout = join(shop, 'views/layouts/layout.hbs');
  const page = readFileSync(layout, 'utf8')
    .replaceAll(cdn, '/cdn/')
    .replace(/<link[^>]*fonts\.googleapis\.com[^>]*>/, '');
  writeFileSync(layout, page);

  // expressCart looks for its icons in its own packages; npm has installed them beside it.
  const icons = join(shop, 'node_modules/feather-icons');
  mkdirSync(dirname(icons), { recursive: true });
  if (!existsSync(icons)) symlinkSync(join(modules, 'feather-icons'), icons);

  writeFileSync(join(shop, 'config/settings-local.json'), JSON.stringify(settings, null, 2));
}

function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
