import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpanRecord, TraceRecord } from '../../../lib/core/trace/trace';
import type { Tracing } from '../../../lib/tracing/start-tracing';
import { trackAnthropic } from '../../../lib/tracing/track-anthropic/track-anthropic';
import { makeProfile } from '../harness';
import type { Profile } from '../harness';

const usage = {
  input_tokens: 10,
  output_tokens: 6,
  cache_read_input_tokens: 100,
  cache_creation_input_tokens: 20,
  service_tier: 'standard',
};
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-haiku-5-5',
  content: [{ type: 'text', text: 'leek and thyme' }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage,
};
const request = {
  model: 'claude-haiku-5-5',
  max_tokens: 64,
  system: 'You read meals.',
  messages: [{ role: 'user' as const, content: 'soup for 2' }],
};
const headers = { 'content-type': 'application/json', 'request-id': 'req_1' };
const events = [
  {
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'leek and ' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'thyme' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 6 } },
  { type: 'message_stop' },
];

const json = (body: unknown, status = 200, more: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { ...headers, ...more } });
const stream = (count = events.length) =>
  new Response(
    events
      .slice(0, count)
      .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
      .join(''),
    { headers: { 'content-type': 'text/event-stream', 'request-id': 'req_1' } },
  );

let profile: Profile;
let worker: Tracing;
let sessionId: string;
beforeEach(() => {
  profile = makeProfile();
  worker = profile.startWorker();
  sessionId = profile.newId();
});
afterEach(() => {
  profile.stopAll();
});

/** A client that gets these answers, in this order; a function may look at the request. */
function connect(...answers: (() => Response | Promise<Response>)[]): Anthropic {
  return new Anthropic({
    apiKey: 'key',
    maxRetries: 2,
    fetch: () => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('one request too many');
      return Promise.resolve(answer());
    },
  });
}

async function recorded(): Promise<{ trace: TraceRecord; call: SpanRecord }> {
  const [entry] = (await worker.readTimeline(sessionId)).traces;
  const [call, ...others] = entry?.spans ?? [];
  if (entry === undefined || call === undefined) throw new Error('nothing recorded');
  expect(others).toEqual([]);
  return { trace: entry.trace, call };
}

const openTrace = () => worker.tracer.trace({ name: 'ingredient_extraction', sessionId, input: { message: 'soup' } });
const costOf = (model: string, tokens: { input: number; output: number; cacheRead: number; cacheWrite: number }) =>
  model === 'claude-haiku-5-5'
    ? tokens.input + tokens.output * 10 + tokens.cacheRead * 100 + tokens.cacheWrite * 1000
    : null;

