import { forgetLearned, learnedPart, tellLearned } from '../../learned/learned-parts';
import { isRecord } from '../../reading/json-fields';
import type { StorePage } from '../../page';
import { newKnownStore } from './known-store';
import type { KnownStore, SearchWay } from './known-store';

/** Skus kept per store as shown for any query. */
const mostPadding = 60;

/** What earlier runs stored about this store; null if nothing. */
export function keptStore(page: StorePage): KnownStore | null {
  if (page.learned === undefined || Object.keys(page.learned.values).length === 0) return null;
  const known = newKnownStore();
  const search = learnedPart(page, 'search');
  if (isRecord(search) && isSearchWay(search.way)) {
    known.search.way = search.way;
    known.search.isKept = true;
    known.search.padding = texts(search.padding);
    const { proof } = search;
    if (isRecord(proof) && typeof proof.found === 'string' && typeof proof.nonsense === 'string')
      known.search.proof = { found: proof.found, nonsense: proof.nonsense };
  }
  known.telling = texts(learnedPart(page, 'identity'));
  const cart = learnedPart(page, 'cart');
  if (isRecord(cart)) {
    known.cart.isScripted = cart.isScripted === true;
    if (typeof cart.path === 'string' || cart.path === null) known.cart.path = cart.path;
  }
  const add = learnedPart(page, 'add');
  if (isRecord(add)) {
    if (add.way === 'form' || add.way === 'press') known.add.way = add.way;
    if (add.way === 'form' && typeof add.provenAnswer === 'string') known.add.provenAnswer = add.provenAnswer;
  }
  return known;
}

/** Records what is known now for storage, part by part, each with its proof. A part that is no longer believed is withdrawn. */
export function keepStore(page: StorePage, { search, telling, cart, add }: KnownStore): void {
  if (page.learned === undefined) return;
  if (search.way !== null && search.proof !== null)
    tellLearned(
      page,
      'search',
      { way: { ...search.way }, padding: search.padding.slice(0, mostPadding), proof: search.proof },
      `Products came for “${search.proof.found}” and none of their own for “${search.proof.nonsense}”.`.slice(0, 300),
    );
  else if (learnedPart(page, 'search') !== undefined && search.way === null) forgetLearned(page, 'search');
  if (telling.length > 0) tellLearned(page, 'identity', [...telling], 'These differ between the products of one page.');
  if (cart.path !== undefined || cart.isScripted)
    tellLearned(page, 'cart', cartNote(cart), 'Its lines were read there.');
  const { way, provenAnswer } = add;
  if (way !== null)
    tellLearned(page, 'add', provenAnswer === undefined ? { way } : { way, provenAnswer }, addProof(way));
}

/** Withdraws the parts that may be the reason why a page could not be used. The next request finds them out anew. */
export function doubtStore(page: StorePage, known: KnownStore): void {
  delete known.cart.path;
  for (const part of ['cart', 'search'] as const) if (learnedPart(page, part) !== undefined) forgetLearned(page, part);
}

function cartNote({ path, isScripted }: KnownStore['cart']): { path?: string | null; isScripted: boolean } {
  return path === undefined ? { isScripted } : { path, isScripted };
}

function addProof(way: 'form' | 'press'): string {
  return way === 'form'
    ? 'The cart gained what its form was sent for.'
    : 'The cart gained what its button was pressed for.';
}

function isSearchWay(told: unknown): told is SearchWay {
  return (
    isRecord(told) &&
    (told.kind === 'request' || told.kind === 'opened' || told.kind === 'typed') &&
    (told.method === 'GET' || told.method === 'POST') &&
    typeof told.address === 'string' &&
    (told.body === null || typeof told.body === 'string')
  );
}

function texts(told: unknown): string[] {
  return Array.isArray(told) ? told.filter((one): one is string => typeof one === 'string') : [];
}
