import 'fake-indexeddb/auto';
import { afterAll, describe } from 'vitest';
import { createIngredientsByRules, createMisfitsFinder } from '../../lib/agents/ingredients';
import { createIngredientsReader } from '../../lib/agents/ingredients-by-model';
import { createTracedClaude } from '../../lib/background/run/traced-claude';
import { defaultModel } from '../../lib/core/run/llm-settings';
import type { LlmCall, Spending } from '../../lib/core/run/llm-settings';
import type { Llm } from '../../lib/core/ports';
import { costOf } from '../../lib/llm/model-prices';
import { startTracing } from '../../lib/tracing/start-tracing';
import { trackAnthropic } from '../../lib/tracing/track-anthropic/track-anthropic';
import { uuid7 } from '../../lib/tracing/uuid7';
import { loadEnv } from '../../scripts/load-env';
import { aRun } from '../support/builders';
import { loadDataFromDisk } from '../support/load-data';
import { recordingSpan } from '../support/recording-span';

/**
 * The real Anthropic API through the extension's own code: the key from `ANTHROPIC_API_KEY`, in the environment or in `.env`. With
 * `LIVE_THREAD=1` every test is a trace in one thread of the Opik server named by `OPIK_URL_OVERRIDE` (and `OPIK_API_KEY` …), sent by the
 * extension's own delivery.
 */
loadEnv(console.log);
const { env } = process;
const apiKey = env['ANTHROPIC_API_KEY'] ?? '';
const isThreaded = env['LIVE_THREAD'] === '1' && (env['OPIK_URL_OVERRIDE'] ?? '') !== '';
if (apiKey === '') console.log('Live tests: skipped, no ANTHROPIC_API_KEY in the environment or in .env.');

/** A group of tests that ask the real API; skipped, and said so, without a key. */
export const describeLive = describe.skipIf(apiKey === '');

const sessionId = uuid7();
const calls: LlmCall[] = [];
const tracing = startTracing({
  settings: {
    get: () =>
      Promise.resolve({
        isOn: isThreaded,
        apiUrl: env['OPIK_URL_OVERRIDE'] ?? '',
        apiKey: env['OPIK_API_KEY'] ?? '',
        workspace: env['OPIK_WORKSPACE'] ?? 'default',
        project: env['OPIK_PROJECT_NAME'] ?? 'Conscious Cart Coach',
        mode: 'session-threads',
        level: 'full',
        allowsDiet: true,
      }),
    watch: () => () => undefined,
  },
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  newId: uuid7,
  locks: { request: (_name, _options, work) => work({}) },
});

/** Claude for one prompt, wired as the worker wires it. */
export function claude(prompt: string): Llm {
  let spending: Spending = { month: '', usd: 0 };
  const llm = createTracedClaude(
    aRun({ state: 'extracting' }, { sessionId, traceId: uuid7(), prompt }),
    {
      isOn: true,
      apiKey,
      model: env['ANTHROPIC_MODEL'] ?? defaultModel,
      baseUrl: env['ANTHROPIC_BASE_URL'] ?? '',
      monthlyLimitUsd: 1,
      usesExtraction: true,
      usesExplanations: true,
    },
    {
      tracer: tracing.tracer,
      flushWrites: () => tracing.flushWrites(),
      track: (client, span) => trackAnthropic(client, span, costOf),
      fetch: (input, init) => fetch(input, init),
      spending: {
        fallback: spending,
        get: () => Promise.resolve(spending),
        set: (value) => {
          spending = value;
          return Promise.resolve();
        },
        watch: () => () => undefined,
      },
      now: () => new Date(),
      onCall: (call) => {
        calls.push(call);
        return Promise.resolve();
      },
      onAnswer: () => Promise.resolve(),
    },
  );
  if (llm === null) throw new Error('no key');
  return llm;
}

/** Reads a prompt as the extension does, rules in reserve; `fallbacks` tells when they had to answer. */
export async function readPrompt(prompt: string) {
  const fallbacks: string[] = [];
  const rules = createIngredientsByRules(loadDataFromDisk);
  const findMisfits = createMisfitsFinder(loadDataFromDisk);
  const reader = createIngredientsReader(rules, claude(prompt), findMisfits, ({ code }) => fallbacks.push(code));
  const reading = await reader.read(prompt, context());
  return { reading, names: reading.ingredients.map(({ name }) => name), fallbacks };
}

export const context = () => ({ span: recordingSpan(), signal: AbortSignal.timeout(90_000) });

afterAll(async () => {
  if (apiKey === '') return;
  tracing.tracer.closeSession(sessionId);
  await tracing.deliverNow();
  const { queued, refused } = await tracing.status();
  const cost = calls.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  console.log(`Claude: ${String(calls.length)} calls, $${cost.toFixed(4)}.`);
  if (isThreaded) console.log(`Thread ${sessionId}: ${String(queued)} rows left, ${String(refused.length)} refused.`);
});
