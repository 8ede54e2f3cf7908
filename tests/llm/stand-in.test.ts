import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { Extraction } from '../../lib/agents/ingredients-by-model';
import { Explanations, MoreExplanation } from '../../lib/agents/explain';
import { untrustedBlock } from '../../lib/agents/untrusted';
import { defaultModel } from '../../lib/core/run/llm-settings';
import type { LlmCall } from '../../lib/core/run/llm-settings';
import { createAnthropicLlm } from '../../lib/llm/anthropic-llm';
import { serveAnthropic } from '../e2e/sites/anthropic';
import type { AnthropicSite } from '../e2e/sites/anthropic';
import type { AnthropicFault } from '../e2e/sites/anthropic/anthropic-state';
import { recordingSpan } from '../support/recording-span';

let site: AnthropicSite;
let calls: LlmCall[];
beforeEach(async () => {
  // This test alone speaks to a socket, on loopback.
  vi.unstubAllGlobals();
  site = await serveAnthropic();
  site.state.apiKey = 'sk-ant-test-0123456789';
  calls = [];
});
afterEach(() => site.close());

function ask<S extends z.ZodMiniType>(schema: S, prompt: string, apiKey = 'sk-ant-test-0123456789') {
  const llm = createAnthropicLlm({
    settings: {
      isOn: true,
      apiKey,
      model: defaultModel,
      baseUrl: site.url,
      monthlyLimitUsd: 5,
      usesExtraction: true,
      usesExplanations: true,
    },
    fetch: (input, init) => fetch(input, init),
    track: (client) => client,
    spentUsd: () => Promise.resolve(0),
    onCall: (call) => {
      calls.push(call);
      return Promise.resolve();
    },
  });
  return llm.complete({
    operation: 'ingredient_extraction',
    system: 'You read wishes.',
    prompt,
    schema,
    maxTokens: 2000,
    tell: String,
    span: recordingSpan(),
    signal: new AbortController().signal,
  });
}

const wish = untrustedBlock('wish', 'something with basmati rice and garlic for two, no nuts, under $20');
const soon = { 'retry-after-ms': '1' };

describe('our client against the stand-in for the Anthropic API', () => {
  it('sends what the API takes, for each schema we ask by', async () => {
    const picks = untrustedBlock('picks', 'p1: Rice, 2 lb for rice\n  p1f1: price: $3.00\n  p1f2: pack: 2 lb');
    await expect(ask(Extraction, wish)).resolves.toMatchObject({
      servings: 2,
      ingredients: [{ name: 'basmati rice' }, { name: 'garlic' }],
      avoid: ['nuts'],
      budget_amount: 20,
    });
    await expect(ask(Explanations, picks)).resolves.toEqual({
      explanations: [{ pick_id: 'p1', fact_ids: ['p1f1'], sentence: 'The rice costs $3.00 here.' }],
    });
    await expect(ask(MoreExplanation, picks)).resolves.toMatchObject({ sentences: [{ fact_ids: ['p1f1'] }] });
    expect(site.state.problems).toEqual([]);
    expect(calls.map(({ usage }) => [usage.cacheWrite > 0, usage.cacheRead > 0])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it.each([
    ['a key it does not know', { kind: 'status', status: 401 }, 1, 'llm/auth'],
    [
      'too many requests',
      { kind: 'status', status: 429, headers: { ...soon, 'retry-after': '7' } },
      3,
      'llm/rate-limit',
    ],
    ['an overload', { kind: 'status', status: 529, headers: soon }, 3, 'llm/overloaded'],
    ['a refusal', { kind: 'refusal' }, 1, 'llm/refused'],
    ['an answer cut at its limit', { kind: 'truncated' }, 1, 'llm/truncated'],
    ['no JSON', { kind: 'not-json' }, 1, 'llm/bad-output'],
    ['JSON of another shape', { kind: 'says', text: '{"dishes":3}' }, 1, 'llm/bad-output'],
    ['a connection cut in the middle', { kind: 'cut' }, 1, 'llm/offline'],
  ] as const)('%s becomes its code', async (_what, fault, times, code) => {
    site.state.faults.push({ ...(fault as AnthropicFault), times });
    await expect(ask(Extraction, wish)).rejects.toMatchObject({ code });
    expect(site.state.received).toHaveLength(times);
    // What was answered cost tokens, whatever it was worth.
    const isAnswered = ['refusal', 'truncated', 'not-json', 'says', 'cut'].includes(fault.kind);
    expect(calls).toHaveLength(isAnswered ? 1 : 0);
  });

  it('waits as long as it is told, and tries again', async () => {
    site.state.faults.push({ times: 1, kind: 'status', status: 429, headers: { 'retry-after-ms': '300' } });
    await expect(ask(Extraction, wish)).resolves.toMatchObject({ servings: 2 });
    const [first, second] = site.state.received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });

  it('refuses what the API would refuse', async () => {
    const open = z.object({ list: z.record(z.string(), z.string()) });
    await expect(ask(open, wish)).rejects.toMatchObject({ code: 'llm/bad-output' });
    await expect(ask(z.object({ may: z.optional(z.string()) }), wish)).rejects.toMatchObject({
      code: 'llm/bad-output',
    });
    expect(site.state.problems).toHaveLength(2);
    await expect(ask(Extraction, wish, 'sk-ant-another')).rejects.toMatchObject({ code: 'llm/auth' });
  });
});
