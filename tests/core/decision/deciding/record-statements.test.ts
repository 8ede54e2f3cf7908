import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../lib/core/decision/assessment';
import { withRecordStatements } from '../../../../lib/core/decision/deciding/record-statements';
import { anOffer } from '../../../support/builders';

type Data = Record<string, string | number | boolean>;
const says = (...data: (Data | undefined)[]): Assessment => ({
  advisor: 'records',
  sku: 'a',
  verdict: 'neutral',
  reason: '',
  facts: data.map((figures, index) => ({
    id: String(index),
    claim: '',
    source: { id: 'records', title: 'Records', url: null },
    asOf: '2026-01-01',
    isStale: false,
    ...(figures === undefined ? {} : { data: figures }),
  })),
});
const offer = anOffer({ sku: 'a', labels: ['organic'] });

describe('what a product record lists', () => {
  it.each([
    ['nothing is said of it', []],
    ['no fact was found', [says(), says()]],
    ['a fact has no figures', [says(undefined)]],
    ['the figures are others', [says({ grade: 'a' })]],
    ['a figure is no text', [says({ statement: 3, ingredients: true })]],
  ])('leaves the offer as it is where %s', (_, assessments) => {
    expect(withRecordStatements(offer, assessments)).toEqual(offer);
  });

  it('adds every statement to the labels, whichever advisor tells it', () => {
    const all = [
      says(),
      says({ statement: 'Contains: milk' }, { statement: 'May contain: nuts' }),
      says({ statement: 'Vegan' }),
    ];
    expect(withRecordStatements(offer, all)).toEqual({
      ...offer,
      labels: ['organic', 'Contains: milk', 'May contain: nuts', 'Vegan'],
    });
  });

  it('gives the ingredients where the store gives none', () => {
    const listed = [says({ ingredients: 'rice, salt' }), says({ ingredients: 'rice' })];
    expect(withRecordStatements(offer, listed)).toEqual({ ...offer, ingredientsText: 'rice, salt' });
    const sought = { ...offer, ingredientsText: null };
    expect(withRecordStatements(sought, listed)).toEqual({ ...offer, ingredientsText: 'rice, salt' });
  });

  it('never replaces those of the store', () => {
    const own = { ...offer, ingredientsText: 'rice, peanut' };
    expect(withRecordStatements(own, [says({ ingredients: 'rice' })])).toEqual(own);
    expect(withRecordStatements(own, [says({ ingredients: 'rice', statement: 'Vegan' })])).toEqual({
      ...own,
      labels: ['organic', 'Vegan'],
    });
  });
});
