import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import type { LlmCall, LlmSettings } from '../../lib/core/run/llm-settings';
import { createAnthropicLlm } from '../../lib/llm/anthropic-llm';
import { someLlmSettings } from '../support/builders';
import { recordingSpan } from '../support/recording-span';

const settings = someLlmSettings;
const schema = z.strictObject({ n: z.number() });

/** The API's event stream for one answer. */
function streamed(text: string, stopReason = 'end_turn'): Response {
  const usage = { input_tokens: 30, output_tokens: 1, cache_creation_input_tokens: 100, cache_read_input_tokens: 0 };
  const message = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-haiku-5-5',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  };
  const events: { type: string }[] = [
    { type: 'message_start', message } as { type: string },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as { type: string },
    ...text
      .split(/(?<=.{4})/)
      .map((piece) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } })),
    { type: 'content_block_stop', index: 0 } as { type: string },
    {
      type: 'message_delta',
      delta: { stop_reason: stopReason, stop_sequence: null },
      usage: { output_tokens: 12 },
    } as { type: string },
    { type: 'message_stop' },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return new Response(body, { status: 200, headers: { 'content-type': 'text/event-stream', 'request-id': 'req_1' } });
}

function failing(status: number, type: string, headers: Record<string, string> = {}): Response {
  return new Response(
    JSON.stringify({ type: 'error', error: { type, message: `the key ${settings.apiKey} was wrong` } }),
    {
      status,
      headers: { 'content-type': 'application/json', 'x-should-retry': 'false', ...headers },
    },
  );
}

function llm(answer: (request: Request) => Response | Promise<Response>, change: Partial<LlmSettings> = {}, spent = 0) {
  const requests: { url: string; headers: Headers; body: unknown }[] = [];
  const calls: LlmCall[] = [];
  const model = createAnthropicLlm({
    settings: { ...settings, ...change },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push({ url: request.url, headers: request.headers, body: await request.clone().json() });
      return answer(request);
    },
    track: (client) => client,
    spentUsd: () => Promise.resolve(spent),
    onCall: (call) => {
      calls.push(call);
      return Promise.resolve();
    },
  });
  const ask = (onText?: (soFar: string) => void, signal = new AbortController().signal) =>
    model.complete({
      operation: 'test',
      system: 'You answer.',
      prompt: 'How many?',
      schema,
      maxTokens: 100,
      tell: ({ n }) => String(n),
      signal,
      span: recordingSpan(),
      ...(onText === undefined ? {} : { onText }),
    });
  return { ask, requests, calls };
}

describe('Claude behind the port', () => {
  it('asks for structured output, with the system prompt cached, at the address of the settings', async () => {
    const { ask, requests, calls } = llm(() => streamed('{"n": 3}'));
    const seen: string[] = [];
    await expect(ask((soFar) => seen.push(soFar))).resolves.toEqual({ n: 3 });
    expect(seen.at(-1)).toBe('{"n": 3}');
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe('https://gateway.example/v1/messages');
    expect(requests[0]?.body).toMatchObject({
      model: 'claude-haiku-5-5',
      max_tokens: 100,
      system: [{ type: 'text', text: 'You answer.', cache_control: { type: 'ephemeral' } }],
      output_config: { format: { type: 'json_schema' } },
    });
    expect(calls).toEqual([
      {
        operation: 'test',
        model: 'claude-haiku-5-5',
        usage: { input: 30, output: 12, cacheRead: 0, cacheWrite: 100 },
        usd: (30 * 0.1 + 12 * 0.5 + 100 * 0.125) / 1e6,
      },
    ]);
  });

  it.each([
    [401, 'authentication_error', 'llm/auth'],
    [403, 'permission_error', 'llm/auth'],
    [429, 'rate_limit_error', 'llm/rate-limit'],
    [529, 'overloaded_error', 'llm/overloaded'],
    [500, 'api_error', 'llm/overloaded'],
    [400, 'invalid_request_error', 'llm/bad-output'],
    [404, 'not_found_error', 'llm/bad-output'],
  ])('HTTP %i %s is %s, and the key is in no part of the error', async (status, type, code) => {
    const { ask } = llm(() => failing(status, type, status === 429 ? { 'retry-after': '7' } : {}));
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'CoachError', code });
    const told = JSON.stringify({ message: (error as Error).message, detail: (error as { detail?: string }).detail });
    expect(told).not.toContain(settings.apiKey);
    if (status === 429) expect(told).toContain('in 7 s');
  });

  it.each([
    ['max_tokens', '{"n": 3}', 'llm/truncated'],
    ['refusal', '', 'llm/refused'],
    ['end_turn', '{"n": "three"}', 'llm/bad-output'],
    ['end_turn', 'Sure! Here you go', 'llm/bad-output'],
  ])('an answer that ended with %s (%s) is %s, and is still counted', async (stopReason, text, code) => {
    const { ask, calls } = llm(() => streamed(text, stopReason));
    await expect(ask()).rejects.toMatchObject({ code });
    expect(calls).toHaveLength(1);
  });

  it('is offline when the network refuses', async () => {
    const { ask } = llm(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(ask()).rejects.toMatchObject({ code: 'llm/offline' });
  }, 20_000);

  it('stops when the shopper stops', async () => {
    const stop = new AbortController();
    const { ask } = llm(() => new Promise(() => undefined));
    const asked = ask(undefined, stop.signal);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'run/cancelled' });
  });

  it('makes no request without a key, nor beyond the month’s limit (S-17)', async () => {
    const keyless = llm(() => streamed('{"n": 3}'), { apiKey: '' });
    await expect(keyless.ask()).rejects.toMatchObject({ code: 'llm/no-key' });
    const spent = llm(() => streamed('{"n": 3}'), {}, 0.99999);
    await expect(spent.ask()).rejects.toMatchObject({ code: 'llm/spending-limit' });
    const none = llm(() => streamed('{"n": 3}'), { monthlyLimitUsd: 0 });
    await expect(none.ask()).rejects.toMatchObject({ code: 'llm/spending-limit' });
    expect([...keyless.requests, ...spent.requests, ...none.requests]).toEqual([]);
  });
});
