import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import { type DemoGrocery, type DemoGroceryOptions, startDemoGrocery } from '../../demo/grocery';

/** What the shop answered. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The body as JSON; throws when it is none. */
  json(): unknown;
}

/** A visitor with a cookie jar, over node:http: no redirect is followed unasked. */
export interface Shopper {
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  postJson(path: string, body: unknown): Promise<Reply>;
  postForm(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: string, headers: Record<string, string>): Promise<Reply>;
  cookies(): ReadonlyMap<string, string>;
}

/** A shop for one test, closed when the test ends. */
export async function openShop(options: DemoGroceryOptions = {}): Promise<{ shop: DemoGrocery; shopper: Shopper }> {
  const shop = await startDemoGrocery(options);
  onTestFinished(() => shop.close());
  return { shop, shopper: createShopper(shop) };
}

export function createShopper(shop: DemoGrocery): Shopper {
  const jar = new Map<string, string>();
  const send = (method: string, path: string, body: string | null, headers: Record<string, string>): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const call = request(
        {
          host: '127.0.0.1',
          port: shop.port,
          method,
          path,
          headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            for (const line of response.headers['set-cookie'] ?? []) {
              const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
              jar.set(name, value);
            }
            const text = Buffer.concat(chunks).toString('utf8');
            const json = (): unknown => JSON.parse(text);
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
          });
        },
      );
      call.setTimeout(1500, () => call.destroy(new Error('no answer in 1500 ms')));
      call.on('error', reject);
      call.end(body ?? undefined);
    });
  const post = (path: string, body: string, headers: Record<string, string>): Promise<Reply> =>
    send('POST', path, body, { 'content-length': String(Buffer.byteLength(body)), ...headers });
  return {
    get: (path, headers = {}) => send('GET', path, null, headers),
    post,
    postJson: (path, body) => post(path, JSON.stringify(body), { 'content-type': 'application/json' }),
    postForm: (path, fields, headers = {}) =>
      post(path, new URLSearchParams(fields).toString(), {
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      }),
    cookies: () => jar,
  };
}

/** The first JSON-LD object of a page, or null. */
export function jsonLdOf(page: string): Record<string, unknown> | null {
  const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1];
  return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
}
