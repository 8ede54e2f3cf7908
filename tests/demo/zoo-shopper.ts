import { request } from 'node:http';
import { Window } from 'happy-dom';
import { onTestFinished } from 'vitest';
import { type DrawnTraits, type Zoo, type ZooProduct, type ZooStore, serveZoo } from '../../demo/zoo/serve-zoo';

/** What a store of the zoo answered, as a document. */
export interface ZooPage {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  path: string;
  text: string;
  /** What is written on it, without markup; of a part asked for by script as well. */
  words: string;
  document: Window['document'];
}

/** Opens pages of one store over node:http and follows redirects, as a browser without scripts does. */
export interface ZooShopper {
  store: ZooStore;
  get(path: string, headers?: Record<string, string>): Promise<ZooPage>;
  postForm(path: string, fields: Record<string, string>, from?: string): Promise<ZooPage>;
  postJson(path: string, body: unknown, headers?: Record<string, string>): Promise<ZooPage>;
  /** Sends the form around an element as the browser would, with these values written in. */
  submit(page: ZooPage, form: string, values?: Record<string, string>): Promise<ZooPage>;
}

/** A zoo for one test, closed when the test ends. */
export async function openZoo(now?: () => number): Promise<Zoo> {
  const zoo = await serveZoo(now === undefined ? {} : { now });
  onTestFinished(() => zoo.close());
  return zoo;
}

/** A store with these traits, else plain, and someone who shops there. */
export async function openZooStore(traits: Partial<DrawnTraits>, seed = 5, now?: () => number): Promise<ZooShopper> {
  const zoo = await openZoo(now);
  return shopAt(zoo, zoo.define(seed, traits));
}

/** Someone who shops at a store. */
export function shopAt(zoo: Zoo, store: ZooStore): ZooShopper {
  const send = (method: string, path: string, body: string | null, headers: Record<string, string>): Promise<ZooPage> =>
    new Promise((resolve, reject) => {
      const host = new URL(store.origin).host;
      const call = request(
        {
          host: '127.0.0.1',
          port: zoo.port,
          method,
          path,
          headers: { host, 'sec-fetch-dest': 'document', ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            if (response.statusCode === 303) {
              resolve(send('GET', response.headers.location ?? '/', null, {}));
              return;
            }
            const text = Buffer.concat(chunks).toString('utf8');
            resolve(readPage(store.origin, path, response.statusCode ?? 0, response.headers, text));
          });
        },
      );
      call.on('error', reject);
      call.end(body ?? undefined);
    });
  const postForm = (path: string, fields: Record<string, string>, from = '/'): Promise<ZooPage> =>
    send('POST', path, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      referer: store.origin + from,
    });
  return {
    store,
    postForm,
    get: (path, headers = {}) => send('GET', path, null, headers),
    postJson: (path, body, headers = {}) =>
      send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers }),
    submit(page, selector, values = {}) {
      const form = page.document.querySelector(selector);
      if (form === null) throw new Error(`no form ${selector} on ${page.path}:\n${page.text}`);
      const fields: Record<string, string> = {};
      for (const field of form.querySelectorAll('input, select')) {
        const name = field.getAttribute('name');
        const isOff = /checkbox|radio/.test(field.getAttribute('type') ?? '') && !field.hasAttribute('checked');
        if (name === null || isOff) continue;
        const option = field.querySelector('option[selected]') ?? field.querySelector('option');
        fields[name] = option?.getAttribute('value') ?? field.getAttribute('value') ?? '';
      }
      Object.assign(fields, values);
      const action = form.getAttribute('action') ?? page.path;
      if (form.getAttribute('method') === 'post') return postForm(action, fields, page.path);
      return send('GET', `${action}?${new URLSearchParams(fields).toString()}`, null, {});
    },
  };
}

/** A plain product of which there is enough. */
export function plentiful(store: ZooStore): ZooProduct {
  const found = store.sells.find(({ stock, isPlain }) => stock > 5 && isPlain);
  if (found === undefined) throw new Error('nothing to buy');
  return found;
}

/** The token of a page's requests. */
export function tokenOf(page: ZooPage): string {
  return /"token":"([^"]+)"/.exec(page.text)?.[1] ?? '';
}

function wordsOf(text: string): string {
  const markup = text.startsWith('{') ? text.replaceAll('\\"', '"').replaceAll('\\n', ' ') : text;
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

/** A page whose markup is read when a test first asks for its document. */
function readPage(origin: string, path: string, status: number, headers: ZooPage['headers'], text: string): ZooPage {
  let document: Window['document'] | null = null;
  return {
    ...{ status, headers, path, text, words: wordsOf(text) },
    get document() {
      if (document !== null) return document;
      document = new Window({ url: origin + path }).document;
      if (text.includes('<html')) document.write(text);
      return document;
    },
  };
}
