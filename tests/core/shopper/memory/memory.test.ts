import { describe, expect, it } from 'vitest';
import type { KeepingTable } from '../../../../lib/core/fact/shelf-life';
import {
  Memory,
  emptyMemory,
  forgetAll,
  forgetEntry,
  forgetRun,
  mostKept,
} from '../../../../lib/core/shopper/memory/memory';
import { withNewAmount } from '../../../../lib/core/shopper/memory/new-amount';
import { markAtHome, pantryOn } from '../../../../lib/core/shopper/memory/pantry';
import { leftOf } from '../../../../lib/core/shopper/memory/pantry-item';
import { rememberRun } from '../../../../lib/core/shopper/memory/remember-run';
import type { StepOf } from '../../../../lib/core/run/run-step';
import type { Plan } from '../../../../lib/core/decision/decision';
import type { LineChoice } from '../../../../lib/core/decision/decision';
import { diffCart } from '../../../../lib/core/cart/cart-diff';
import { chosenLines, toFillLines } from '../../../../lib/core/cart/fill';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import { decideCart } from '../../../../lib/core/decision/decide';
import { noPreferences } from '../../../../lib/core/shopper/preferences';
import { tasteOf } from '../../../../lib/core/shopper/taste';
import { aCart, aCartLine, anIngredient, anOffer, aReading, aRun } from '../../../support/builders';

const keeping: KeepingTable = {
  source: 'test',
  url: 'https://example.com',
  licence: 'own',
  asOf: '2026-01-01',
  note: '',
  foods: { onion: { days: 30, place: 'pantry' }, milk: { days: 7, place: 'fridge' } },
};
const onion = anIngredient({ name: 'onion', quantity: { amount: 300, unit: 'g' } });
const rice = anIngredient({ name: 'rice', quantity: { amount: 400, unit: 'g' } });
const pack = (amount: number) => ({ text: `${String(amount)} g`, quantity: { amount, unit: 'g' as const } });
const priced = (minor: number) => ({ minor, currency: 'USD' });
const onions = anOffer({ sku: 'o', title: 'Yellow Onions', pack: pack(1000), price: priced(300) });
const otherOnions = anOffer({ sku: 'p', title: 'Onions', pack: pack(900), price: priced(350) });
const whiteRice = anOffer({ sku: 'r', title: 'White Rice', pack: pack(900), price: priced(499) });

function planOf(ingredients: Ingredient[]): Plan {
  return decideCart({
    lines: ingredients
      .filter(({ isAtHome }) => !isAtHome)
      .map((ingredient) => ({
        ingredient,
        offers: ingredient.name === 'onion' ? [onions, otherOnions] : [whiteRice],
        assessments: [],
      })),
    currency: 'USD',
    keeping,
  });
}

/** A verified step: what was chosen was put into an empty cart, all of it unless `got` says less. */
function verified(
  ingredients: Ingredient[],
  choices: Record<string, LineChoice> = {},
  got: Record<string, number> = {},
): StepOf<'verified'> {
  const plan = planOf(ingredients);
  const lines = toFillLines(chosenLines(plan, 'balanced', choices)).map((line) => ({
    ...line,
    status: 'added' as const,
    attempted: line.wanted,
  }));
  const before = aCart([]);
  const after = aCart(lines.map(({ sku, wanted, price }) => aCartLine(sku, got[sku] ?? wanted, { price })));
  const diff = diffCart(lines, before, after);
  const reading = aReading(ingredients);
  return { state: 'verified', reading, plan, tier: 'balanced', choices, before, lines, diff, undo: { status: 'none' } };
}

const remember = (memory: Memory, step: StepOf<'verified'>, id = 'run-1', today = '2026-11-03'): Memory =>
  rememberRun(memory, aRun(step, { id }), step, { today, keeping });

const untouched: LineChoice = { sku: null, count: null, isRemoved: false };

describe('rememberRun', () => {
  it('keeps what is in the cart, what the meal takes of it, until when, and what it cost', () => {
    const memory = remember(emptyMemory, verified([onion, rice]));
    expect(Memory.parse(memory)).toEqual(memory);
    expect(memory.pantry.map(({ label, amount, goodUntil }) => ({ label, amount, goodUntil }))).toEqual([
      { label: 'onion', amount: { amount: 1000, unit: 'g' }, goodUntil: '2026-12-03' },
      { label: 'rice', amount: { amount: 900, unit: 'g' }, goodUntil: null },
    ]);
    expect(memory.pantry.map(leftOf)).toEqual([
      { amount: 700, unit: 'g' },
      { amount: 500, unit: 'g' },
    ]);
    expect(memory.prices.map(({ sku, price, on }) => [sku, price.minor, on])).toEqual([
      ['o', 300, '2026-11-03'],
      ['r', 499, '2026-11-03'],
    ]);
  });

  it('changes nothing when the same run is told again', () => {
    const step = verified([onion, rice], { onion: { ...untouched, sku: 'p' } });
    const once = remember(emptyMemory, step);
    expect(remember(once, step)).toEqual(once);
  });

  it('counts only what we put in and what truly is there', () => {
    expect(remember(emptyMemory, verified([onion, rice], {}, { o: 0 })).pantry.map(({ label }) => label)).toEqual([
      'rice',
    ]);
    const step = verified([rice]);
    const hadIt = { ...step, lines: step.lines.map((line) => ({ ...line, attempted: 0 })) };
    expect(remember(emptyMemory, hadIt).pantry).toEqual([]);
  });

  it('keeps swaps and removals, and nothing of picks left alone', () => {
    const choices = { onion: { ...untouched, sku: 'p' }, rice: { ...untouched, isRemoved: true } };
    const memory = remember(emptyMemory, verified([onion, rice], choices));
    expect(memory.choices.map(({ kind, sku }) => `${kind} ${sku}`)).toEqual(['passed-over o', 'chosen p', 'removed r']);
    expect(remember(emptyMemory, verified([onion, rice])).choices).toEqual([]);
  });

  it('takes of the pantry what a later meal uses, and gives it back when that fill is undone', () => {
    const first = remember(emptyMemory, verified([onion]));
    const [marked = onion] = markAtHome([onion], first, '2026-11-05', null);
    const second = remember(first, verified([marked, rice]), 'run-2', '2026-11-05');
    expect(second.pantry.map(({ label }) => label)).toEqual(['onion', 'rice']);
    expect(second.pantry.map(leftOf)[0]).toEqual({ amount: 400, unit: 'g' });
    expect(forgetRun(second, 'run-2')).toEqual(first);
    expect(forgetRun(first, 'run-1')).toEqual(emptyMemory);
  });

  it('adds nothing while it is off, and never grows without end', () => {
    const off = { ...emptyMemory, isOn: false };
    expect(remember(off, verified([onion]))).toEqual(off);
    let memory = emptyMemory;
    for (let run = 0; run <= mostKept.pantry; run += 1)
      memory = remember(memory, verified([rice]), `run-${String(run)}`);
    expect(memory.pantry).toHaveLength(mostKept.pantry);
    expect(memory.pantry[0]?.runId).toBe('run-1');
  });

  it('forgets one entry, or all', () => {
    const memory = remember(emptyMemory, verified([onion, rice]));
    expect(forgetEntry(memory, memory.pantry[0]?.id ?? '').pantry.map(({ label }) => label)).toEqual(['rice']);
    expect(forgetAll({ ...memory, isOn: false })).toEqual({ ...emptyMemory, isOn: false });
  });
});

