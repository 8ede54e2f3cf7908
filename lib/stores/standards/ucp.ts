import type { HandOffLine } from '../store-adapter';
import { isRecord, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { perPage } from '../page';
import type { StorePage } from '../page';
import { ask } from '../request';
import { jsonIn } from '../reading/inline-scripts';

/**
 * The permalink of the Universal Commerce Protocol (ucp.dev/2026-08-25/specification/permalink): an address that puts products into the
 * shopper's cart when it is opened. The store gives the start of it in its profile, which is checked before use.
 */
const capability = 'dev.ucp.shopping.permalink';

/** The start of the store's permalinks; null when it has none. Requested once per page load. */
const endpointOf = perPage(async (page): Promise<string | null> => {
  const answer = await ask(page, '/.well-known/ucp', {
    headers: { accept: 'application/json' },
    // Most stores have no profile and answer with one of many statuses; none of them is an error here.
    accept: [400, 401, 402, 403, 404, 405, 406, 410, 429, 430, 451, 500, 501, 502, 503],
  });
  if (answer.status !== 200) return null;
  const profile = jsonIn(answer.text);
  for (const entry of entriesOf(isRecord(profile) ? (recordAt(profile, 'ucp') ?? profile) : {})) {
    const endpoint = textAt(recordAt(entry, 'config'), 'endpoint');
    if (endpoint !== null && isEndpoint(endpoint, page.location.href)) return endpoint;
  }
  return null;
});

/** The store's entries for the capability: by its name as a key, as in 2026 profiles, or in a list with names, as in earlier drafts. */
function entriesOf(profile: Loose): Loose[] {
  const keyed = valueAt(profile, 'capabilities', capability);
  if (isRecord(keyed)) return [keyed];
  if (Array.isArray(keyed)) return keyed.filter(isRecord);
  return recordsAt(profile, 'capabilities').filter((entry) => textAt(entry, 'name') === capability);
}

/** Whether an endpoint is as the specification wants it and belongs to this store: a shopper is never sent to another store. */
function isEndpoint(text: string, href: string): boolean {
  if (/[\s\\?#]|\/$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  const bare = (name: string): string => name.replace(/^www\./, '');
  return protocol === 'https:' && username + password === '' && bare(hostname) === bare(new URL(href).hostname);
}

/** An item's id in the path: unchanged when plain, otherwise `~` and base64url. */
function tokenOf(id: string): string {
  if (/^[\w.-]+$/.test(id)) return id;
  const binary = String.fromCodePoint(...new TextEncoder().encode(id));
  return `~${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * The permalink for these lines; null when the store has none. `continueTo` is the path to open afterwards: the cart, because without it
 * stores open their checkout.
 */
export async function ucpHandOff(
  lines: readonly HandOffLine[],
  page: StorePage,
  continueTo: string,
): Promise<string | null> {
  const endpoint = await endpointOf(page);
  if (endpoint === null || lines.length === 0) return null;
  const items = lines.map(({ sku, quantity }) => `${tokenOf(sku)}:${quantity}`).join(',');
  return `${endpoint}/${items}?continue_to=${encodeURIComponent(continueTo)}`;
}
