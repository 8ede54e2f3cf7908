import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectCart, expectOffers } from '../adapter-checks';
import { adapterFor, adapters } from '../every-adapter';
import { captureIn, replayed } from './replay';

/**
 * Every store that `npm run capture` saved: its adapter reads from the saved pages and answers what it read at the live store. `isChecked` of
 * its capture.json says whether a person has held the expected values against the store; until then a store is a draft.
 */
const shelf = process.env.CAPTURED_STORES ?? resolve(import.meta.dirname, '..');
const only = process.env.CAPTURED_STORE;
const folders = readdirSync(shelf, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|[\\/])capture\.json$/.test(file))
  .map((file) => dirname(join(shelf, file)))
  .filter((folder) => only === undefined || folder === only);

it('finds the stores that were captured', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders.map((folder) => [relative(shelf, folder), folder] as const))('%s', (_, folder) => {
  const capture = captureIn(folder);
  const adapter = adapters.find(({ id }) => id === capture.adapter);
  const expected = (part: string): unknown => JSON.parse(readFileSync(join(folder, `${part}.expected.json`), 'utf8'));
  const mark = capture.isChecked ? '' : ' (a draft: held against the store by nobody yet)';

  it('is known by its adapter', () => {
    const { id } = adapterFor(replayed(folder, capture, capture.search === null ? 'cart' : 'search'));
    expect(id).toBe(capture.adapter);
  });

  if (capture.search !== null)
    it(`reads the search as at the store${mark}`, async () => {
      const offers = await adapter?.search(capture.query, replayed(folder, capture, 'search'));
      expect(offers).toEqual(expected('search'));
      expectOffers(offers ?? []);
    });

  if (capture.cart !== null)
    it(`reads the cart as at the store${mark}`, async () => {
      const cart = await adapter?.readCart(replayed(folder, capture, 'cart'));
      expect(cart).toEqual(expected('cart'));
      expectCart(cart);
    });

  if (capture.isChecked && adapter?.proof === 'page')
    it('is no newer than the proof its adapter claims', () => {
      expect((adapter.provenOn ?? '').slice(0, 7) >= capture.capturedOn.slice(0, 7)).toBe(true);
    });
});
