import { type ZooAnswer, type ZooRequest, jsonAnswer, redirect } from '../exchange';
import { link } from '../pages/front';
import { leaveMessage, spendToken } from '../zoo-session';
import type { ZooStore } from '../store-types';
import { addToServer, readAdd } from './add-fields';
import type { CartChange, CartEntry } from './cart-state';
import { cartBody, countOf } from './cart-view';

const expired = 'Your session has expired. Please reload the page and try again.';

/** Writes and views of the cart that are the same in every store. Null for other requests. */
export function cartRoute(store: ZooStore, request: ZooRequest): ZooAnswer | null {
  if (request.method === 'GET' && request.url.pathname === '/cart/remove') return removeByLink(store, request);
  if (request.method !== 'POST') return null;
  if (request.url.pathname === '/cart/view') return view(store, request);
  if (request.url.pathname !== '/cart/change') return null;
  if (request.headers['content-type']?.includes('json') === true) return scriptedChange(store, request);
  if (!spendToken(store, request)) leaveMessage(store, expired);
  else for (const change of setsOf(store, request.fields)) store.change(change);
  return redirect(link(store, store.pieces.identity.cart));
}

/** A change requested by the page's script, with the fields of an add or of one line. */
export function scriptedChange(store: ZooStore, request: ZooRequest): ZooAnswer {
  if (!spendToken(store, request)) return jsonAnswer({ message: expired }, 419);
  const isAdd = request.fields['key'] === undefined;
  if (store.pieces.keeping.where === 'server') {
    if (!isAdd) return jsonAnswer({ message: store.change(setOf(request.fields, store.trueEntries())) });
    const { isIn, message } = addToServer(store, request.fields);
    return jsonAnswer({ message, isIn });
  }
  let lines = readLines(request.body);
  const changes = isAdd ? readAdd(store, request.fields) : [setOf(request.fields, lines)];
  let message: string | null = null;
  for (const change of changes) {
    const changed = store.changeKept(lines, change, request.fields['isTab'] === 'true');
    lines = changed.entries;
    message ??= changed.refusal;
  }
  return jsonAnswer({ lines, message: message ?? (isAdd ? 'Added.' : null), isIn: message === null });
}

/** The quantities in a form of all lines, or the quantity in a form of one line. */
function setsOf(store: ZooStore, fields: Readonly<Record<string, string>>): CartChange[] {
  const numbers = Object.entries(fields).flatMap(([name, set]) => {
    const key = /^qty\[(\d+)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [{ key, set }];
  });
  return (numbers.length > 0 ? numbers : [fields]).map((each) => setOf(each, store.trueEntries()));
}

function removeByLink(store: ZooStore, request: ZooRequest): ZooAnswer {
  const fields = Object.fromEntries(request.url.searchParams);
  if (spendToken(store, { ...request, fields })) store.change(setOf({ ...fields, set: '0' }, store.trueEntries()));
  else leaveMessage(store, expired);
  return redirect(link(store, store.pieces.identity.cart));
}

function view(store: ZooStore, request: ZooRequest): ZooAnswer {
  const isServers = store.pieces.keeping.where === 'server';
  const entries = isServers
    ? store.shown()
    : store.changeKept(readLines(request.body), null, request.fields['isTab'] === 'true').entries;
  const held = Object.fromEntries(entries.map(({ id }) => [id, piecesOf(entries, id)]));
  return jsonAnswer({ count: countOf(store, entries)?.text ?? '', lines: cartBody(store, entries).text, held });
}

/** The change of one line, given by its key, or, from a stepper, by 'id:' and its product. */
function setOf(fields: Readonly<Record<string, string>>, entries: readonly CartEntry[]): CartChange {
  const quantity = Math.floor(Number(fields['set']));
  const named = fields['key'] ?? '';
  const key = named.startsWith('id:') ? (entries.find(({ id }) => `id:${String(id)}` === named)?.key ?? '') : named;
  return { act: 'set', key, quantity: Number.isNaN(quantity) ? 1 : quantity };
}

function piecesOf(entries: readonly CartEntry[], id: number): number {
  return entries.filter((entry) => entry.id === id).reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The lines of a cart that a page keeps, as the page sends them. Invalid ones are left out. */
function readLines(body: unknown): CartEntry[] {
  if (typeof body !== 'object' || body === null || !('lines' in body) || !Array.isArray(body.lines)) return [];
  return body.lines.filter(isEntry);
}

function isEntry(value: unknown): value is CartEntry {
  return typeof value === 'object' && value !== null && 'key' in value && 'id' in value && 'quantity' in value;
}
