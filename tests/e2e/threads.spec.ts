import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totalsOf } from '../../lib/core/trace/trace';
import type { Run } from '../../lib/core/run/run';
import type { Session } from '../../lib/core/trace/session';
import { loadOpikSchema } from '../tracing/opik-schema';
import { press } from './pages/find';
import * as popup from './pages/popup';
import type { Fields } from './sites/opik-state';
import { eventually, startTracedShopper } from './support/traced-shopper';
import type { TracedShopper } from './support/traced-shopper';

const schema = await loadOpikSchema();
if ('skip' in schema) console.log(`requests of the extension against Opik's schema: skipped, ${schema.skip}`);

const wish = 'something with basmati rice and garlic for two';
const operations = ['cart_creation_session', 'decision_explanation', 'ingredient_extraction'];

let shopper: TracedShopper;
beforeAll(async () => {
  shopper = await startTracedShopper();
  if ('check' in schema) shopper.opik.state.checkSchema = schema.check;
});
afterAll(async () => {
  await shopper.close();
});

const traces = (): Fields[] => [...shopper.opik.state.traces.values()];
const spans = (): Fields[] => [...shopper.opik.state.spans.values()];
const namesOf = (records: Fields[]): string[] => records.map(({ name }) => String(name)).sort();
const threadIds = (): string[] => shopper.opik.state.threads().map(({ id }) => id);
const inSession = (id: string): Fields[] =>
  traces().filter(({ metadata }) => (metadata as Fields)['session_id'] === id);
const ended = (records: Fields[]): boolean => records.every(({ end_time: end }) => end !== undefined);

/** From the prompt to the cart read back, with Claude's explanations on the table before it is filled. */
async function shop(view: Page, prompt: string): Promise<Page> {
  await popup.planCart(view, prompt);
  await eventually('explanations', async () => (await shopper.stored<Run>('run')).model?.rejected != null);
  await popup.fill(view);
  await popup.readResult(view);
  return view;
}

