import { expect, it } from 'vitest';
import { learnedFrom, tellLearned } from '../../../lib/stores/learned/learned-parts';
import { fixturePage } from '../fixture-page';

const told = (known: unknown, value: unknown) => {
  const page = fixturePage({ folder: 'generic', url: 'https://shop.example/', html: '<title>Shop</title>' });
  page.learned = learnedFrom({ search: known });
  tellLearned(page, 'search', value, 'Seen.');
  return page.learned.news;
};

it('takes nothing for news that is known already, though a browser gives it back with its keys in another order', () => {
  const way = { kind: 'request', method: 'GET', address: '/search?q={q}', body: null };
  const stored = { padding: ['a', 'b'], way: { address: '/search?q={q}', body: null, kind: 'request', method: 'GET' } };
  expect(told(stored, { way, padding: ['a', 'b'] })).toEqual({});
  expect(told(stored, { way, padding: ['b', 'a'] })).toHaveProperty('search');
  expect(told(stored, { way: { ...way, method: 'POST' }, padding: ['a', 'b'] })).toHaveProperty('search');
  expect(told(undefined, { way })).toHaveProperty('search');
});
