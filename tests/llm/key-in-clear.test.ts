import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { createAnthropicLlm } from '../../lib/llm/anthropic-llm';
import { createOpikCall } from '../../lib/tracing/delivery/opik-api';
import { someLlmSettings } from '../support/builders';
import { recordingSpan } from '../support/recording-span';

const addresses = ['http://models.example/api', 'http://192.168.0.7:5173/api'];

describe('a saved key for an address where it could be read on the way', () => {
  it.each(addresses)('of Claude is not sent to %s', async (baseUrl) => {
    const asked: unknown[] = [];
    const model = createAnthropicLlm({
      settings: { ...someLlmSettings, baseUrl },
      fetch: (input) => {
        asked.push(input);
        return Promise.reject(new Error('asked'));
      },
      track: (client) => client,
      spentUsd: () => Promise.resolve(0),
      onCall: () => Promise.resolve(),
    });
    const request = {
      operation: 'extract_ingredients' as const,
      system: 's',
      prompt: 'p',
      schema: z.strictObject({ n: z.number() }),
      maxTokens: 10,
      span: recordingSpan(),
      signal: new AbortController().signal,
      tell: () => '',
    };
    await expect(model.complete(request)).rejects.toMatchObject({
      code: 'llm/auth',
      message: expect.stringContaining('https://') as string,
    });
    expect(asked).toEqual([]);
  });

  it.each(addresses)('of Opik is not sent to %s; without one it is asked', async (apiUrl) => {
    const asked: unknown[] = [];
    const call = createOpikCall((input) => {
      asked.push(input);
      return Promise.resolve(new Response('{}'));
    });
    const request = { method: 'GET', path: 'projects' } as const;
    const told = await call({ apiUrl, apiKey: 'k', workspace: '' }, request);
    expect([told.status, asked]).toEqual([401, []]);
    expect(told.text).toContain('https://');
    await call({ apiUrl, apiKey: '', workspace: '' }, request);
    expect(asked).toHaveLength(1);
  });
});
