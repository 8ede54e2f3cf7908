import { describe, expect, it } from 'vitest';
import { judgeDiet } from '../../../../lib/core/diet/diet';
import { rulesFor } from '../cases/diet-cases';
import { plain, unsaid } from './usual-titles';

const judged = (text: string): { said: string; verdict: string }[] =>
  text
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [rule = '', titles = ''] = row.split(': ');
      return titles.split('; ').map((title) => ({
        said: `${title}: ${rule}`,
        verdict: judgeDiet({ title, brand: null, labels: [] }, rulesFor(rule)).verdict,
      }));
    });
const saidOf = (rows: readonly { said: string }[]): string[] => rows.map(({ said }) => said);

describe('what such food commonly holds though its title does not say so', () => {
  it('is never passed in silence, whatever stands before or after the name', () => {
    expect(saidOf(judged(unsaid).filter(({ verdict }) => verdict === 'fits'))).toEqual([]);
  });

  it('is not looked for in plain food', () => {
    expect(saidOf(judged(plain).filter(({ verdict }) => verdict !== 'fits'))).toEqual([]);
  });

  it('is decided by what the pack says', () => {
    const verdictOf = (title: string, labels: string[], rules: { diets: string[]; avoid: string[] }): string =>
      judgeDiet({ title, brand: null, labels }, rules).verdict;
    const sulphites = { diets: [], avoid: ['sulphites'] };
    const halal = { diets: ['halal'], avoid: [] };
    expect(verdictOf('Soft Apricots, Unsulphured', [], sulphites)).toBe('fits');
    expect(verdictOf('Soft Apricots', ['Ingredients: apricots, rice flour.'], sulphites)).toBe('fits');
    expect(verdictOf('Soft Apricots', ['Ingredients: apricots, sulphur dioxide.'], sulphites)).toBe('conflict');
    expect(verdictOf('Mayonnaise', ['Ingredients: rapeseed oil, egg, white wine vinegar, salt.'], halal)).toBe(
      'unseen',
    );
    expect(verdictOf('Mayonnaise', ['Ingredients: rapeseed oil, egg, spirit vinegar, salt.'], halal)).toBe('fits');
    expect(verdictOf('Halal Sherry Vinegar', [], halal)).toBe('fits');
    expect(verdictOf('Alcohol Free Lager 0.0%', [], halal)).toBe('fits');
  });
});
