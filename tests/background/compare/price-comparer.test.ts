import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PriceComparer } from '../../../lib/background/compare/price-comparer';
import type { PriceContext } from '../../../lib/background/compare/price-comparer';
import { CoachError } from '../../../lib/core/errors';
import type { ErrorCode } from '../../../lib/core/error-codes';
import type { Plan } from '../../../lib/core/decision/decision';
import type { Run } from '../../../lib/core/run/run';
import type { StoreRecord } from '../../../lib/core/store/store-record';
import { comparisonItem } from '../../../lib/storage/items';
import { aDecision, anIngredient, anOffer, aPlan, aReading, aRun, aStoreInfo } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';
import type { SeenStep } from '../../support/recording-span';

const wanted = [anIngredient({ name: 'rice' }), anIngredient({ name: 'mint' })];
const planAt = (minor: number): Plan =>
  aPlan(wanted.map(({ id }) => aDecision(id, anOffer({ sku: id, price: { minor, currency: 'USD' } }))));
const run = (change: Partial<Run> = {}): Run =>
  aRun({ state: 'reviewing', reading: aReading(wanted), plan: planAt(300), tier: 'balanced', choices: {} }, change);
const record = (name: string): StoreRecord => ({
  adapter: 'memory',
  name,
  origin: `https://${name}.example`,
  proof: 'engine',
  cartWrites: 'adds',
  tabId: 1,
  seenAt: '2026-11-24T10:00:00.000Z',
  worked: {},
  workedAsAny: {},
  faults: [],
  check: null,
});
const book = Object.fromEntries(['mill', 'deli'].map((name) => [`https://${name}.example`, record(name)]));

function device(price: (context: PriceContext) => Promise<Plan>) {
  const steps: SeenStep[] = [];
  const ended: string[] = [];
  const comparer = new PriceComparer({
    item: comparisonItem,
    book: () => Promise.resolve(book),
    price,
    trace: () => recordingSpan(steps),
    onEnded: ({ id }) => ended.push(id),
  });
  const states = async () =>
    Object.fromEntries(
      ((await comparisonItem.get())?.stores ?? []).map(({ name, pricing }) => [
        name,
        pricing.state === 'priced'
          ? pricing.basket.lines.reduce((sum, { minor }) => sum + minor, 0)
          : pricing.state === 'failed'
            ? pricing.code
            : `${String(pricing.done)} of ${String(pricing.total)}`,
      ]),
    );
  /** Until nothing is priced any more. */
  const done = async () => {
    while ((await comparisonItem.get())?.isRunning === true) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { comparer, steps, ended, states, done };
}
const asked = ['https://mill.example', 'https://deli.example'];

beforeEach(() => {
  fakeBrowser.reset();
});

describe('comparing', () => {
  it('prices the list in each store asked, beside the open one, and ends the trace’s step', async () => {
    const { comparer, states, done, steps, ended } = device(({ record: { name } }) =>
      Promise.resolve(planAt(name === 'mill' ? 200 : 400)),
    );
    await comparer.start(run(), asked);
    await done();
    expect(await states()).toEqual({ [aStoreInfo.name]: 600, mill: 400, deli: 800 });
    expect(steps.filter(({ name }) => name === 'compare_store').map(({ ended: how }) => how)).toEqual(['ok', 'ok']);
    expect(ended).toEqual(['run-1']);
  });

  it('tells how far each store is, and lets one that fails not hold up the others', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const { comparer, states, done } = device(async ({ record: { name }, onProgress }) => {
      await onProgress(1);
      if (name === 'mill') throw new CoachError('store/rate-limited', 'Slow down.');
      await gate;
      return planAt(100);
    });
    await comparer.start(run(), asked);
    while ((await states()).mill !== 'store/rate-limited') await new Promise((resolve) => setTimeout(resolve, 1));
    expect((await states()).deli).toBe('1 of 2');
    go();
    await done();
    expect(await states()).toMatchObject({ mill: 'store/rate-limited', deli: 200 });
  });

  it.each<[ErrorCode, boolean]>([
    ['store/tab-closed', true],
    ['store/tab-navigated', true],
    ['store/unsupported', true],
    ['store/rate-limited', false],
    ['store/element-missing', false],
  ])('after %s offers to allow the site: %s', async (code, canAllow) => {
    const { comparer, done } = device(() => Promise.reject(new CoachError(code, 'No.')));
    await comparer.start(run(), asked.slice(0, 1));
    await done();
    expect((await comparisonItem.get())?.stores[1]?.pricing).toMatchObject({ state: 'failed', code, canAllow });
  });

  it('stops when told: the stores are not asked on, and what was priced stays', async () => {
    const { comparer, states, done } = device(({ record: { name }, signal }) =>
      name === 'mill'
        ? Promise.resolve(planAt(200))
        : new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              reject(signal.reason as Error);
            });
          }),
    );
    await comparer.start(run(), asked);
    while ((await states()).mill !== 400) await new Promise((resolve) => setTimeout(resolve, 1));
    await comparer.cancel();
    await done();
    expect(await states()).toEqual({ [aStoreInfo.name]: 600, mill: 400, deli: 'run/cancelled' });
  });

  it('again keeps what other stores said of the same list, and nothing of another list', async () => {
    let price = 200;
    const { comparer, states, done } = device(() => Promise.resolve(planAt(price)));
    await comparer.start(run(), asked);
    await done();
    price = 50;
    await comparer.start(run(), ['https://deli.example']);
    await done();
    expect(await states()).toEqual({ [aStoreInfo.name]: 600, mill: 400, deli: 100 });
    await comparer.start(run({ id: 'run-2' }), ['https://deli.example']);
    await done();
    expect(await states()).toEqual({ [aStoreInfo.name]: 600, deli: 100 });
  });

  it('asks a store again once the shopper let us into its site, and no other', async () => {
    let isAllowed = false;
    const priced: string[] = [];
    const { comparer, states, done } = device(({ record: { name } }) => {
      priced.push(name);
      return isAllowed
        ? Promise.resolve(planAt(200))
        : Promise.reject(new CoachError(name === 'mill' ? 'store/tab-navigated' : 'store/rate-limited', 'No.'));
    });
    await comparer.start(run(), asked);
    await done();
    isAllowed = true;
    await comparer.allowed(run(), ['https://deli.example/*', 'https://else.example/*']);
    await comparer.allowed(run({ id: 'run-2' }), ['https://mill.example/*']);
    await comparer.allowed(null, ['https://mill.example/*']);
    expect(priced).toEqual(['mill', 'deli']);
    await comparer.allowed(run(), ['https://mill.example/*']);
    await done();
    expect(await states()).toMatchObject({ mill: 400, deli: 'store/rate-limited' });
  });

  it('knows no store that was forgotten, and needs a list', async () => {
    const { comparer, states, done } = device(() => Promise.resolve(planAt(1)));
    await comparer.start(run(), ['https://forgotten.example']);
    await done();
    expect(await states()).toEqual({ [aStoreInfo.name]: 600 });
    await expect(comparer.start(aRun({ state: 'extracting' }), asked)).rejects.toMatchObject({
      code: 'run/wrong-step',
    });
  });
});
