import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Run } from '../../../lib/core/run/run';
import type { StoreProfiles } from '../../../lib/core/store/store-profile';
import * as popup from '../pages/popup';
import { serveUnnamedSearchShop } from '../sites/unnamed-search-shop';
import { eventually, startTracedShopper } from '../support/traced-shopper';
import type { TracedShopper } from '../support/traced-shopper';

/** A store whose search is not found by its words: Claude may point at it where the shopper allowed that, and what it says has to prove itself. */
let shop: Awaited<ReturnType<typeof serveUnnamedSearchShop>>;
let shopper: TracedShopper;
let view: Page;

beforeAll(async () => {
  shop = await serveUnnamedSearchShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  shopper = await startTracedShopper();
});
afterEach(() => shopper.close());

/** Goes for rice and turmeric in a tab of the store, and waits until the run has gone as far as it goes by itself. */
async function searched(pointing: boolean): Promise<Run> {
  await shopper.set({ pointing, llm: { usesExtraction: false, usesExplanations: false } });
  const tab = await shopper.chromium.openTab(shop.url);
  view = await shopper.chromium.clickToolbar(tab);
  await popup.typePrompt(view, 'basmati rice, ground turmeric');
  await popup.submit(view);
  await popup.confirmIngredients(view);
  const ends = ['reviewing', 'failed', 'cancelled'];
  await eventually('the search', async () => ends.includes((await shopper.stored<Run>('run')).step.state), 90_000);
  return shopper.stored<Run>('run');
}
const picked = ({ step }: Run): string[] =>
  step.state === 'reviewing'
    ? step.plan.lines.flatMap(({ picks }) => (picks === null ? [] : [picks.balanced.sku]))
    : [];
const learned = async (): Promise<unknown> =>
  (await shopper.stored<StoreProfiles | undefined>('store-profiles'))?.[shop.url]?.parts.search;
const controlsSent = (): string[] =>
  shopper.claude.state.received.flatMap(({ body }) => (body.includes('controls') ? [body] : []));

describe('a search that is pointed at', () => {
  it('is used once it told queries apart; what it took is counted, traced and kept', async () => {
    const run = await searched(true);
    expect(picked(run)).toHaveLength(2);
    expect(run.model?.calls.map(({ operation }) => operation)).toEqual(['search_pointing']);
    expect(run.model?.calls[0]?.usd).toBeGreaterThan(0);
    expect(await learned()).toMatchObject({ value: { way: { address: `${shop.url}/assortiment?wat={q}` } } });
    const [sent = '', ...more] = controlsSent();
    expect(more).toEqual([]);
    expect(sent).toContain('1 box: Waar heb je trek in?, Ga');
    expect(sent).not.toMatch(/Afrekenen|checkout|assortiment|Basmati|\$2|127\.0\.0\.1/);
    expect(shopper.claude.state.problems).toEqual([]);
    await eventually('the spans', () => [...shopper.opik.state.traces.values()].some(({ name }) => name === 'search_pointing')); // prettier-ignore
    const trace = [...shopper.opik.state.traces.values()].find(({ name }) => name === 'search_pointing');
    expect(trace).toMatchObject({ thread_id: run.sessionId });
    await eventually('the call', () => [...shopper.opik.state.spans.values()].some((span) => span['trace_id'] === trace?.['id'] && span['type'] === 'llm')); // prettier-ignore
  });

  it('is asked of nobody unless that was ticked', async () => {
    expect(picked(await searched(false))).toEqual([]);
    expect(controlsSent()).toEqual([]);
    expect(await learned()).toBeUndefined();
  });

  // An answer that is no number of the list never gets here (tests/agents/point-at-search.test.ts).
  it('is not believed where a lying model says a page that shows the same for everything', async () => {
    const text = '{"control_id":2}';
    shopper.claude.state.faults.push({ kind: 'says', text, times: 9 });
    const from = shop.asked.length;
    expect(picked(await searched(true))).toEqual([]);
    expect(controlsSent().length).toBeGreaterThan(0);
    expect(await learned()).toBeUndefined();
    expect(shop.asked.slice(from).filter((path) => path.startsWith('/checkout'))).toEqual([]);
  });
});
