import type { AddResult, CartAdd } from '../../core/cart/cart';
import { CoachError } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import { readActionAnswer } from '../../stores/standards/shopify-actions';
import { knownTools } from '../../stores/standards/webmcp';
import type { KnownTools } from '../../stores/standards/webmcp';
import { refusalIn, toldOffers } from '../../stores/standards/webmcp-answer';
import type { PageToolAnswer, PageToolCalls } from './page-tool-calls';
import type { StoreTab } from './store-tab';

/** The store and adapter of a page. */
export interface StorePageKey {
  adapter: string;
  origin: string;
}

/**
 * A store that is searched and filled by the tools its page offers: a Shopify theme's own action, and the WebMCP tools of a store without
 * an adapter. Everything else, above all reading the cart, stays with the adapter: only the cart that was read counts, not what a tool
 * says it did.
 */
export function withToolsOfPage(tab: StoreTab, world: PageToolCalls, { adapter, origin }: StorePageKey): StoreTab {
  if (adapter === 'shopify') return withShopifyActions(tab, world);
  return adapter === 'generic' ? withPageTools(tab, world, origin) : tab;
}

function withShopifyActions(tab: StoreTab, world: PageToolCalls): StoreTab {
  return {
    ...tab,
    addToCart: inTurns(async (line) => {
      if (!/^\d+$/.test(line.sku)) return 'not-this';
      const answer = await world.addByShopifyAction(line.sku, line.quantity);
      const said = written(answer);
      if (said === null) return 'none';
      return readActionAnswer(line.sku, said.text === null ? null : parsed(said.text)) ?? taken(line);
    }, tab),
  };
}

function withPageTools(tab: StoreTab, world: PageToolCalls, origin: string): StoreTab {
  /** Looked up once: a page without tools is not asked again at every line. */
  let tools: Promise<KnownTools> | null = null;
  const known = (): Promise<KnownTools> => (tools ??= world.listTools().then(knownTools));
  let currency: Promise<string | null> | null = null;
  const cartCurrency = (signal: AbortSignal): Promise<string | null> =>
    (currency ??= tab.readCart(signal).then(
      (cart) => cart.currency,
      () => null,
    ));
  /** The tools' product ids by our sku. */
  const ids = new Map<string, string>();
  /** Products a tool was asked to add: the second time, the page's own form or button is used. */
  const asked = new Set<string>();

  const searchByTool = async (query: string, signal: AbortSignal): Promise<Offer[]> => {
    const { search } = await known();
    if (search === null) return [];
    const answer = await world.callTool(search.name, search.inputFor(query));
    if (answer.state !== 'answered') return [];
    const told = toldOffers(answer.text, origin, await cartCurrency(signal));
    for (const { id, offer } of told) ids.set(offer.sku, id);
    return told.map(({ offer }) => offer);
  };

  /** The tool's id of a product. After the worker died it is unknown, and the search tool is asked again. */
  const idOf = async (line: CartAdd, signal: AbortSignal): Promise<string | null> => {
    if (!ids.has(line.sku)) await searchByTool(line.title, signal);
    return ids.get(line.sku) ?? null;
  };

  return {
    ...tab,
    search: async (query, signal, ahead) => {
      signal.throwIfAborted();
      const offers = await searchByTool(query, signal);
      if (offers.length > 0) return offers;
      // The next search is not asked ahead, because the tool may answer it.
      return (await known()).search === null ? tab.search(query, signal, ahead) : tab.search(query, signal);
    },
    searchTogether: async (queries, signal) =>
      (await known()).search === null ? ((await tab.searchTogether?.(queries, signal)) ?? null) : null,
    addToCart: inTurns(async (line, signal) => {
      const { add } = await known();
      if (add === null) return 'none';
      const id = asked.has(line.sku) ? null : await idOf(line, signal);
      const input = id === null ? null : add.inputFor(id, line.quantity);
      if (input === null) return 'not-this';
      asked.add(line.sku);
      const said = written(await world.callTool(add.name, input));
      if (said === null) return 'not-this';
      const reason = refusalIn(said.text);
      return reason === null ? taken(line) : { sku: line.sku, isAccepted: false, added: null, reason };
    }, tab),
  };
}

/** Adds one line by the page's own tool. If there is none, or it refuses the line, nothing was written and the adapter adds it. */
function inTurns(
  add: (line: CartAdd, signal: AbortSignal) => Promise<AddResult | 'not-this' | 'none'>,
  tab: StoreTab,
): StoreTab['addToCart'] {
  return async (lines, signal) => {
    signal.throwIfAborted();
    const [first] = lines;
    const result = first === undefined ? 'none' : await add(first, signal);
    if (result === 'none') return tab.addToCart(lines, signal);
    return result === 'not-this' ? tab.addToCart(lines.slice(0, 1), signal) : [result];
  };
}

/** The result of a write; null if it was certainly not made. A write that may have been made is checked in the cart and never repeated. */
function written(answer: PageToolAnswer): { text: string | null } | null {
  if (answer.state === 'absent') return null;
  if (answer.state === 'answered') return { text: answer.text };
  throw new CoachError('store/timeout', 'The store’s page did not answer in time.', { detail: 'page: add to cart' });
}

/** The tool accepted; the cart must be read to know the result. */
function taken({ sku }: CartAdd): AddResult {
  return { sku, isAccepted: true, added: null, reason: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
