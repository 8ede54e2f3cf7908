import { buildExtension } from '../../demo/run-build';
import { startDemoGrocery } from '../../demo/grocery';
import { beside, inKilobytes, inMs } from '../bench-figures';
import { everShop, hydrogen, measureFill } from '../bench-fill';
import { measureLabels, measurePlan } from '../bench-plan';
import { measureOpening } from '../bench-popup';
import { measurePageScripts, measureSizes, pageBudget } from '../bench-sizes';

const prompt = 'chicken biryani for 4';

/**
 * The figures of the main job, each beside the least it could be, measured in the same run on the same computer: absolute times say
 * more about the computer than about us. Prints as it goes.
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

  say('\nEverShop, real store software (set up first when it is not there, about two minutes)…');
  const shop = await measureFill(everShop, extensionDir, prompt, 5);
  const searches = `its ${String(shop.searches)} requests made bare`;
  say(`  Search of ${String(shop.ingredients)} ingredients       ${beside(shop.search, shop.searchFloor, searches)}`);
  const floor = `the ${String(shop.floorRequests)} bare requests that ${String(shop.lines)} lines need`;
  say(
    `  Fill to the cart read back     ${beside(shop.fill, shop.fillFloor, floor)}, with ${String(shop.ourRequests)} requests`,
  );
  say(`  the same, press to shown       ${beside(shop.fillSeen, shop.fillFloor, 'the same')}`);

  const any = await measureFill(everShop, extensionDir, prompt, 3, 'any-store');
  say(
    `  Fill, read as any store        ${beside(any.fill, any.fillFloor, 'the same')}, with ${String(any.ourRequests)} requests`,
  );

  say(
    '\nShopify’s Hydrogen starter, read as any store (set up first when it is not there, about a minute and a half)…',
  );
  const headless = await measureFill(hydrogen, extensionDir, prompt, 3, 'any-store');
  say(
    `  Search of ${String(headless.ingredients)} ingredients       ${beside(headless.search, headless.searchFloor, `its ${String(headless.searches)} requests made bare`)}`,
  );
  say(
    `  Fill to the cart read back     ${beside(headless.fill, headless.fillFloor, `the ${String(headless.floorRequests)} bare requests that ${String(headless.lines)} lines need`)}, with ${String(headless.ourRequests)} requests`,
  );
}
