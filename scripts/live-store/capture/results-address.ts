import type { Recorded } from './record-answers';

/**
 * The address of a store's page of results: as the command line says, or the last page that the adapter requested; null if it
 * requested only data. Earlier pages are ways of searching that it tried and rejected.
 */
export function resultsAddress(
  told: string | null,
  store: string,
  query: string,
  asked: readonly Pick<Recorded, 'method' | 'address' | 'landed' | 'status' | 'text'>[],
): string | null {
  if (told !== null) return new URL(told.replace('{query}', encodeURIComponent(query)), store).href;
  const page = asked.findLast(
    ({ method, address, status, text }) =>
      method === 'GET' && status < 400 && isAbout(address, query) && /<html[\s>]/i.test(text),
  );
  return page?.landed ?? null;
}

/** Whether an address contains the query. The adapter also searches for two nonsense words to prove its way of searching. */
function isAbout(address: string, query: string): boolean {
  const { search, pathname } = new URL(address);
  const plain = decodeURIComponent(`${pathname}${search}`.replace(/%(?![\da-f]{2})/gi, '%25')).replace(/\+/g, ' ');
  return plain.toLowerCase().includes(query.toLowerCase());
}
