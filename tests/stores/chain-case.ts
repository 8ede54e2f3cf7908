import type { AddResult, CartAdd, CartRemove } from '../../lib/core/cart/cart';
import type { FixturePage, Routes, SeenRequest } from './fixture-page';
import { fixturePage } from './fixture-page';
import { liveShop } from './live-shop';
import type { LiveShop } from './live-shop';

/** What a chain's pages or answers are, and what its adapter must do with them. One for each: tests/stores/<id>/case.ts. */
export interface ChainCase {
  /** Where the shopper is, and what that page looks like. */
  readonly url: string;
  readonly file: string;
  readonly query: string;
  /** Cookies the page's scripts can read. */
  readonly cookie?: string;
  /** Answers of the store's server, and pages of it that run. */
  readonly routes?: Routes;
  readonly pages?: Record<string, string>;
  /** What the running pages' cart holds, and how many of each product there are. */
  readonly held?: Record<string, number>;
  readonly stock?: number;
  readonly add: { line: CartAdd; told: AddResult } & Effect;
  readonly remove: { line: CartRemove } & Effect;
  /** Where the store's own hand-off leads for two of product 111 and one of 222. */
  readonly handOff?: string;
  /** Known by its signs on any host, not by its host. */
  readonly isPlatform?: boolean;
}

/** What a write came to at the store: buttons that were pressed, or requests other than of reading, with their bodies. */
interface Effect {
  pressed?: string[];
  sent?: string[];
  /** Answers in place of the case's, for this write alone. */
  routes?: Routes;
}

/** The store of a case. `over` replaces answers and pages; a case without running pages gets none. */
export function shopOf(
  id: string,
  chain: ChainCase,
  over: { routes?: Routes | undefined; pages?: Record<string, string>; edit?: (html: string) => string } = {},
): FixturePage | LiveShop {
  const { url, file, held, stock, cookie } = chain;
  const routes = { ...chain.routes, ...over.routes };
  const pages = over.pages ?? chain.pages;
  if (pages === undefined) return fixturePage({ folder: id, url, file, routes, cookie });
  return liveShop({
    folder: id,
    url,
    file,
    pages,
    routes,
    ...(over.edit === undefined ? {} : { edit: over.edit }),
    ...(held === undefined ? {} : { held }),
    ...(stock === undefined ? {} : { stock }),
  });
}

/** The writes among the requests a store saw, each in one line; a GraphQL one by the name of its operation and its variables. */
export function writesOf(page: FixturePage): string[] {
  return page.requests
    .filter((request) => request.method !== 'GET' && !isQuestion(request))
    .map(({ method, path, body }) => [method, path, operationIn(body) ?? body ?? ''].join(' ').trim());
}

/** GraphQL, some searches and a list of ids ask by POST or PUT. */
function isQuestion({ path, body }: SeenRequest): boolean {
  if (body === null) return false;
  return (
    path.startsWith('/api/webproductpagews/') || (/"searchTerm"|query \w+\s*[({]/i.test(body) && !/mutation/.test(body))
  );
}

function operationIn(body: string | null): string | null {
  const [operation] = /^\[\{"operationName"/.test(body ?? '') ? (JSON.parse(body ?? '') as Operation[]) : [];
  return operation === undefined ? null : `${operation.operationName} ${JSON.stringify(operation.variables)}`;
}

interface Operation {
  operationName: string;
  variables: unknown;
}
