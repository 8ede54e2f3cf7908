import { CoachError } from '../core/errors';
import type { Answer, Ask } from './adapter-page';
import { absoluteUrl } from './page';
import type { PageFetch, PageResponse, Sheet, StorePage } from './page';

/**
 * Requests of adapters to a store: same origin, with the shopper's cookies, one at a time, without retries. A refusal (429, 403, Shopify’s
 * 430) ends the search or fill; the error’s detail has the waiting time of a 429.
 */

/** The longest wait for an answer, in milliseconds. */
const timeoutMs = 15_000;

const signInPath = /\/(?:sign-?in|log-?in|signon|auth|identity|oauth2?|sso)(?:[/.?]|$)/i;

export type { Answer, Ask };

/** Sends a request to the store. Throws a CoachError with a store/… code when there is no usable answer. */
export async function ask(page: StorePage, path: string, { accept = [], sister, ...init }: Ask = {}): Promise<Answer> {
  const url = absoluteUrl(path, page.location.href);
  const here = new URL(page.location.href);
  const isSister = url?.protocol === 'https:' && url.hostname === sister && siteOf(sister) === siteOf(here.hostname);
  if (url === null || (url.origin !== here.origin && !isSister)) {
    throw new CoachError('unexpected', 'A request would have left the store.', { detail: path.slice(0, 200) });
  }
  const timeout = AbortSignal.timeout(timeoutMs);
  const detail = `${init.method ?? 'GET'} ${url.pathname}`;
  let response: PageResponse;
  let text: string;
  try {
    response = await page.fetch(url.href, {
      ...init,
      credentials: isSister ? 'include' : 'same-origin',
      signal: AbortSignal.any([page.signal, timeout]),
    });
    text = await response.text();
  } catch (cause) {
    if (page.signal.aborted) throw new CoachError('run/cancelled', 'Stopped.', { cause });
    if (timeout.aborted) {
      throw new CoachError('store/timeout', 'The store did not answer in time. Try again in a moment.', {
        cause,
        detail,
      });
    }
    throw new CoachError('store/unreachable', 'The store could not be reached. Check the connection, then try again.', {
      cause,
      detail,
    });
  }
  const { status } = response;
  if (!accept.includes(status))
    refuse(status, `${detail} → ${status} ${response.headers.get('retry-after') ?? ''}`.trim());
  const landed = response.url === '' ? url.href : response.url;
  if (signInPath.test(new URL(landed).pathname) && !signInPath.test(url.pathname)) {
    throw new CoachError('store/signed-out', 'The store asks you to sign in first. Sign in there, then try again.', {
      detail,
    });
  }
  return { status, url: landed, text, header: (name) => response.headers.get(name) };
}

/** The registered domain that all hosts of one store share ("tesco.com", "coles.com.au"). */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  const isSecondLevel =
    labels.length > 2 && /^(?:co|com|net|org)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}

function refuse(status: number, detail: string): void {
  if (status === 401) {
    throw new CoachError('store/signed-out', 'The store asks you to sign in first. Sign in there, then try again.', {
      detail,
    });
  }
  if (status === 429 || status === 430 || status === 403) {
    throw new CoachError(
      'store/rate-limited',
      'The store asks us to slow down. Wait a few minutes, or go on by hand; nothing is lost.',
      { detail },
    );
  }
  if (status >= 500 || status === 402) {
    throw new CoachError('store/server-error', 'The store has a problem of its own right now. Try again later.', {
      detail,
    });
  }
  if (status >= 400) {
    throw new CoachError('store/element-missing', 'The store did not have what we asked it for.', { detail });
  }
}

/** Requests JSON. Throws `store/element-missing` when the answer is not JSON, because the store has changed. */
export async function askJson(page: StorePage, path: string, request: Ask = {}): Promise<unknown> {
  const answer = await ask(page, path, {
    ...request,
    headers: { accept: 'application/json', ...request.headers },
  });
  return jsonOf(answer);
}

/** The JSON of an answer; throws as {@link askJson} does. */
export function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw new CoachError('store/element-missing', 'The store answered in a way we do not understand.', {
      cause,
      detail: `${new URL(answer.url).pathname}: not JSON`,
    });
  }
}

/** Requests a page of the store, as an inert document. */
export async function askSheet(page: StorePage, path: string, request: Ask = {}): Promise<Sheet> {
  const answer = await ask(page, path, { ...request, headers: { accept: 'text/html', ...request.headers } });
  return { document: page.parseHtml(answer.text), url: answer.url };
}

/** The body and header of a JSON request. */
export function jsonBody(value: unknown): Pick<Ask, 'body' | 'headers'> {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

/**
 * Limits a fetch: at most `most()` requests are under way, normally one. The next one starts when one of them has ended, so the store
 * determines the speed.
 */
export function atMost(fetch: PageFetch, most: () => number): PageFetch {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (url, init) => {
    // A waiting request takes the place of the one that ended.
    if (running >= most()) await new Promise<void>((begin) => waiting.push(begin));
    else running += 1;
    try {
      init.signal?.throwIfAborted();
      return await fetch(url, init);
    } finally {
      const begin = waiting.shift();
      if (begin === undefined) running -= 1;
      else begin();
    }
  };
}
