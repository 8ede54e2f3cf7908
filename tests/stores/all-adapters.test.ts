import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isProofOld } from '../../lib/core/store/proof-age';
import { catalogue } from '../../lib/stores/all-adapters';
import { adapters } from './every-adapter';

/** The rows of the tables in docs/stores.md: adapter ids and what is said of their proof. */
const text = readFileSync(resolve(import.meta.dirname, '../../docs/stores.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const writtenOn = /more than six months before (\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '';
const proofOf = (id: string): string =>
  rows.find(([, ids]) => ids?.split(/, | \(/).includes(id))?.find((cell) => /^(?:engine|page|documented)/.test(cell)) ??
  '';

describe('the catalogue of adapters', () => {
  it('has every adapter there is, with what it says of itself', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(adapters.map(({ id }) => id).sort());
    expect(catalogue.find(({ id }) => id === 'walmart')).toEqual({
      id: 'walmart',
      name: 'Walmart',
      proof: 'page',
      provenOn: '2025-06',
      cartWrites: 'adds',
      leftToGeneric: [],
      handsOff: true,
    });
    expect(catalogue.find(({ id }) => id === 'tesco')).toMatchObject({ cartWrites: 'sets', handsOff: false });
  });

  it.each(catalogue.filter(({ id }) => id !== 'generic').map((facts) => [facts.id, facts] as const))(
    '%s is proven as docs/stores.md says, and since when',
    (id, { proof, provenOn }) => {
      expect(proofOf(id)).toMatch(new RegExp(`^${proof}\\b`));
      if (provenOn !== null) expect(provenOn).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
      const dated = /20\d\d(?:-\d\d)?/.exec(proofOf(id))?.[0];
      if (dated !== undefined) expect(provenOn).toBe(dated);
      // The page says of which day its marks are.
      if (dated !== undefined) expect(proofOf(id).includes('🟠')).toBe(isProofOld(provenOn, writtenOn));
    },
  );
});
