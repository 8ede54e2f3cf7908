import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { biryaniPlan } from '../../components/examples/data/biryani';
import { ingredient } from '../../components/examples/data/example-builders';
import {
  choose,
  closeOptions,
  needText,
  rankCandidates,
  tierTotal,
  noChoice,
} from '../../components/review/plan-lines';
import { isReadOnTheWay, originPattern } from '../../lib/core/store/origin-pattern';
import { createDebounce } from '../../entrypoints/popup/debounce';
import { rescale, toShopperIngredient } from '../../entrypoints/popup/gate-edits';
import { tiers } from '../../lib/core/decision/decision';

describe('makeDebounce', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs the last of a burst, once', () => {
    const later = createDebounce(250);
    const done: number[] = [];
    for (const step of [1, 2, 3]) {
      later.call(() => done.push(step));
      vi.advanceTimersByTime(200);
    }
    expect(done).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(done).toEqual([3]);
    vi.advanceTimersByTime(1000);
    expect(done).toEqual([3]);
  });

  it('runs what waits at once on flush, and nothing after cancel', () => {
    const later = createDebounce(250);
    const work = vi.fn();
    later.call(work);
    later.flush();
    later.flush();
    expect(work).toHaveBeenCalledTimes(1);
    later.call(work);
    later.cancel();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('toShopperIngredient', () => {
  it.each([
    ['2 onions', 'onions', { amount: 2, unit: 'each' }],
    ['1/2 lb mint', 'mint', { amount: 0.5, unit: 'lb' }],
    ['2 cups of rice', 'rice', { amount: 2, unit: 'cup' }],
    ['3 tins chopped tomatoes', 'chopped tomatoes', { amount: 3, unit: 'can' }],
    ['500 gr potatoes', 'potatoes', { amount: 500, unit: 'g' }],
    ['1 dl milk', 'milk', { amount: 100, unit: 'ml' }],
    ['2 EL olive oil', 'olive oil', { amount: 2, unit: 'tbsp' }],
    ['400 g Basmati Rice', 'basmati rice', { amount: 400, unit: 'g' }],
    ['saffron', 'saffron', null],
    ['7', '7', null],
    ['2 cloves', 'cloves', { amount: 2, unit: 'each' }],
  ])('reads %j', (text, name, quantity) => {
    expect(toShopperIngredient(text, 'id')).toMatchObject({ name, quantity, source: 'shopper', isAtHome: false });
  });
});

describe('rescale', () => {
  it('changes amounts in proportion and leaves what has none', () => {
    const list = [ingredient('rice', 400, 'g'), ingredient('salt', null, 'tsp')];
    expect(rescale(list, 4, 6).map(({ quantity }) => quantity?.amount ?? null)).toEqual([600, null]);
    expect(rescale(rescale(list, 4, 7), 7, 4)).toEqual(list);
  });
});

describe('the plan on the screen', () => {
  it('sums each tier to the plan’s own totals when nothing was changed', () => {
    for (const tier of tiers) expect(tierTotal(biryaniPlan, tier, {})).toEqual(biryaniPlan.totals[tier]);
  });

  it('ranks by the score of the tier, with what is out at the end, and so begins with the pick', () => {
    for (const line of biryaniPlan.lines) {
      for (const tier of tiers) {
        const ranked = rankCandidates(line.candidates, tier);
        expect(ranked[0]?.offer.sku).toBe(line.picks?.[tier].sku);
        const out = ranked.map(({ eliminated }) => eliminated !== null);
        expect(out).toEqual([...out].sort());
      }
    }
  });

  it('shows two options for a close line, three when the shopper took another, none for a sure one', () => {
    const close = biryaniPlan.lines.find(({ outcome }) => outcome === 'close');
    const sure = biryaniPlan.lines.find(({ outcome }) => outcome === 'picked');
    if (close === undefined || sure === undefined) throw new Error('the example has both');
    const [first, second] = rankCandidates(close.candidates, 'balanced');
    if (first === undefined || second === undefined) throw new Error('the example has two');
    const third = {
      ...second,
      offer: { ...second.offer, sku: 'third' },
      scores: { cheaper: 0, balanced: 0, conscious: 0 },
    };
    const three = { ...close, candidates: [third, second, first] };
    expect(closeOptions(three, 'balanced', first.offer.sku)).toEqual([first, second]);
    expect(closeOptions(three, 'balanced', 'third')).toEqual([first, second, third]);
    expect(closeOptions(sure, 'balanced', '')).toEqual([]);
  });

  it('is no choice to take what the tier takes anyway', () => {
    const [line] = biryaniPlan.lines;
    if (line?.picks == null) throw new Error('the example has a pick');
    expect(choose(line, 'balanced', line.picks.balanced.sku)).toEqual(noChoice);
    expect(choose(line, 'balanced', 'other').sku).toBe('other');
  });
});

describe('originPattern', () => {
  it.each([
    ['https://www.comet.com/opik/api', 'https://www.comet.com/*'],
    ['http://localhost:5173/api', 'http://localhost/*'],
    ['ftp://host/api', null],
    ['comet.com', null],
    ['', null],
  ])('of %j', (url, origin) => {
    expect(originPattern(url)).toBe(origin);
  });
});

describe('what a line needs', () => {
  it.each([
    ['need 2 → 2', 'need 2'],
    ['need 2 → 2, 1 left', 'need 2 → 2, 1 left'],
    ['need 2 lb → 2', 'need 2 lb → 2'],
    ['need 6 cloves → 1', 'need 6 cloves → 1'],
    ['1 × 2 lb', '1 × 2 lb'],
  ])('%s', (packs, said) => {
    expect(needText(packs)).toBe(said);
  });
});

describe('what can be read on the way', () => {
  it.each([
    ['http://gateway.example/v1', true],
    ['http://192.168.0.7:8080', true],
    ['http://localhost.example', true],
    ['http://127.0.0.1.example', true],
    ['http://localhost:5173/api', false],
    ['http://opik.localhost', false],
    ['http://127.0.0.1:8080', false],
    ['http://[::1]:8080', false],
    ['https://gateway.example', false],
    ['', false],
  ])('%j: %s', (address, isRead) => {
    expect(isReadOnTheWay(address)).toBe(isRead);
  });
});