describe('the pantry', () => {
  const memory = remember(emptyMemory, verified([onion, rice]));

  it('takes off the list what is at home in full, and says until when', () => {
    const [marked] = markAtHome([onion], memory, '2026-11-05', null);
    expect(marked).toMatchObject({
      isAtHome: true,
      pantry: { left: { amount: 700, unit: 'g' }, need: { amount: 300, unit: 'g' }, until: '2026-12-03' },
    });
  });

  it('leaves on the list what is there in part, and what nobody knows the amount of', () => {
    const much = { ...onion, quantity: { amount: 2, unit: 'kg' as const } };
    expect(markAtHome([much], memory, '2026-11-05', null)[0]).toMatchObject({
      isAtHome: false,
      pantry: { itemId: 'run-1 o' },
    });
    expect(markAtHome([{ ...onion, quantity: null }], memory, '2026-11-05', null)[0]?.pantry).toBeUndefined();
    const unknown = { ...memory, pantry: memory.pantry.map((item) => ({ ...item, amount: null })) };
    expect(markAtHome([onion], unknown, '2026-11-05', null)[0]?.pantry).toBeUndefined();
  });

  it('does not count what is past its day', () => {
    expect(pantryOn(memory, '2026-12-03').map(({ label }) => label)).toEqual(['onion', 'rice']);
    expect(pantryOn(memory, '2026-12-04').map(({ label }) => label)).toEqual(['rice']);
    expect(markAtHome([onion], memory, '2026-12-04', null)[0]).toEqual(onion);
    expect(pantryOn(memory, '2027-12-04')).toEqual([]);
  });

  it('knows a food under its other names, and not in another form', () => {
    const herb = { ...memory.pantry[0], ingredient: 'cilantro' };
    const held = Memory.parse({ ...memory, pantry: [herb] });
    const named = (name: string, form: Ingredient['form'] = null) =>
      markAtHome([{ ...onion, name, form }], held, '2026-11-05', null)[0]?.isAtHome;
    expect([named('coriander leaves'), named('cilantro', 'fresh'), named('cilantro', 'dried')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is not asked when it is off', () => {
    expect(markAtHome([onion], { ...memory, isOn: false }, '2026-11-05', null)).toEqual([onion]);
  });

  it('goes back to the list when the meal grows past what is left', () => {
    const [marked = onion] = markAtHome([onion], memory, '2026-11-05', null);
    expect(withNewAmount(marked, { amount: 600, unit: 'g' })).toMatchObject({
      isAtHome: true,
      pantry: { need: { amount: 600 } },
    });
    expect(withNewAmount(marked, { amount: 900, unit: 'g' })).toMatchObject({
      isAtHome: false,
      pantry: { need: { amount: 900 } },
    });
  });
});

describe('tasteOf', () => {
  const memory = remember(emptyMemory, verified([onion], { onion: { ...untouched, sku: 'p' } }));
  const origin = 'https://store.example';

  it('knows what was chosen here for this ingredient, and what it cost', () => {
    const taste = tasteOf(noPreferences, memory, origin);
    expect(taste.choiceOf(onion, 'p')?.kind).toBe('chosen');
    expect(taste.choiceOf(onion, 'o')?.kind).toBe('passed-over');
    expect(taste.choiceOf(rice, 'p')).toBeNull();
    expect(taste.priceOf('p')?.price.minor).toBe(350);
  });

  it('lets the last word count', () => {
    const later = remember(
      memory,
      verified([onion], { onion: { ...untouched, isRemoved: true } }),
      'run-2',
      '2026-11-09',
    );
    expect(tasteOf(noPreferences, later, origin).choiceOf(onion, 'o')?.kind).toBe('removed');
  });

  it('says nothing of other stores, or when memory is off', () => {
    expect(tasteOf(noPreferences, memory, 'https://other.example').choiceOf(onion, 'p')).toBeNull();
    expect(tasteOf(noPreferences, { ...memory, isOn: false }, origin).priceOf('p')).toBeNull();
  });
});
