import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it sells. */
const goods = [
  'Basmati Rice 2 lb',
  'Brown Rice 1 lb',
  'Ground Turmeric 4 oz',
  'Coconut Milk 13 oz',
  'Whole Milk 1 gal',
];

/**
 * A store whose search nobody can tell by its words: a box named "wat", asked "Waar heb je trek in?". Its leaflet shows the same goods whatever
 * one asks for. Nothing else answers.
 */
export async function serveUnnamedSearchShop(): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', 'http://store');
    asked.push(`${pathname}${search}`);
    const html = pageAt(pathname, searchParams.get('wat') ?? '');
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'Niet gevonden');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const head = `<!doctype html><html lang="en"><title>Buurtwinkel</title><header>
  <form action="/assortiment"><label>Waar heb je trek in? <input name="wat"></label><button>Ga</button></form>
  <a href="/folder">Folder</a> <a href="/hulp">Hulp</a> <a href="/checkout">Afrekenen</a> <a href="/cart">Cart</a></header>`;

function pageAt(path: string, query: string): string | null {
  if (path === '/') return `${head}<main><h1>Welkom</h1>${cards(goods.slice(2))}</main>`;
  if (path === '/folder') return `<main><h1>Folder</h1>${cards(goods)}</main>`;
  if (path === '/cart') return `${head}<main><h1>Your cart</h1><p>Your cart is empty.</p></main>`;
  if (path !== '/assortiment') return null;
  const words = query.toLowerCase().split(' ');
  const found = goods.filter((name) => words.every((word) => word !== '' && name.toLowerCase().includes(word)));
  return `${head}<main><h1>Assortiment</h1>${cards(found)}</main>`;
}

function cards(names: readonly string[]): string {
  const card = (name: string): string =>
    `<article><a href="/p/${name.toLowerCase().replaceAll(' ', '-')}"><h3>${name}</h3></a><span>$2.00</span><form action="/cart/add" method="post"><button>Add to cart</button></form></article>`;
  return names.map(card).join('');
}
