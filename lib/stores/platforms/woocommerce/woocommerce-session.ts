import { isRecord, numberAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage, Answer, Ask } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The smallest and largest quantity of a product in one cart, and the step between quantities. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** What is known of the shop's Store API and of the shopper's session during one page load. */
const session = perPage((page) => ({
  root: '',
  nonce: page.data.inScripts(/"?storeApiNonce"?\s*:\s*"(\w+)"/) ?? '',
  /** The limits of each product, from searches and the cart. */
  limits: new Map<string, Limits>(),
}));

/**
 * The addresses at which the Store API may be: the one the page names (sites in subfolders or in several languages), else the two usual
 * ones.
 */
function apiRoots(page: AdapterPage): string[] {
  const link = page.document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href');
  const href = page.url(link);
  const told = href === null ? null : new URL(href);
  const plain = (path: string): string => `${path}?rest_route=/wc/store/v1/`;
  if (told?.origin !== new URL(page.location.href).origin) return ['/wp-json/wc/store/v1/', plain('/')];
  return [told.searchParams.has('rest_route') ? plain(told.pathname) : `${told.pathname}wc/store/v1/`];
}

/** The root of the site's own pages: "/" or "/shop/". */
export function siteRoot(page: AdapterPage): string {
  return session(page).root.replace(/(?:wp-json\/|\?rest_route=).*$/, '');
}

/** Whether the shop has the Store API. Found out once, by reading the cart. */
export const hasStoreApi = perPage(async (page): Promise<boolean> => {
  for (const root of apiRoots(page)) {
    session(page).root = root;
    const answer = await page.request.send(addressOf(page, 'cart'), { accept: [401, 403, 404] });
    keepNonce(page, answer);
    if (answer.status === 200 && answer.text.trimStart().startsWith('{')) return true;
  }
  return false;
});

const noLimits: Limits = { minimum: 1, maximum: Number.POSITIVE_INFINITY, step: 1 };

/** The limits of a product, as far as they are known. */
export function limitsOf(page: AdapterPage, sku: string): Limits {
  return session(page).limits.get(sku) ?? noLimits;
}

/** Keeps and returns the limits of a product. */
export function keepLimits(page: AdapterPage, sku: string, told: Loose | null): Limits {
  const maximum = numberAt(told, 'maximum') ?? 0;
  const limits = {
    minimum: Math.max(1, numberAt(told, 'minimum') ?? 1),
    // The shop says 9999 when it does not count its stock.
    maximum: maximum > 0 && maximum < 9999 ? maximum : Number.POSITIVE_INFINITY,
    step: Math.max(1, numberAt(told, 'multiple_of') ?? 1),
  };
  session(page).limits.set(sku, limits);
  return limits;
}

function addressOf(page: AdapterPage, path: string, query?: URLSearchParams): string {
  const base = `${session(page).root}${path}`;
  return query === undefined ? base : `${base}${base.includes('?') ? '&' : '?'}${query.toString()}`;
}

function keepNonce(page: AdapterPage, answer: Answer): void {
  session(page).nonce = answer.header('nonce') ?? answer.header('x-wc-store-api-nonce') ?? session(page).nonce;
}

/** Reads from the Store API. */
export async function call(page: AdapterPage, path: string, query?: URLSearchParams): Promise<unknown> {
  const answer = await page.request.send(addressOf(page, path, query), { headers: { accept: 'application/json' } });
  keepNonce(page, answer);
  return page.request.jsonOf(answer);
}

/**
 * Writes with the nonce. When the nonce is too old, the shop refuses the whole write; the nonce is then renewed and the write sent once
 * more.
 */
export async function write(page: AdapterPage, path: string, body: unknown): Promise<Answer> {
  const json = page.request.jsonBody(body);
  const send = async (): Promise<Answer> => {
    const { nonce } = session(page);
    const request: Ask = {
      method: 'POST',
      ...json,
      headers: { ...json.headers, Nonce: nonce, 'X-WC-Store-API-Nonce': nonce },
    };
    const answer = await page.request.send(addressOf(page, path), { ...request, accept: [400, 401, 403, 404, 409] });
    keepNonce(page, answer);
    return answer;
  };
  const { nonce } = session(page);
  const first = await send();
  if (!/woocommerce_rest_(?:missing|invalid)_nonce/.test(first.text)) return checked(first, page);
  // Most shops send the new nonce together with the refusal.
  if (session(page).nonce === nonce) await call(page, 'cart');
  return checked(await send(), page);
}

/** Throws for a refusal that is not about the product: a wall before the shop, or its rate limit, which comes as HTTP 400. */
function checked(answer: Answer, page: AdapterPage): Answer {
  const code = codeIn(answer, page);
  const isAboutProduct =
    code !== null && !/nonce|rate_limit/.test(code) && answer.status !== 401 && answer.status !== 403;
  if (answer.status < 400 || isAboutProduct) return answer;
  throw page.error.turnedAway(`woocommerce: ${answer.status} ${code ?? ''}`);
}

/** The error code in a refusal; null when it has none. */
export function codeIn(answer: Answer, page: AdapterPage): string | null {
  const told = page.data.json(answer.text);
  return textAt(isRecord(told) ? told : null, 'code');
}

/** The quantity to add so that the cart stays within the limits: at most `asked`; 0 when the smallest quantity cannot be reached. */
export function allowedOf(asked: number, held: number, { minimum, maximum, step }: Limits): number {
  const target = Math.floor(Math.min(held + asked, maximum) / step) * step;
  return target < minimum ? 0 : Math.max(0, target - held);
}

/** The limits in words, for a line of which fewer were added. */
export function limitText({ minimum, maximum, step }: Limits): string {
  const parts = [
    step > 1 ? `in steps of ${step}` : '',
    minimum > 1 ? `${minimum} at least` : '',
    maximum < Number.POSITIVE_INFINITY ? `${maximum} at most` : '',
  ].filter((part) => part !== '');
  return `This store sells it ${parts.join(', ')}.`;
}
