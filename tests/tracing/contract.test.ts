import { afterEach, describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { makeProfile } from './harness';
import type { Profile } from './harness';
import { loadOpikSchema } from './opik-schema';

const schema = await loadOpikSchema();
if ('skip' in schema) console.log(`contract with Opik's published schema: skipped, ${schema.skip}`);

describe.skipIf('skip' in schema)("every request passes Opik's published schema", () => {
  const check = 'check' in schema ? schema.check : () => 'no schema';
  let profile: Profile;
  afterEach(() => {
    profile.stopAll();
  });

  it.each(['session-threads', 'individual-traces'] as const)('in the mode %s, at each level', async (mode) => {
    profile = makeProfile({ mode });
    profile.opik.checkSchema = check;
    for (const level of ['full', 'no-content'] as const) {
      profile.settings.set({ level, allowsDiet: level === 'full' });
      const worker = profile.startWorker();
      const sessionId = profile.newId();
      const trace = worker.tracer.trace({
        name: 'run',
        sessionId,
        input: { message: 'soup' },
        tags: ['orchestrator', 'orchestrator'],
      });
      const odd = worker.tracer.trace({
        name: 'ingredient_extraction',
        sessionId,
        input: 3,
        metadata: { n: null, list: [1, 'a'] },
      });
      const call = odd.child('call', ['a', 1], { type: 'llm' });
      call.describe({
        model: 'm',
        provider: 'anthropic',
        usage: { total_tokens: 3.4, nan: NaN },
        cost: 0.01,
      });
      call.note({ time_to_first_token_ms: 12.5 });
      await worker.deliverNow();
      call.end([{ type: 'text' }]);
      odd.fail(new CoachError('llm/timeout', 'Too slow.'));
      trace.child('free of cost').describe({ cost: -1 });
      trace.fail('no stack');
      worker.tracer.score({ traceId: trace.id }, { name: 'json_valid', value: 1e6, reason: '' });
      worker.tracer.score({ traceId: odd.id }, { name: 'json_valid', value: 0, reason: 'not JSON' });
      worker.tracer.score({ sessionId }, { name: 'thumbs', value: 1, reason: 'vegan' });
      worker.tracer.closeSession(sessionId);
      await worker.deliverNow();
      await worker.deleteSession(sessionId);
      await worker.deliverNow();
      expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
    }
    expect(profile.opik.violations).toEqual([]);
    expect(profile.opik.requests.length).toBeGreaterThan(10);
  });

  it('renewed ids and updates, too', async () => {
    profile = makeProfile();
    profile.opik.checkSchema = check;
    const worker = profile.startWorker();
    const sessionId = profile.newId();
    const open = worker.tracer.trace({ name: 'run', sessionId, input: { message: 'soup' } });
    const step = open.child('step');
    await worker.deliverNow();
    worker.tracer.trace({ name: 'waiting', sessionId }).end();
    step.end();
    open.end();
    await worker.flushWrites();
    profile.clock.now += 3 * 86_400_000;
    await worker.deliverNow();
    expect(profile.opik.requests.map(({ method }) => method)).toContain('PATCH');
    expect(profile.opik.violations).toEqual([]);
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
  });

  it('and the check does find what is wrong', () => {
    profile = makeProfile();
    const post = (path: string, body: unknown, method = 'POST') =>
      check({ method, path: `/v1/private/${path}`, headers: {}, body });
    const id = profile.newId();
    expect(post('traces/batch', { traces: [{ id, start_time: '2026-11-23T10:00:00.000Z' }] })).toBeNull();
    expect(post('traces/batch', { traces: [] })).toContain('fewer than 1');
    expect(post('traces/batch', { traces: [{ id }] })).toContain('start_time');
    expect(post('traces/batch', { traces: [{ id: 'x', start_time: '2026-11-23T10:00:00.000Z' }] })).toContain('uuid');
    expect(post('spans/batch', { spans: [{ start_time: '2026-11-23T10:00:00.000Z', usage: { a: 1.5 } }] })).toContain(
      '/usage/a',
    );
    expect(post('traces/feedback-scores', { scores: [{ id, name: 'a', value: 1 }] }, 'PUT')).toContain('source');
    expect(post('nowhere', {})).toBe('no such operation');
  });
});