describe('sessions as threads, in a real browser', () => {
  let first: string;

  it('one run over two popups leaves one thread with its three traces, complete, and the shopper’s word last', async () => {
    const before = await shopper.chromium.clickToolbar(shopper.tab);
    await popup.typePrompt(before, 'some');
    first = (await shopper.stored<Session>('session')).id;
    await before.close();
    const view = await shop(await shopper.chromium.clickToolbar(shopper.tab), wish);
    expect((await shopper.stored<Session>('session')).id).toBe(first);
    await press(view, 'Good cart');
    await view.locator('[aria-label="A few words"]').fill('rice was right');
    await press(view, 'Send');
    await popup.newCart(view);
    await view.close();
    await eventually('the thread closed', () => shopper.opik.state.closedThreads.has(first));

    expect(threadIds()).toEqual([first]);
    expect(namesOf(traces())).toEqual(operations);
    expect(ended([...traces(), ...spans()])).toBe(true);
    for (const trace of traces()) {
      expect(trace).toMatchObject({
        thread_id: first,
        input: { message: wish },
        output: { output: expect.any(String) as string },
        metadata: { session_id: first, user_prompt: wish },
      });
    }
    const run = traces().find(({ name }) => name === 'cart_creation_session');
    expect(run).toMatchObject({
      tags: ['orchestrator', 'consciousbuyer'],
      metadata: { use_llm_extraction: true, use_llm_explanations: true, servings: 2 },
    });
    expect(namesOf(spans().filter(({ trace_id: id }) => id === run?.['id']))).toEqual(
      expect.arrayContaining([
        'step_ingredients',
        'confirm',
        'step_candidates',
        'step_enrich',
        'step_decide',
        'fill_cart',
        'verify',
      ]),
    );
    expect(spans().filter(({ name, type }) => name === 'search_store' && type === 'tool')).not.toEqual([]);

    const scores = Object.fromEntries(
      shopper.opik.state.scoresOf(String(run?.['id'])).map(({ name, value, reason }) => [name, { value, reason }]),
    );
    expect(scores).toMatchObject({
      lines_verified: { value: 1 },
      picks_kept: { value: 1 },
      picks_swapped: { value: 0 },
      json_valid: { value: 1, reason: '2 of 2' },
      explanations_grounded: { value: 1 },
      user_feedback: { value: 1, reason: 'rice was right' },
    });
    expect(shopper.opik.state.thread(first).feedback_scores).toEqual([
      { name: 'user_feedback', value: 1, reason: 'rice was right' },
    ]);
    const paths = shopper.opik.state.requests.map(({ path }) => path.replace('/v1/private/', ''));
    const lastTrace = paths.lastIndexOf('traces/batch');
    expect(paths.lastIndexOf('traces/threads/feedback-scores')).toBeGreaterThan(lastTrace);
    expect(paths.at(-1)).toBe('traces/threads/close');
  });

  it('names the prompt of each operation in the form Opik links', () => {
    for (const name of ['ingredient_extraction', 'decision_explanation']) {
      const metadata = traces().find((trace) => trace['name'] === name)?.['metadata'] as Fields;
      expect(metadata).toMatchObject({
        operation: name,
        servings: 2,
        product: 'Rice bowl',
        opik_prompts: [
          { name, template_structure: 'text', version: { commit: expect.stringMatching(/^\w{8}$/) as string } },
        ],
      });
    }
  });

  it('Opik’s totals are those the extension shows, call by call', async () => {
    const timeline = await shopper.timeline(first);
    const totals = totalsOf(timeline);
    const thread = shopper.opik.state.thread(first);
    expect(totals.cost).toBeGreaterThan(0);
    expect(thread.total_estimated_cost).toBeCloseTo(totals.cost, 12);
    expect(thread.usage).toEqual(totals.usage);
    expect(thread.duration).toBe(totals.durationMs);
    expect(totals.spanCount).toBe(spans().length);
    const calls = spans().filter(({ type }) => type === 'llm');
    expect(calls).toHaveLength(2);
    const answered = shopper.claude.state.received.length;
    expect(answered).toBe(2);
    for (const call of calls) {
      expect(call).toMatchObject({
        name: 'anthropic_messages_stream',
        provider: 'anthropic',
        ttft: expect.any(Number) as number,
        metadata: {
          request_id: expect.stringMatching(/^req_/) as string,
          message_stop_reason: 'end_turn',
          status: 'ok',
        },
      });
    }
  });

  it('New cart began another thread; individual traces then leave none anywhere', async () => {
    await shopper.set({ opik: { mode: 'session-threads', allowsDiet: false } });
    const earlier = threadIds();
    const view = await shop(await shopper.chromium.clickToolbar(shopper.tab), wish);
    const second = (await shopper.stored<Session>('session')).id;
    expect(second).not.toBe(first);
    await eventually('three more traces', () => inSession(second).length === 3 && ended(inSession(second)));
    expect(threadIds().sort()).toEqual([...earlier, second].sort());

    await popup.newCart(view);
    await eventually('the second thread closed', () => shopper.opik.state.closedThreads.has(second));
    await shopper.set({ opik: { mode: 'individual-traces', allowsDiet: true } });
    const from = shopper.opik.state.requests.length;
    await shop(view, `${wish}, no walnuts`);
    const third = (await shopper.stored<Session>('session')).id;
    await eventually('two traces', () => inSession(third).length === 2 && ended(inSession(third)));
    await popup.newCart(view);
    expect(namesOf(inSession(third))).toEqual(['decision_explanation', 'ingredient_extraction']);
    expect(JSON.stringify(shopper.opik.state.requests.slice(from).map(({ body }) => body))).not.toContain('thread_id');
    expect(inSession(third)[0]).toMatchObject({ input: { message: `${wish}, no walnuts` } });
    await view.close();
  });

  it('asked nothing that Opik’s schema or the Anthropic API refuses', () => {
    expect(shopper.claude.state.problems).toEqual([]);
    expect(shopper.opik.state.violations).toEqual([]);
    expect(shopper.opik.state.requests.length).toBeGreaterThan(8);
  });
});
