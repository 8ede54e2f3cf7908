import { describe, expect, it } from 'vitest';
import { matchOffer } from '../../../lib/core/matching/match';
import { holds, knownFailures } from './known-failures';

describe('matchOffer on known failures', () => {
  it.each(knownFailures)('$expected: "$title" for $name $form', ({ name, form, title, expected }) => {
    const match = matchOffer({ name, form: form ?? null }, { title, brand: null, department: null });
    expect({ ...match, ok: holds(expected, match.confidence) }).toMatchObject({ ok: true });
  });
});

describe('matchOffer', () => {
  const bare = { brand: null, department: null };

  it('gives the same answer however often and in whatever order it is asked', () => {
    const ask = (): number => matchOffer({ name: 'garlic', form: null }, { title: 'Organic Garlic', ...bare }).score;
    const first = ask();
    matchOffer({ name: 'salt', form: null }, { title: 'Sea Salt', ...bare });
    expect(ask()).toBe(first);
  });

  it('does not read the brand as food', () => {
    const offer = { title: 'Butter Buds Ground Turkey, 1 lb', brand: 'Butter Buds', department: null };
    expect(matchOffer({ name: 'butter', form: null }, offer).confidence).toBe('none');
    expect(matchOffer({ name: 'ground turkey', form: null }, offer).confidence).toBe('certain');
  });

  it('lets the department decide what a title leaves open', () => {
    const offer = (department: string): number =>
      matchOffer({ name: 'carrot', form: null }, { title: 'Carrots', brand: null, department }).score;
    expect(offer('Fresh Vegetables')).toBeGreaterThan(offer('Juice & Nectars'));
    expect(offer('Pet Food')).toBeLessThan(0.2);
  });

  it('says why not, in a few words', () => {
    expect(matchOffer({ name: 'garlic', form: null }, { title: 'Garlic Powder, 3 oz', ...bare }).notes).toContain(
      'wrong form: ground',
    );
    expect(matchOffer({ name: 'garlic', form: null }, { title: 'Shampoo', ...bare }).notes).toEqual([
      'does not name it',
    ]);
  });

  it.each(['', '   ', '🧄🧄', '<b>x</b>', 'a'.repeat(2000)])('survives the title %j', (title) => {
    expect(
      matchOffer({ name: 'garlic', form: null }, { title: title === '' ? ' ' : title, ...bare }).score,
    ).toBeLessThan(0.5);
  });
});
