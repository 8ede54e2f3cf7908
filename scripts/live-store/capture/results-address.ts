import type { Recorded } from './record-answers';

/**
 * Where a store shows the results of a search: as it was told, or the last page the adapter itself asked for and got; null where it asked
 * for data alone. The pages before it are ways of searching that it tried and gave up.
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

/** Whether the query stands in an address: two words of nonsense are asked for as well, to prove the search. */
function isAbout(address: string, query: string): boolean {
  const { search, pathname } = new URL(address);
  const plain = decodeURIComponent(`${pathname}${search}`.replace(/%(?![\da-f]{2})/gi, '%25')).replace(/\+/g, ' ');
  return plain.toLowerCase().includes(query.toLowerCase());
}
