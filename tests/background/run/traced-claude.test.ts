import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { createTracedClaude } from '../../../lib/background/run/traced-claude';
import type { LlmCall, LlmSettings, Spending } from '../../../lib/core/run/llm-settings';
import type { SessionTimeline } from '../../../lib/core/trace/trace';
import { trackAnthropic } from '../../../lib/tracing/track-anthropic/track-anthropic';
import { aRun, someLlmSettings } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';
import { makeProfile } from '../../tracing/harness';

const settings = someLlmSettings;

/** The API's event stream for one answer of 30 tokens in, 12 out. */
function streamed(text: string): Response {
  const events = [
    {
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: settings.model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 30, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } },
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: 12 },
    },
    { type: 'message_stop' },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'request-id': 'req_1' } });
}

const profile = makeProfile();
afterEach(() => {
  profile.stopAll();
});

/** Claude for one run on a real trace store; `onDisk` is what another worker would find there when the request goes out. */
function device(answer: () => Response, change: Partial<LlmSettings> = {}, spent: Spending = { month: '', usd: 0 }) {
  const worker = profile.startWorker();
  const run = { ...aRun({ state: 'extracting' }), sessionId: profile.newId() };
  const month = { spent };
  const calls: LlmCall[] = [];
  const answers: boolean[] = [];
  const onDisk: SessionTimeline[] = [];
  const llm = createTracedClaude(
    run,
    { ...settings, ...change },
    {
      tracer: worker.tracer,
      flushWrites: () => worker.flushWrites(),
      track: (client, span) => trackAnthropic(client, span, () => null),
      fetch: async () => {
        onDisk.push(await profile.startWorker().readTimeline(run.sessionId));
        return answer();
      },
      spending: {
        fallback: { month: '', usd: 0 },
        get: () => Promise.resolve(month.spent),
        set: (next) => {
          month.spent = next;
          return Promise.resolve();
        },
        watch: () => () => undefined,
      },
      now: () => new Date('2026-11-23T10:00:00Z'),
      onCall: (call) => {
        calls.push(call);
        return Promise.resolve();
      },
      onAnswer: (isValid) => {
        answers.push(isValid);
        return Promise.resolve();
      },
    },
  );
  const ask = () =>
    llm?.complete({
      operation: 'ingredient_extraction',
      system: 'You answer.',
      prompt: 'How many?',
      schema: z.strictObject({ n: z.number() }),
      maxTokens: 100,
      tell: ({ n }) => `${String(n)} found`,
      signal: new AbortController().signal,
      span: recordingSpan(),
    });
  return { llm, ask, calls, answers, onDisk, month, timeline: () => worker.readTimeline(run.sessionId) };
}

describe('Claude for one run', () => {
  it('sends a request only once its open span would survive the worker', async () => {
    const { ask, onDisk } = device(() => streamed('{"n": 3}'));
    await expect(ask()).resolves.toEqual({ n: 3 });
    expect(onDisk).toHaveLength(1);
    const [entry] = onDisk[0]?.traces ?? [];
    expect(entry?.trace).toMatchObject({ name: 'ingredient_extraction', endedAt: null });
    expect(entry?.spans.map(({ type, endedAt }) => ({ type, endedAt }))).toEqual([{ type: 'llm', endedAt: null }]);
  });

  it('is a trace of its own with what came of it, judged, and added to the month’s cost', async () => {
    const { ask, calls, answers, month, timeline } = device(
      () => streamed('{"n": 3}'),
      {},
      { month: '2026-10', usd: 0.9 },
    );
    await ask();
    expect(answers).toEqual([true]);
    expect(calls).toHaveLength(1);
    // Last month's spending is forgotten: the limit is a calendar month's.
    expect(month.spent).toEqual({ month: '2026-11', usd: calls[0]?.usd });
    const [entry] = (await timeline()).traces;
    expect(entry?.trace).toMatchObject({ output: { output: '3 found' } });
    expect(entry?.trace.endedAt).not.toBeNull();
  });

  it('judges an answer of another form, and fails its trace', async () => {
    const { ask, answers, timeline } = device(() => streamed('{"m": 3}'));
    await expect(ask()).rejects.toMatchObject({ code: 'llm/bad-output' });
    expect(answers.at(-1)).toBe(false);
    const [entry] = (await timeline()).traces;
    expect(entry?.trace.error).not.toBeNull();
  });

  it('makes no call that could pass the month’s limit', async () => {
    const { ask, onDisk } = device(() => streamed('{"n": 3}'), {}, { month: '2026-11', usd: 1 });
    await expect(ask()).rejects.toMatchObject({ code: 'llm/spending-limit' });
    expect(onDisk).toEqual([]);
  });

  it('is nobody without a key, or switched off', () => {
    expect(device(() => streamed(''), { apiKey: '' }).llm).toBeNull();
    expect(device(() => streamed(''), { isOn: false }).llm).toBeNull();
  });
});