describe('trackAnthropic', () => {
  it('records a call: model, provider, tokens with cache reads and writes, cost, request id, stop reason, both contents', async () => {
    const trace = openTrace();
    const answer = await trackAnthropic(
      connect(() => json(message)),
      trace,
      costOf,
    ).messages.create(request);
    expect(answer.content).toEqual(message.content);
    trace.end();
    const { call } = await recorded();
    expect(call).toMatchObject({
      name: 'anthropic_messages_create',
      type: 'llm',
      parentId: null,
      model: 'claude-haiku-5-5',
      provider: 'anthropic',
      usage: {
        prompt_tokens: 130,
        completion_tokens: 6,
        total_tokens: 136,
        'original_usage.input_tokens': 10,
        'original_usage.output_tokens': 6,
        'original_usage.cache_read_input_tokens': 100,
        'original_usage.cache_creation_input_tokens': 20,
      },
      cost: 10 + 60 + 10_000 + 20_000,
      input: {
        messages: [{ role: 'user', content: [{ type: 'text', text: 'soup for 2' }] }],
        system: [{ type: 'text', text: 'You read meals.' }],
      },
      output: { content: [{ type: 'text', text: 'leek and thyme' }] },
      metadata: {
        created_from: 'anthropic',
        status: 'ok',
        request_id: 'req_1',
        response_id: 'msg_1',
        message_stop_reason: 'end_turn',
        response_service_tier: 'standard',
        request_max_tokens: 64,
        response_status_code: 200,
      },
      error: null,
    });
    expect(call.endedAt).not.toBeNull();
    expect(JSON.stringify(call)).not.toContain('"key"');
    expect(JSON.stringify(call.metadata)).not.toMatch(/soup|thyme|You read meals/);
  });

  it('is on the wire as Opik prices it', async () => {
    const trace = openTrace();
    await trackAnthropic(
      connect(() => json(message)),
      trace,
      costOf,
    ).messages.create(request);
    trace.end();
    await worker.deliverNow();
    const [span] = profile.opik.spans.values();
    expect(span).toMatchObject({ type: 'llm', model: 'claude-haiku-5-5', provider: 'anthropic', tags: ['anthropic'] });
    expect(profile.opik.thread(sessionId)).toMatchObject({
      total_estimated_cost: 30_070,
      usage: { total_tokens: 136 },
    });
  });

  it('records a stream of the helper with its first token and its answer', async () => {
    const trace = openTrace();
    const helper = trackAnthropic(
      connect(() => stream()),
      trace,
      costOf,
    ).messages.stream(request);
    expect(await helper.finalText()).toBe('leek and thyme');
    const { call } = await recorded();
    expect(call).toMatchObject({
      name: 'anthropic_messages_stream',
      usage: { prompt_tokens: 130, completion_tokens: 6 },
      output: { content: [{ type: 'text', text: 'leek and thyme' }] },
      metadata: { status: 'ok', request_stream: true, message_stop_reason: 'end_turn' },
    });
    expect(call.metadata['time_to_first_token_ms']).toBeTypeOf('number');
    trace.end();
    await worker.deliverNow();
    expect([...profile.opik.spans.values()][0]?.['ttft']).toBeTypeOf('number');
  });

  it('records a raw stream when it was read to its end, all but the answer the SDK does not put together', async () => {
    const trace = openTrace();
    const raw = await trackAnthropic(
      connect(() => stream()),
      trace,
    ).messages.create({ ...request, stream: true });
    const seen: string[] = [];
    for await (const event of raw) seen.push(event.type);
    expect(seen).toEqual(events.map(({ type }) => type));
    const { call } = await recorded();
    expect(call).toMatchObject({ usage: { total_tokens: 136 }, metadata: { status: 'ok' }, output: null, cost: null });
  });

  it.each([
    [
      'left early by its reader',
      async (client: Anthropic) => {
        for await (const event of await client.messages.create({ ...request, stream: true })) {
          if (event.type === 'content_block_delta') break;
        }
      },
    ],
    [
      'aborted before the answer',
      async (client: Anthropic) => {
        await expect(client.messages.create(request, { signal: AbortSignal.abort() })).rejects.toThrow();
      },
    ],
    [
      'aborted in the middle',
      async (client: Anthropic) => {
        const helper = client.messages.stream(request);
        helper.on('text', () => {
          helper.abort();
        });
        await expect(helper.finalText()).rejects.toThrow();
      },
    ],
  ])('a call %s is cancelled, not failed', async (_name, call) => {
    const trace = openTrace();
    await call(
      trackAnthropic(
        connect(() => stream()),
        trace,
      ),
    );
    const record = (await recorded()).call;
    expect(record).toMatchObject({ metadata: { status: 'cancelled' }, error: null });
    expect(record.endedAt).not.toBeNull();
  });

  it('counts retries', async () => {
    const trace = openTrace();
    const busy = () =>
      json({ type: 'error', error: { type: 'overloaded_error', message: 'busy' } }, 529, { 'retry-after-ms': '1' });
    await trackAnthropic(
      connect(busy, busy, () => json(message)),
      trace,
    ).messages.create(request);
    expect((await recorded()).call).toMatchObject({
      metadata: { request_resend_count: 2, status: 'ok', response_status_code: 200 },
    });
  });

  it.each([
    [400, 'invalid_request_error'],
    [401, 'authentication_error'],
    [429, 'rate_limit_error'],
    [529, 'overloaded_error'],
  ])('records the error %i %s and lets it through', async (status, type) => {
    const trace = openTrace();
    const fail = () => json({ type: 'error', error: { type, message: 'no' } }, status, { 'x-should-retry': 'false' });
    await expect(trackAnthropic(connect(fail), trace).messages.create(request)).rejects.toMatchObject({ status });
    const { call } = await recorded();
    expect(call).toMatchObject({
      error: { exceptionType: type, message: `${type}, HTTP status ${String(status)}` },
      metadata: { status: 'error', response_status_code: status, request_id: 'req_1' },
      input: { messages: [{ role: 'user' }] },
    });
    expect(call.error?.traceback).not.toBe('');
  });

  it('records a connection that failed and a stream that broke off', async () => {
    const trace = openTrace();
    const down = connect(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(trackAnthropic(down, trace).messages.create(request, { maxRetries: 0 })).rejects.toThrow();
    expect((await recorded()).call).toMatchObject({ error: { exceptionType: 'connection_error' } });

    const again = worker.tracer.trace({ name: 'decision_explanation', sessionId });
    const helper = trackAnthropic(
      connect(() => stream(4)),
      again,
    ).messages.stream(request);
    await expect(helper.finalText()).rejects.toThrow();
    const [, second] = (await worker.readTimeline(sessionId)).traces;
    expect(second?.spans[0]).toMatchObject({ metadata: { status: 'error' }, usage: { prompt_tokens: 130 } });
  });

  it('keeps what the SDK offers beside the answer', async () => {
    const {
      data,
      response,
      request_id: id,
    } = await trackAnthropic(
      connect(() => json(message)),
      openTrace(),
    )
      .messages.create(request)
      .withResponse();
    expect([data.id, response.status, id]).toEqual(['msg_1', 200, 'req_1']);
  });

  it('keeps calls at the same time apart', async () => {
    const trace = openTrace();
    const steps = ['a', 'b', 'c'].map((name) => trace.child(name));
    await Promise.all(
      steps.map((step, index) =>
        trackAnthropic(
          connect(() => json({ ...message, id: `msg_${String(index)}` })),
          step,
        ).messages.create(request),
      ),
    );
    const [entry] = (await worker.readTimeline(sessionId)).traces;
    const calls = (entry?.spans ?? []).filter(({ type }) => type === 'llm');
    expect(calls.map(({ parentId, metadata }) => [parentId, metadata['response_id']])).toEqual(
      steps.map(({ id }, index) => [id, `msg_${String(index)}`]),
    );
  });

  it('records what is asked before the answer comes', async () => {
    let answer: (response: Response) => void = () => undefined;
    const waiting = new Promise<Response>((resolve) => (answer = resolve));
    const calling = trackAnthropic(
      connect(() => waiting),
      openTrace(),
    ).messages.create(request);
    await Promise.resolve();
    await worker.flushWrites();
    expect((await recorded()).call).toMatchObject({ endedAt: null, input: { messages: [{ role: 'user' }] } });
    answer(json(message));
    await calling;
  });

  it('is no burden to a call when another tracer is in use or tracing fails', async () => {
    const notes: unknown[] = [];
    const span = {
      id: 'a',
      traceId: 'b',
      child: () => span,
      note: (metadata: unknown) => notes.push(metadata),
      end: () => undefined,
      fail: () => undefined,
    };
    await trackAnthropic(
      connect(() => json(message)),
      span,
    ).messages.create(request);
    expect(notes).toContainEqual(expect.objectContaining({ model: 'claude-haiku-5-5', provider: 'anthropic' }));
    const broken = {
      ...span,
      child: () => {
        throw new Error('broken');
      },
    };
    const answer = await trackAnthropic(
      connect(() => json(message)),
      broken,
    ).messages.create(request);
    expect(answer.id).toBe('msg_1');
  });
});
