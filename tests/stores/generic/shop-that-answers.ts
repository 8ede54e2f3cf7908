import { Event, KeyboardEvent } from 'happy-dom';
import { vi } from 'vitest';
import type { LivePage, PageResponse, ServedPage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';
import type { SeenRequest } from '../fixture-page';

/** What a shop sends for a request: a page, and where it stands in the end. Null: there is none. */
export type Answering = (request: {
  url: URL;
  method: string;
  body: URLSearchParams;
}) => { html: string; url?: string } | null;

export interface AnsweringShop extends ServedPage {
  readonly requests: SeenRequest[];
  /** Pages that were opened with their scripts running. */
  readonly opened: string[];
}

/**
 * A shop that answers by a function, as a server does. `run`: what the scripts of a page do with its document, for pages that are opened
 * so; without it no page of the shop runs.
 */
export function answeringShop(options: {
  html: string;
  /** Where the shopper's page stands; the shop's first page where it is not said. */
  at?: string;
  answer: Answering;
  run?: (document: Document, url: URL, go: (url: string) => void) => void;
}): AnsweringShop {
  const at = options.at ?? 'https://shop.example/';
  const page = fixturePage({ folder: 'generic', url: at, html: options.html });
  const requests: SeenRequest[] = [];
  const opened: string[] = [];
  const send = (url: string, method: string, text: string) =>
    options.answer({ url: new URL(url), method, body: new URLSearchParams(text) });
  const fetch: ServedPage['fetch'] = (url, init): Promise<PageResponse> => {
    const method = init.method ?? 'GET';
    const body = init.body instanceof URLSearchParams || typeof init.body === 'string' ? String(init.body) : '';
    const { pathname, search } = new URL(url);
    requests.push({ method, path: `${pathname}${search}`, headers: {}, body });
    const answer = send(url, method, body);
    return Promise.resolve({
      status: answer === null ? 404 : 200,
      url: answer?.url ?? url,
      redirected: answer?.url !== undefined,
      headers: new Headers(),
      text: () => Promise.resolve(answer?.html ?? 'Not found'),
    });
  };
  const { run } = options;
  // The events a page of the browser would take.
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('KeyboardEvent', KeyboardEvent);
  const openLive = (address: string): Promise<LivePage> => {
    opened.push(address);
    let url = address;
    let document = page.parseHtml('');
    const go = (to: string): void => {
      url = new URL(to, url).href;
      document = page.parseHtml(send(url, 'GET', '')?.html ?? '');
      run?.(document, new URL(url), go);
    };
    go(address);
    return Promise.resolve({
      document: () => document,
      href: () => url,
      until: (isDone) => Promise.resolve(isDone(document)),
      close: () => undefined,
    });
  };
  return { ...page, fetch, requests, opened, ...(run !== undefined && { openLive }) };
}

/** What a shop sells, in cards of utility classes; every word of the query is wanted in the name. */
export const goods = [
  'Basmati Rice 2 lb',
  'Brown Rice 1 lb',
  'Ground Turmeric 4 oz',
  'Coconut Milk 13 oz',
  'Whole Milk 1 gal',
  'Black Beans 15 oz',
];

export const cardsOf = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<a class="block p-2" href="/products/${name.toLowerCase().replaceAll(' ', '-')}"><div class="text-sm">${name}</div><div>$2.00</div></a>`,
    )
    .join('');

export const matching = (query: string): string[] =>
  goods.filter(
    (name) =>
      query !== '' &&
      query
        .toLowerCase()
        .split(' ')
        .every((word) => name.toLowerCase().includes(word)),
  );

export const resultsPage = (query: string, besides = ''): string =>
  `<main><h1>Search results for “${query}”</h1><div class="grid">${cardsOf(matching(query)) || '<p>Nothing here.</p>'}</div>${besides}</main>`;
