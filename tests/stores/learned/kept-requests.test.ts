import { describe, expect, it } from 'vitest';
import { withKept, withoutKept } from '../../../lib/stores/learned/keep-requests';
import type { PutIn } from '../../../lib/stores/learned/keep-requests';
import { keptDays, keptFrom, keptRequest } from '../../../lib/stores/learned/kept-requests';
import type { KeptRequests } from '../../../lib/stores/learned/kept-requests';

const form = (fields: Record<string, string>, answer = 'data: message'): PutIn => ({
  request: { path: 'https://shop.example/add', method: 'POST', body: new URLSearchParams(fields) },
  quantityAt: ['form', 'qty'],
  answer,
});
const json = (value: object): PutIn => ({
  request: {
    path: '/api/cart',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  },
  quantityAt: ['json', 'qty'],
  answer: 'data: cart',
});
const keptOf = (all: readonly [string, PutIn][], day = 100): KeptRequests | null =>
  all.reduce<KeptRequests | null>((kept, [sku, putIn]) => withKept(kept, { sku, day }, putIn), null);
const bodyOf = (kept: KeptRequests | null, sku: string, quantity = 1, day = 101): string | null => {
  const request = kept === null ? null : keptRequest(kept, { sku, day }, quantity);
  if (request === null) return null;
  const { body } = request;
  return typeof body === 'string' ? body : new URLSearchParams(body instanceof URLSearchParams ? body : '').toString();
};

describe('requests that put in a product', () => {
  it('are written again as they were, for another number', () => {
    const kept = keptOf([
      ['rice', form({ id: 'r-1', store: '7', qty: '1' })],
      ['mint', form({ id: 'm-2', store: '7', qty: '3' })],
      ['salt', form({ id: 's-3', store: '7', qty: '1' })],
    ]);
    expect(bodyOf(kept, 'rice', 2)).toBe('id=r-1&store=7&qty=2');
    expect(bodyOf(kept, 'mint')).toBe('id=m-2&store=7&qty=1');
    expect(bodyOf(kept, 'salt')).toBe('id=s-3&store=7&qty=1');
    // What is the same for all stands there once.
    expect(kept?.products.find(({ sku }) => sku === 'mint')?.values).toEqual(['m-2']);
  });

  it('keep what only a later one shows to differ', () => {
    const kept = keptOf([
      ['rice', json({ sku: 'RICE', qty: 1, option: 'x', weight: 5 })],
      ['mint', json({ sku: 'MINT', qty: 1, option: 'x', weight: 5 })],
      ['salt', json({ sku: 'SALT', qty: 1, option: 'y', weight: 2.5 })],
    ]);
    expect(bodyOf(kept, 'mint')).toBe('{"sku":"MINT","qty":1,"option":"x","weight":5}');
    expect(bodyOf(kept, 'salt', 4)).toBe('{"sku":"SALT","qty":4,"option":"y","weight":2.5}');
    expect(bodyOf(kept, 'rice')).toBe('{"sku":"RICE","qty":1,"option":"x","weight":5}');
  });

  it('are not kept where they carry what holds for one visit', () => {
    expect(keptOf([['rice', form({ id: 'r-1', _csrf: 'a1', qty: '1' })]])).toBeNull();
    const { request, ...rest } = json({ sku: 'RICE', qty: 1 });
    const headers = { ...request.headers, 'X-XSRF-Token': 'a1' };
    expect(withKept(null, { sku: 'rice', day: 1 }, { ...rest, request: { ...request, headers } })).toBeNull();
    expect(
      withKept(null, { sku: 'rice', day: 1 }, { ...rest, request: { ...request, body: new FormData() } }),
    ).toBeNull();
  });

  it('are given up where one would be that of another product', () => {
    const rice = keptOf([['rice', form({ id: 'r-1', qty: '1' })]]);
    expect(
      rice === null ? undefined : withKept(rice, { sku: 'mint', day: 1 }, form({ id: 'r-1', qty: '1' })),
    ).toBeNull();
  });

  it.each([
    ['other fields', form({ id: 'm-2', kind: 'a', qty: '1' })],
    ['another kind of answer', form({ id: 'm-2', qty: '1' }, 'page')],
    ['another body', json({ id: 'm-2', qty: 1 })],
  ])('begin anew where the store is asked by %s', (_, other) => {
    const kept = keptOf([
      ['rice', form({ id: 'r-1', qty: '1' })],
      ['mint', other],
    ]);
    expect(bodyOf(kept, 'rice')).toBeNull();
    expect(bodyOf(kept, 'mint')).not.toBeNull();
  });

  it('are believed for a while, and no longer', () => {
    const kept = keptOf([['rice', form({ id: 'r-1', qty: '1' })]]);
    expect(bodyOf(kept, 'rice', 1, 100 + keptDays)).not.toBeNull();
    expect(bodyOf(kept, 'rice', 1, 101 + keptDays)).toBeNull();
    // A clock that was set back.
    expect(bodyOf(kept, 'rice', 1, 99)).toBeNull();
    expect(bodyOf(kept, 'mint')).toBeNull();
  });

  it('stay a short note: the oldest fall out', () => {
    const kept = keptOf(Array.from({ length: 400 }, (_, at) => [`p-${at}`, form({ id: `id-${at}`, qty: '1' })]));
    expect(JSON.stringify(kept).length).toBeLessThan(7_600);
    expect(bodyOf(kept, 'p-399')).toBe('id=id-399&qty=1');
    expect(bodyOf(kept, 'p-0')).toBeNull();
  });

  it('go one by one, and are read back from where they are stored', () => {
    const kept = keptOf([
      ['rice', form({ id: 'r-1', qty: '1' })],
      ['mint', form({ id: 'm-2', qty: '1' })],
    ]);
    const stored = keptFrom(JSON.parse(JSON.stringify(kept)));
    expect(bodyOf(stored, 'rice')).toBe('id=r-1&qty=1');
    const less = stored === null ? null : withoutKept(stored, 'rice');
    expect([bodyOf(less, 'rice'), bodyOf(less, 'mint')]).toEqual([null, 'id=m-2&qty=1']);
    expect(less === null ? undefined : withoutKept(less, 'mint')).toBeNull();
    expect(keptFrom({ base: {}, products: [] })).toBeNull();
  });
});
