import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../lib/core/error-codes';
import { CoachError } from '../../lib/core/errors';
import { inSpan } from '../../lib/orchestrator/in-span';
import { isLineError } from '../../lib/orchestrator/line-errors';
import {
  isRateLimit,
  rateLimitDelayMs,
  RateLimitRetries,
  withCartReadRetries,
} from '../../lib/orchestrator/rate-limit';
import { anOffer } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import { TraceLog } from '../support/trace-log';

const refusal = (detail?: string, code: 'store/rate-limited' | 'store/timeout' = 'store/rate-limited') =>
  new CoachError(code, 'Slow down.', detail === undefined ? {} : { detail });

function waiting() {
  const pauses: number[] = [];
  const stop = new AbortController();
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms));
  return { pauses, stop, deps: { pause, signal: stop.signal } };
}

describe('a store that asks to slow down', () => {
  it.each<[string, unknown, boolean]>([
    ['by the status 429', refusal('POST /cart → 429'), true],
    ['by 429 and a time', refusal('POST /cart → 429 5'), true],
    ['by another status', refusal('POST /cart → 403'), false],
    ['by a status that begins alike', refusal('POST /cart → 4290'), false],
    ['without a status', refusal(), false],
    ['in another error', refusal('GET /cart → 429', 'store/timeout'), false],
    ['in no error of ours', new Error('→ 429'), false],
  ])('says so %s: %s', (_, error, is) => {
    expect(isRateLimit(error)).toBe(is);
  });

  it.each([
    ['POST /cart → 429 0', 0],
    ['POST /cart → 429 9', 9_000],
    ['POST /cart → 429 10', 10_000],
    ['POST /cart → 429 11', null],
    ['POST /cart → 429 1.5', null],
    ['POST /cart → 429 5s', null],
    ['POST /cart → 429 about 5', null],
  ])('is waited for as %j says, as far as a shopper waits: %s ms', (detail, ms) => {
    expect(rateLimitDelayMs(refusal(detail))).toBe(ms);
  });

  it('is waited for longer the second time in a row, and not a third time', async () => {
    const { deps, pauses } = waiting();
    const retries = new RateLimitRetries(deps);
    const error = refusal('→ 429 3');
    expect(await retries.waitBeforeRetry(error)).toBe(true);
    expect(retries.isExhausted).toBe(false);
    expect(await retries.waitBeforeRetry(error)).toBe(true);
    expect(retries.isExhausted).toBe(true);
    expect(await retries.waitBeforeRetry(error)).toBe(false);
    expect(pauses).toEqual([3_000, 6_000]);
    retries.reset();
    expect(retries.isExhausted).toBe(false);
    expect(await retries.waitBeforeRetry(error)).toBe(true);
    expect(pauses).toEqual([3_000, 6_000, 3_000]);
  });

  it('is never waited for longer than 10 seconds', async () => {
    const { deps, pauses } = waiting();
    const retries = new RateLimitRetries(deps);
    for (let times = 0; times < 2; times += 1) await retries.waitBeforeRetry(refusal('→ 429 8'));
    expect(pauses).toEqual([8_000, 10_000]);
  });

  it('is not waited for after another error', async () => {
    const { deps, pauses } = waiting();
    const retries = new RateLimitRetries(deps);
    expect(await retries.waitBeforeRetry(new CoachError('store/timeout', 'Late.'))).toBe(false);
    expect(await retries.waitBeforeRetry(refusal('→ 429 60'))).toBe(false);
    expect([pauses, retries.isExhausted]).toEqual([[], false]);
  });

  it('is left alone where the run is stopped during the wait', async () => {
    const { deps, stop } = waiting();
    const retries = new RateLimitRetries({
      ...deps,
      pause: () => {
        stop.abort();
        return Promise.resolve();
      },
    });
    await expect(retries.waitBeforeRetry(refusal('→ 429'))).rejects.toThrow();
  });
});

