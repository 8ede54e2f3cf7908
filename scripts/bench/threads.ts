import type { Page } from 'puppeteer-core';
import {
  confirmIngredients,
  fill,
  newCart,
  readResult,
  submit,
  typePrompt,
  waitForPlan,
} from '../../tests/e2e/pages/popup';
import { chromiumExtension } from '../../tests/e2e/support/extension';
import { textOf } from '../../tests/e2e/sites/anthropic/anthropic-request';
import { tokensIn } from '../../tests/e2e/sites/anthropic/anthropic-state';
import { eventually, startTracedShopper } from '../../tests/e2e/support/traced-shopper';
import type { TracedShopper } from '../../tests/e2e/support/traced-shopper';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import type { Run } from '../../lib/core/run/run';
import type { Session } from '../../lib/core/trace/session';
import { inMs, median, middleOf, timed } from './bench-figures';
import { timeBetween, watchStates } from './run-states';
import { switchTracing, withTracingSwitch } from './tracing-switch';

const meal = 'chicken biryani for 4';
const pairs = 40;
/** Milliseconds of rest between two runs, so that work left by one run does not slow down the next. */
const restMs = 1_800;
/** Milliseconds a store takes to answer. The demo grocery itself answers faster than a store over a network. */
const answerMs = 60;

/** Measures threads in the real extension: the worker's start, a run with and without tracing, the tokens of a cart. */
export async function benchThreads(say: (line: string) => void): Promise<void> {
  const switched = await withTracingSwitch(chromiumExtension());
  const traced = await startTracedShopper([], switched.dir);
  try {
    const start = await measureStart(traced, 10);
    say('\nWorker, asked for a session’s timeline by a page (median of 10)');
    say(`  running already           ${inMs(start.warm)}`);
    say(`  started for it            ${inMs(start.cold)}, so ${inMs(start.cold - start.warm)} to start`);

    // The memory of bought products is off, so that each run does the same work.
    await traced.set({ llm: { isOn: false }, memory: { ...emptyMemory, isOn: false } });
    await measureRuns(traced, say);

    await traced.set({ llm: { isOn: true } });
    await measureTokens(traced, say);
  } finally {
    await traced.close();
    await switched.remove();
  }
}

async function measureStart({ chromium, timeline }: TracedShopper, times: number) {
  const results = { warm: [] as number[], cold: [] as number[] };
  await timeline('none');
  for (let round = 0; round < times; round += 1) {
    results.warm.push((await timed(() => timeline('none'))).ms);
    await chromium.killWorker();
    results.cold.push((await timed(() => timeline('none'))).ms);
  }
  return { warm: median(results.warm), cold: median(results.cold) };
}

/** Runs with and without tracing in pairs, in changing order, so that a computer that warms up favours neither. */
async function measureRuns(shopper: TracedShopper, say: (line: string) => void): Promise<void> {
  const run = async (isTraced: boolean): Promise<number> => {
    await switchTracing(shopper.chromium, isTraced);
    const { ms, sessionId } = await runOnce(shopper);
    await new Promise((resolve) => setTimeout(resolve, restMs));
    if (isTraced) await eventually('the thread delivered', () => shopper.opik.state.closedThreads.has(sessionId));
    return ms;
  };
  await run(true);
  await run(false);
  const times: { traced: number; untraced: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const isTracedFirst = pair % 2 === 0;
    const [first, second] = [await run(isTracedFirst), await run(!isTracedFirst)];
    times.push(isTracedFirst ? { traced: first, untraced: second } : { traced: second, untraced: first });
  }
  await switchTracing(shopper.chromium, true);
  const { middle, low, high } = middleOf(times.map((pair) => (pair.traced / pair.untraced - 1) * 100));
  say(
    `\n“${meal}” planned and filled in a store that answers in ${String(answerMs)} ms, the worker’s own time (${String(pairs)} pairs)`,
  );
  say(`  nothing kept or sent      ${inMs(median(times.map((pair) => pair.untraced)))}`);
  say(`  kept, and sent to Opik    ${inMs(median(times.map((pair) => pair.traced)))}`);
  say(
    `  apart, middle of pairs    ${middle.toFixed(1)} % (95 % sure between ${low.toFixed(1)} and ${high.toFixed(1)} %)`,
  );
}

/** Milliseconds of the worker's work: from the confirmed list to the plan, and from the approval to the cart read back. */
async function runOnce(shopper: TracedShopper): Promise<{ ms: number; sessionId: string }> {
  shopper.shop.reset();
  shopper.shop.setFault({ kind: 'slow', ms: answerMs, paths: ['/search', '/products', '/cart'] });
  const popup = await shopper.chromium.clickToolbar(shopper.tab);
  await watchStates(popup);
  await typePrompt(popup, meal);
  await submit(popup);
  await confirmIngredients(popup);
  await waitForPlan(popup);
  await fill(popup);
  await readResult(popup);
  const ms = (await timeBetween(popup, 'finding', 'reviewing')) + (await timeBetween(popup, 'filling', 'verified'));
  const { id: sessionId } = await shopper.stored<Session>('session');
  await newCart(popup);
  await popup.close();
  return { ms, sessionId };
}

async function measureTokens(shopper: TracedShopper, say: (line: string) => void): Promise<void> {
  const popup: Page = await shopper.chromium.clickToolbar(shopper.tab);
  await typePrompt(popup, meal);
  await submit(popup);
  await confirmIngredients(popup);
  await waitForPlan(popup);
  await eventually('explanations', async () => (await shopper.stored<Run>('run')).model?.rejected != null);
  say(`\nClaude, tokens of one cart for “${meal}” (estimated: a token for every four characters)`);
  let sum = 0;
  for (const request of shopper.claude.state.requests()) {
    const system = tokensIn(textOf(request.system));
    const prompt = tokensIn(request.messages.map(({ content }) => textOf(content)).join(''));
    const schema = tokensIn(JSON.stringify(request.output_config?.format.schema ?? ''));
    sum += system + prompt + schema;
    say(
      `  ${String(system + prompt + schema).padStart(6)} in: system ${String(system)}, schema ${String(schema)}, data ${String(prompt)}`,
    );
  }
  const { model } = await shopper.stored<Run>('run');
  const out = (model?.calls ?? []).reduce((all, { usage }) => all + usage.output, 0);
  const usd = (model?.calls ?? []).reduce((all, call) => all + (call.usd ?? 0), 0);
  say(
    `  ${String(sum).padStart(6)} in and ${String(out)} out altogether, $${usd.toFixed(5)} at the default model’s price`,
  );
}
