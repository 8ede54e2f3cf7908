import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/live-store/arguments';
import { proofTable } from '../../../scripts/live-store/proof-table';
import { resultsAddress } from '../../../scripts/live-store/capture/results-address';

describe('the command line', () => {
  it('takes an address, what to search for, and how', () => {
    expect(
      readArguments(['https://shop.example/', 'oat milk', '--yes', '--headless', '--strike', 'Jane Doe, Elm St']),
    ).toEqual({
      url: 'https://shop.example/',
      query: 'oat milk',
      search: null,
      isSilent: true,
      isHeadless: true,
      mayAdd: false,
      into: null,
      profile: null,
      strike: ['Jane Doe', 'Elm St'],
    });
    expect(readArguments(['http://127.0.0.1:80', '--add', '--search', '/s?q={query}'])).toMatchObject({
      query: 'milk',
      mayAdd: true,
      search: '/s?q={query}',
    });
  });

  it.each([
    [[], 'Say which store'],
    [['shop.example'], 'Say which store'],
    [['file:///etc/passwd'], 'Say which store'],
    [['https://'], 'Say which store'],
    [['https://shop.example:99999/'], 'Say which store'],
    [['https://shop.example/', ' '], 'The word to search for'],
    [['https://shop.example/', 'oat', 'milk'], 'in quotes'],
    [['https://shop.example/', '--into'], /into/],
    [['https://shop.example/', '--force'], /--force/],
    [['https://shop.example/', '--search', '/s?q=milk'], '{query}'],
    [['https://shop.example/', '--search', 'https://other.example/s?q={query}'], 'another site'],
  ])('says in one sentence what is wrong with %j, and how it is used', (given, said) => {
    expect(() => readArguments(given)).toThrow(said);
    expect(() => readArguments(given)).toThrow('npm run capture -- URL');
  });
});

it('the proof table stands in columns', () => {
  const rows = [
    { part: 'search “milk”', result: 'works', proof: '3 found' },
    { part: 'cart', result: 'broken', proof: 'no lines' },
  ] as const;
  expect(proofTable('https://shop.example/ on 2026-11-29', rows).split('\n')).toEqual([
    'https://shop.example/ on 2026-11-29',
    'part           result  proof',
    '-'.repeat(28),
    'search “milk”  works   3 found',
    'cart           broken  no lines',
  ]);
});

describe('where a store shows its results', () => {
  const asked = (address: string, text: string, { method = 'GET', status = 200 } = {}) => ({
    method,
    address,
    landed: address,
    status,
    text,
  });
  const page = '<!doctype html><html></html>';
  it.each([
    [null, [], null],
    ['/s?q={query}', [], 'https://shop.example/s?q=oat%20milk'],
    [null, [asked('https://shop.example/api?q=oat+milk', '{}')], null],
    [
      null,
      [asked('https://shop.example/find?q=zqxvkjw', page), asked('https://shop.example/find?q=Oat+Milk', page)],
      'https://shop.example/find?q=Oat+Milk',
    ],
    [null, [asked('https://shop.example/find/oat%20milk', page)], 'https://shop.example/find/oat%20milk'],
    [null, [asked('https://shop.example/find?q=oat+milk', page, { method: 'POST' })], null],
    [null, [asked('https://shop.example/find?q=oat%milk', page)], null],
    [null, [asked('https://shop.example/search?q=oat+milk', page, { status: 404 })], null],
    [
      null,
      [asked('https://shop.example/?q=oat+milk', page), asked('https://shop.example/find?q=oat+milk', page)],
      'https://shop.example/find?q=oat+milk',
    ],
  ])('told %j, asked %j', (told, requests, address) => {
    expect(resultsAddress(told, 'https://shop.example/', 'oat milk', requests)).toBe(address);
  });
});
