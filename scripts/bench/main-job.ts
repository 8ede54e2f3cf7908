import { buildExtension } from '../../demo/run-build';
import { startDemoGrocery } from '../../demo/grocery';
import { beside, inKilobytes, inMs } from './bench-figures';
import { measureLabels, measurePlan } from './bench-plan';
import { measureOpening } from './bench-popup';
import { measureWorkerStart } from './bench-worker';
import { measurePageScripts, measureSizes, pageBudget } from './sizes/bench-sizes';

const prompt = 'chicken biryani for 4';

/**
 * Prints the figures of the main task, each compared with the minimum measured in the same run on the same computer, because
 * absolute times mostly depend on the computer.
 */
export async function benchMainJob(say: (line: string) => void): Promise<void> {
  const extensionDir = await buildExtension(say);

  say('\nBuilt sizes (raw, gzip)');
  for (const { part, files, raw, gzip } of measureSizes(extensionDir))
    say(
      `  ${part.padEnd(16)}${inKilobytes(raw).padStart(10)}${inKilobytes(gzip).padStart(10)}   ${String(files.length)} files`,
    );

  say(`\nPut into a store’s page (gzip, beside the ${inKilobytes(pageBudget)} it may be), the most first`);
  for (const { store, click, filled } of measurePageScripts(extensionDir))
    say(
      `  ${store.padEnd(26)} on the click ${inKilobytes(click.gzip)}, ${(click.gzip / pageBudget).toFixed(2)} ×; once filled, with the panel ${inKilobytes(filled.gzip)}`,
    );

  const grocery = await startDemoGrocery();
  const opening = await measureOpening(extensionDir, grocery.url, 10);
  await grocery.close();
  say('\nClick on the toolbar icon (median of 10)');
  say(
    `  to a prompt that takes keys    ${beside(opening.usable, opening.floor, 'a popup with a text box and nothing else')}`,
  );
  say(`  the same, worker asleep        ${inMs(opening.usableFromSleep)}`);
  say(`  to the store’s name            ${inMs(opening.storeKnown)}`);

  const start = await measureWorkerStart(extensionDir, 15);
  say('\nBackground worker (median of 15)');
  say(`  a message to it, asleep        ${beside(start.ours, start.floor, 'a worker that is one listener')}`);

  const plan = await measurePlan(extensionDir, prompt, 3);
  say(`\n“${prompt}” on the demo grocery (median of 3)`);
  say(`  Start to ingredients           ${inMs(plan.toIngredients)}`);
  say(
    `  Find to the proposed cart      ${beside(plan.toPlan, plan.floor, `its ${String(plan.requests)} requests made bare`)}`,
  );

  const labels = await measureLabels(extensionDir, prompt);
  say(
    `  the same with a peanut allergy ${inMs(labels.toPlan)}; label pages read: ${String(labels.pages)} (without an allergy or diet: ${String(labels.pagesWithout)})`,
  );
}