describe('a store whose cart is read again after a wait', () => {
  function storeAndDeps() {
    const store = new MemoryStore([anOffer({ sku: 'rice', title: 'Rice' })]);
    const { deps, pauses } = waiting();
    const given = { ...deps, store, apply: () => Promise.reject(new Error('none')), trace: recordingSpan() };
    return { store, pauses, wrapped: withCartReadRetries(given).store, signal: deps.signal };
  }

  it('gives its cart once it is asked slowly enough, each reading with waits of its own', async () => {
    const { store, pauses, wrapped, signal } = storeAndDeps();
    for (let reading = 0; reading < 2; reading += 1) {
      let refusals = 2;
      store.before = () => {
        if ((refusals -= 1) >= 0) throw refusal('→ 429 1');
      };
      expect(await wrapped.readCart(signal)).toMatchObject({ lines: [] });
    }
    expect(pauses).toEqual([1_000, 2_000, 1_000, 2_000]);
  });

  it('gives its error where it goes on refusing, or says something else', async () => {
    const { store, pauses, wrapped, signal } = storeAndDeps();
    store.before = () => {
      throw refusal('→ 429 1');
    };
    await expect(wrapped.readCart(signal)).rejects.toMatchObject({ code: 'store/rate-limited' });
    expect([store.calls.length, pauses.length]).toEqual([3, 2]);
    store.before = () => {
      throw new CoachError('store/timeout', 'Late.');
    };
    await expect(wrapped.readCart(signal)).rejects.toMatchObject({ code: 'store/timeout' });
    expect(store.calls).toHaveLength(4);
  });

  it('is asked for everything else as before, writes once only', async () => {
    const { store, wrapped, signal, pauses } = storeAndDeps();
    expect(await wrapped.describe(signal)).toEqual(await store.describe());
    expect(await wrapped.search('rice', signal)).toHaveLength(1);
    const line = { sku: 'rice', url: null, title: 'Rice', quantity: 2, held: 0 };
    expect(await wrapped.addToCart([line], signal)).toMatchObject([{ isAccepted: true }]);
    const removal = { lineId: 'line-rice', sku: 'rice', url: null, quantity: 1, held: 2 };
    await wrapped.removeFromCart(removal, signal);
    expect(store.held()).toEqual({ rice: 1 });
    expect(await wrapped.takeOut?.([removal], signal)).toBe(0);
    Object.assign(store, { takeOut: (lines: readonly unknown[]) => Promise.resolve(lines.length) });
    expect(await wrapped.takeOut?.([removal], signal)).toBe(1);
    store.before = ({ name }) => {
      if (name !== 'readCart') throw refusal('→ 429 1');
    };
    await expect(wrapped.removeFromCart(removal, signal)).rejects.toMatchObject({ code: 'store/rate-limited' });
    expect(pauses).toEqual([]);
  });
});

it('takes for the result of one line what a store refuses it for or leaves unclear, and nothing else', () => {
  expect(errorCodes.filter((code) => isLineError(new CoachError(code, 'x')))).toEqual([
    'store/element-missing',
    'store/out-of-stock',
    'store/not-added',
    'store/server-error',
    'store/unreachable',
    'store/timeout',
    'unexpected',
  ]);
  expect(isLineError(new Error('store/timeout'))).toBe(false);
});

describe('a step in a span of its own', () => {
  it('gives its value, and the span its output', async () => {
    const log = new TraceLog();
    const work = () => Promise.resolve({ value: 1, output: { told: true } });
    expect(await inSpan(log.root, 'step', { asked: true }, work)).toBe(1);
    expect(log.named('step')).toEqual([
      { name: 'step', parent: 'trace', input: { asked: true }, output: { told: true }, notes: {} },
    ]);
  });

  it('throws its error, with which the span fails', async () => {
    const log = new TraceLog();
    const error = new Error('no');
    await expect(inSpan(log.root, 'step', null, () => Promise.reject(error))).rejects.toBe(error);
    expect(log.named('step')).toEqual([{ name: 'step', parent: 'trace', input: null, error, notes: {} }]);
  });
});
