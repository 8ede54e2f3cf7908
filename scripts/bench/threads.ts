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
import { textOf } from '../../tests/e2e/sites/anthropic/request';
import { tokensIn } from '../../tests/e2e/sites/anthropic/state';
import { eventually, startTracedShopper } from '../../tests/e2e/support/traced-shopper';
import type { TracedShopper } from '../../tests/e2e/support/traced-shopper';
import type { Run } from '../../lib/core/run';
import { inMs, median, timed } from '../bench-figures';
import { timeBetween, watchStates } from './run-states';
import { withoutTracing } from './without-tracing';

const meal = 'chicken biryani for 4';
const pairs = 16;
/** What a store takes to answer; the demo grocery's own answers take less than a real one's way through the network. */
const answerMs = 60;

/** The figures of threads in the real extension: worker start, a run with and without tracing, tokens of a cart. */
export async function benchThreads(say: (line: string) => void): Promise<void> {
  const bare = await withoutTracing(chromiumExtension());
  const traced = await startTracedShopper();
  const untraced = await startTracedShopper([], bare.dir);
  try {
    const start = await measureStart(traced, 10);
    say('\nWorker, asked for a session’s timeline by a page (median of 10)');
    say(`  running already           ${inMs(start.warm)}`);
    say(`  started for it            ${inMs(start.cold)}, so ${inMs(start.cold - start.warm)} to start`);

    for (const shopper of [traced, untraced]) await shopper.set({ llm: { isOn: false } });
    await untraced.set({ opik: { isOn: false } });
    await runOnce(traced);
    await runOnce(untraced);
    const times: { traced: number; untraced: number }[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      // First one, then the other, and the other way round in the next pair: a computer that warms up or slows down favours neither.
      const order = pair % 2 === 0 ? ([traced, untraced] as const) : ([untraced, traced] as const);
      const [first, second] = [await runOnce(order[0]), await runOnce(order[1])];
      times.push(pair % 2 === 0 ? { traced: first, untraced: second } : { traced: second, untraced: first });
    }
    const without = median(times.map((pair) => pair.untraced));
    const withTracing = median(times.map((pair) => pair.traced));
    const apart = (withTracing / without - 1) * 100;
    // How far single pairs are apart tells how much of that is the computer's own unrest.
    const spread = times.map((pair) => (pair.traced / pair.untraced - 1) * 100).sort((one, other) => one - other);
    const [low, high] = [spread[Math.floor(pairs / 4)] ?? 0, spread[Math.floor((pairs * 3) / 4)] ?? 0];
    say(
      `\n“${meal}” planned and filled in a store that answers in ${String(answerMs)} ms, the worker’s own time (medians of ${String(pairs)} pairs)`,
    );
    say(`  nothing kept or sent      ${inMs(without)}`);
    say(
      `  kept, and sent to Opik    ${inMs(withTracing)}, ${apart.toFixed(1)} % apart (half of the pairs: ${low.toFixed(1)} to ${high.toFixed(1)} %)`,
    );

    await traced.set({ llm: { isOn: true } });
    await measureTokens(traced, say);
  } finally {
    await traced.close();
    await untraced.close();
    await bare.remove();
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

/** Milliseconds the worker worked: from the confirmed list to the plan, and from the approval to the cart read back. */
async function runOnce(shopper: TracedShopper): Promise<number> {
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
  const worked = (await timeBetween(popup, 'finding', 'reviewing')) + (await timeBetween(popup, 'filling', 'verified'));
  await newCart(popup);
  await popup.close();
  return worked;
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
