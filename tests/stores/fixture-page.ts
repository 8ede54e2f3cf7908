import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { nonsense } from '../../lib/stores/generic/search/prove-search-way';
import { adapterPageOf } from '../../lib/stores/serving/adapter-page-of';
import anyStore from '../../lib/stores/parts/any-store';
import cards from '../../lib/stores/parts/cards';
import learning from '../../lib/stores/parts/learning';
import plainCart from '../../lib/stores/parts/plain';
import type { PageResponse, PartKey, ServedPage } from '../../lib/stores/page';

const parts: Record<string, unknown> = { ...cards, ...anyStore, ...learning, ...plainCart };

/** One answer of a store: a file beside the test, JSON, a page, or only a status. */
export interface FixtureAnswer {
  status?: number;
  file?: string;
  json?: unknown;
  html?: string;
  /** Where the answer came from in the end, when the store redirected. */
  url?: string;
  headers?: Record<string, string>;
}

/** A request as the store saw it. */
export interface SeenRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

export type FixturePage = ServedPage & {
  readonly requests: SeenRequest[];
};

/** What answers a request: by "METHOD /path?query", each key with one answer for ever or a list used up in order. */
export type Routes = Record<string, FixtureAnswer | FixtureAnswer[]>;

/**
 * A store page from files. Requests are answered by `routes` alone: one nobody wrote down fails the test with its name, as does a
 * network. Files are read from `tests/stores/<folder>/`.
 */
export function fixturePage(options: {
  folder: string;
  url: string;
  file?: string;
  html?: string;
  routes?: Routes;
  /** What the page's scripts can read of its cookies. */
  cookie?: string | undefined;
}): FixturePage {
  const window = new Window({ url: options.url });
  const read = (file: string): string => readFileSync(join(import.meta.dirname, options.folder, file), 'utf8');
  const parseHtml = (text: string): Document =>
    new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  const requests: SeenRequest[] = [];
  const answers = new Map(
    Object.entries(options.routes ?? {}).map(([key, answer]) => [key, Array.isArray(answer) ? [...answer] : [answer]]),
  );
  const document = parseHtml(
    options.html ?? (options.file === undefined ? '<!doctype html><title>x</title>' : read(options.file)),
  );
  if (options.cookie !== undefined) Object.defineProperty(document, 'cookie', { value: options.cookie });
  return adapterPageOf({
    document,
    location: { href: options.url },
    signal: new AbortController().signal,
    parseHtml,
    part: <Part>({ name }: PartKey<Part>) => parts[name] as Part,
    wait: () => Promise.resolve(),
    requests,
    fetch: (url, init): Promise<PageResponse> => {
      const { origin, search } = new URL(url);
      // Another host of the store is named in full.
      const pathname =
        origin === new URL(options.url).origin ? new URL(url).pathname : `${origin}${new URL(url).pathname}`;
      const method = init.method ?? 'GET';
      const body = init.body === undefined || init.body === null ? null : bodyText(init.body);
      requests.push({
        method,
        path: `${pathname}${search}`,
        headers: { ...(init.headers as Record<string, string>) },
        body,
      });
      const key = `${method} ${pathname}${search}`;
      const queue = answers.get(key) ?? answers.get(`${method} ${pathname}`);
      const answer = queue !== undefined && queue.length > 1 ? queue.shift() : queue?.[0];
      if (answer === undefined) return Promise.reject(new Error(`the fixture has no answer to ${key}`));
      const text =
        answer.file !== undefined
          ? read(answer.file)
          : answer.json !== undefined
            ? JSON.stringify(answer.json)
            : (answer.html ?? '');
      const headers = new Headers(answer.headers);
      return Promise.resolve({
        status: answer.status ?? 200,
        url: answer.url ?? url,
        redirected: answer.url !== undefined,
        headers,
        text: () => Promise.resolve(text),
      });
    },
  });
}

/** What was asked of a store beside what only proved that its search is one. */
export function askedOf({ requests }: FixturePage): string[] {
  return requests.map(({ path }) => path).filter((path) => !nonsense.some((word) => path.includes(word)));
}

/** The expected result beside a fixture. */
export function expectedOf(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, folder, file), 'utf8'));
}

function bodyText(body: NonNullable<RequestInit['body']>): string {
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('fixtures take text bodies only');
}
