import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { page } from './scripted-grocer-page';

/** One product of the stand-in. `most`: the store lets a cart hold no more of it. */
interface Product {
  id: string;
  title: string;
  price: number;
  most?: number;
  isOut?: boolean;
  isAd?: boolean;
}

const products: readonly Product[] = [
  { id: '100001', title: 'Acre Basmati Rice - 2 Lb', price: 549 },
  { id: '100002', title: 'Acre Rice Pilaf Mix - 6 Oz', price: 129, isAd: true },
  { id: '100003', title: 'Garlic Bulb - 3 Oz', price: 69, most: 1 },
  { id: '100004', title: 'Acre Garlic Bread - 16 Oz', price: 399, isAd: true },
  { id: '100005', title: 'Carrots Bag - 1 Lb', price: 149 },
  { id: '100006', title: 'Carrot Cake Slice - 4 Oz', price: 349 },
  { id: '100007', title: 'Greek Yogurt Plain - 32 Oz', price: 599, isOut: true },
  { id: '100008', title: 'Plain Whole Milk Yogurt - 32 Oz', price: 449 },
  { id: '100009', title: 'Salted Butter - 16 Oz', price: 519 },
];

/** The stand-in as a test sees it. */
export interface ScriptedGrocer {
  /** The port; the browser is told that the store's host is here. */
  readonly port: number;
  /** What the cart holds, by product. */
  cart(): Record<string, number>;
  /** Puts something into the cart as the shopper would have before. */
  put(id: string, quantity: number): void;
  /** Addresses that were opened or asked, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * A store of one of the big families: shells of pages whose scripts ask for products and draw cards and cart lines late, in the markup
 * its adapter knows; a badge in the head that stands still. Keeps one cart. Answers are compressed as any store's.
 */
export async function serveScriptedGrocer(): Promise<ScriptedGrocer> {
  const cart = new Map<string, number>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://store');
    asked.push(`${request.method ?? ''} ${url.pathname}${url.search}`);
    if (url.pathname === '/api/products') {
      const words = (url.searchParams.get('q') ?? '').toLowerCase().split(/\s+/);
      const found = products.filter(({ title }) => words.some((word) => title.toLowerCase().includes(word)));
      send(
        response,
        found.map((product) => ({ ...product, held: cart.get(product.id) ?? 0 })),
      );
    } else if (url.pathname === '/api/cart' && request.method === 'POST') {
      void change(request, cart).then((isDone) => {
        send(response, { isDone });
      });
    } else if (url.pathname === '/api/cart') {
      send(
        response,
        [...cart].map(([id, held]) => ({ ...products.find((one) => one.id === id), held })),
      );
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
      response.end(gzipSync(page));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cart: () => Object.fromEntries(cart),
    put: (id, quantity) => cart.set(id, quantity),
    asked,
    close: () => new Promise((resolve) => server.close(() => { resolve(); })), // prettier-ignore
  };
}

async function change(request: IncomingMessage, cart: Map<string, number>): Promise<boolean> {
  let text = '';
  for await (const piece of request) text += String(piece);
  const { id, by } = JSON.parse(text) as { id: string; by: number };
  const product = products.find((one) => one.id === id);
  const next = (cart.get(id) ?? 0) + by;
  if (product === undefined || product.isOut === true || next > (product.most ?? 99)) return false;
  if (next > 0) cart.set(id, next);
  else cart.delete(id);
  return true;
}

function send(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
