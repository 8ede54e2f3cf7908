import { afterEach, describe, expect, it } from 'vitest';
import type { Tracing } from '../../lib/tracing/start-tracing';
import { makeProfile } from './harness';
import type { Profile } from './harness';

const steps = ['step_ingredients', 'confirm', 'step_candidates', 'step_enrich', 'step_decide', 'fill_cart', 'verify'];
const searches = 3;

class Killed extends Error {}

let profile: Profile;
afterEach(() => {
  profile.stopAll();
});

/** A run as the orchestrator traces it: each record is on disk before what it announces is done. `pulse` may be the last thing it does. */
async function run(
  worker: Tracing,
  ids: { sessionId: string; traceId: string },
  from: number,
  pulse: (step: number) => Promise<void>,
) {
  const trace = worker.tracer.trace({
    id: ids.traceId,
    name: 'cart_creation_session',
    sessionId: ids.sessionId,
    input: { message: 'soup' },
    tags: ['orchestrator'],
  });
  for (let step = from; step < steps.length; step += 1) {
    const span = trace.child(steps[step] ?? '');
    await worker.flushWrites();
    await pulse(step);
    if (steps[step] === 'step_candidates') {
      for (let index = 0; index < searches; index += 1) {
        const search = span.child('search', { query: String(index) }, { type: 'tool' });
        await worker.flushWrites();
        await pulse(step);
        search.end({ offers: index });
      }
    }
    profile.clock.now += 50;
    span.end({ step });
    await worker.flushWrites();
    await pulse(step + 1);
    void worker.deliverNow();
  }
  trace.end({ output: 'filled' });
  worker.tracer.score({ traceId: ids.traceId }, { name: 'lines_verified', value: 1 });
  worker.tracer.score({ sessionId: ids.sessionId }, { name: 'thumbs', value: 1 });
  worker.tracer.closeSession(ids.sessionId);
  await worker.flushWrites();
  await pulse(steps.length);
}

/** Runs until the pulse at which the worker is killed, again and again in new workers, then delivers all. */
async function runWithKills(killAt: readonly number[], pauseMs: number) {
  const ids = { sessionId: profile.newId(), traceId: profile.newId() };
  const kills = [...killAt];
  let reached = 0;
  for (;;) {
    const worker = profile.startWorker();
    await worker.endOrphans([ids.traceId]);
    const killAfter = kills.shift();
    let pulses = 0;
    try {
      await run(worker, ids, reached, (step) => {
        reached = step;
        pulses += 1;
        if (pulses === killAfter) throw new Killed();
        return Promise.resolve();
      });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await dieWhileDelivering(worker, killAfter ?? 0);
      profile.clock.now += pauseMs;
      continue;
    }
    for (let round = 0; round < 20 && (await worker.deliverNow()).left > 0; round += 1) profile.clock.now += 30_000;
    return { worker, ids };
  }
}

/** Kills the worker when the server has the next requests but the last one's answer is still on its way; or, if there are fewer, after all. */
async function dieWhileDelivering(worker: Tracing, seed: number): Promise<void> {
  let requestsLeft = seed % 4;
  const isDead = new Promise<void>((resolve) => {
    profile.beforeAnswer = () => {
      if (requestsLeft === 0) {
        profile.killWorker(worker);
        resolve();
      }
      requestsLeft -= 1;
      return Promise.resolve();
    };
  });
  await Promise.race([worker.deliverNow(), isDead]);
  profile.beforeAnswer = null;
  profile.killWorker(worker);
}

const originalId = (record: Record<string, unknown>) =>
  String((record['metadata'] as Record<string, unknown>)['original_id'] ?? record['id']);

describe.each([
  ['at once', 0],
  ['after 25 hours', 25 * 3_600_000],
])('a worker killed in the middle of a run, started again %s', (_name, pauseMs) => {
  it.each(Array.from({ length: 20 }, (_, index) => [index + 1, ((index * 7) % 11) + 1] as const))(
    'first at pulse %i, then at pulse %i: nothing lost, nothing twice, the thread complete',
    async (first, second) => {
      profile = makeProfile();
      const { worker, ids } = await runWithKills([first, second], pauseMs);
      const { opik } = profile;
      const [entry] = (await worker.readTimeline(ids.sessionId)).traces;
      const local = (entry?.spans ?? []).map(({ id }) => id).sort();
      expect(local.length).toBeGreaterThanOrEqual(steps.length + (first > 3 ? 1 : searches));
      expect([...opik.spans.values()].map(originalId).sort()).toEqual(local);
      expect([...opik.traces.values()].map(originalId)).toEqual([ids.traceId]);
      const records = [...opik.traces.values(), ...opik.spans.values()];
      expect(records.filter((record) => record['end_time'] === undefined)).toEqual([]);
      const [trace] = opik.traces.values();
      expect([...opik.spans.values()].filter((span) => span['trace_id'] !== trace?.['id'])).toEqual([]);
      expect(opik.thread(ids.sessionId)).toMatchObject({
        first_message: { message: 'soup' },
        last_message: { output: 'filled' },
        status: 'inactive',
        feedback_scores: [{ name: 'thumbs' }],
      });
      const ended = [...opik.spans.values()].filter((span) => span['error_info'] === undefined).map(({ name }) => name);
      expect(steps.filter((step) => !ended.includes(step))).toEqual([]);
      expect(await worker.status()).toMatchObject({ queued: 0, refused: [], lostWrites: 0 });
    },
  );
});

it('24 h without a connection, then online: everything arrives', async () => {
  profile = makeProfile();
  const worker = profile.startWorker();
  profile.opik.faults.push({ times: Infinity, isRefused: true });
  const sessions = Array.from({ length: 24 }, () => profile.newId());
  for (const sessionId of sessions) {
    await run(worker, { sessionId, traceId: profile.newId() }, 0, () => Promise.resolve());
    await worker.deliverNow();
    profile.clock.now += 3_600_000;
  }
  profile.opik.faults.length = 0;
  profile.clock.now += 3_600_000;
  await worker.deliverNow();
  expect(profile.opik.threads()).toHaveLength(24);
  expect(
    profile.opik.threads().every(({ feedback_scores: scores, status }) => scores.length === 1 && status === 'inactive'),
  ).toBe(true);
  expect(profile.opik.traces.size).toBe(24);
  expect(profile.opik.spans.size).toBe(24 * (steps.length + searches));
  expect(await worker.status()).toMatchObject({ queued: 0, refused: [], dropped: 0 });
});
