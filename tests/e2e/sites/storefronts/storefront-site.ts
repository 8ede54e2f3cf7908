import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goods } from './storefront-goods';
import type { Goods } from './storefront-goods';

/** A request as the look-alikes read it. */
export interface Asked {
  method: string;
  url: URL;
  path: string;
  query: URLSearchParams;
  /** The fields of a form, sent either way. */
  form: URLSearchParams;
  text: string;
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
}

/** What a look-alike answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body: string;
}

/** What a look-alike keeps: one true cart, by id of the product, in the order it was put in. */
export class Till {
  readonly cart = new Map<number, number>();
  /** Whether anything of paying was asked for. */
  isCheckoutTouched = false;
  /** What a page that keeps its own cart begins with. */
  begin: ReadonlyMap<number, number> = new Map();

  held(id: number): number {
    return this.cart.get(id) ?? 0;
  }
  set(id: number, quantity: number): void {
    if (quantity > 0 && goods.some((one) => one.id === id)) this.cart.set(id, quantity);
    else this.cart.delete(id);
  }
  add(id: number, quantity = 1): void {
    this.set(id, this.held(id) + quantity);
  }
  lines(): (Goods & { held: number })[] {
    return [...this.cart].flatMap(([id, held]) =>
      goods.filter((one) => one.id === id).map((one) => ({ ...one, held })),
    );
  }
  units(): number {
    return this.lines().reduce((sum, { held }) => sum + held, 0);
  }
  total(): number {
    return this.lines().reduce((sum, { held, price }) => sum + held * price, 0);
  }
}

/** A storefront's look-alike: how its pages look and what its addresses do. */
export interface Storefront {
  name: string;
  /** The page a shopper stands on when the icon is clicked. */
  start: string;
  /** Where a product's page is; null where it has none. */
  path(product: Goods): string | null;
  answer(asked: Asked, till: Till): Answer;
}

export const html = (body: string, headers: Answer['headers'] = {}): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});
export const json = (value: unknown, headers: Answer['headers'] = {}): Answer => ({
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});
export const redirect = (location: string, status = 302): Answer => ({ status, headers: { location }, body: '' });
export const notFound = (body = '<!doctype html><title>404</title><h1>Page not found</h1>'): Answer => ({
  ...html(body),
  status: 404,
});

/** A storefront that runs. */
export interface Running {
  url: string;
  till: Till;
  requests(): number;
  close(): Promise<void>;
}

/** Serves a look-alike on a port of its own. */
export async function serveStorefront(storefront: Storefront): Promise<Running> {
  const till = new Till();
  let requests = 0;
  const server = createServer((incoming, response) => {
    requests += 1;
    void read(incoming).then((asked) => {
      const answer = /^\/(?:img|favicon)/.test(asked.path) ? picture : storefront.answer(asked, till);
      response.writeHead(answer.status ?? 200, { 'cache-control': 'no-store', ...answer.headers });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    till,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const picture: Answer = {
  headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=600' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90"><rect width="9" height="9" fill="tan"/></svg>',
};

async function read(incoming: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const piece of incoming) text += String(piece);
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'store'}`);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const cookies = Object.fromEntries(
    (headers.cookie ?? '').split(/;\s*/).map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, value];
    }),
  );
  const form = (headers['content-type'] ?? '').startsWith('multipart/')
    ? new URLSearchParams(
        [...text.matchAll(/name="([^"]*)"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      )
    : new URLSearchParams(text);
  return {
    method: incoming.method ?? 'GET',
    url,
    path: url.pathname,
    query: url.searchParams,
    form,
    text,
    headers,
    cookies,
  };
}
