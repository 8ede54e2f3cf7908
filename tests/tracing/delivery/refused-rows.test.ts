import { afterEach, describe, expect, it } from 'vitest';
import { makeProfile } from '../harness';
import type { Profile } from '../harness';

let profile: Profile;
afterEach(() => {
  profile.stopAll();
});

/** A worker whose server refused one trace for good. */
async function withRefusal() {
  profile = makeProfile();
  const worker = profile.startWorker();
  const sessionId = profile.newId();
  const trace = worker.tracer.trace({ name: 'soup', sessionId });
  trace.end({ output: 'done' });
  profile.opik.poisoned.add(trace.id);
  await worker.deliverNow();
  return { worker, sessionId, traceId: trace.id, key: `trace:${trace.id}` };
}

describe('a refused row', () => {
  it('is sent again on request, once the server takes it', async () => {
    const { worker, traceId, key } = await withRefusal();
    expect((await worker.status()).refused.map((row) => row.key)).toEqual([key]);

    await worker.retryRefused([key]);
    await worker.deliverNow();
    expect((await worker.status()).refused.map(({ reason }) => reason)).toEqual(['Unable to process JSON: poison']);

    profile.opik.poisoned.clear();
    await worker.retryRefused([key, 'trace:nobody']);
    await worker.deliverNow();
    expect(profile.opik.traces.get(traceId)).toMatchObject({ name: 'soup', output: { output: 'done' } });
    expect(await worker.status()).toMatchObject({ queued: 0, queuedBytes: 0, refused: [] });
  });

  it('stays with its reason while sending is off', async () => {
    const { worker, key } = await withRefusal();
    profile.settings.set({ isOn: false });
    await worker.retryRefused([key]);
    expect((await worker.status()).refused).toHaveLength(1);
  });

  it('can be forgotten; its record stays on the device', async () => {
    const { worker, sessionId, key } = await withRefusal();
    await worker.discardRefused([key]);
    expect((await worker.status()).refused).toEqual([]);
    expect((await worker.readTimeline(sessionId)).traces).toHaveLength(1);
  });
});

describe('the list of sessions', () => {
  it('tells what each took, how it was rated, and where a copy of it is', async () => {
    profile = makeProfile({ isOn: false });
    const { newId, clock } = profile;
    const worker = profile.startWorker();
    const [first, second] = [newId(), newId()];
    const trace = worker.tracer.trace({ name: 'ingredient_extraction', sessionId: first, input: { message: 'soup' } });
    const priced = trace.child('call', null, { type: 'llm' });
    if ('describe' in priced) priced.describe({ usage: { total_tokens: 120, prompt_tokens: 100 }, cost: 0.002 });
    priced.end();
    const unpriced = trace.child('call', null, { type: 'llm' });
    if ('describe' in unpriced) unpriced.describe({ usage: { total_tokens: 7 } });
    unpriced.end();
    trace.end();
    worker.tracer.score({ sessionId: first }, { name: 'user_feedback', value: 0, reason: 'too dear' });
    await worker.flushWrites();
    clock.now += 1000;
    profile.settings.set({ isOn: true });
    worker.tracer.trace({ name: 'cart_creation_session', sessionId: second, input: { message: 'dal' } });

    expect(await worker.listOverviews()).toMatchObject([
      { sessionId: second, firstMessage: 'dal', isOpen: true, totalTokens: 0, cost: 0, rating: null, copy: 'waiting' },
      { sessionId: first, totalTokens: 127, cost: 0.002, unpricedCalls: 1, rating: 0, copy: 'none' },
    ]);
    await worker.deliverNow();
    expect((await worker.listOverviews()).map(({ copy }) => copy)).toEqual(['sent', 'none']);
  });
});
