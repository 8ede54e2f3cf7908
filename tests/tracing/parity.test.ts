import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Opik } from 'opik';
import { serveOpik } from '../e2e/sites/opik-site';
import type { OpikSite } from '../e2e/sites/opik-site';
import { OpikState } from '../e2e/sites/opik-state';
import type { Fields } from '../e2e/sites/opik-state';
import { makeProfile } from './harness';
import type { Profile } from './harness';

/**
 * The same run, once through the official package for Node and once through ours; what arrives must be the same. The named differences:
 *
 * - ids: each makes its own, so they are replaced by names here;
 * - `last_updated_at`: ours always says it, because two versions in one batch are told apart by it; the package never does.
 */
describe('parity with the official package', () => {
  let site: OpikSite;
  let profile: Profile;
  beforeEach(async () => {
    // This test alone speaks to a socket, on loopback.
    vi.unstubAllGlobals();
    profile = makeProfile();
    const state = new OpikState();
    state.now = () => profile.clock.now;
    state.windowMs = null;
    site = await serveOpik(state);
  });
  afterEach(async () => {
    profile.stopAll();
    await site.close();
  });

  it.each(['session-threads', 'individual-traces'] as const)('sends the same bodies in the mode %s', async (mode) => {
    const sessionId = profile.newId();
    const threadId = mode === 'session-threads' ? { threadId: sessionId } : {};
    const usage = {
      prompt_tokens: 12,
      completion_tokens: 5,
      total_tokens: 17,
      'original_usage.input_tokens': 10,
      'original_usage.cache_read_input_tokens': 2,
    };
    const start = new Date(profile.clock.now);

    const official = new Opik({
      apiUrl: site.url,
      apiKey: 'opik-key',
      workspaceName: 'default',
      projectName: 'Conscious Cart Coach',
      holdUntilFlush: true,
    });
    const theirTrace = official.trace({
      name: 'ingredient_extraction',
      startTime: start,
      ...threadId,
      input: { message: 'soup' },
      metadata: { operation: 'ingredient_extraction', servings: 4 },
      tags: ['consciousbuyer'],
      endTime: start,
      output: { output: 'leek' },
    });
    const theirStep = theirTrace.span({
      name: 'step',
      type: 'general',
      startTime: start,
      endTime: start,
      metadata: {},
    });
    theirStep.span({
      name: 'anthropic_messages_create',
      type: 'llm',
      startTime: start,
      endTime: start,
      input: { messages: [{ role: 'user', content: 'soup' }] },
      output: { content: [{ type: 'text', text: 'leek' }] },
      metadata: { time_to_first_token_ms: 120 },
      ttft: 120,
      model: 'claude-x',
      provider: 'anthropic',
      usage,
      totalEstimatedCost: 0.002,
      tags: ['anthropic'],
    });
    theirTrace.span({
      name: 'broken',
      type: 'tool',
      startTime: start,
      endTime: start,
      metadata: {},
      errorInfo: { exceptionType: 'TypeError', message: 'no', traceback: 'TypeError: no' },
    });
    theirTrace.score({ name: 'json_valid', value: 1, reason: 'parsed' });
    await official.flush();
    if (mode === 'session-threads') {
      await official.api.traces.scoreBatchOfThreads({
        scores: [{ threadId: sessionId, projectName: 'Conscious Cart Coach', name: 'thumbs', value: 1, source: 'sdk' }],
      });
      await official.api.traces.closeTraceThread({ projectName: 'Conscious Cart Coach', threadIds: [sessionId] });
    }

    profile.settings.set({ mode });
    const worker = profile.startWorker();
    const trace = worker.tracer.trace({
      name: 'ingredient_extraction',
      sessionId,
      input: { message: 'soup' },
      metadata: { operation: 'ingredient_extraction', servings: 4 },
      tags: ['consciousbuyer'],
    });
    const step = trace.child('step');
    const call = step.child(
      'anthropic_messages_create',
      { messages: [{ role: 'user', content: 'soup' }] },
      { type: 'llm', metadata: { time_to_first_token_ms: 120 } },
    );
    call.describe({ model: 'claude-x', provider: 'anthropic', usage, cost: 0.002 });
    call.end({ content: [{ type: 'text', text: 'leek' }] });
    step.end();
    trace
      .child('broken', undefined, { type: 'tool' })
      .fail(Object.assign(new TypeError('no'), { stack: 'TypeError: no' }));
    trace.end({ output: 'leek' });
    worker.tracer.score({ traceId: trace.id }, { name: 'json_valid', value: 1, reason: 'parsed' });
    worker.tracer.score({ sessionId }, { name: 'thumbs', value: 1 });
    worker.tracer.closeSession(sessionId);
    await worker.deliverNow();
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });

    const theirs = site.state.requests.map(({ method, path, body }) => ({ method, path, body }));
    const ours = profile.opik.requests.map(({ method, path, body }) => ({
      method,
      path,
      body: withoutUpdateTime(body),
    }));
    expect(withNamedIds(ours)).toEqual(withNamedIds(theirs));
    expect(theirs.length).toBe(mode === 'session-threads' ? 5 : 3);
    const [first] = profile.opik.requests;
    const [theirFirst] = site.state.requests;
    for (const name of ['authorization', 'comet-workspace', 'content-type']) {
      expect(first?.headers[name]).toBe(theirFirst?.headers[name]);
    }
  });
});

function withoutUpdateTime(body: unknown): unknown {
  const times = new Set<unknown>();
  const clean: unknown = JSON.parse(
    JSON.stringify(body, (name, value: unknown) => {
      if (name !== 'last_updated_at') return value;
      times.add(value);
      return undefined;
    }),
  );
  for (const time of times) expect(time).toMatch(/^2026-11-23T10:00/);
  return clean;
}

/** Every id by its order of appearance. */
function withNamedIds(requests: unknown): unknown {
  const names = new Map<string, string>();
  const text = JSON.stringify(sorted(requests)).replace(
    /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    (id) => {
      const name = names.get(id) ?? `id${String(names.size)}`;
      names.set(id, name);
      return name;
    },
  );
  return JSON.parse(text) as unknown;
}

/** The same value with the fields of every object in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Fields)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
