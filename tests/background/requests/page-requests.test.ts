import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageHandlers } from '../../../lib/background/requests/page-requests';
import { RunRepository } from '../../../lib/background/run/run-repository';
import { SessionRepository } from '../../../lib/background/run/session-repository';
import { llmItem, sessionItem } from '../../../lib/storage/items';
import { storedRun } from '../../../lib/storage/stored-run';
import type { Tracing } from '../../../lib/tracing/start-tracing';
import { aRun } from '../../support/builders';
import { makeProfile } from '../../tracing/harness';
import type { Profile } from '../../tracing/harness';

let profile: Profile;
let worker: Tracing;
beforeEach(() => {
  fakeBrowser.reset();
  profile = makeProfile();
  worker = profile.startWorker();
});
afterEach(() => {
  profile.stopAll();
});

function pages() {
  const now = () => new Date(profile.clock.now);
  const runs = new RunRepository(storedRun, now, () => undefined);
  const sessions = new SessionRepository(sessionItem, profile.newId, now, ({ id }) => {
    worker.tracer.closeSession(id);
  });
  const deliveries: Promise<unknown>[] = [];
  const handlers = pageHandlers({
    tracing: worker,
    runs,
    sessions,
    memory: { change: () => Promise.resolve() },
    fetch: () => Promise.reject(new TypeError('no network')),
    now,
    deliver: () => deliveries.push(worker.deliverNow()),
  });
  const from = { id: 'us' };
  return { handlers, sessions, runs, from, delivered: () => Promise.all(deliveries) };
}

function record(sessionId: string, message = 'soup') {
  const trace = worker.tracer.trace({ name: 'cart_creation_session', sessionId, input: { message } });
  trace.end({ output: 'done' });
  return trace.id;
}

describe('rating', () => {
  it('scores a session and a cart, here and on the server', async () => {
    const { handlers, from, delivered } = pages();
    const sessionId = profile.newId();
    const traceId = record(sessionId);
    await handlers.rateSession({ sessionId, traceId: null, value: 1, comment: 'good' }, from);
    await handlers.rateSession({ sessionId, traceId, value: 0, comment: null }, from);
    await delivered();
    const { scores, traces } = await worker.readTimeline(sessionId);
    expect(scores).toMatchObject([{ name: 'user_feedback', value: 1, reason: 'good' }]);
    expect(traces[0]?.scores).toMatchObject([{ name: 'user_feedback', value: 0, reason: null }]);
    expect(profile.opik.scoresOf(sessionId)).toEqual([{ name: 'user_feedback', value: 1, reason: 'good' }]);
    expect(profile.opik.scoresOf(traceId)).toMatchObject([{ value: 0 }]);
  });

  it('refuses what is not kept any more', async () => {
    const { handlers, from } = pages();
    const sessionId = profile.newId();
    record(sessionId);
    await expect(
      handlers.rateSession({ sessionId: profile.newId(), traceId: null, value: 1, comment: null }, from),
    ).rejects.toMatchObject({ code: 'run/wrong-step' });
    await expect(
      handlers.rateSession({ sessionId, traceId: profile.newId(), value: 1, comment: null }, from),
    ).rejects.toMatchObject({ code: 'run/wrong-step' });
  });
});

describe('deleting', () => {
  it('forgets a session here and on the server, and no other (S-26)', async () => {
    const { handlers, from, delivered } = pages();
    const [gone, kept] = [profile.newId(), profile.newId()];
    record(gone);
    record(kept);
    await worker.deliverNow();
    expect(profile.opik.traces.size).toBe(2);
    await handlers.deleteSession({ sessionId: gone }, from);
    await delivered();
    expect((await handlers.listSessions(null, from)).map(({ sessionId }) => sessionId)).toEqual([kept]);
    expect(profile.opik.threads().map(({ id }) => id)).toEqual([kept]);
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
  });

  it('deletes on the server later, when the server is away now', async () => {
    const { handlers, from, delivered } = pages();
    const sessionId = profile.newId();
    record(sessionId);
    await worker.deliverNow();
    profile.opik.faults.push({ times: 99, isRefused: true });
    await handlers.deleteSession({ sessionId }, from);
    await delivered();
    expect(await handlers.listSessions(null, from)).toEqual([]);
    profile.opik.faults.length = 0;
    profile.clock.now += 3_600_000;
    await worker.deliverNow();
    expect(profile.opik.threads()).toEqual([]);
  });

  it('ends the session it deletes, so that nothing joins it afterwards, and its cart leaves the table', async () => {
    const { handlers, sessions, runs, from, delivered } = pages();
    const { id } = await sessions.open();
    await runs.replace({
      ...aRun({ state: 'extracting' }),
      sessionId: id,
      step: { state: 'cancelled', from: { state: 'extracting' }, undo: { status: 'none' } },
    });
    record(id);
    await handlers.deleteSession({ sessionId: id }, from);
    await delivered();
    expect(await sessionItem.get()).toMatchObject({ id, endedBy: 'new-cart' });
    expect(await storedRun.get()).toBeNull();
    expect(profile.opik.closedThreads.size).toBe(0);
  });

  it('keeps a session whose cart is being worked on, also when all are deleted', async () => {
    const { handlers, sessions, runs, from } = pages();
    const { id } = await sessions.open();
    await runs.replace({ ...aRun({ state: 'extracting' }), sessionId: id, step: { state: 'extracting' } });
    record(id);
    record(profile.newId());
    await expect(handlers.deleteSession({ sessionId: id }, from)).rejects.toMatchObject({ code: 'run/wrong-step' });
    expect(await handlers.deleteAllSessions(null, from)).toEqual({ kept: 1 });
    expect((await handlers.listSessions(null, from)).map(({ sessionId }) => sessionId)).toEqual([id]);
  });
});

describe('exporting', () => {
  it('hands out the session without the keys in the settings (S-27)', async () => {
    await llmItem.set({ ...llmItem.fallback, apiKey: 'plain-words-key' });
    const { handlers, from } = pages();
    const sessionId = profile.newId();
    record(sessionId, 'soup, plain-words-key, opik');
    const { text, fileName } = await handlers.exportSession({ sessionId }, from);
    expect(text).not.toContain('plain-words-key');
    expect(JSON.parse(text)).toMatchObject({
      sessionId,
      traces: [{ trace: { input: { message: 'soup, [key], opik' } } }],
    });
    expect(fileName).toMatch(/\.json$/);
    await expect(handlers.exportSession({ sessionId: profile.newId() }, from)).rejects.toMatchObject({
      code: 'run/wrong-step',
    });
  });
});

describe('delivery', () => {
  it('is told as it stands, with refused rows by their reason, and sent on request', async () => {
    const { handlers, from } = pages();
    const traceId = record(profile.newId());
    profile.opik.poisoned.add(traceId);
    await worker.deliverNow();
    const view = await handlers.readDelivery(null, from);
    expect(view).toMatchObject({
      waiting: 0,
      pause: null,
      refused: [
        { kind: 'trace', name: 'cart_creation_session', status: 400, reason: 'Unable to process JSON: poison' },
      ],
    });
    profile.opik.poisoned.clear();
    expect(await handlers.deliverNow({ keys: view.refused.map(({ key }) => key) }, from)).toMatchObject({
      waiting: 0,
      refused: [],
    });
    expect(profile.opik.traces.has(traceId)).toBe(true);
  });
});
