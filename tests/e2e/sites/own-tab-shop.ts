import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page } from './own-tab-shop-page';

/** Where a shop keeps its cart. */
export type Keeps = 'server' | 'storage' | 'memory';

/** A shop as a test sees it. */
export interface OwnTabShop {
  readonly url: string;
  /** What the cart on the server holds, by product. */
  cart(): Record<string, number>;
  put(id: string, quantity: number): void;
  /** Pages that were loaded, in order. */
  readonly loaded: string[];
  /** Milliseconds a page takes before it comes. */
  delayMs: number;
  close(): Promise<void>;
}

/** A store whose pages forbid frames and are drawn by their scripts: only its own tab shows anything. Keeps one cart. */
export async function serveOwnTabShop(keeps: Keeps): Promise<OwnTabShop> {
  const cart = new Map<string, number>();
  const loaded: string[] = [];
  const state = { delayMs: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://store');
    if (url.pathname !== '/api/cart') {
      if (request.headers['sec-fetch-dest'] === 'document') loaded.push(`${url.pathname}${url.search}`);
      setTimeout(() => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "frame-ancestors 'none'",
        });
        response.end(page(keeps));
      }, state.delayMs);
      return;
    }
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(Object.fromEntries(cart)));
      return;
    }
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      const { id, to } = JSON.parse(text) as { id: string; to: number };
      if (to > 0) cart.set(id, to);
      else cart.delete(id);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    cart: () => Object.fromEntries(cart),
    put: (id, quantity) => cart.set(id, quantity),
    loaded,
    get delayMs() {
      return state.delayMs;
    },
    set delayMs(ms) {
      state.delayMs = ms;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
