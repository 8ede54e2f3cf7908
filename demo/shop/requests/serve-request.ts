import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, plainText } from './shop-answer';
import { assetAt } from '../assets';
import { bluntAnswer } from './blunt-answers';
import type { Fault } from '../faults';
import { BadRequest, type ReadBody, readBody, readCookies } from './receive';
import { type RequestLog, openEntry } from './request-log';
import { answer } from './shop-routes';
import type { Shop } from '../shop';
import type { Visit } from '../shop-visit';

/** Answers one request: reads it, applies the current fault, and sends the shop's answer. */
export async function serve(
  shop: Shop,
  log: RequestLog[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
  const url = new URL(request.url ?? '/', origin);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const asset = method === 'GET' ? assetAt(shop, url.pathname) : null;
  const path = insideRoot(shop, url.pathname);
  const isAdd = method === 'POST' && /^\/cart\/(?:add(?:\.js)?|lines)$/.test(path ?? '');
  const fault = shop.gate.strike({ path: path ?? url.pathname, isAsset: asset !== null, isAdd });
  const entry = openEntry(log, {
    method,
    path: url.pathname + url.search,
    isAsset: asset !== null,
    fault: fault?.kind ?? null,
  });
  const body = await readBody(request);
  entry.body = body.text === '' ? null : body.text;

  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'drop') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'slow') await wait(fault.ms);
  const blunt = fault && bluntAnswer(fault, path ?? '');
  if (blunt) {
    send(request, response, entry, blunt, {});
  } else if (asset) {
    send(request, response, entry, asset, {});
  } else if (path === null) {
    send(request, response, entry, plainText('', 404), {});
  } else {
    const visit = visitOf(shop, { method, path, url, origin, request, body, fault });
    entry.session = visit.cart.token;
    const isNew = visit.cookies.get('cart') !== visit.cart.token;
    send(request, response, entry, answer(visit), {
      ...(isNew ? { cookie: `cart=${visit.cart.token}; Path=/; HttpOnly; SameSite=Lax` } : {}),
      ...(shop.traits.platform === 'shopify' && fault?.kind !== 'not-a-store' && fault?.kind !== 'changed-page'
        ? { poweredBy: 'Shopify' }
        : {}),
    });
  }
}

function visitOf(
  shop: Shop,
  from: {
    method: string;
    path: string;
    url: URL;
    origin: string;
    request: IncomingMessage;
    body: ReadBody;
    fault: Fault | null;
  },
): Visit {
  const cookies = readCookies(from.request.headers.cookie);
  return {
    shop,
    method: from.method,
    path: from.path,
    query: from.url.searchParams,
    origin: from.origin,
    cookies,
    form: from.body.form,
    body: from.body.json,
    wantsJson: (from.request.headers.accept ?? '').startsWith('application/json'),
    cart: shop.carts.open(cookies.get('cart') ?? null),
    fault: from.fault,
  };
}

/** The path inside the shop; null if the address is outside its root. Handles are ASCII, so nothing is decoded. */
function insideRoot(shop: Shop, pathname: string): string | null {
  if (pathname === shop.root.slice(0, -1)) return '/';
  return pathname.startsWith(shop.root) ? `/${pathname.slice(shop.root.length)}` : null;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  entry: RequestLog,
  given: Answer,
  extra: { cookie?: string; poweredBy?: string },
): void {
  const headers: Record<string, string | string[]> = { 'content-type': given.type, 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(given.headers ?? {})) {
    headers[name] = typeof value === 'string' ? value : [...value];
  }
  const cookies = [headers['set-cookie'] ?? [], extra.cookie ?? []].flat();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (extra.poweredBy !== undefined) headers['powered-by'] = extra.poweredBy;
  entry.status = given.status;
  response.writeHead(given.status, headers);
  response.end(request.method === 'HEAD' ? undefined : given.body);
}

/** Ends a request that could not be answered: with the status of the caller's mistake, or with 500 for an error of ours. */
export function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const status = error instanceof BadRequest ? error.status : 500;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(error instanceof BadRequest ? error.message : 'The demo shop made a mistake.');
  if (!(error instanceof BadRequest)) console.error('demo grocery:', error);
}
