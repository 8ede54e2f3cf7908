import { readFileSync, readdirSync } from 'node:fs';
import { picture } from '../art/picture';
import { logo } from '../pages/icons';
import { type Answer, plainText } from './requests/shop-answer';
import type { Shop } from './shop';

const types: Readonly<Record<string, string>> = {
  'register-tools.js': 'text/javascript; charset=utf-8',
  'shop.css': 'text/css; charset=utf-8',
  'shop-page.js': 'text/javascript; charset=utf-8',
  'theme-actions.js': 'text/javascript; charset=utf-8',
  'single-page.js': 'text/javascript; charset=utf-8',
};

/** The stylesheet, script, icon or product picture at a path; null if there is none. */
export function assetAt(shop: Shop, path: string): Answer | null {
  const name = /^(?:\/cdn\/shop\/t\/4)?\/assets\/([\w.-]+)$/.exec(path)?.[1];
  if (path === '/favicon.ico' || name === 'icon.svg') return svg(icon());
  if (name !== undefined) {
    const type = types[name];
    if (type === undefined) return plainText('', 404);
    const body = name === 'shop.css' ? stylesheet() : read(name);
    return { status: 200, type, body, headers: { 'cache-control': 'max-age=60' } };
  }
  const handle = /^(?:\/cdn\/shop\/files|\/images)\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (handle === undefined) return null;
  const product = shop.byHandle.get(handle);
  return product ? svg(picture(product)) : plainText('', 404);
}

function read(name: string): string {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
}

/** All numbered sheets of assets/styles as one, in order. */
function stylesheet(): string {
  const names = readdirSync(new URL('../assets/styles/', import.meta.url)).sort();
  return names.map((name) => read(`styles/${name}`)).join('\n');
}

function svg(body: string): Answer {
  return { status: 200, type: 'image/svg+xml; charset=utf-8', body, headers: { 'cache-control': 'max-age=60' } };
}

function icon(): string {
  const mark = logo().text.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return mark.replace(/(<svg[^>]*>)/, '$1<rect width="48" height="48" rx="10" fill="#1f5135"/>');
}
