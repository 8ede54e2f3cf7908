import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Run } from '../../../lib/core/run/run';
import type { Session } from '../../../lib/core/trace/session';
import { seeded } from '../../support/random-cases';
import { press } from '../pages/find';
import * as popup from '../pages/popup';
import type { Fields } from '../sites/opik-state';
import { claudeKey, eventually, startTracedShopper } from '../support/traced-shopper';
import type { TracedShopper } from '../support/traced-shopper';

/** How often; `KILLS=20` and more take longer, `SEED` chooses other moments. */
const kills = Number(process.env['KILLS'] ?? 9);
const killsInARun = 3;
const seed = Number(process.env['SEED'] ?? 7);
const wish = 'something with basmati rice, garlic and carrots for two';
const steps = ['step_ingredients', 'confirm', 'step_candidates', 'step_enrich', 'step_decide', 'fill_cart', 'verify'];

let shopper: TracedShopper;
beforeEach(async () => {
  shopper = await startTracedShopper();
  // A shop and a model that take their time, so that kills find them in the middle of something.
  shopper.shop.setFault({ kind: 'slow', ms: 120, paths: ['/search', '/cart'] });
});
afterEach(async () => {
  await shopper.close();
});

const stateOf = async (): Promise<string> => (await shopper.stored<Run | null>('run'))?.step.state ?? 'none';

/** What the shopper does when the run waits for them; nothing while it works. */
async function act(view: Page, state: string): Promise<void> {
  if (state === 'none') {
    await popup.typePrompt(view, wish);
    await popup.submit(view);
  }
  if (state === 'confirming') await press(view, /^Find \d+ products?$/);
  if (state === 'reviewing') await popup.fill(view);
  if (state === 'failed') await press(view, /try again/i);
}

/** A moment to kill the worker at: so many milliseconds after the run was first seen in a state, or in a later one. */
interface Moment {
  state: (typeof states)[number];
  afterMs: number;
}
const states = ['extracting', 'confirming', 'finding', 'reviewing', 'filling', 'verified'] as const;
const isReached = (state: string, wanted: Moment['state']): boolean =>
  states.findIndex((one) => one === state) >= states.indexOf(wanted);

/** One run to its verified end, the worker killed at these moments on the way, the popup opened anew after each. */
async function runWithKills(moments: readonly Moment[]): Promise<string[]> {
  const killedIn: string[] = [];
  let view = await shopper.chromium.clickToolbar(shopper.tab);
  let reachedAt: number | null = null;
  let acting: Promise<void> | null = null;
  const end = performance.now() + 90_000;
  for (;;) {
    const state = await stateOf();
    const next = moments[killedIn.length];
    if (next === undefined && state === 'verified') break;
    if (performance.now() > end) throw new Error(`The run hangs in ${state}, killed while ${killedIn.join(', ')}`);
    if (next !== undefined && isReached(state, next.state)) reachedAt ??= performance.now();
    if (next !== undefined && reachedAt !== null && performance.now() - reachedAt >= next.afterMs) {
      reachedAt = null;
      killedIn.push(state);
      await shopper.chromium.killWorker();
      await view.close();
      view = await shopper.chromium.clickToolbar(shopper.tab);
      acting = null;
    }
    // A press whose popup was closed under it fails; the next one is made in the next popup.
    acting ??= act(view, await stateOf())
      .catch(() => undefined)
      .finally(() => (acting = null));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await view.close();
  const run = await shopper.stored<Run>('run');
  expect(run.step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
  return killedIn;
}

it(
  `the worker killed at ${String(kills)} random moments: no span lost, none twice, every thread complete`,
  async () => {
    const random = seeded(seed);
    const places: string[] = [];
    const sessions: string[] = [];
    for (let done = 0; done < kills; done += killsInARun) {
      const moments = Array.from({ length: Math.min(killsInARun, kills - done) }, () => ({
        state: random.pick(states),
        afterMs: random.int(0, 400),
      })).sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
      places.push(...(await runWithKills(moments)));
      const { id } = await shopper.stored<Session>('session');
      sessions.push(id);
      const view = await shopper.chromium.clickToolbar(shopper.tab);
      await popup.newCart(view);
      await view.close();
    }
    console.log(`Killed ${String(places.length)} times: while ${places.join(', ')}`);
    await eventually('every thread closed', () => sessions.every((id) => shopper.opik.state.closedThreads.has(id)));

    const { state } = shopper.opik;
    expect(
      state
        .threads()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...sessions].sort());
    const onServer = new Map([...state.traces, ...state.spans]);
    const kept: string[] = [];
    for (const id of sessions) {
      const { traces } = await shopper.timeline(id);
      kept.push(...traces.flatMap(({ trace, spans }) => [trace.id, ...spans.map((span) => span.id)]));
      const names = traces.flatMap(({ spans }) => spans.filter(({ error }) => error === null).map(({ name }) => name));
      expect(steps.filter((step) => !names.includes(step))).toEqual([]);
      const run = traces.filter(({ trace }) => trace.name === 'cart_creation_session');
      expect(run).toHaveLength(1);
      expect(run[0]?.trace).toMatchObject({ error: null, input: { message: wish } });
      expect(run[0]?.scores.map(({ name }) => name)).toContain('lines_verified');
    }
    expect([...onServer.keys()].sort()).toEqual(kept.sort());
    expect([...onServer.values()].filter(({ end_time: ended }) => ended === undefined)).toEqual([]);
    expect(withOwnIds(onServer)).toEqual([]);

    // Told by others than us: each request Claude got has its span, and the shop holds what one fill each puts in, not more.
    const calls = [...state.spans.values()].filter(({ type }) => type === 'llm');
    const asked = shopper.claude.state.received.filter(
      ({ headers }) => headers['authorization'] === `Bearer ${claudeKey}`,
    );
    expect(calls.length).toBeGreaterThanOrEqual(asked.length);
    expect(places.length).toBe(kills);
  },
  kills * 30_000 + 60_000,
);

/** Records under another id than the one they were made with, which would be a second copy. */
function withOwnIds(records: ReadonlyMap<string, Fields>): Fields[] {
  return [...records.values()].filter(
    ({ metadata }) => (metadata as Fields | undefined)?.['original_id'] !== undefined,
  );
}
