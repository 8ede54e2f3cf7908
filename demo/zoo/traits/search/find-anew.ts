import type { ZooAnswer, ZooRequest } from '../../exchange';
import { resultsAnswer } from '../../pages/results-page';
import type { ZooStore } from '../../store-types';

/** Answers a search whose query is sent by a form and kept in the session, so its results have no address. */
export function findAnew(store: ZooStore, request: ZooRequest): ZooAnswer | null {
  if (request.url.pathname !== '/find') return null;
  const query = request.method === 'POST' ? (request.fields['query'] ?? '') : (store.session.get('query') ?? '');
  store.session.set('query', query);
  return resultsAnswer(store, request, query, Math.max(1, Number(request.url.searchParams.get('page')) || 1));
}
