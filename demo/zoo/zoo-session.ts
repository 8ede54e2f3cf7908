import type { ZooRequest } from './exchange';
import type { ZooStore } from './store-types';

/** Creates a token for the forms and requests of one page. */
export function issueToken(store: ZooStore): string {
  const number = 1 + Number(store.session.get('tokens') ?? 0);
  store.session.set('tokens', String(number));
  store.session.set('token', `t${String(store.seed)}x${String(number * 7919)}`);
  return currentToken(store);
}

/** The token of the current page. */
export function currentToken(store: ZooStore): string {
  return store.session.get('token') ?? issueToken(store);
}

/** Whether a write may be done with the token in its request. Each write uses the token once. */
export function spendToken(store: ZooStore, request: ZooRequest): boolean {
  const token = request.headers['x-csrf-token'] ?? request.fields['token'] ?? '';
  if (!token.startsWith(`t${String(store.seed)}x`)) return false;
  const uses = 1 + Number(store.session.get(token) ?? 0);
  store.session.set(token, String(uses));
  return uses <= (store.pieces.gate.tokenUses ?? Infinity);
}

/** Leaves a message that the next page shows once. */
export function leaveMessage(store: ZooStore, message: string): void {
  store.session.set('message', message);
}

/** The message for this page, which is removed by reading it; null if there is none. */
export function takeMessage(store: ZooStore): string | null {
  const message = store.session.get('message') ?? null;
  store.session.delete('message');
  return message;
}
