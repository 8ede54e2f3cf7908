import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { matchOffer } from '../../../lib/core/matching/match';

const lines: readonly (readonly [line: string, name: string, amount: number | null])[] = [
  ['500g 5% minced beef', '5% beef mince', 500],
  ['5% minced beef', '5% beef mince', null],
  ['5% fat mince 500g', '5% fat mince', 500],
  ['12% steak mince', '12% steak mince', null],
  ['minced pork 10%', '10% pork mince', null],
  ['1 lb 93/7 ground turkey', '93% lean ground turkey', 1],
  ['2 lb 85% lean ground beef', '85% lean ground beef', 2],
  ['1 l 1.5% milk', '1.5% milk', 1],
  ['500g 0% greek yogurt', '0% greek yogurt', 500],
  ['400 g turkey mince, 2% fat', '2% fat turkey mince', 400],
  ['2% milk', '2% milk', null],
  ['100 g 70% dark chocolate', '70% dark chocolate', 100],
];

describe('a share of fat', () => {
  it('says which meat or milk it is, wherever it stands', () => {
    for (const [line, name, amount] of lines) {
      const read = parseIngredientLine(line);
      expect.soft({ name: read.name, amount: read.quantity?.amount ?? null }, line).toEqual({ name, amount });
    }
  });

  it('is looked for in the title', () => {
    const offer = (title: string) => ({ title, brand: null, department: null, pack: null });
    const asked = { name: '5% beef mince', form: null };
    expect(matchOffer(asked, offer('Beef Mince 5% Fat 500g')).confidence).toBe('certain');
    expect(matchOffer(asked, offer('Beef Mince 20% Fat 500g')).confidence).not.toBe('certain');
    expect(matchOffer({ name: 'mince', form: null }, offer('Beef Mince 500g')).confidence).toBe('certain');
  });
});

describe('coriander', () => {
  const isIt = (name: string, more: object, title: string): string =>
    matchOffer({ name, form: null, ...more }, { title, brand: null, department: null, pack: null }).confidence;

  it('is the herb by the handful or chopped, the spice by the spoon, and either where nothing is said', () => {
    const handful = { quantity: { amount: 1, unit: 'handful' as const } };
    const spoon = { quantity: { amount: 1, unit: 'tsp' as const } };
    expect(isIt('coriander', handful, 'Coriander 30g')).toBe('certain');
    expect(isIt('coriander', handful, 'Ground Coriander 38g')).not.toBe('certain');
    expect(isIt('coriander', { ...spoon, note: 'chopped' }, 'Coriander 100g')).toBe('certain');
    expect(isIt('coriander', spoon, 'Ground Coriander 38g')).toBe('certain');
    expect(isIt('coriander', spoon, 'Coriander 30g')).not.toBe('certain');
    for (const title of ['Coriander 30g', 'Ground Coriander 38g', 'Fresh Coriander Bunch'])
      expect(isIt('coriander', {}, title), title).toBe('certain');
  });
});
